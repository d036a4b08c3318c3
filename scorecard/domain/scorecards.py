"""A scorecard: the five places of one owner, what is archived, and how both change.

A metric that is archived keeps its months and its curve. Where it comes back later, the months
between hold nothing and are not followed: they are neither zero nor excused, nobody is asked
for them, and no figure that was collected meanwhile changes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from scorecard.domain.metrics import MOST_METRICS, Kind, Metric, MetricTemplate, Perspective
from scorecard.domain.periods import Period, months_between
from scorecard.domain.words import fold


class Counted(Protocol):
    """What has a unit and a kind: a metric, or one as somebody describes it."""

    @property
    def unit(self) -> str:
        """Return what its numbers are counted in."""
        ...

    @property
    def kind(self) -> Kind:
        """Return how its months go together."""
        ...


def takes_place(metric: Metric, month: Period) -> bool:
    """Return whether the metric holds one of its owner's five places in `month`."""
    return metric.slot is not None and (metric.last is None or metric.last >= month)


def places(metrics: Iterable[Metric], month: Period) -> tuple[Metric | None, ...]:
    """Return what stands in the five places in `month`, None where one is free."""
    held = {m.slot: m for m in metrics if takes_place(m, month)}
    return tuple(held.get(slot) for slot in range(1, MOST_METRICS + 1))


def balance(metrics: Iterable[Metric]) -> dict[Perspective, tuple[Metric, ...]]:
    """Return the metrics by perspective; one that nothing looks at has an empty entry."""
    known = list(metrics)
    return {side: tuple(m for m in known if m.perspective is side) for side in Perspective}


def archived(metric: Metric, month: Period, *, holds: bool) -> Metric:
    """Return the metric out of use from `month` on, its place free at once.

    If the month `holds` something already, it still counts and stays on the curve. A metric
    that begins only now ends with a month in which it was never followed.
    """
    last = month if holds else max(metric.first, month.predecessor)
    if metric.last is not None:
        last = min(last, metric.last)
    never = last >= month and not holds
    paused = {*metric.paused, last} if never else set(metric.paused)
    return replace(metric, last=last, slot=None, paused=tuple(sorted(paused)))


def may_return(metric: Metric, month: Period) -> tuple[Period, ...]:
    """Return the months from which an archived metric can be followed again, up to `month`.

    Never none: one whose last month is this one goes on with the next.
    """
    if metric.last is None:
        return ()
    first = metric.last if metric.last in metric.paused else metric.last.plus(1)
    return months_between(first, max(first, month))


def brought_back(metric: Metric, since: Period, slot: int) -> Metric:
    """Return an archived metric in use again from `since` on, in this place."""
    last = metric.last or since
    gap = {*metric.paused, *months_between(last.plus(1), since.predecessor)}
    paused = tuple(sorted(m for m in gap if m < since))
    return replace(metric, last=None, slot=slot, paused=paused)


def still_like(template: MetricTemplate | None, old: Counted | None, new: Counted) -> bool:
    """Return whether a metric that becomes `new` still follows what its template means.

    Its numbers would else be put together with others of another unit or kind. A unit may be
    in any of the template's languages; where neither changes, it follows as it did. `old` is
    None for a metric that begins.
    """
    if template is None or (old is not None and (old.unit, old.kind) == (new.unit, new.kind)):
        return True
    units = {fold(unit) for unit in template.unit.values()}
    if old is not None:
        units.add(fold(old.unit))
    return new.kind is template.kind and fold(new.unit) in units


def free_templates(
    templates: Mapping[str, MetricTemplate], followed: Sequence[Metric]
) -> list[MetricTemplate]:
    """Return the templates that none of these metrics follows, by perspective."""
    taken = {m.template for m in followed}
    order = list(Perspective)
    free = [t for t in templates.values() if t.code not in taken]
    return sorted(free, key=lambda t: order.index(t.perspective))
