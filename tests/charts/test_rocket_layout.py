"""Any model finds room on the rocket: inside the hull, or in a booster, never on another."""

import pytest

from scorecard.charts.rocket_layout import (
    CENTRE,
    HEIGHT,
    WIDTH,
    boosters,
    boxes,
    engine_boxes,
    half_width,
    widest,
)
from scorecard.domain.model import Lane, RocketModel
from tests.charts.rockets import SHIPPED, SMALL, process

MODELS = pytest.mark.parametrize("model", [SHIPPED, SMALL], ids=["shipped", "small"])


@MODELS
def test_every_process_has_one_compartment(model: RocketModel) -> None:
    assert sorted(box.process.code for box in boxes(model)) == sorted(model.codes)


@MODELS
def test_compartments_lie_on_the_drawing_and_apart(model: RocketModel) -> None:
    found = boxes(model)

    for box in found:
        assert 0 <= box.x < box.x2 <= WIDTH
        assert 0 <= box.y < box.y2 <= HEIGHT
        for other in found:
            apart = box.x2 <= other.x or other.x2 <= box.x or box.y2 <= other.y or other.y2 <= box.y
            assert apart or box is other


@MODELS
def test_compartments_of_inner_lanes_lie_inside_the_hull(model: RocketModel) -> None:
    for box in boxes(model):
        if box.level is not None:
            room = min(half_width(y, widest(model)) for y in (box.y, box.y2))
            assert CENTRE - room < box.x
            assert box.x2 < CENTRE + room


def test_the_engine_is_at_the_bottom() -> None:
    engine = engine_boxes(SMALL)

    assert [box.process.code for box in engine] == ["P1", "P2"]
    assert all(box.y2 >= other.y2 for box in engine for other in boxes(SMALL))


def test_lanes_keep_their_side_where_another_lane_is_empty() -> None:
    (top,) = [box for box in boxes(SMALL) if box.process.code == "P5"]

    assert top.x > CENTRE


def test_boosters_stand_on_the_side_that_the_model_says() -> None:
    assert [(b.lane.code, b.x < CENTRE) for b in boosters(SHIPPED)] == [
        ("coach", True),
        ("fin", False),
    ]


def test_boosters_keep_their_side_when_there_are_more_on_one() -> None:
    outer = [Lane(code, {}, outer=True) for code in "xyz"]
    model = RocketModel("m", "1", {}, (outer[0], Lane("a", {}), *outer[1:]), (), ())

    assert [b.x < CENTRE for b in boosters(model)] == [True, False, False]


def test_boosters_named_after_all_inner_lanes_are_shared_out() -> None:
    lanes = (Lane("a", {}), Lane("x", {}, outer=True), Lane("y", {}, outer=True))
    model = RocketModel("m", "1", {}, lanes, (), (process("X", "x", None),))

    assert [(b.lane.code, b.x < CENTRE) for b in boosters(model)] == [("x", True), ("y", False)]


def test_a_model_without_outer_lanes_has_a_wider_hull() -> None:
    assert boosters(SMALL) == []
    assert widest(SMALL) > widest(SHIPPED)
