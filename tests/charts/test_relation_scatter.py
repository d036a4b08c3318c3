"""Points of two metrics: both axes from zero, no line through them, all lags side by side."""

import pytest

from scorecard.charts.export import chart_svg
from scorecard.charts.relation_scatter import (
    coefficient_words,
    lag_rows,
    scatter_alt,
    scatter_chart,
    scatter_rows,
)
from scorecard.domain.relations import every_lag
from scorecard.text import text_in
from tests.charts.relations import AMOUNTS, LATER, scatter

EN, FI = text_in("en"), text_in("fi")


def test_both_axes_start_at_zero() -> None:
    points = scatter_chart(scatter(2), EN, dark=False)["layer"][0]["encoding"]

    assert points["x"]["scale"]["zero"]
    assert points["y"]["scale"]["zero"]


def test_no_line_is_laid_through_the_points() -> None:
    assert [
        layer["mark"]["type"] for layer in scatter_chart(scatter(2), EN, dark=False)["layer"]
    ] == ["point"]


@pytest.mark.parametrize(
    ("lag", "title"),
    [
        pytest.param(0, "Customer visits (pcs) →", id="same month"),
        pytest.param(1, "Customer visits (pcs), one month before →", id="one month"),
        pytest.param(2, "Customer visits (pcs), 2 months before →", id="two months"),
    ],
)
def test_the_axis_of_the_one_that_leads_says_by_how_much(lag: int, title: str) -> None:
    spec = scatter_chart(scatter(lag), EN, dark=False)

    assert spec["layer"][0]["encoding"]["x"]["title"] == title
    assert spec["title"] == "↑ Deals (€)"


@pytest.mark.parametrize("name", ["constructor", "__proto__", "<b>&", ""])
def test_a_metric_may_be_called_anything(name: str) -> None:
    assert chart_svg(scatter_chart(scatter(0, first=name), FI, dark=True))


def test_the_table_says_which_month_stands_over_which() -> None:
    assert scatter_rows(scatter(2), EN)[0] == {
        "Month": "December 2025",
        "Deals": "300.00\N{NO-BREAK SPACE}€",
        "stands over": "October 2025",
        "Customer visits": "3\N{NO-BREAK SPACE}pcs",
    }


def test_the_sentence_says_how_many_points_there_are() -> None:
    assert scatter_alt(scatter(2), EN) == (
        "12 points: Customer visits (pcs), 2 months before across, Deals (€) up."
    )
    assert scatter_alt(scatter(2), FI).startswith("12 pistettä: vaakasuunnassa")


def test_every_lag_stands_beside_its_number_of_months() -> None:
    rows = lag_rows(every_lag(AMOUNTS, LATER), EN)

    assert [row["Lag"] for row in rows][:3] == ["same month", "1 month", "2 months"]
    assert rows[2] == {
        "Lag": "2 months",
        "Common months": "12",
        "Pearson": "1.00",
        "Spearman": "1.00",
    }


def test_there_may_be_no_coefficient() -> None:
    assert coefficient_words(None, EN) == "none"
    assert coefficient_words(-0.004, EN) == "0.00"
    assert coefficient_words(-0.416, FI) in ("-0,42", "\N{MINUS SIGN}0,42")
