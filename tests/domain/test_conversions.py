"""Amounts go over into another unit where a factor is known and nothing is rounded."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.conversions import NotConvertibleError, conversion, converted, factor
from scorecard.domain.metrics import Direction
from tests.domain.builders import VISITS

HOURS = replace(VISITS, unit="h")


@pytest.mark.parametrize(
    ("old", "new", "by"),
    [
        ("h", "min", Fraction(60)),
        ("min", "h", Fraction(1, 60)),
        ("€", "k€", Fraction(1, 1000)),
        (" KM", "m", Fraction(1000)),
        ("h", "h", None),
        ("h", "€", None),
        ("pcs", "boxes", None),
        ("", "h", None),
    ],
)
def test_a_factor_is_known_within_a_family_of_units(
    old: str, new: str, by: Fraction | None
) -> None:
    assert factor(old, new) == by


def test_an_amount_that_would_be_rounded_is_not_converted() -> None:
    assert converted(Decimal(90), Fraction(1, 60)) == Decimal("1.5")
    with pytest.raises(NotConvertibleError):
        converted(Decimal(50), Fraction(1, 60))
    with pytest.raises(NotConvertibleError):
        converted(Decimal(10) ** 11, Fraction(60))


@given(st.integers(-(10**9), 10**9), st.sampled_from([("h", "min"), ("k€", "€"), ("km", "mm")]))
def test_there_and_back_is_the_same(millionths: int, units: tuple[str, str]) -> None:
    amount = Decimal(millionths) / 10**6
    there, back = factor(*units), factor(*reversed(units))

    assert there
    assert back
    assert converted(converted(amount, there), back) == amount


def test_every_amount_must_be_exact_for_the_metric_to_be_converted() -> None:
    minutes = replace(VISITS, unit="min")

    assert conversion(minutes, "h", [Decimal(30), Decimal(90)]) == Fraction(1, 60)
    assert conversion(minutes, "h", [Decimal(30), Decimal(50)]) is None


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"template": "reading"}, id="others follow it alike"),
        pytest.param({"collected": True}, id="collected"),
        pytest.param({"direction": Direction.RANGE}, id="a range has ends"),
    ],
)
def test_what_belongs_together_with_others_is_not_converted(changes: dict[str, object]) -> None:
    assert conversion(HOURS, "min", ()) == 60
    assert conversion(replace(HOURS, **changes), "min", ()) is None  # type: ignore[arg-type]  # of any field
