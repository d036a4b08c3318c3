"""What customers say is shown all at once, when a survey is over and three have answered."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.domain.periods import Period
from scorecard.domain.spreads import Spread
from scorecard.domain.surveys import MOST_ANSWERS, OutsideAnswer, Survey, heard, outside_spread

TODAY = date(2026, 11, 22)
CLOSED = Survey(1, Period.parse("2026-H2"), date(2026, 11, 1), TODAY, ("A3", "A1"), id=1)
OPEN = replace(CLOSED, closes_on=date(2026, 11, 23), id=2)


def said(survey: Survey, *dots: int, process: str = "A3") -> list[OutsideAnswer]:
    """Return answers to one process."""
    return [OutsideAnswer(survey.id, {process: number}) for number in dots]


@pytest.mark.parametrize(
    ("surveys", "answers", "expected"),
    [
        pytest.param([], [], None, id="nobody was asked"),
        pytest.param([CLOSED], said(CLOSED, 2, 3), None, id="two answers"),
        pytest.param([CLOSED], said(CLOSED, 2, 3, 3), Spread((0, 0, 1, 2)), id="three answers"),
        pytest.param([OPEN], said(OPEN, 2, 3, 3, 1), None, id="still open"),
        pytest.param(
            [CLOSED],
            said(CLOSED, 2, 3) + said(CLOSED, 1, 1, process="A1"),
            None,
            id="three forms, but two about this",
        ),
        pytest.param(
            [CLOSED, OPEN],
            said(CLOSED, 2, 3, 3) + said(OPEN, 0),
            Spread((0, 0, 1, 2)),
            id="a new one while the old one is shown",
        ),
        pytest.param(
            [CLOSED, replace(CLOSED, id=3)],
            said(CLOSED, 2, 3, 3) + said(replace(CLOSED, id=3), 0, 0),
            Spread((0, 0, 1, 2)),
            id="too few in the second one",
        ),
        pytest.param(
            [CLOSED, replace(CLOSED, id=3)],
            said(CLOSED, 2, 3, 3) + said(replace(CLOSED, id=3), 0, 0, 1),
            Spread((2, 1, 1, 2)),
            id="enough in both",
        ),
    ],
)
def test_what_customers_say_of_a_process(
    surveys: list[Survey], answers: list[OutsideAnswer], expected: Spread | None
) -> None:
    assert heard(surveys, answers, "A3", 3, TODAY) == expected


def test_no_single_answer_can_be_told_by_what_is_shown_before_and_after_it() -> None:
    answers = said(CLOSED, 2, 3, 3)
    shown = {str(heard([CLOSED, OPEN], answers, "A3", 3, TODAY))}

    for number in (0, 1, 2):  # which close with the survey, or as too few ever come
        answers += said(OPEN, number)
        shown.add(str(heard([CLOSED, OPEN], answers, "A3", 3, TODAY)))
        if number < 2:
            early = replace(OPEN, closes_on=TODAY)
            shown.add(str(heard([CLOSED, early], answers, "A3", 3, TODAY)))

    assert shown == {str(Spread((0, 0, 1, 2)))}


def test_whoever_cannot_say_is_not_counted() -> None:
    answers = [OutsideAnswer(1, {"A3": 3}), OutsideAnswer(1, {"A1": 0}), OutsideAnswer(1, {})]

    assert outside_spread(answers, "A3", 3) == Spread((0, 0, 0, 1))


def test_a_survey_closes_by_itself() -> None:
    assert OPEN.last_day == TODAY
    assert OPEN.is_open(TODAY)
    assert not OPEN.is_open(date(2026, 11, 23))


def test_a_survey_takes_only_as_many_as_a_team_has_customers() -> None:
    assert OPEN.takes(MOST_ANSWERS - 1, TODAY)
    assert not OPEN.takes(MOST_ANSWERS, TODAY)
    assert not CLOSED.takes(0, TODAY)


@pytest.mark.parametrize(
    ("survey", "forms", "expected"),
    [
        pytest.param(OPEN, 20, True, id="open"),
        pytest.param(CLOSED, 2, True, id="closed before anything could be shown"),
        pytest.param(CLOSED, 3, False, id="closed with what may be shown"),
    ],
)
def test_a_new_link_goes_on_with_what_nobody_has_seen(
    survey: Survey, forms: int, expected: bool
) -> None:
    assert survey.goes_on(forms, TODAY) is expected
