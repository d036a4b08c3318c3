"""Shares between the steps of customers are honest about what they rest on."""

from decimal import Decimal

import pytest

from scorecard.domain.funnels import (
    Count,
    Counts,
    CustomerMetrics,
    Share,
    Step,
    funnel,
    way_through,
)
from scorecard.domain.people import Owner, OwnerKind
from tests.domain.builders import AINO, TULVA, periods

VILLE = Owner(OwnerKind.PERSON, 2)
MONTHS = periods("2026-09", "2026-10", "2026-11")
CODES = ("contacts", "meetings", "offers", "deals")


def counted(*amounts: int | str | None, by: frozenset[Owner] = frozenset({AINO})) -> Counts:
    """Return the amounts of September to November; None is a month without a number."""
    return {
        month: Count(Decimal(amount), by)
        for month, amount in zip(MONTHS, amounts, strict=False)
        if amount is not None
    }


def shares(**counts: Counts) -> list[Decimal | None]:
    """Return the shares between the steps, None for a step without one."""
    return [s.share.value if s.share else None for s in funnel(CODES, counts, MONTHS)]


def test_each_step_has_its_sum_and_its_share_of_the_step_before() -> None:
    counts = {"contacts": counted(10, 20, 10), "meetings": counted(5, 10, 5)}

    assert funnel(CODES[:2], counts, MONTHS) == (
        Step("contacts", Decimal(40), 3),
        Step("meetings", Decimal(20), 3, Share("contacts", Decimal(40), Decimal(20), 3)),
    )


FUNNELS = {
    "as it should be": (
        {
            "contacts": counted(20),
            "meetings": counted(10),
            "offers": counted(5),
            "deals": counted(1),
        },
        [None, Decimal("0.5"), Decimal("0.5"), Decimal("0.2")],
    ),
    "a later step is larger than the one before": (
        {"offers": counted(2), "deals": counted(3)},
        [None, None, None, Decimal("1.5")],
    ),
    "the base is zero": (
        {"contacts": counted(0), "meetings": counted(2)},
        [None, None, None, None],
    ),
    "a zero is a share": (
        {"contacts": counted(8), "meetings": counted(0)},
        [None, Decimal(0), None, None],
    ),
    "zero of zero": ({"contacts": counted(0), "meetings": counted(0)}, [None] * 4),
    "a negative base": ({"contacts": counted(-2), "meetings": counted(1)}, [None] * 4),
    "a negative step": ({"contacts": counted(2), "meetings": counted(-1)}, [None] * 4),
    "nobody counts anything": ({}, [None] * 4),
    "one step alone": ({"offers": counted(3)}, [None] * 4),
    "no month has both": (
        {"contacts": counted(10, None), "meetings": counted(None, 5)},
        [None] * 4,
    ),
}


@pytest.mark.parametrize(("counts", "expected"), FUNNELS.values(), ids=FUNNELS)
def test_shares(counts: dict[str, Counts], expected: list[Decimal | None]) -> None:
    assert shares(**counts) == expected


def test_a_wrong_share_because_one_kind_was_left_out() -> None:
    # Nobody writes offers down: 2 deals of 8 meetings must not be read as 2 of the offers.
    found = funnel(
        CODES,
        {"contacts": counted(20), "meetings": counted(8), "deals": counted(2)},
        MONTHS,
    )

    assert [(s.amount, s.share.base if s.share else None) for s in found] == [
        (20, None),
        (8, "contacts"),
        (None, None),
        (2, "meetings"),
    ]


def test_a_month_in_which_one_kind_was_left_out_takes_no_part_in_the_share() -> None:
    # October's meetings were not entered. 30 contacts to 4 meetings would be a wrong share.
    found = funnel(
        CODES[:2], {"contacts": counted(8, 14, 8), "meetings": counted(2, None, 2)}, MONTHS
    )

    assert (found[0].amount, found[0].months) == (30, 3)
    assert found[1].share == Share("contacts", Decimal(16), Decimal(4), 2)
    assert found[1].share.value == Decimal("0.25")


def test_a_month_counted_by_others_takes_no_part_in_the_share() -> None:
    # Two wrote their offers down, and only one of them the deals.
    both, aino = frozenset({AINO, VILLE}), frozenset({AINO})
    offers = counted(10, by=both) | {MONTHS[1]: Count(Decimal(6), aino)}
    deals = counted(2, by=aino) | {MONTHS[1]: Count(Decimal(3), aino)}

    found = funnel(("offers", "deals"), {"offers": offers, "deals": deals}, MONTHS)

    assert found[1].share == Share("offers", Decimal(6), Decimal(3), 1)


def test_what_a_team_enters_is_no_base_for_what_its_members_enter() -> None:
    offers, deals = counted(10, by=frozenset({TULVA})), counted(2, by=frozenset({AINO, VILLE}))

    assert shares(offers=offers, deals=deals) == [None] * 4


def test_only_months_of_the_period_count() -> None:
    counts = {"contacts": counted(10, 20, 40), "meetings": counted(5, 5, 5)}

    found = funnel(CODES[:2], counts, MONTHS[1:])

    assert (found[0].amount, found[1].amount) == (60, 10)


@pytest.mark.parametrize(
    ("counts", "value"),
    [
        pytest.param(
            {"contacts": counted(20), "meetings": counted(8), "deals": counted(2)},
            Decimal("0.1"),
            id="a step between is left out",
        ),
        pytest.param({"contacts": counted(20), "meetings": counted(8)}, None, id="no last step"),
        pytest.param({"meetings": counted(8), "deals": counted(2)}, None, id="no first step"),
        pytest.param({"contacts": counted(0), "deals": counted(2)}, None, id="nothing at first"),
    ],
)
def test_the_way_through_is_from_the_first_step_to_the_last(
    counts: dict[str, Counts], value: Decimal | None
) -> None:
    share = way_through(funnel(CODES, counts, MONTHS), counts, MONTHS)

    assert (share.value if share else None) == value


def test_every_template_that_has_to_do_with_customers_is_named_once() -> None:
    known = CustomerMetrics(("a", "b"), ("c", "d"), "rate", None, "score", "answers")

    assert known.every == ("a", "b", "c", "d", "rate", "score", "answers")
    assert CustomerMetrics().every == ()
