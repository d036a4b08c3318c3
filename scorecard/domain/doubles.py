"""Somebody who is there twice: what becomes of the places and metrics of both in one person.

The one who stays is `kept`, the other one the `double`. Nothing that a person entered is
lost: what stands on both sides is joined, and what cannot be joined stays beside it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from scorecard.domain.dots import Assessment
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric, Visibility, free_slot
from scorecard.domain.people import Membership, Owner
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.domain.words import NAME_LIMIT, fold

_STRICTEST = (Visibility.ME, Visibility.COACH, Visibility.TEAM)


class PlacesOverlapError(Exception):
    """The two had places at the same time that nobody can have at once."""

    def __init__(self, kept: Membership, double: Membership) -> None:
        super().__init__(f"Memberships {kept.id} and {double.id} overlap.")
        self.kept, self.double = kept, double


@dataclass(frozen=True, slots=True)
class Belongings:
    """What belongs to a person; values by the metric's id, and the goals that were celebrated."""

    owner: Owner
    places: tuple[Membership, ...] = ()
    metrics: tuple[Metric, ...] = ()
    values: Mapping[int, Sequence[MonthValue]] = field(default_factory=dict)
    goals: tuple[Goal, ...] = ()
    celebrated: frozenset[int] = frozenset()
    answers: tuple[Assessment, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Places as they become, and those of either that became part of another."""

    changed: tuple[Membership, ...]
    gone: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Metrics:
    """Metrics of either as they become, and which of the double's become part of which.

    `released` are of the past and give back the slot that they still hold.
    """

    changed: tuple[Metric, ...]
    joined: Mapping[int, int]
    released: tuple[int, ...] = ()
    archived: tuple[int, ...] = ()


def merged_places(kept: Iterable[Membership], double: Iterable[Membership], id: int) -> Places:
    """Return the places of both under one id; the same place twice becomes one.

    Member of Usva from August to December and again from October on: member from August on.

    Raises:
        PlacesOverlapError: two of them cannot be had at once, nor become one.
    """
    held = {place.id: place for place in kept}
    changed: dict[int, Membership] = {}
    gone: list[int] = []
    for place in double:
        joined = replace(place, person_id=id)
        while rival := next((h for h in held.values() if h.clashes(joined)), None):
            if (rival.team_id, rival.role) != (joined.team_id, joined.role):
                raise PlacesOverlapError(rival, place)
            gone.append(joined.id)
            changed.pop(joined.id, None)
            joined = _both(held.pop(rival.id), joined)
        held[joined.id] = changed[joined.id] = joined
    return Places(tuple(changed.values()), tuple(gone))


def merged_metrics(kept: Belongings, double: Belongings, month: Period) -> Metrics:
    """Return the metrics of both as those of one.

    The same name, unit and kind is the same metric. Another one of the same name gets a
    number behind it. Whoever finds no free slot this `month` is archived.
    """
    names = {fold(metric.name): metric for metric in kept.metrics}
    held = {metric.id: metric for metric in kept.metrics}
    changed: dict[int, Metric] = {}
    joined: dict[int, int] = {}
    archived: list[int] = []
    for metric in double.metrics:
        rival = names.get(fold(metric.name))
        if rival is not None and _is_same(rival, metric):
            joined[metric.id] = rival.id
            new = _joined(held[rival.id], metric)
        else:
            new = replace(metric, owner=kept.owner, name=_free_name(metric.name, names))
        others = [m for m in held.values() if m.id != new.id]
        new = _in_a_slot(new, others, _latest(double, metric), month)
        if new.slot is None and metric.slot is not None and metric.in_use(month):
            archived.append(new.id)
        names.setdefault(fold(new.name), new)
        held[new.id] = changed[new.id] = new
    taken = {metric.slot for metric in changed.values() if metric.slot}
    released = (m.id for m in kept.metrics if m.slot in taken and m.id not in changed)
    return Metrics(tuple(changed.values()), joined, tuple(released), tuple(archived))


def strictest(one: Visibility, other: Visibility) -> Visibility:
    """Return which of the two fewer people see."""
    return min(one, other, key=_STRICTEST.index)


def _both(one: Membership, other: Membership) -> Membership:
    lasts = [one.last, other.last]
    last = None if None in lasts else max(day for day in lasts if day)
    return replace(one, first=min(one.first, other.first), last=last)


def _is_same(one: Metric, other: Metric) -> bool:
    return (one.kind, fold(one.unit)) == (other.kind, fold(other.unit))


def _joined(kept: Metric, double: Metric) -> Metric:
    lasts = [kept.last, double.last]
    return replace(
        kept,
        first=min(kept.first, double.first),
        last=None if None in lasts else max(month for month in lasts if month),
        slot=kept.slot or double.slot,
        visibility=strictest(kept.visibility, double.visibility),
        paused=tuple(month for month in kept.paused if not double.in_use(month)),
    )


def _free_name(name: str, taken: Mapping[str, object]) -> str:
    number, free = 1, name
    while fold(free) in taken:
        number += 1
        free = f"{name[: NAME_LIMIT - 5]} ({number})"
    return free


def _latest(double: Belongings, metric: Metric) -> Period:
    months = [v.month for v in double.values.get(metric.id, ()) if not v.is_nothing]
    return max(months, default=metric.first)


def _in_a_slot(metric: Metric, others: Sequence[Metric], latest: Period, month: Period) -> Metric:
    if metric.slot is None or (metric.last is not None and metric.last < month):
        return replace(metric, slot=None)
    in_use = [m for m in others if m.last is None or m.last >= month]
    if metric.slot not in {m.slot for m in in_use}:
        return metric
    if slot := free_slot(in_use, month):
        return replace(metric, slot=slot)
    last = max(metric.first, month.predecessor, latest)
    return replace(metric, slot=None, last=last)
