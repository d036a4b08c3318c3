"""Goals judged and paced a second time, in plain code that knows nothing of ours.

Months are numbers, counted from the year 0; what a month holds is a number, `"excused"`, or
not there. It follows the rules in words, without shares and without speed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

Held = Mapping[int, Fraction | str]


@dataclass(frozen=True)
class Aimed:
    """A goal from one month to another, both included; a metric followed since `since`."""

    how: str
    sense: str
    target: Fraction
    upper: Fraction
    first: int
    last: int
    since: int


@dataclass(frozen=True)
class Plainly:
    """What is said of a goal; the last four only while it is open."""

    state: str
    amount: Fraction | None
    expected: Fraction | None = None
    needed: Fraction | None = None
    left: int | None = None
    better: str | None = None


def number(year: int, month: int) -> int:
    """Return a month as a number."""
    return year * 12 + month - 1


def last_day(month: int) -> date:
    """Return the last day of a month."""
    year, before = divmod(month + 1, 12)
    return date(year, before + 1, 1) - timedelta(days=1)


def plainly(goal: Aimed, held: Held, today: date) -> Plainly:
    """Return what is to be said of a goal today."""
    amount = _amount(goal, held)
    good = amount is not None and _is_good(goal, amount)
    over = today > last_day(goal.last)
    early = goal.how == "sum" and goal.sense == "at least"
    if good and (over or early):
        return Plainly("reached", amount)
    if (today - last_day(goal.last)).days > 31:
        return Plainly("missed", amount)
    return _still_open(goal, held, today, amount)


def _amount(goal: Aimed, held: Held) -> Fraction | None:
    numbers = [
        held[m] for m in range(goal.first, goal.last + 1) if m in held and held[m] != "excused"
    ]
    if not numbers:
        return None
    if goal.how == "last":
        return Fraction(numbers[-1])
    total = sum(Fraction(n) for n in numbers)
    return Fraction(total) / (len(numbers) if goal.how == "mean" else 1)


def _is_good(goal: Aimed, amount: Fraction) -> bool:
    if goal.sense == "at least":
        return amount >= goal.target
    if goal.sense == "at most":
        return amount <= goal.target
    return goal.target <= amount <= goal.upper


def _still_open(goal: Aimed, held: Held, today: date, amount: Fraction | None) -> Plainly:
    this_month = number(today.year, today.month)
    counted, left, given = 0, 0, 0
    for month in range(goal.first, goal.last + 1):
        if held.get(month) == "excused":
            continue
        if month in held:
            given += 1
            counted += 1
        elif month >= goal.since:
            counted += 1
            left += month >= this_month - 1
    if goal.how == "sum":
        done = amount or Fraction(0)
        if not counted:
            return Plainly("open", amount, None, None, 0, None)
        expected = goal.target * (counted - left) / counted
        needed = (goal.target - done) / left if left else None
    else:
        done, expected = amount or Fraction(0), goal.target
        needed = goal.target if left else None
        if goal.how == "mean" and left and amount is not None:
            needed = (goal.target * (given + left) - amount * given) / left
    if _is_hopeless(goal, amount, left, over=today > last_day(goal.last)):
        return Plainly("open", amount, expected, None, left, "out of reach")
    ahead = done - expected if goal.sense == "at least" else expected - done
    better = "ahead" if ahead > 0 else "behind" if ahead < 0 else "even"
    return Plainly("open", amount, expected, needed, left, better if given else None)


def _is_hopeless(goal: Aimed, amount: Fraction | None, left: int, *, over: bool) -> bool:
    if amount is None:
        return False
    too_much = goal.sense == "at most" and amount > goal.target >= 0 and goal.how == "sum"
    return too_much or (over and not left and not _is_good(goal, amount))
