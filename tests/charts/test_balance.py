"""The balance: a square for each metric in the row of its perspective, a ring where none is."""

from dataclasses import replace

import pytest

from scorecard.charts.balance import balance_chart, balance_rows
from scorecard.domain.metrics import Perspective
from scorecard.text import text_in
from tests.domain.builders import VISITS

ENGLISH = text_in("en")
CALLS = replace(VISITS, id=2, name="Calls")
CASH = replace(VISITS, id=3, name="Cash", perspective=Perspective.FINANCES)


@pytest.mark.parametrize("dark", [False, True])
def test_each_metric_is_a_square_and_each_empty_side_a_ring(*, dark: bool) -> None:
    spec = balance_chart([VISITS, CALLS, CASH], ENGLISH, dark=dark)

    assert spec["datasets"]["squares"] == [
        {"side": "Customers", "place": 1, "metric": "customer visits"},
        {"side": "Customers", "place": 2, "metric": "Calls"},
        {"side": "Finances", "place": 1, "metric": "Cash"},
    ]
    assert [row["side"] for row in spec["datasets"]["rings"]] == ["Learning", "Inner work"]


def test_a_full_balance_has_no_rings() -> None:
    metrics = [replace(VISITS, id=n, perspective=side) for n, side in enumerate(Perspective)]

    spec = balance_chart(metrics, ENGLISH, dark=False)

    assert "rings" not in spec["datasets"]
    assert len(spec["layer"]) == 2


def test_the_same_stands_in_a_table() -> None:
    assert balance_rows([VISITS, CALLS, CASH], ENGLISH) == [
        {"Perspective": "Learning", "Metrics": ""},
        {"Perspective": "Customers", "Metrics": "customer visits, Calls"},
        {"Perspective": "Inner work", "Metrics": ""},
        {"Perspective": "Finances", "Metrics": "Cash"},
    ]
