"""The curve in words says the same as the drawing."""

from dataclasses import replace
from decimal import Decimal

from scorecard.charts.curve_words import curve_alt, curve_rows
from scorecard.domain.curves import Point, PointKind
from scorecard.domain.periods import Period
from scorecard.text import text_in
from tests.charts.curves import BEFORE_ALL, CASH, CURVE, POINTS

EN, FI = text_in("en"), text_in("fi")
MARCH = Period.parse("2026-03")


def test_the_table_has_a_line_per_month() -> None:
    rows = curve_rows(CURVE, EN)

    assert len(rows) == len(POINTS)
    assert rows[8] == {
        "Month": "June 2026",
        "Customer visits (pcs)": "11",
        "Goal": "7/month · Spring 2026",
        "Remarks": "celebrated",
    }


def test_nothing_zero_and_excused_are_three_things() -> None:
    zero = replace(CURVE, points=(replace(POINTS[0], amount=Decimal(0)), *POINTS[1:]))
    said = [row["Customer visits (pcs)"] for row in curve_rows(zero, EN)]

    assert (said[0], said[5], said[9]) == ("0", "not entered", "away")


def test_a_month_in_which_nothing_was_followed_is_not_told_as_missing() -> None:
    paused = [Point(p.month, PointKind.PAUSED) if p.month == MARCH else p for p in CURVE.points]
    curve = replace(CURVE, points=tuple(paused))

    said = [row["Customer visits (pcs)"] for row in curve_rows(curve, EN)]

    assert ("not followed" in said, "not entered" in said) == (True, False)
    assert "not been entered" not in curve_alt(curve, EN)


def test_late_and_corrected_months_say_so_after_their_note() -> None:
    marked = replace(POINTS[0], note="fair week", late=True, corrected=True)

    rows = curve_rows(replace(CURVE, points=(marked,)), FI)

    assert rows[0]["Huomiot"] == "fair week · kirjattu myöhässä · korjattu"


def test_the_sentence_starts_with_the_latest_number() -> None:
    assert curve_alt(CURVE, EN) == (
        "Customer visits: 9\u00a0pcs in November 2026. "
        "Between 3\u00a0pcs and 12\u00a0pcs in the months shown. "
        "Goal: 10/month · Autumn 2026. 1 month has not been entered."
    )


def test_numbers_follow_the_language() -> None:
    assert "marraskuu 2026: 12\u00a0800,00\u00a0€" in curve_alt(CASH, FI)


def test_a_curve_without_numbers_says_so() -> None:
    assert curve_alt(replace(CURVE, points=()), EN) == "Customer visits: no numbers yet."


def test_the_table_has_the_year_before_and_the_team_where_there_are_any() -> None:
    january, november = curve_rows(BEFORE_ALL, EN)[2], curve_rows(BEFORE_ALL, EN)[12]

    assert (january["A year before"], november["A year before"]) == ("2", "5")
    assert [november[f"Team, {which}"] for which in ("lower quartile", "median")] == ["5", "6"]
    assert (november["Team, upper quartile"], november["Team-mates in it"]) == ("9", "5")
    assert curve_rows(BEFORE_ALL, EN)[5]["Team, median"] == ""
    assert "Team, median" not in curve_rows(CURVE, EN)[0]


def test_events_and_the_best_month_are_remarks() -> None:
    rows = {row["Month"]: row["Remarks"] for row in curve_rows(BEFORE_ALL, EN)}

    assert (rows["March 2026"], rows["October 2026"]) == ("exam weeks", "best month")


def test_the_sentence_names_the_best_month() -> None:
    assert "Best month: 12\u00a0pcs in October 2026." in curve_alt(BEFORE_ALL, EN)
    assert "Best month" not in curve_alt(CURVE, EN)


def test_a_metric_without_a_unit_has_a_plain_heading() -> None:
    bare = replace(CURVE, metric=replace(CURVE.metric, unit=""))

    assert "Customer visits" in curve_rows(bare, EN)[0]
