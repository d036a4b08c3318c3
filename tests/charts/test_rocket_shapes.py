"""Outlines are closed enough to fill, stay on the drawing, and flames grow with the dots."""

from collections.abc import Mapping

from scorecard.charts import rocket_shapes as shapes
from scorecard.charts.rocket_layout import CENTRE, HEIGHT, WIDTH, boosters, engine_boxes, widest
from tests.charts.rockets import SHIPPED

ENGINE = engine_boxes(SHIPPED)


def lengths(shares: Mapping[str, float], size: float = 1.0) -> dict[str, float]:
    flames = shapes.flames(ENGINE, shares, size)
    return {name[-2:]: max(y for _, y in points) for name, points in flames.items()}


def test_flames_grow_with_the_dots() -> None:
    tips = lengths({"Y1": 1 / 3, "Y2": 2 / 3, "Y3": 1.0})

    assert tips["Y1"] < tips["Y2"] < tips["Y3"] <= HEIGHT


def test_a_process_without_dots_has_no_flame() -> None:
    assert list(lengths({"Y1": 0.0, "Y2": 1.0, "Y3": 0.0})) == ["Y2"]


def test_an_inner_flame_is_shorter() -> None:
    shares = {"Y1": 1.0, "Y2": 1.0, "Y3": 1.0}

    assert lengths(shares, 0.5)["Y2"] < lengths(shares)["Y2"]


def test_every_outline_stays_on_the_drawing() -> None:
    half, sides = widest(SHIPPED), boosters(SHIPPED)
    outlines = {
        "hull": shapes.hull(half),
        "nose": shapes.nose(half),
        "skirt": shapes.skirt(half),
        **shapes.fins(half),
        **shapes.bodies(sides),
        **shapes.caps(sides),
        **shapes.struts(sides),
        **shapes.nozzles(ENGINE, sides),
    }

    for row in shapes.rows(outlines):
        assert 0 <= row["x"] <= WIDTH
        assert 0 <= row["y"] <= HEIGHT


def test_the_hull_is_the_same_on_both_sides() -> None:
    points = {(round(x, 3), round(y, 3)) for x, y in shapes.hull(widest(SHIPPED))}

    assert points == {(round(2 * CENTRE - x, 3), y) for x, y in points}


def test_a_click_on_an_outline_chooses_nothing() -> None:
    assert {row["code"] for row in shapes.rows(shapes.fins(200))} == {""}
