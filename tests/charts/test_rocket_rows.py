"""One row per compartment and one per dot, for any model."""

from collections import Counter

import pytest

from scorecard.charts.palette import LIGHT
from scorecard.charts.rocket_layout import boxes
from scorecard.charts.rocket_rows import box_rows, dot_rows
from scorecard.charts.rocket_state import Rocket
from scorecard.charts.specs import Row
from scorecard.text import text_in
from tests.charts.rockets import SHIPPED_ROCKET, SMALL_ROCKET

ROCKETS = pytest.mark.parametrize(
    "rocket", [SHIPPED_ROCKET, SMALL_ROCKET], ids=["shipped", "small"]
)


def box_row(rocket: Rocket, code: str, *, language: str = "en", chosen: str | None = None) -> Row:
    rows = box_rows(rocket, text_in(language), LIGHT, chosen=chosen)
    return next(row for row in rows if row["code"] == code)


@ROCKETS
def test_every_process_has_as_many_dots_as_statements(rocket: Rocket) -> None:
    counted = Counter(row["code"] for row in dot_rows(rocket))

    assert counted == {p.code: p.most_dots for p in rocket.model.processes}


@ROCKETS
def test_dots_lie_inside_their_compartment(rocket: Rocket) -> None:
    room = {box.process.code: box for box in boxes(rocket.model)}

    for row in dot_rows(rocket):
        box, half = room[row["code"]], row["area"] ** 0.5 / 2
        assert box.x <= row["x"] - half
        assert row["x"] + half <= box.x2
        assert box.y <= row["y"] - half
        assert row["y"] + half <= box.y2


def test_names_end_above_the_dots() -> None:
    tops = {r["code"]: r["y"] - r["area"] ** 0.5 / 2 for r in dot_rows(SHIPPED_ROCKET)}

    for row in box_rows(SHIPPED_ROCKET, text_in("fi"), LIGHT, chosen=None):
        lines = row["name"].count("\n") + 1
        assert row["name_y"] + lines * row["name_font"] * 1.12 <= tops[row["code"]]


def test_a_booster_fills_from_the_bottom() -> None:
    heights = [row["y"] for row in dot_rows(SHIPPED_ROCKET) if row["code"] == "COACH"]

    assert heights == sorted(heights, reverse=True)


def test_compartments_of_one_level_share_a_tint() -> None:
    assert box_row(SHIPPED_ROCKET, "Y1")["tint"] == box_row(SHIPPED_ROCKET, "Y3")["tint"]
    assert box_row(SHIPPED_ROCKET, "Y1")["tint"] != box_row(SHIPPED_ROCKET, "A1")["tint"]


def test_the_chosen_compartment_has_a_thicker_edge() -> None:
    plain, chosen = box_row(SMALL_ROCKET, "P1"), box_row(SMALL_ROCKET, "P1", chosen="P1")

    assert plain["edge"] < chosen["edge"]


def test_a_compartment_says_everything_to_a_screen_reader() -> None:
    assert box_row(SHIPPED_ROCKET, "FIN")["said"] == (
        "FIN Finances, 2 of 3 dots, Carried from Spring 2026, goal 3 dots"
    )
    assert box_row(SHIPPED_ROCKET, "A3")["said"] == (
        "A3 Customer potential, 2 of 3 dots, Autumn 2026, ▲1, goal 3 dots"
    )


def test_finnish_names_break_before_their_shared_tail() -> None:
    assert box_row(SHIPPED_ROCKET, "A1", language="fi")["name"] == "asiakassuhde-\nprosessi"
