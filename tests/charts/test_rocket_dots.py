"""Dots are told apart without colour: by filling, thickness, dashes and shape."""

import pytest

from scorecard.charts.palette import DARK, LIGHT, Palette
from scorecard.charts.rocket_dots import dot_layers
from scorecard.charts.rocket_state import Dot

COLOURS = {"stroke", "fill", "color"}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_state_is_a_shape_of_its_own(palette: Palette) -> None:
    marks = [layer.to_dict()["mark"] for layer in dot_layers(palette)]
    in_grey = [
        {k: str(v) for k, v in mark.items() if k not in COLOURS} | {"filled": "fill" in mark}
        for mark in marks
    ]

    assert all(one != other for n, one in enumerate(in_grey) for other in in_grey[n + 1 :])


def test_goals_are_dashed_rings() -> None:
    dashed = [
        layer.to_dict()["transform"][0]["filter"]["equal"]
        for layer in dot_layers(LIGHT)
        if "strokeDash" in layer.to_dict()["mark"]
    ]

    assert dashed == ["goal"]


def test_every_state_is_drawn() -> None:
    drawn = [layer.to_dict()["transform"][0]["filter"]["equal"] for layer in dot_layers(LIGHT)]

    assert sorted(drawn) == sorted(Dot)
