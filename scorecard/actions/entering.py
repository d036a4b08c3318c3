"""Entering a month: a number, excused, or nothing; and taking the last entry back."""

from collections.abc import Mapping, Sequence

from scorecard.actions.act import Act
from scorecard.actions.cells import MonthEntry, enterable, keep_entry, put_back
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.values import MonthValue

__all__ = ["MonthEntry", "enter_month", "take_back_month"]
FIELDS = ("amount", "excused", "note")


def enter_month(act: Act, month: Period, entries: Sequence[MonthEntry]) -> list[MonthValue]:
    """Store what a month holds, for one or several metrics; all of it or, if refused, none.

    Raises:
        NotAllowedError: there is no such metric, or not for this actor.
        RefusedError: the month is not one that a metric takes a value for.
        ConflictError: a month holds something newer than what the person saw.
    """
    kept = [keep_entry(act, enterable(act, e.metric_id), month, e) for e in entries]
    ids = ",".join(str(entry.metric_id) for entry in entries)
    act.log("enter-month", f"metrics:{ids}/{month}", FIELDS)
    return kept


def take_back_month(act: Act, month: Period, versions: Mapping[int, int]) -> list[MonthValue]:
    """Put back what the month held before its last entry; before the first, nothing.

    `versions` says, by metric id, which version is to be taken back.

    Raises:
        NotAllowedError: there is no such metric or entry, or not for this actor.
        ConflictError: the month holds something newer by now.
    """
    kept = [
        put_back(act, enterable(act, key, Action.TAKE_BACK_VALUE), month, version=version)
        for key, version in versions.items()
    ]
    ids = ",".join(str(key) for key in versions)
    act.log("take-back-month", f"metrics:{ids}/{month}", FIELDS)
    return kept
