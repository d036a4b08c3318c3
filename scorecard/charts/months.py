"""The axis of months.

A month is a whole number (year × 12 + month − 1), so that months are evenly spaced and
no time zone can move one. Its name is looked up when the axis is drawn, in the
language's own words and only as often as the width allows.
"""

import json

import altair as alt

from scorecard.domain.periods import Period, PeriodKind
from scorecard.text import Text

ROOM = 46  # pixels that a month's name needs


def month_number(month: Period) -> float:
    """Return where a month stands on the axis."""
    return float(month.year * 12 + month.number - 1)


def month_axis(text: Text, field: str = "month") -> alt.X:
    """Return the axis of months: names below, with the year under each January and the first."""
    return alt.X(
        f"{field}:Q",
        title=None,
        scale=alt.Scale(zero=False, nice=False, padding=14),
        axis=alt.Axis(
            grid=False,
            tickMinStep=1,
            tickCount=alt.expr("ceil(domain('x')[1] - domain('x')[0]) + 1"),
            ticks=False,
            labelOverlap=False,
            labelFlush=False,
            labelPadding=10,
            labelExpr=_label(text),
        ),
    )


def _label(text: Text) -> str:
    names = [text.month_short(Period(PeriodKind.MONTH, 2026, n)) for n in range(1, 13)]
    months = "(domain('x')[1] - domain('x')[0] + 1)"
    needed = f"{months} * {ROOM} / width"
    every = f"({needed} <= 1 ? 1 : {needed} <= 2 ? 2 : {needed} <= 3 ? 3 : {needed} <= 6 ? 6 : 12)"
    year = "format(floor(datum.value / 12), 'd')"
    first = f"datum.value - domain('x')[0] < {every}"
    name = f"{json.dumps(names, ensure_ascii=False)}[datum.value % 12]"
    return (
        f"datum.value % {every} != 0 ? '' : "
        f"[{name}, datum.value % 12 == 0 || {first} ? {year} : '']"
    )
