"""The curve starts at zero, breaks where nothing is known, and says which kind of nothing."""

from dataclasses import replace
from typing import Any

from scorecard.charts.curve import curve_chart
from scorecard.charts.export import chart_svg
from scorecard.charts.months import month_number
from scorecard.domain.curves import Point, PointKind
from scorecard.domain.periods import Period
from scorecard.text import text_in
from tests.charts.curves import BEFORE_ALL, CASH, CURVE, goal, month

EN, FI = text_in("en"), text_in("fi")
SPEC = curve_chart(CURVE, EN, dark=False)
FULL = curve_chart(BEFORE_ALL, EN, dark=False)


def marks(spec: dict[str, Any]) -> list[str]:
    return [f"{layer['data']['name']} {layer['mark']['type']}" for layer in spec["layer"]]


def keys(spec: dict[str, Any]) -> list[str]:
    shapes = [layer["encoding"].get("shape", {}) for layer in spec["layer"]]
    return next((list(shape["scale"]["domain"]) for shape in shapes if shape), [])


def sign(code: str) -> list[tuple[str, float]]:
    place = month_number(Period.parse(code))
    return [(r["sign"], r["amount"]) for r in SPEC["datasets"]["signs"] if r["month"] == place]


def test_it_is_made_of_a_line_points_goals_and_signs() -> None:
    assert marks(SPEC) == [
        "zero rule",
        "goals rect",
        "goals rule",
        "points line",
        "goals text",
        "goals text",
        "points point",
        "signs point",
    ]


def test_the_value_axis_starts_at_zero() -> None:
    heights = [layer["encoding"].get("y", {}) for layer in FULL["layer"]]
    scales = [y["scale"] for y in heights if "scale" in y]

    assert len(scales) > 5
    assert all(scale["zero"] for scale in scales)


def test_a_month_without_a_number_is_a_gap_and_not_a_zero() -> None:
    amounts = [row["amount"] for row in SPEC["datasets"]["points"]]

    assert (amounts[4], amounts[5], amounts[9]) == (8.0, None, None)


def test_excused_and_missing_months_wear_different_signs_on_the_axis() -> None:
    assert sign("2026-07") == [("away", 0.0)]
    assert sign("2026-03") == [("not entered", 0.0)]


def test_a_month_in_which_nothing_was_followed_is_a_gap_without_a_sign() -> None:
    march = Period.parse("2026-03")
    points = [Point(march, PointKind.PAUSED) if p.month == march else p for p in CURVE.points]

    spec = curve_chart(replace(CURVE, points=tuple(points)), EN, dark=False)

    place = month_number(march)
    assert [r["amount"] for r in spec["datasets"]["points"] if r["month"] == place] == [None]
    assert [r for r in spec["datasets"]["signs"] if r["month"] == place] == []


def test_a_celebrated_month_wears_a_star_on_its_value() -> None:
    assert sign("2026-06") == [("celebrated", 11.0)]


def test_an_ordinary_month_wears_no_sign() -> None:
    assert sign("2026-05") == []


def test_goals_are_dated_segments_with_labels() -> None:
    spring, autumn = SPEC["datasets"]["goals"]

    assert (spring["label"], spring["amount"]) == ("7/month · Spring 2026", 7.0)
    assert spring["first"] < month_number(Period.parse("2026-01")) < spring["last"]
    assert spring["last"] < autumn["first"]


def test_the_label_of_a_goal_at_the_end_grows_inwards() -> None:
    assert [row["side"] for row in SPEC["datasets"]["goals"]] == ["left", "right"]


def test_a_curve_without_goals_has_no_goal_layers() -> None:
    bare = curve_chart(replace(CURVE, goals=()), EN, dark=False)

    assert not [mark for mark in marks(bare) if mark.startswith("goals")]


def test_negative_numbers_stay_on_the_chart() -> None:
    svg = chart_svg(curve_chart(CASH, FI, dark=False))

    assert "Arvo: -420,50" in svg
    assert ">12\u00a0000<" in svg


def test_the_unit_stands_above_the_axis() -> None:
    assert SPEC["title"] == "pcs"


def test_the_languages_differ_in_words_alone() -> None:
    finnish = curve_chart(CURVE, FI, dark=False)

    assert marks(finnish) == marks(SPEC)
    assert finnish["datasets"]["signs"][0]["sign"] == "ei kirjattu"


def test_two_metrics_share_one_skeleton() -> None:
    other = curve_chart(replace(CASH, goals=(goal("2026-H2", "1"),)), EN, dark=False)

    assert other["config"] == SPEC["config"]
    named = {layer["data"]["name"] for layer in other["layer"]}
    assert named <= {layer["data"]["name"] for layer in SPEC["layer"]}


def test_the_same_months_a_year_before_lie_under_the_curve() -> None:
    rows = {row["month"]: row["amount"] for row in FULL["datasets"]["earlier"]}

    assert rows[month_number(Period.parse("2026-01"))] == 2.0
    assert rows[month_number(Period.parse("2026-03"))] is None


def test_without_a_year_before_nothing_lies_under_the_curve() -> None:
    young = curve_chart(replace(CURVE, points=CURVE.points[3:]), EN, dark=False)

    assert "earlier" not in young["datasets"]
    assert "a year before" not in keys(young)


def test_the_band_breaks_where_too_few_gave_a_number() -> None:
    runs = [(row["amount"], row["run"]) for row in FULL["datasets"]["band"]]

    assert runs == [(5.0, 0), (6.0, 0), (6.0, 1)]
    assert "half the team" in keys(FULL)


def test_events_stand_on_top_and_say_in_the_tooltip_what_happened() -> None:
    (event,) = FULL["datasets"]["events"]
    top = FULL["layer"][-1]

    assert (event["name"], event["remarks"]) == ("March 2026", "exam weeks")
    assert (top["data"]["name"], top["encoding"]["y"]) == ("above", {"value": -7})


def test_a_celebration_in_a_month_without_a_number_hides_not_why_there_is_none() -> None:
    away = Period.parse("2026-07")
    spec = curve_chart(replace(CURVE, celebrated=(away,)), EN, dark=False)

    signs = [r["sign"] for r in spec["datasets"]["signs"] if r["month"] == month_number(away)]
    assert signs == ["away"]
    assert [(r["name"], r["sign"]) for r in spec["datasets"]["above"]] == [
        ("July 2026", "celebrated")
    ]
    assert "events" not in spec["datasets"]


def test_the_key_takes_nothing_of_the_drawings_height() -> None:
    assert SPEC["height"] < FULL["height"]


def test_the_best_month_wears_a_ring_around_its_number() -> None:
    rings = [r for r in FULL["datasets"]["signs"] if r["sign"] == "best month"]

    assert [(r["name"], r["amount"]) for r in rings] == [("October 2026", 12.0)]


def test_a_key_is_there_even_if_no_month_wears_a_sign() -> None:
    two = (month("2025-11", "4"), month("2026-11", "9"))
    spec = curve_chart(replace(CURVE, points=two[1:], earlier=two[:1], goals=()), EN, dark=False)

    assert keys(spec) == ["a year before"]
    assert [row["amount"] for row in spec["datasets"]["signs"]] == [None]


def test_it_is_drawn_with_all_of_it() -> None:
    svg = chart_svg(FULL)

    assert all(word in svg for word in ("half the team", "best month", "event", "a year before"))
