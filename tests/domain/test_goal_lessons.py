"""What was learnt of a goal is found again: by its words, and beside a similar goal."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.domain.goal_lessons import Aim, Lesson, is_about, is_similar, latest_first
from scorecard.domain.metrics import Metric
from tests.domain.builders import VISITS, goal

COUNTED = replace(VISITS, template="customer-visits")
THEIRS = replace(COUNTED, id=2, name="Asiakaskäynnit")
OWN_WAY = replace(VISITS, id=3, name="Customer  Visits")
BOOKS = replace(VISITS, id=4, name="Books", template="book-points")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(Aim(VISITS), Aim(VISITS), True, id="the same metric"),
        pytest.param(Aim(COUNTED), Aim(THEIRS), True, id="the same template, another name"),
        pytest.param(Aim(VISITS), Aim(OWN_WAY), True, id="the same name in other letters"),
        pytest.param(Aim(COUNTED), Aim(OWN_WAY), False, id="the same name, one of a template"),
        pytest.param(Aim(COUNTED), Aim(BOOKS), False, id="another template"),
        pytest.param(Aim(process="A3"), Aim(process="A3"), True, id="the same process"),
        pytest.param(Aim(process="A3"), Aim(process="A2"), False, id="another process"),
        pytest.param(Aim(process="A3"), Aim(VISITS), False, id="a process and a metric"),
        pytest.param(Aim(words="A trip"), Aim(words="a  TRIP"), True, id="the same words"),
        pytest.param(Aim(words="A trip"), Aim(words="A book"), False, id="other words"),
        pytest.param(Aim(words="A trip"), Aim(VISITS), False, id="words and a metric"),
        pytest.param(Aim(), Aim(), False, id="about nothing"),
    ],
)
def test_goals_about_the_same_thing_are_similar(one: Aim, other: Aim, expected: bool) -> None:
    assert [is_similar(one, other), is_similar(other, one)] == [expected, expected]


def _lesson(metric: Metric, words: str, day: int) -> Lesson:
    return Lesson(goal("2026-Q1", 5), metric, words, date(2026, 4, day))


def test_the_lesson_said_last_comes_first() -> None:
    first, second = _lesson(COUNTED, "Ring first", 2), _lesson(THEIRS, "Go in pairs", 9)

    assert latest_first([first, second]) == (second, first)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param("", True, id="nothing asked"),
        pytest.param("RING", True, id="any letter case"),
        pytest.param("visits ring", True, id="words anywhere, in any order"),
        pytest.param("ring never", False, id="every word"),
        pytest.param("äijä", True, id="letters with dots"),
    ],
)
def test_a_lesson_is_found_by_all_words_asked_for(wanted: str, expected: bool) -> None:
    assert is_about(wanted, ["Customer visits", "Ring first, Äijä"]) is expected
