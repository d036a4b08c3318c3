"""Outlines are closed enough to fill and stay on the drawing."""

from scorecard.charts import rocket_shapes as shapes
from scorecard.charts.rocket_layout import CENTRE, HEIGHT, WIDTH, boosters, widest
from tests.charts.rockets import SHIPPED


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
    }

    for row in shapes.rows(outlines):
        assert 0 <= row["x"] <= WIDTH
        assert 0 <= row["y"] <= HEIGHT


def test_the_hull_is_the_same_on_both_sides() -> None:
    points = {(round(x, 3), round(y, 3)) for x, y in shapes.hull(widest(SHIPPED))}

    assert points == {(round(2 * CENTRE - x, 3), y) for x, y in points}


def test_a_click_on_an_outline_chooses_nothing() -> None:
    assert {row["code"] for row in shapes.rows(shapes.fins(200))} == {""}
