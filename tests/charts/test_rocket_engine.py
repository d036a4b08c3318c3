"""Flames grow with the engine's dots."""

from collections.abc import Mapping

from scorecard.charts.rocket_engine import flames, nozzles
from scorecard.charts.rocket_layout import HEIGHT, boosters, engine_boxes
from tests.charts.rockets import SHIPPED, SMALL

ENGINE = engine_boxes(SHIPPED)


def lengths(shares: Mapping[str, float], size: float = 1.0) -> dict[str, float]:
    drawn = flames(ENGINE, shares, size)
    return {name[-2:]: max(y for _, y in points) for name, points in drawn.items()}


def test_flames_grow_with_the_dots() -> None:
    tips = lengths({"Y1": 1 / 3, "Y2": 2 / 3, "Y3": 1.0})

    assert tips["Y1"] < tips["Y2"] < tips["Y3"] <= HEIGHT


def test_a_process_without_dots_has_no_flame() -> None:
    assert list(lengths({"Y1": 0.0, "Y2": 1.0, "Y3": 0.0})) == ["Y2"]


def test_an_inner_flame_is_shorter() -> None:
    shares = {"Y1": 1.0, "Y2": 1.0, "Y3": 1.0}

    assert lengths(shares, 0.5)["Y2"] < lengths(shares)["Y2"]


def test_every_engine_process_and_every_booster_has_a_nozzle() -> None:
    assert list(nozzles(ENGINE, boosters(SHIPPED))) == [
        "nozzle Y1",
        "nozzle Y2",
        "nozzle Y3",
        "nozzle coach",
        "nozzle fin",
    ]
    assert list(nozzles(engine_boxes(SMALL), [])) == ["nozzle P1", "nozzle P2"]
