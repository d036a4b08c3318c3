"""Goals wear their words where there is room for them."""

from dataclasses import replace

from scorecard.charts.curve_goals import goal_rows, labelled
from scorecard.text import text_in
from tests.charts.curves import CURVE, goal

EN = text_in("en")


def words(*codes_and_targets: tuple[str, str]) -> list[str]:
    curve = replace(CURVE, goals=[goal(code, target) for code, target in codes_and_targets])
    return [row["shown"] for row in goal_rows(curve, EN) if row["shown"]]


def test_of_several_goals_of_one_range_the_latest_wears_words() -> None:
    assert words(("2026-01", "2"), ("2026-02", "6"), ("2026-03", "10")) == ["10 · March 2026"]


def test_goals_of_different_ranges_both_wear_words() -> None:
    assert words(("2026", "36"), ("2026-03", "10")) == ["3/month · 2026", "10 · March 2026"]


def test_of_two_lines_close_together_the_longer_wears_words() -> None:
    assert words(("2026", "120"), ("2026-03", "10")) == ["10/month · 2026"]


def test_every_goal_keeps_its_tooltip() -> None:
    goals = [goal("2026-01", "2"), goal("2026-02", "6")]

    rows = goal_rows(replace(CURVE, goals=goals), EN)

    assert [row["label"] for row in rows] == ["2 · January 2026", "6 · February 2026"]


def test_a_long_goal_says_its_words_where_it_begins() -> None:
    long, short = goal("2026", "36"), goal("2026-11", "10")

    rows = goal_rows(replace(CURVE, goals=[long, short]), EN)

    assert [row["side"] for row in rows] == ["left", "right"]


def test_a_curve_without_goals_has_nothing_to_label() -> None:
    assert labelled(replace(CURVE, goals=())) == []
