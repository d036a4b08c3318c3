"""Entering a month: a number, excused, or nothing; and taking the last entry back."""

from collections.abc import Mapping, Sequence
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
from scorecard.domain.values import MonthValue, exact
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


def enter_month(act: Act, month: Period, entries: Sequence[MonthEntry]) -> list[MonthValue]:
    """Store what a month holds, for one or several metrics; all of it or, if refused, none.

    Raises:
        NotAllowedError: there is no such metric, or not for this actor.
        RefusedError: the month is not one that a metric takes a value for.
        ConflictError: a month holds something newer than what the person saw.
    """
    kept = [_enter(act, month, entry) for entry in entries]
    ids = ",".join(str(entry.metric_id) for entry in entries)
    act.log("enter-month", f"metrics:{ids}/{month}", ["amount", "excused", "note"])
    return kept


def take_back_month(act: Act, month: Period, versions: Mapping[int, int]) -> list[MonthValue]:
    """Put back what the month held before its last entry; before the first, nothing.

    `versions` says, by metric id, which version is to be taken back.

    Raises:
        NotAllowedError: there is no such metric or entry, or not for this actor.
        ConflictError: the month holds something newer by now.
    """
    kept = [_take_back(act, month, key, version) for key, version in versions.items()]
    ids = ",".join(str(key) for key in versions)
    act.log("take-back-month", f"metrics:{ids}/{month}", ["amount", "excused", "note"])
    return kept


def _enter(act: Act, month: Period, entry: MonthEntry) -> MonthValue:
    metric = _enterable(act, entry.metric_id, Action.ENTER_VALUE)
    _check_month(act, metric, month)
    amount = None if entry.amount is None or entry.excused else exact(entry.amount)
    entered = MonthValue(
        month,
        amount=amount,
        excused=entry.excused,
        note=clean_note(entry.note),
        late=_is_late(act, month, act.today),
        version=entry.version,
    )
    return _keep(act, metric.id, entered)


def _take_back(act: Act, month: Period, metric_id: int, version: int) -> MonthValue:
    _enterable(act, metric_id, Action.TAKE_BACK_VALUE)
    entered = history_of(act.session, metric_id, month)
    if not entered:
        raise NotAllowedError
    return _keep(act, metric_id, replace(_before(act, month, entered), version=version))


def _before(act: Act, month: Period, entered: Sequence[Entry]) -> MonthValue:
    if len(entered) < 2:
        return MonthValue(month)
    # The history does not keep marks, but it knows when each entry came.
    came_on = today_in(act.academy.settings.time_zone, entered[-2].entered_at)
    return replace(entered[-2].value, late=_is_late(act, month, came_on))


def _keep(act: Act, metric_id: int, entered: MonthValue) -> MonthValue:
    who = act.actor.person_id
    return keep_value(act.session, metric_id, entered, entered_by=who, entered_at=act.now)


def _enterable(act: Act, metric_id: int, action: Action) -> Metric:
    found = metric_of(act.session, metric_id)
    if found is None:
        raise NotAllowedError
    subject = subject_of(act.session, found.owner, act.today, visibility=found.visibility)
    act.require(action, subject)
    return found


def _check_month(act: Act, metric: Metric, month: Period) -> None:
    if metric.collected:
        raise RefusedError("value-collected")
    if month > month_of(act.today):
        raise RefusedError("value-in-the-future")
    if month < metric.first:
        raise RefusedError("value-before-the-metric")
    if metric.last and month > metric.last:
        raise RefusedError("value-after-the-metric")


def _is_late(act: Act, month: Period, day: date) -> bool:
    end = act.academy.calendar.last_day(month)
    return day > end + timedelta(days=GRACE_DAYS)
