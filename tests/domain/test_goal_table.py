"""Every kind of goal in every situation says what plain code says that knows nothing of ours.

Kinds (sum, mean, last) × senses × ranges × situations (nothing, zero, excused, excused in
advance, negative, first month, gap, turn of the year, late correction), in both calendars, on
days before, in and after the range.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from scorecard.domain.goals import Goal, Sense, judge_metric_goal
from scorecard.domain.metrics import Aggregate, Kind, Metric
from scorecard.domain.pace import Pace, Tempo, pace
from scorecard.domain.periods import Calendar, Period, PeriodKind
from scorecard.domain.values import MonthValue
from tests.domain.builders import FEBRUARY_SEPTEMBER, JANUARY_JULY, goal, metric
from tests.domain.plainly import Aimed, Held, Plainly, number, plainly

RANGES = ("2026-11", "2026-Q4", "2026-H2", "2026")
EXCUSED = "excused"
Situation = Callable[[int, int], Held]
"""What the months from a first to a last hold, as numbers and words."""


def _all(amount: int | str) -> Situation:
    return lambda first, last: {
        m: amount if isinstance(amount, str) else Fraction(amount) for m in range(first, last + 1)
    }


def _rising(first: int, last: int) -> Held:
    return {m: Fraction(m - first + 1) for m in range(first, last + 1)}


SITUATIONS: Mapping[str, Situation] = {
    "nothing": lambda *_: {},
    "zero": _all(0),
    "enough": _all(3),
    "excused": _all(EXCUSED),
    "excused in advance": lambda first, last: {first: Fraction(2), last: EXCUSED},
    "negative": _all(-2),
    "up and down": lambda first, last: {
        m: Fraction((-1) ** (m % 2) * (m - first)) for m in range(first, last + 1)
    },
    "first month": lambda _, last: {last: Fraction(4)},
    "gap": lambda first, last: {m: Fraction(2) for m in range(first, last + 1, 2)},
    "turn of the year": lambda first, last: {m: Fraction(1) for m in range(first - 3, last + 4)},
    "late correction": lambda first, last: {**_rising(first, last), first: Fraction(9)},
}
KINDS = {
    "sum": metric(),
    "mean": metric(Kind.LEVEL),
    "last": metric(Kind.LEVEL, aggregate=Aggregate.LAST),
}


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("code", RANGES)
@pytest.mark.parametrize("sense", Sense)
@pytest.mark.parametrize("how", KINDS)
def test_a_goal_says_what_plain_code_says(
    how: str, sense: Sense, code: str, situation: str
) -> None:
    for calendar in (JANUARY_JULY, FEBRUARY_SEPTEMBER):
        for today in _days(Period.parse(code), calendar):
            on = goal(code, 6, upper=9 if sense is Sense.WITHIN else None, sense=sense)
            aimed = _aimed(on, how, sense, calendar)
            held = _known_by(SITUATIONS[situation](aimed.first, aimed.last), today)

            said = _said(on, KINDS[how], held, calendar, today)

            assert said == _as_said(plainly(aimed, held, today), sense), (calendar, today)


@pytest.mark.parametrize("how", KINDS)
@pytest.mark.parametrize("target", [-6, 0, 6])
@pytest.mark.parametrize("sense", [Sense.AT_LEAST, Sense.AT_MOST])
def test_a_metric_that_begins_within_the_range_counts_from_its_first_month(
    how: str, target: int, sense: Sense
) -> None:
    on, began = goal("2026", target, sense=sense), Period.parse("2026-09")
    held: Held = {number(2026, 9): Fraction(-1), number(2026, 10): Fraction(2)}
    of = KINDS[how]
    since = metric(of.kind, aggregate=of.aggregate, first=began.code)
    aimed = _aimed(on, how, sense, JANUARY_JULY, since=number(2026, 9))

    for today in (date(2026, 9, 15), date(2026, 11, 22), date(2027, 1, 31), date(2027, 2, 1)):
        known = _known_by(held, today)
        said = _said(on, since, known, JANUARY_JULY, today)
        assert said == _as_said(plainly(aimed, known, today), sense), today


def _days(period: Period, calendar: Calendar) -> list[date]:
    """Return days before the range, on its edges, within it, and around the days of grace."""
    first, last = calendar.first_day(period), calendar.last_day(period)
    after = (0, 1, 31, 32, 200)
    within = first + (last - first) / 2
    return [first - timedelta(days=20), first, within, *(last + timedelta(days=n) for n in after)]


def _aimed(on: Goal, how: str, sense: Sense, calendar: Calendar, *, since: int = 0) -> Aimed:
    low, high = calendar.first_month(on.period), calendar.last_month(on.period)
    return Aimed(
        how,
        sense.value,
        Fraction(on.target or 0),
        Fraction(on.upper or 0),
        number(low.year, low.number),
        number(high.year, high.number),
        since,
    )


def _known_by(held: Held, today: date) -> Held:
    """Return what can be known on a day: of months to come only that they are excused."""
    now = number(today.year, today.month)
    return {m: value for m, value in held.items() if m <= now or value == EXCUSED}


def _values(held: Held) -> list[MonthValue]:
    return [_value(Period(PeriodKind.MONTH, m // 12, m % 12 + 1), v) for m, v in held.items()]


def _value(month: Period, held: Fraction | str) -> MonthValue:
    if held == EXCUSED:
        return MonthValue(month, excused=True)
    return MonthValue(month, Decimal(int(Fraction(held))))


def _said(on: Goal, of: Metric, held: Held, calendar: Calendar, today: date) -> tuple[object, ...]:
    values = _values(held)
    judged = judge_metric_goal(on, of, values, calendar=calendar, today=today)
    found = pace(on, of, values, calendar=calendar, today=today)
    within = on.sense is Sense.WITHIN
    told = _numbers(found) if judged.state.value == "open" else (None, None, None, None)
    # For a range of good values plain code has no lines to tell; the tempo tables have.
    return judged.state.value, _near(judged.amount), *(told[2:3] if within else told)


def _numbers(found: Pace) -> tuple[object, ...]:
    shown = {Tempo.AHEAD: "ahead", Tempo.BEHIND: "behind", Tempo.ON_PACE: "even"}
    if found.tempo is Tempo.OUT_OF_REACH:
        return _near(found.expected), None, found.months_left, "out of reach"
    return _near(found.expected), _near(found.needed), found.months_left, shown.get(found.tempo)


def _as_said(found: Plainly, sense: Sense) -> tuple[object, ...]:
    told = (_near(found.expected), _near(found.needed), found.left, found.better)
    return found.state, _near(found.amount), *(told[2:3] if sense is Sense.WITHIN else told)


def _near(amount: Decimal | Fraction | None) -> float | None:
    return None if amount is None else round(float(amount), 9)
