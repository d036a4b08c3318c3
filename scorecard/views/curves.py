"""One metric's curve with everything that is drawn of it, for pages and for picture files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from scorecard.domain.access import Subject
from scorecard.domain.bands import BandMonth
from scorecard.domain.curves import Point, collected_curve, standing_best
from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Owner, OwnerKind, members_on
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.store.memberships import memberships_in, memberships_of
from scorecard.store.metrics import metric as metric_of
from scorecard.views.around import MOST_MONTHS, Around, around_own, first_drawn
from scorecard.views.events import visible_events
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import MetricLedger, ledger
from scorecard.views.month import MetricMonth, goal_in_focus, months_of_curve
from scorecard.views.sight import Sight
from scorecard.views.team import ShownMetric


@dataclass(frozen=True, slots=True)
class MetricCurve:
    """A metric's months, three years of them at most; `goal` is the one to name first."""

    metric: Metric
    points: tuple[Point, ...]
    goal: JudgedGoal | None = None
    goals: tuple[JudgedGoal, ...] = ()
    best: Period | None = None
    band: Sequence[BandMonth] = ()
    events: Sequence[MonthEvent] = ()
    excused: Sequence[Period] = ()


def curve_of(shown: MetricMonth | ShownMetric, around: Around, *, running: Period) -> MetricCurve:
    """Return the curve of a metric that a page shows, with what stands around it.

    `running` is the month of today, which can still come out worse than it looks.
    """
    return MetricCurve(
        metric=shown.metric,
        points=shown.points,
        goal=shown.goal,
        goals=shown.goals,
        best=standing_best(shown.metric, shown.values, running=running),
        band=around.bands.get(shown.metric.id, ()),
        events=around.events,
        excused=_excused(shown.values),
    )


def metric_curve(sight: Sight, metric_id: int) -> MetricCurve:
    """Gather the curve of any metric that the actor may see, by its id.

    What its page keeps back beside the figures of single members is kept back here too.
    """
    metric = metric_of(sight.session, metric_id)
    if metric is None:
        raise NotAllowedError
    team_id = _team_of(sight, metric.owner)
    subject = Subject(owner=metric.owner, team_id=team_id, visibility=metric.visibility)
    sight.require(Action.SEE_METRIC, subject)
    beside = _members(sight, metric.owner) if metric.collected else ()
    book = ledger(sight, dict.fromkeys((metric.owner, *beside), team_id))
    found = next((m for m in book.metrics if m.metric.id == metric_id), None)
    if found is None:
        raise NotAllowedError
    sight.shows([metric.owner])
    around = _around(sight, metric.owner, team_id)
    band = around.bands.get(metric_id, ())
    return replace(_curve(sight, found), band=band, events=around.events)


def _curve(sight: Sight, book: MetricLedger) -> MetricCurve:
    now = month_of(sight.today)
    collected = collected_curve(book.collected)[-MOST_MONTHS:]
    return MetricCurve(
        metric=book.metric,
        points=collected if book.metric.collected else months_of_curve(book, now),
        goal=goal_in_focus(book.goals, now, sight),
        goals=book.goals,
        best=standing_best(book.metric, book.values, running=now),
        excused=_excused(book.values),
    )


def _excused(values: Iterable[MonthValue]) -> tuple[Period, ...]:
    """Return the excused months, also those to come, which no curve shows yet."""
    return tuple(v.month for v in values if v.excused)


def _around(sight: Sight, owner: Owner, team_id: int | None) -> Around:
    if owner == Owner(OwnerKind.PERSON, sight.actor.person_id or 0):
        return around_own(sight)
    teams = () if team_id is None else (Owner(OwnerKind.TEAM, team_id),)
    events = visible_events(sight, {owner, *teams}, team_id, first_drawn(sight))
    return Around(events=events)


def _team_of(sight: Sight, owner: Owner) -> int | None:
    """Return the team in which an owner is looked at: its own id, or where a person belongs."""
    if owner.kind is OwnerKind.TEAM:
        return owner.id
    if owner.kind is OwnerKind.ACADEMY:
        return None
    held = memberships_of(sight.session, owner.id)
    return next((m.team_id for m in held if m.belongs and m.holds_on(sight.today)), None)


def _members(sight: Sight, owner: Owner) -> list[Owner]:
    if owner.kind is not OwnerKind.TEAM:
        return []
    members = members_on(memberships_in(sight.session, [owner.id]), sight.today)
    return [Owner(OwnerKind.PERSON, who) for who in members]
