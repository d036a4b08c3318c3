"""A spread counts answers, and is shown from three of them on."""

import pytest

from scorecard.domain.dots import Assessment
from scorecard.domain.periods import Period
from scorecard.domain.spreads import Spread, spread

AUTUMN = Period.parse("2026-H2")


def said(*dots: int) -> list[Assessment]:
    """Return answers to one process, one of each of so many members."""
    return [Assessment(person, 1, AUTUMN, "A3", given) for person, given in enumerate(dots, 1)]


def test_a_spread_counts_how_many_gave_how_many_dots() -> None:
    found = spread(said(0, 2, 2, 3), 3)

    assert found == Spread((1, 0, 2, 1))
    assert (found.answers, found.given, found.width) == (4, (0, 2, 3), 3)
    assert (found.mean, found.variance) == (1.75, 1.1875)


def test_an_answer_of_a_process_that_had_more_dots_counts_as_the_most() -> None:
    assert spread(said(0, 3), 2) == Spread((1, 0, 1))


def test_without_answers_nothing_is_spread() -> None:
    found = spread([], 3)

    assert (found.answers, found.given, found.width) == (0, (), 0)
    assert (found.mean, found.variance) == (0.0, 0.0)


@pytest.mark.parametrize(("answers", "shown"), [(2, False), (3, True)])
def test_a_spread_is_shown_from_three_answers_on(answers: int, shown: bool) -> None:
    assert spread(said(*[1] * answers), 3).is_shown is shown
