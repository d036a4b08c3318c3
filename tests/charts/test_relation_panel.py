"""A panel has its own axis from zero; its months stand in line with those of other panels."""

from dataclasses import replace
from decimal import Decimal

from scorecard.charts.export import chart_svg
from scorecard.charts.relation_panel import panel_alt, panel_chart, panel_rows
from scorecard.domain.curves import Point, PointKind
from scorecard.domain.periods import Period
from scorecard.text import text_in
from tests.charts.relations import DEALS, NOVEMBER, OCTOBER, PANEL, most

EN, FI = text_in("en"), text_in("fi")


def test_the_axis_of_values_starts_at_zero_and_leaves_the_same_room() -> None:
    line = panel_chart(PANEL, EN, dark=False)["layer"][2]["encoding"]["y"]

    assert line["scale"]["zero"]
    assert line["axis"]["minExtent"] == line["axis"]["maxExtent"]


def test_the_axis_of_months_reaches_from_the_first_to_the_last_even_without_numbers() -> None:
    wider = replace(PANEL, first=OCTOBER.plus(-3), last=NOVEMBER.plus(2))

    ends = panel_chart(wider, EN, dark=False)["datasets"]["ends"]

    months = [row["month"] for row in panel_chart(PANEL, EN, dark=False)["datasets"]["ends"]]
    assert [row["month"] for row in ends] == [months[0] - 3, months[1] + 2]


def test_months_outside_the_panel_are_left_out() -> None:
    narrow = replace(PANEL, first=Period.parse("2026-01"), last=Period.parse("2026-03"))

    assert [p.month.code for p in narrow.shown] == ["2026-01", "2026-02", "2026-03"]


def test_a_scale_reaches_what_it_must() -> None:
    rows = panel_chart(most(100), EN, dark=False)["datasets"]["ends"]

    assert max(row["amount"] for row in rows) == 100


def test_a_month_without_a_number_breaks_the_line() -> None:
    spec = panel_chart(PANEL, EN, dark=False)
    line = next(layer for layer in spec["layer"] if layer["mark"]["type"] == "line")

    assert line["mark"]["invalid"] == "break-paths-show-domains"
    assert [r["name"] for r in spec["datasets"]["points"] if r["amount"] is None] == [
        "March 2026",
        "July 2026",
    ]


def test_customers_stay_on_a_step_until_they_move() -> None:
    def drawn(*, stepped: bool) -> str:
        spec = panel_chart(replace(PANEL, stepped=stepped), EN, dark=False)
        return str(spec["layer"][2]["mark"]["interpolate"])

    assert (drawn(stepped=True), drawn(stepped=False)) == ("step-after", "linear")


def test_the_table_tells_excused_missing_and_outside_apart() -> None:
    withheld = Point(OCTOBER, PointKind.WITHHELD)
    few = replace(PANEL, metric=DEALS, points=[withheld], last=NOVEMBER)

    rows = panel_rows([PANEL, few], EN)

    by_month = {row["Month"]: (row["Customer visits"], row["Deals"]) for row in rows}
    assert by_month["October 2025"] == ("3\N{NO-BREAK SPACE}pcs", "too few to show")
    assert by_month["March 2026"] == ("not entered", "")
    assert by_month["July 2026"] == ("away", "")


def test_the_sentence_says_the_latest_and_the_outermost_numbers() -> None:
    assert panel_alt(PANEL, EN).replace("\N{NO-BREAK SPACE}", " ") == (
        "Customer visits: 9 pcs in November 2026. Between 3 pcs and 12 pcs in the months shown."
    )
    assert panel_alt(replace(PANEL, points=()), EN) == "Customer visits: no numbers yet."


def test_it_can_be_drawn_in_either_language_and_theme() -> None:
    assert ">Customer visits (pcs)<" in chart_svg(panel_chart(PANEL, EN, dark=True))
    assert ">tammi<" in chart_svg(panel_chart(PANEL, FI, dark=False))


def test_a_single_point_and_none_at_all_can_be_drawn() -> None:
    one = replace(PANEL, points=[Point(OCTOBER, PointKind.VALUE, Decimal(0))])

    assert chart_svg(panel_chart(one, EN, dark=False))
    assert chart_svg(panel_chart(replace(PANEL, points=()), EN, dark=False))
