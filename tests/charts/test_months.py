"""Months are evenly spaced whole numbers, named in the reader's language."""

import pytest

from scorecard.charts.curve import curve_chart
from scorecard.charts.export import chart_svg
from scorecard.charts.months import month_number
from scorecard.domain.periods import Period
from scorecard.text import text_in
from tests.charts.curves import CURVE


def test_the_turn_of_the_year_is_one_step_like_any_other() -> None:
    december, january = (month_number(Period.parse(code)) for code in ("2025-12", "2026-01"))

    assert january - december == 1


@pytest.mark.parametrize(
    ("language", "shown", "hidden"),
    [("fi", ">marras<", ">Nov<"), ("en", ">Nov<", ">marras<")],
)
def test_months_are_named_in_the_language(language: str, shown: str, hidden: str) -> None:
    svg = chart_svg(curve_chart(CURVE, text_in(language), dark=False))

    assert shown in svg
    assert hidden not in svg


def test_a_narrow_chart_names_fewer_months() -> None:
    spec = curve_chart(CURVE, text_in("en"), dark=False)

    narrow, wide = (chart_svg({**spec, "width": width}) for width in (300, 1200))

    assert ">Dec<" in wide
    assert ">Dec<" not in narrow


def test_the_year_stands_under_january() -> None:
    assert ">2026<" in chart_svg(curve_chart(CURVE, text_in("en"), dark=False))
