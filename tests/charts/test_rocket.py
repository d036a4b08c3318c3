"""The rocket is one drawing for every model, and a click tells the process' code."""

import json

import pytest

from scorecard.charts.export import chart_svg
from scorecard.charts.rocket import rocket_chart
from scorecard.charts.rocket_state import Rocket
from scorecard.text import text_in
from tests.charts.rockets import SHIPPED_ROCKET, SMALL_ROCKET

EN, FI = text_in("en"), text_in("fi")
ROCKETS = pytest.mark.parametrize(
    "rocket", [SHIPPED_ROCKET, SMALL_ROCKET], ids=["shipped", "small"]
)


@ROCKETS
def test_the_window_shows_all_dots_of_the_model(rocket: Rocket) -> None:
    (window,) = rocket_chart(rocket, EN, dark=False)["datasets"]["window"]

    assert window["total"] == f"{rocket.total}/{rocket.model.most_dots}"


@ROCKETS
def test_it_can_be_drawn(rocket: Rocket) -> None:
    svg = chart_svg(rocket_chart(rocket, FI, dark=True), dark=True)

    assert f">{rocket.total}/{rocket.model.most_dots}<" in svg
    for code in rocket.model.codes:
        assert f">{code}<" in svg


def test_a_click_selects_a_process_by_its_code() -> None:
    spec = rocket_chart(SHIPPED_ROCKET, EN, dark=False)
    (pick,) = [param for param in spec["params"] if "select" in param]

    assert pick["name"] == "process"
    assert pick["views"] == ["compartments"]
    assert pick["select"] == {
        "type": "point",
        "fields": ["code"],
        "on": "click",
        "toggle": False,
    }


@ROCKETS
def test_every_row_of_every_layer_carries_a_code(rocket: Rocket) -> None:
    datasets = rocket_chart(rocket, EN, dark=False)["datasets"]

    for rows in datasets.values():
        assert all("code" in row for row in rows)


def test_every_layer_keeps_the_code_of_what_it_draws() -> None:
    for layer in rocket_chart(SHIPPED_ROCKET, EN, dark=False)["layer"]:
        detail = layer["encoding"]["detail"]
        fields = [d["field"] for d in (detail if isinstance(detail, list) else [detail])]
        assert "code" in fields


def test_compartments_speak_to_screen_readers() -> None:
    (ground,) = [
        layer
        for layer in rocket_chart(SHIPPED_ROCKET, EN, dark=False)["layer"]
        if layer.get("name") == "compartments"
    ]

    assert ground["encoding"]["description"]["field"] == "said"


def test_drawing_again_changes_the_data_alone() -> None:
    one, other = (rocket_chart(r, EN, dark=False) for r in (SHIPPED_ROCKET, SMALL_ROCKET))
    drawn = {layer["data"]["name"]: layer for layer in other["layer"]}

    assert all(layer in one["layer"] for layer in drawn.values())
    assert one["config"] == other["config"]


def test_a_chart_that_somebody_changed_does_not_spoil_the_next() -> None:
    rocket_chart(SHIPPED_ROCKET, EN, dark=False)["layer"][0]["mark"].clear()

    assert rocket_chart(SHIPPED_ROCKET, EN, dark=False)["layer"][0]["mark"]


def test_a_compact_rocket_is_small_at_any_width() -> None:
    wide = rocket_chart(SHIPPED_ROCKET, EN, dark=False)
    compact = rocket_chart(SHIPPED_ROCKET, EN, dark=False, compact=True)

    assert "width <" in json.dumps(wide["params"])
    assert {"name": "small", "expr": "true"} in compact["params"]
    assert compact["height"] < wide["height"]


def test_codes_make_room_for_a_change_only_where_the_rocket_is_large() -> None:
    layers = rocket_chart(SHIPPED_ROCKET, EN, dark=False)["layer"]
    (codes,) = [la for la in layers if la["encoding"].get("text", {}).get("field") == "code"]

    assert codes["encoding"]["x"]["field"] == "middle"
    assert codes["mark"]["dx"] == {"expr": "small ? 0 : datum.code_dx * zoom"}


def test_a_team_without_ratings_has_a_rocket_without_flames() -> None:
    bare = Rocket(SMALL_ROCKET.model, {}, {}, {}, SMALL_ROCKET.calendar)

    datasets = rocket_chart(bare, EN, dark=False)["datasets"]

    assert not [name for name in datasets if name.startswith("flames")]
    assert {row["state"] for row in datasets["dots"]} == {"unrated"}
