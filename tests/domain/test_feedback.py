"""What customers say is weighed by their answers, and says on how many of them it rests."""

from decimal import Decimal

import pytest

from scorecard.domain.feedback import Feedback, feedback
from scorecard.domain.funnels import Counts
from tests.domain.test_funnels import MONTHS, VILLE, counted


def test_what_customers_say_is_weighed_by_their_answers() -> None:
    found = feedback("would", counted(100, 50), counted(1, 40), MONTHS)

    assert found.amount is not None
    assert round(found.amount, 2) == Decimal("51.22")
    assert (found.answers, found.weighted) == (41, True)


FEEDBACK = {
    "without answers each month weighs the same": (counted(100, 50), counted(), 75, None),
    "a month without answers leaves them all unweighed": (
        counted(100, 50),
        counted(1, None),
        75,
        1,
    ),
    "no answers at all": (counted(100, 50), counted(0, 0), 75, 0),
    "answers that others counted": (
        counted(100, 50),
        counted(1, 40, by=frozenset({VILLE})),
        75,
        None,
    ),
    "nothing said": (counted(), counted(3), None, None),
    "zero is said": (counted(0), counted(4), 0, 4),
}


@pytest.mark.parametrize(("said", "answers", "amount", "number"), FEEDBACK.values(), ids=FEEDBACK)
def test_feedback(said: Counts, answers: Counts, amount: int | None, number: int | None) -> None:
    found = feedback("would", said, answers, MONTHS)

    assert (found.amount, found.answers) == (amount, number)


def test_a_rate_of_answers_is_never_weighed_by_them() -> None:
    assert feedback("rate", counted(100, 50), counted(1, 40), MONTHS, weighs=False).amount == 75


@pytest.mark.parametrize(
    ("amount", "least", "possible"),
    [
        pytest.param(-100, -100, True, id="the lowest score"),
        pytest.param(100, -100, True, id="the highest score"),
        pytest.param(101, -100, False, id="beyond the highest"),
        pytest.param(-1, 0, False, id="a share below nothing"),
    ],
)
def test_a_number_outside_the_scale_takes_no_part(amount: int, least: int, possible: bool) -> None:
    found = feedback("score", counted(amount, 20), counted(), MONTHS, least=least)

    assert found.impossible == (() if possible else (MONTHS[0],))
    assert found.amount == (Decimal(amount + 20) / 2 if possible else 20)


def test_one_answer_more_or_less_moves_a_share_of_few_by_much() -> None:
    assert feedback("would", counted(75), counted(4), MONTHS).step == 25
    assert feedback("would", counted(75), counted(), MONTHS).step is None


def test_nothing_is_said_of_months_without_a_number() -> None:
    assert feedback("would", {}, {}, MONTHS) == Feedback("would", None, 0)
