"""Each state of a dot is a shape of its own, so that a print in grey says the same."""

import re

import pytest

from scorecard.charts.palette import LIGHT
from scorecard.charts.poster_dots import change_sign, dot
from scorecard.charts.rocket_state import Dot


def shape(drawn: str) -> str:
    """Return a drawing without its colours."""
    return re.sub(r'(fill|stroke)="#\w+"', lambda m: f"{m[1]}=", drawn)


def test_every_state_has_another_shape() -> None:
    filled = {state: 'fill="#ffffff"' not in dot(state, 5, 5, 3, LIGHT) for state in Dot}
    shapes = {shape(dot(state, 5, 5, 3, LIGHT)) for state in Dot}

    assert len(shapes) == len(Dot)
    assert [state for state, full in filled.items() if full] == [Dot.EARNED, Dot.UNRATED]


@pytest.mark.parametrize(("change", "tip"), [(2, 3.0), (-1, 7.0)])
def test_a_rise_points_up_and_a_fall_points_down(change: int, tip: float) -> None:
    found = re.search(r'd="M5\.00 ([\d.]+)L', change_sign(change, 5, 5, 4, LIGHT))

    assert found
    assert float(found[1]) == tip
