"""The five slots of an owner's metrics in use."""

from dataclasses import replace

from scorecard.domain.metrics import MOST_METRICS, Metric
from scorecard.domain.periods import month_of
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import fold
from scorecard.exchange.changes import Change
from scorecard.exchange.intake import Intake, Row

SLOTS = range(1, MOST_METRICS + 1)


def find_slot(
    row: Row, intake: Intake, metric: Metric, asked: int | None, owner_name: str
) -> Metric:
    """Return the metric in the slot asked for, in its own, or in the next free one.

    A metric whose last month is past takes none. A slot that another row of the file
    names is left to that row as long as others are free.
    """
    if _is_past(intake, metric):
        return replace(metric, slot=None)
    taken = _taken(intake, metric)
    wanted = asked or metric.slot
    if wanted in taken:
        name = taken[wanted].name
        row.refuse("slot", RefusedError("import-slot-taken", slot=wanted, metric=name))
    elif wanted in SLOTS:
        return replace(metric, slot=wanted)
    elif len(taken) >= MOST_METRICS:
        row.refuse("slot", RefusedError("import-slots-full"))
    elif wanted:
        bounds = {"least": 1, "most": MOST_METRICS}
        row.refuse("slot", RefusedError("import-not-a-whole-number", value=str(wanted), **bounds))
    row.settle()
    free = [slot for slot in SLOTS if slot not in taken]
    claimed = intake.claimed.get(fold(owner_name), set())
    return replace(metric, slot=min(free, key=lambda slot: (slot in claimed, slot)))


def free_slot(intake: Intake, metric: Metric) -> None:
    """Take the slot away from a metric of the past that still holds it."""
    for held in intake.picture.metrics_of(metric.owner):
        if metric.slot and held.slot == metric.slot and held.id != metric.id:
            freed = replace(held, slot=None)
            intake.changes.add(Change(held, freed))
            intake.picture.put_metric(freed)


def _taken(intake: Intake, metric: Metric) -> dict[int, Metric]:
    return {
        held.slot: held
        for held in intake.picture.metrics_of(metric.owner)
        if held.slot and held.id != metric.id and not _is_past(intake, held)
    }


def _is_past(intake: Intake, metric: Metric) -> bool:
    return metric.last is not None and metric.last < month_of(intake.picture.today)
