"""What a collected figure is made of, as far as the actor may see each part of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from scorecard.domain.access import Subject
from scorecard.domain.collecting import Stay, stay_in_academy, stay_in_team, takes_part
from scorecard.domain.metrics import CollectedValue, Metric
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.store.metrics import metric as metric_of
from scorecard.store.people import these_people
from scorecard.store.teams import memberships_in, teams
from scorecard.views.ledger import Ledger
from scorecard.views.scorecard import book_of
from scorecard.views.sight import Sight

MONTHS = 24


@dataclass(frozen=True, slots=True)
class Part:
    """What one of those below gave to a month: a number, or excused, or nothing yet (None)."""

    metric: Metric
    name: str
    value: MonthValue | None


@dataclass(frozen=True, slots=True)
class Whole:
    """A month of a collected metric and its parts; `others` gave numbers that are not shown.

    Who shares with nobody (`me`) is neither a part nor among the others.
    """

    value: CollectedValue
    parts: tuple[Part, ...]
    others: int

    @property
    def waiting(self) -> int:
        """How many have given no number."""
        return self.value.of - self.value.given


def parts_of(sight: Sight, metric_id: int) -> tuple[Whole, ...]:
    """Return the months of a collected metric with their parts, the latest first.

    Parts are shown one by one only to whom their owners show them; all others are a count.
    Whoever is shown to the actor here is told so, as everywhere.
    """
    metric = metric_of(sight.session, metric_id)
    if metric is None or not metric.collected:
        raise NotAllowedError
    team_id = metric.owner.id if metric.owner.kind is OwnerKind.TEAM else None
    sight.require(Action.SEE_METRIC, Subject(owner=metric.owner, team_id=team_id))
    book = book_of(sight, metric.owner)
    stays, names = _below(sight, metric.owner)
    below = [m for m in book.metrics if m.metric.owner in names and takes_part(m.metric, metric)]
    values = {m.metric: {v.month: v for v in m.values} for m in below}
    wholes = [
        _whole(value, values, stays, names) for value in _months(book, metric)[-MONTHS:][::-1]
    ]
    sight.shows(part.metric.owner for whole in wholes for part in whole.parts)
    return tuple(wholes)


def _months(book: Ledger, metric: Metric) -> tuple[CollectedValue, ...]:
    return next((m.collected for m in book.metrics if m.metric.id == metric.id), ())


def _below(sight: Sight, owner: Owner) -> tuple[list[Stay], dict[Owner, str]]:
    if owner.kind is OwnerKind.ACADEMY:
        known = teams(sight.session)
        return [stay_in_academy(team) for team in known], {t.owner: t.name for t in known}
    held = [m for m in memberships_in(sight.session, [owner.id]) if m.belongs]
    people = these_people(sight.session, {m.person_id for m in held})
    return [stay_in_team(m) for m in held], {p.owner: p.name for p in people}


def _whole(
    value: CollectedValue,
    values: Mapping[Metric, Mapping[Period, MonthValue]],
    stays: list[Stay],
    names: Mapping[Owner, str],
) -> Whole:
    month = value.month
    there = {stay.below for stay in stays if stay.holds_in(month)}
    here = [m for m in values if m.owner in there and m.in_use(month)]
    told = {(m.owner, m.id) for m in here if _amount(values[m].get(month)) is not None}
    # A team's own figure can be in the whole and be kept back from this reader all the same.
    seen = [m for m in here if (m.owner, m.id) in told or (m.owner, m.id) not in value.sources]
    parts = (Part(m, names[m.owner], values[m].get(month)) for m in seen)
    return Whole(
        value,
        tuple(sorted(parts, key=lambda part: part.name)),
        others=len(value.sources - told),
    )


def _amount(value: MonthValue | None) -> Decimal | None:
    return value.amount if value else None
