"""Each dot is earned, carried, aimed at, not yet there, or never rated."""

import pytest

from scorecard.charts.rocket_state import Dot, change_mark, dot_states
from tests.charts.rockets import SHIPPED, SHIPPED_ROCKET, SMALL, SMALL_ROCKET


@pytest.mark.parametrize(
    ("code", "states"),
    [
        pytest.param("Y1", [Dot.EARNED] * 3, id="all earned"),
        pytest.param("A3", [Dot.EARNED, Dot.EARNED, Dot.GOAL], id="a goal ahead"),
        pytest.param("J2", [Dot.CARRIED, Dot.EMPTY, Dot.EMPTY], id="carried"),
        pytest.param("I2", [Dot.GOAL, Dot.EMPTY, Dot.EMPTY], id="a goal without dots"),
        pytest.param("B1", [Dot.EMPTY] * 3, id="rated with none"),
        pytest.param("B2", [Dot.UNRATED] * 3, id="never rated"),
    ],
)
def test_dot_states(code: str, states: list[Dot]) -> None:
    assert dot_states(SHIPPED.process(code), SHIPPED_ROCKET) == states


def test_a_process_of_two_dots_shows_two() -> None:
    assert dot_states(SMALL.process("P2"), SMALL_ROCKET) == [Dot.CARRIED, Dot.GOAL]


def test_the_total_and_its_growth_count_every_process() -> None:
    assert (SHIPPED_ROCKET.total, SHIPPED_ROCKET.growth) == (20, 2)
    assert (SMALL_ROCKET.total, SMALL_ROCKET.growth) == (6, 3)


@pytest.mark.parametrize(("change", "mark"), [(2, "▲2"), (-1, "▼1"), (0, "")])
def test_a_change_has_a_direction_and_a_number(change: int, mark: str) -> None:
    assert change_mark(change) == mark
