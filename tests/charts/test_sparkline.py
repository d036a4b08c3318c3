"""A sparkline has no axes, starts at zero all the same, and points at the last number."""

from scorecard.charts.sparkline import sparkline_chart
from scorecard.text import text_in
from tests.charts.curves import CASH, CURVE

EN = text_in("en")


def test_it_points_at_the_last_number_alone() -> None:
    assert [
        row["amount"] for row in sparkline_chart(CURVE, EN, dark=False)["datasets"]["latest"]
    ] == [9.0]


def test_it_has_no_axes_but_starts_at_zero() -> None:
    for layer in sparkline_chart(CASH, EN, dark=True)["layer"]:
        assert layer["encoding"]["y"]["axis"] is None
        assert layer["encoding"]["y"]["scale"]["zero"]


def test_months_without_a_number_are_gaps() -> None:
    rows = sparkline_chart(CURVE, EN, dark=False)["datasets"]["points"]

    assert [row["amount"] for row in rows].count(None) == 2
