"""A problem says where it stands, what was found there, and what is allowed."""

import pytest

from scorecard.config.problems import (
    ConfigError,
    Problem,
    choices,
    did_you_mean,
    in_line_order,
    shown,
)


def test_the_error_lists_file_line_place_and_problem() -> None:
    error = ConfigError(
        [
            Problem("config/settings.yaml", 3, "name", "is missing"),
            Problem("config/metrics.yaml", 12, "templates[0].code", "is empty; allowed: text"),
        ]
    )

    assert str(error).splitlines() == [
        "config/settings.yaml:3: name is missing",
        "config/metrics.yaml:12: templates[0].code is empty; allowed: text",
    ]


def test_problems_stand_in_the_order_of_lines_each_once() -> None:
    late, early = Problem("f", 9, "b", "is missing"), Problem("f", 2, "a", "is missing")

    assert in_line_order([late, early, late]) == [early, late]


def test_what_comes_after_the_hundredth_problem_is_only_counted() -> None:
    many = [Problem("f", line, "a", "is missing") for line in range(1, 151)]

    assert in_line_order(many)[99:] == [
        many[99],
        Problem("f", 101, "the file", "has 50 more problems from this line on"),
    ]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        pytest.param("sideways", '"sideways"', id="text"),
        pytest.param("pistettä", '"pistettä"', id="letters beyond ASCII"),
        pytest.param(True, "true", id="truth"),
        pytest.param(12, "12", id="number"),
        pytest.param(None, "empty", id="nothing"),
        pytest.param([1], "a list", id="list"),
        pytest.param({"a": 1}, "keys with values", id="mapping"),
        pytest.param("x" * 99, '"' + "x" * 58 + "…", id="shortened"),
    ],
)
def test_what_was_found_is_shown_as_it_stands_in_the_file(found: object, said: str) -> None:
    assert shown(found) == said


@pytest.mark.parametrize(
    ("found", "hint"),
    [
        pytest.param("levle", "; did you mean level?", id="letters swapped"),
        pytest.param("LANE", "; did you mean lane?", id="letter case"),
        pytest.param("colour", "", id="nothing close"),
        pytest.param(3, "", id="not a text"),
        pytest.param("lane" * 50_000, "", id="too long to compare"),
    ],
)
def test_a_slip_of_the_finger_is_guessed(found: object, hint: str) -> None:
    assert did_you_mean(found, ["lane", "level"]) == hint


def test_choices_from_nothing_say_so() -> None:
    assert choices([]) == "allowed: none, since none is defined"


def test_of_very_many_choices_the_first_are_listed_and_none_is_guessed() -> None:
    known = [f"metric-{number}" for number in range(500)]

    said = choices(known, "metric-499x")

    assert said == f"allowed: {', '.join(known[:10])} and 490 more"
