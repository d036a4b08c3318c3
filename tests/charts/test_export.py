"""Charts become files on the theme's own ground."""

from scorecard.charts.curve import curve_chart
from scorecard.charts.export import chart_png, chart_svg
from scorecard.charts.palette import DARK
from scorecard.charts.sparkline import sparkline_chart
from scorecard.text import text_in
from tests.charts.curves import CURVE

EN = text_in("en")


def test_a_picture_is_a_png() -> None:
    assert chart_png(curve_chart(CURVE, EN, dark=False), scale=1).startswith(b"\x89PNG")


def test_a_dark_drawing_has_dark_paper() -> None:
    assert DARK.paper in chart_svg(sparkline_chart(CURVE, EN, dark=True), dark=True)


def test_a_chart_as_wide_as_its_page_gets_a_width_of_its_own() -> None:
    assert curve_chart(CURVE, EN, dark=False)["width"] == "container"
    assert "<svg" in chart_svg(curve_chart(CURVE, EN, dark=False))
