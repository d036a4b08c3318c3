"""Entering a month: a number, excused, or nothing; and taking the last entry back."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from scorecard.actions.act import Act
from scorecard.domain.access import Action
from scorecard.domain.goals import GRACE_DAYS
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period, month_of
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.values import MonthValue, exact
from scorecard.domain.words import clean_note
from scorecard.store.metrics import metric as metric_of
from scorecard.store.subjects import subject_of
from scorecard.store.values import history_of, keep_value, value


def enter_value(
    act: Act,
    metric_id: int,
    month: Period,
    *,
    amount: Decimal | None,
    excused: bool = False,
    note: str = "",
    version: int,
) -> MonthValue:
    """Store what a month holds; without amount and not excused it holds nothing.

    `version` is the version that the person saw (0 for an empty month): if somebody was
    faster, nothing is stored.

    Raises:
        NotAllowedError: there is no such metric, or not for this actor.
        RefusedError: the month is not one that this metric takes a value for.
        ConflictError: the month holds something newer.
    """
    metric = _enterable(act, metric_id)
    _check_month(act, metric, month)
    entered = MonthValue(
        month,
        amount=None if amount is None or excused else exact(amount),
        excused=excused,
        note=clean_note(note),
        late=_is_late(act, month),
        version=version,
    )
    kept = keep_value(
        act.session,
        metric_id,
        entered,
        entered_by=act.actor.person_id,
        entered_at=act.now,
    )
    act.log("enter-value", f"metric:{metric_id}/{month}", ["amount", "excused", "note"])
    return kept


def take_back_value(act: Act, metric_id: int, month: Period, *, version: int) -> MonthValue:
    """Put back what the month held before its last entry; before the first, nothing."""
    _enterable(act, metric_id)
    current = value(act.session, metric_id, month)
    if current is None:
        raise NotAllowedError
    earlier = history_of(act.session, metric_id, month)
    before = earlier[-1] if earlier else MonthValue(month)
    kept = keep_value(
        act.session,
        metric_id,
        replace(before, late=current.late, version=version),
        entered_by=act.actor.person_id,
        entered_at=act.now,
    )
    act.log("take-back-value", f"metric:{metric_id}/{month}", ["amount", "excused", "note"])
    return kept


def _enterable(act: Act, metric_id: int) -> Metric:
    found = metric_of(act.session, metric_id)
    if found is None:
        raise NotAllowedError
    subject = subject_of(act.session, found.owner, act.today, visibility=found.visibility)
    act.require(Action.ENTER_VALUE, subject)
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


def _is_late(act: Act, month: Period) -> bool:
    end = act.academy.calendar.last_day(month)
    return act.today > end + timedelta(days=GRACE_DAYS)
