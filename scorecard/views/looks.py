"""Who saw a person's numbers and who changed them, for that person alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from scorecard.domain.access import Subject
from scorecard.domain.foreign_entries import ForeignEntry, Way
from scorecard.domain.looks import Look, kept_since
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.foreign_entries import foreign_entries
from scorecard.store.looks import looks_at
from scorecard.store.people import these_people
from scorecard.views.sight import Sight

MOST_CHANGES = 30


@dataclass(frozen=True, slots=True)
class DayOfLooks:
    """Who saw the person's numbers on a day, in the order of their names."""

    day: date
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForeignChange:
    """What somebody else entered at one moment, months by metric.

    Without a `name` it was a command on the server, or somebody who was erased since.
    """

    at: datetime
    way: Way
    name: str
    months: Mapping[str, tuple[Period, ...]]


@dataclass(frozen=True, slots=True)
class LooksView:
    """Looks and changes by others, the latest first; `more` changes came before these."""

    days: tuple[DayOfLooks, ...]
    changes: tuple[ForeignChange, ...]
    more: int

    @property
    def people(self) -> frozenset[str]:
        """Everybody who saw the numbers."""
        return frozenset(name for day in self.days for name in day.names)


def looks_view(sight: Sight) -> LooksView:
    """Gather who saw and who changed the actor's numbers; of nobody else's."""
    who = sight.actor.person_id
    if who is None:
        raise NotAllowedError
    sight.require(Action.SEE_LOOKS, Subject(owner=Owner(OwnerKind.PERSON, who)))
    looks = looks_at(sight.session, who, since=kept_since(sight.today))
    entries = foreign_entries(sight.session, who)
    named = {look.seen_by for look in looks} | {e.entered_by for e in entries if e.entered_by}
    names = {p.id: p.name for p in these_people(sight.session, named)}
    changes = tuple(_changes(entries, names))
    return LooksView(
        days=tuple(_days(looks, names)),
        changes=changes[:MOST_CHANGES],
        more=max(0, len(changes) - MOST_CHANGES),
    )


def _days(looks: Sequence[Look], names: Mapping[int, str]) -> Iterable[DayOfLooks]:
    for day, seen in groupby(looks, key=lambda look: look.day):
        yield DayOfLooks(day, tuple(sorted(names[look.seen_by] for look in seen)))


def _changes(entries: Sequence[ForeignEntry], names: Mapping[int, str]) -> Iterable[ForeignChange]:
    together = groupby(entries, key=lambda e: (e.at, e.way, e.entered_by))
    for (at, way, by), entered in together:
        months = {
            metric: tuple(e.month for e in same)
            for metric, same in groupby(sorted(entered, key=_order), key=lambda e: e.metric)
        }
        yield ForeignChange(at, way, names.get(by or 0, ""), months)


def _order(entry: ForeignEntry) -> tuple[str, Period]:
    return entry.metric, entry.month
