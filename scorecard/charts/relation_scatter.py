"""Two metrics over each other: a point for each pair of months, both axes from zero."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import altair as alt

from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Row, Spec, Table, filled, harmless, rows_of, skeleton
from scorecard.domain.metrics import Metric
from scorecard.domain.relations import Pair, Relation
from scorecard.text import Text

HEIGHT = 320


@dataclass(frozen=True, slots=True)
class Scatter:
    """The metrics of a relation, the leading one first; it stands across, the other one up."""

    first: Metric
    second: Metric
    relation: Relation


def scatter_chart(scatter: Scatter, text: Text, *, dark: bool) -> Spec:
    """Draw the pairs without a line through them: a line would say that one makes the other."""
    relation = scatter.relation
    spec = filled(
        _template(text, dark=dark),
        {"pairs": [_row(pair, scatter, text) for pair in relation.pairs]},
        title=f"↑ {_named(scatter.second)}",
    )
    across = spec["layer"][0]["encoding"]["x"]
    across["title"] = harmless(f"{_with_lag(scatter, text)} →")
    return spec


def scatter_rows(scatter: Scatter, text: Text) -> Table:
    """Return the pairs as a table, each month with the number that it stands over."""
    return [
        {
            text("common-month"): text.month(pair.month),
            scatter.second.name: text.amount(pair.second, scatter.second),
            text("relations-of-month"): text.month(pair.month.plus(-scatter.relation.lag)),
            scatter.first.name: text.amount(pair.first, scatter.first),
        }
        for pair in scatter.relation.pairs
    ]


def scatter_alt(scatter: Scatter, text: Text) -> str:
    """Return what the picture holds; what it means is said beside it."""
    return text(
        "relations-scatter-alt",
        first=_with_lag(scatter, text),
        second=_named(scatter.second),
        count=len(scatter.relation.pairs),
    )


def lag_rows(relations: Sequence[Relation], text: Text) -> Table:
    """Return every lag as a table, with the number of months beside each coefficient."""
    return [
        {
            text("relations-lag"): text("relations-lag-choice", lag=found.lag),
            text("relations-common-months"): text.number(len(found.pairs)),
            text("relations-pearson"): coefficient_words(found.pearson, text),
            text("relations-spearman"): coefficient_words(found.spearman, text),
        }
        for found in relations
    ]


def coefficient_words(coefficient: float | None, text: Text) -> str:
    """Return a coefficient with two decimals, or that there is none."""
    if coefficient is None:
        return text("relations-no-coefficient")
    return text.number(_decimal(coefficient), 2)


def _decimal(coefficient: float) -> Decimal:
    return Decimal(repr(coefficient))


def _named(metric: Metric) -> str:
    return f"{metric.name} ({metric.unit})" if metric.unit else metric.name


def _with_lag(scatter: Scatter, text: Text) -> str:
    name, lag = _named(scatter.first), scatter.relation.lag
    return text("relations-before", name=name, lag=lag) if lag else name


def _row(pair: Pair, scatter: Scatter, text: Text) -> Row:
    before = pair.month.plus(-scatter.relation.lag)
    return {
        "first": float(pair.first),
        "second": float(pair.second),
        "one": f"{text.amount(pair.first, scatter.first)} · {text.month(before)}",
        "other": f"{text.amount(pair.second, scatter.second)} · {text.month(pair.month)}",
    }


@cache
def _template(text: Text, *, dark: bool) -> str:
    palette = palette_for(dark=dark)
    scale = alt.Scale(zero=True, nice=True)
    points = (
        rows_of("pairs")
        # Where several months lie on one spot, it is darker.
        .mark_point(
            filled=True,
            color=palette.line,
            size=90,
            opacity=1,
            fillOpacity=0.35,
            stroke=palette.line,
            strokeWidth=1.5,
        )
        .encode(
            alt.X("first:Q", title="", scale=scale, axis=alt.Axis(tickCount=5)),
            alt.Y("second:Q", title=None, scale=scale, axis=alt.Axis(tickCount=5)),
            tooltip=[
                alt.Tooltip("one:N", title="→"),
                alt.Tooltip("other:N", title="↑"),
            ],
        )
    )
    chart = alt.LayerChart(layer=[points], height=HEIGHT, width="container")
    return skeleton(chart, text, dark=dark)
