"""A small curve that stands above or below others, its months in line with theirs.

Curves of different units share no axis of values: with two of them in one picture one could
make any two lines meet by choosing where each begins. Here each has its own, from zero.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import altair as alt

from scorecard.charts.curve_words import point_words
from scorecard.charts.months import month_axis, month_number
from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Row, Spec, Table, filled, rows_of, skeleton
from scorecard.domain.curves import Point
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period
from scorecard.text import Text

HEIGHT = 150
_ROOM = 58  # pixels for the values on the left, so that all panels begin at the same place


@dataclass(frozen=True, slots=True)
class Panel:
    """A metric's months from `first` to `last`, which need not all hold a number.

    `least` and `most` are values that the axis reaches in any case, such as 0 and 100 of a
    share. `stepped` is for what stands where it is until it moves, as customers on a step.
    """

    metric: Metric
    points: Sequence[Point]
    first: Period
    last: Period
    least: Decimal = Decimal(0)
    most: Decimal = Decimal(0)
    stepped: bool = False

    @property
    def shown(self) -> list[Point]:
        """The points between the two months."""
        return [p for p in self.points if self.first <= p.month <= self.last]


def panel_chart(panel: Panel, text: Text, *, dark: bool) -> Spec:
    """Draw the panel; a month without a number breaks the line."""
    ends = ((panel.first, panel.least), (panel.last, panel.most))
    datasets: dict[str, list[Row]] = {
        "points": [_row(p, panel, text) for p in panel.shown],
        "ends": [{"month": month_number(m), "amount": float(a)} for m, a in ends],
        "zero": [{"amount": 0.0}],
    }
    template = _template(text, dark=dark, stepped=panel.stepped)
    return filled(template, datasets, title=_title(panel))


def panel_alt(panel: Panel, text: Text) -> str:
    """Return the panel in a sentence: how many months, the latest and the outermost numbers."""
    given = [(p.month, p.amount) for p in panel.shown if p.amount is not None]
    if not given:
        return text("chart-curve-empty", metric=panel.metric.name)
    (month, latest), amounts = given[-1], [amount for _, amount in given]
    return " ".join(
        (
            text(
                "chart-curve-latest",
                metric=panel.metric.name,
                amount=text.amount(latest, panel.metric),
                month=text.month(month),
            ),
            text(
                "chart-curve-spread",
                lowest=text.amount(min(amounts), panel.metric),
                highest=text.amount(max(amounts), panel.metric),
            ),
        )
    )


def panel_rows(panels: Sequence[Panel], text: Text) -> Table:
    """Return several panels as one table, a line per month, a column per metric."""
    by_month = [{p.month: p for p in panel.shown} for panel in panels]
    months = sorted({month for held in by_month for month in held})
    return [
        {
            text("common-month"): text.month(month),
            **{
                panel.metric.name: point_words(held.get(month), panel.metric, text)
                for panel, held in zip(panels, by_month, strict=True)
            },
        }
        for month in months
    ]


def _title(panel: Panel) -> str:
    name, unit = panel.metric.name, panel.metric.unit
    return f"{name} ({unit})" if unit else name


def _row(point: Point, panel: Panel, text: Text) -> Row:
    return {
        "month": month_number(point.month),
        "amount": None if point.amount is None else float(point.amount),
        "name": text.month(point.month),
        "value": point_words(point, panel.metric, text),
    }


@cache
def _template(text: Text, *, dark: bool, stepped: bool) -> str:
    palette = palette_for(dark=dark)
    amount = alt.Y(
        "amount:Q",
        title=None,
        scale=alt.Scale(zero=True, nice=True),
        axis=alt.Axis(tickCount=3, minExtent=_ROOM, maxExtent=_ROOM),
    )
    points = rows_of("points").encode(month_axis(text), amount)
    layers = [
        rows_of("zero").mark_rule(color=palette.quiet).encode(amount),
        rows_of("ends").mark_point(opacity=0).encode(month_axis(text), amount),
        points.mark_line(
            color=palette.line,
            strokeWidth=2,
            invalid="break-paths-show-domains",
            interpolate="step-after" if stepped else "linear",
        ),
        points.mark_point(filled=True, color=palette.line, size=45, opacity=1).encode(
            tooltip=[
                alt.Tooltip("name:N", title=text("common-month")),
                alt.Tooltip("value:N", title=text("chart-amount")),
            ]
        ),
    ]
    return skeleton(alt.LayerChart(layer=layers, height=HEIGHT, width="container"), text, dark=dark)
