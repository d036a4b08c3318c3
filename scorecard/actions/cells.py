"""Cells: one metric's month each, as the acts of entering write and put them back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from scorecard.actions.act import Act
from scorecard.domain.clock import today_in
from scorecard.domain.entries import Entry
from scorecard.domain.goals import GRACE_DAYS
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.values import MonthValue, exact, in_the_future
from scorecard.domain.words import clean_note
from scorecard.store.metrics import metric as metric_of
from scorecard.store.subjects import subject_of
from scorecard.store.values import history_of, keep_value


@dataclass(frozen=True, slots=True)
class MonthEntry:
    """What somebody filled in for one metric: an amount, excused, or neither (nothing).

    `version` is the version that they saw, 0 for an empty month.
    """

    metric_id: int
    amount: Decimal | None = None
    excused: bool = False
    note: str = ""
    version: int = 0


def enterable(act: Act, metric_id: int, action: Action = Action.ENTER_VALUE) -> Metric:
    """Return the metric, if there is one that the actor may enter something for."""
    found = metric_of(act.session, metric_id)
    if found is None:
        raise NotAllowedError
    subject = subject_of(act.session, found.owner, act.today, visibility=found.visibility)
    act.require(action, subject)
    return found


def keep_entry(act: Act, metric: Metric, month: Period, entry: MonthEntry) -> MonthValue:
    """Store what was filled in for a month of `metric`, and return the month as it is then."""
    _check_month(act, metric, month, entry)
    amount = None if entry.amount is None or entry.excused else exact(entry.amount)
    # Who comes back early leaves nothing at all in a month to come, no word about it either.
    is_left = month > month_of(act.today) and not entry.excused
    entered = MonthValue(
        month,
        amount=amount,
        excused=entry.excused,
        note="" if is_left else clean_note(entry.note),
        late=_is_late(act, month, act.today),
        version=entry.version,
    )
    return _keep(act, metric.id, entered)


def put_back(
    act: Act, metric: Metric, month: Period, *, version: int, before: int | None = None
) -> MonthValue:
    """Let a month hold again what it held in version `before`; in version 0, nothing.

    Without `before` it is what the last entry replaced. The month must still be at
    `version`.
    """
    entered = history_of(act.session, metric.id, month)
    older = entered[:-1] if before is None else [e for e in entered if e.value.version == before]
    if not entered or (before and not older):
        raise NotAllowedError
    return _keep(act, metric.id, replace(_again(act, month, older), version=version))


def _again(act: Act, month: Period, older: Sequence[Entry]) -> MonthValue:
    if not older:
        return MonthValue(month)
    # The history does not keep marks, but it knows when each entry came.
    came_on = today_in(act.academy.settings.time_zone, older[-1].entered_at)
    return replace(older[-1].value, late=_is_late(act, month, came_on))


def _keep(act: Act, metric_id: int, entered: MonthValue) -> MonthValue:
    who = act.actor.person_id
    return keep_value(act.session, metric_id, entered, entered_by=who, entered_at=act.now)


def _check_month(act: Act, metric: Metric, month: Period, entry: MonthEntry) -> None:
    if metric.collected:
        raise RefusedError("value-collected")
    refused = in_the_future(month, month_of(act.today), away=_is_of_being_away(entry))
    if refused:
        raise refused
    if month < metric.first:
        raise RefusedError("value-before-the-metric")
    if metric.last and month > metric.last:
        raise RefusedError("value-after-the-metric")
    if month in metric.paused:
        raise RefusedError("value-while-archived")


def _is_of_being_away(entry: MonthEntry) -> bool:
    # Taking an excused month to come back leaves nothing, where something was.
    return entry.excused or (entry.amount is None and entry.version > 0)


def _is_late(act: Act, month: Period, day: date) -> bool:
    end = act.academy.calendar.last_day(month)
    return day > end + timedelta(days=GRACE_DAYS)
