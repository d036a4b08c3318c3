"""A half-year without dots of its own shows the last earlier ones, carried."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scorecard.domain.dots import (
    Completeness,
    HalfYear,
    Rating,
    Source,
    Standing,
    change,
    is_closed,
    latest_ratings,
    rated,
    standing,
    standings,
)
from scorecard.domain.model import Process, RocketModel
from scorecard.domain.periods import Calendar, Period
from tests.domain.builders import FEBRUARY_SEPTEMBER, JANUARY_JULY, rating

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")
RATED_IN_SPRING = [rating("2026-H1", 2)]


def _process(code: str) -> Process:
    return Process(code, {"en": code}, {"en": code}, "centre", "1", ((), (), ()))


MODEL = RocketModel("rocket", "1", {"en": "Rocket"}, (), (), (_process("A3"), _process("Y1")))


@pytest.mark.parametrize(
    ("half_year", "expected"),
    [
        pytest.param("2025-H2", None, id="nothing is carried backwards"),
        pytest.param("2026-H1", Standing(2, SPRING, carried=False), id="rated"),
        pytest.param("2026-H2", Standing(2, SPRING, carried=True), id="carried once"),
        pytest.param("2029-H1", Standing(2, SPRING, carried=True), id="carried for years"),
    ],
)
def test_dots_are_carried_forward(half_year: str, expected: Standing | None) -> None:
    assert standing(RATED_IN_SPRING, Period.parse(half_year)) == expected


def test_dots_may_fall() -> None:
    ratings = [rating("2026-H1", 2), rating("2026-H2", 1)]

    assert standing(ratings, AUTUMN) == Standing(1, AUTUMN, carried=False)


def test_no_dots_are_a_rating_too_and_are_carried() -> None:
    ratings = [rating("2025-H2", 2), rating("2026-H1", 0)]

    assert standing(ratings, AUTUMN) == Standing(0, SPRING, carried=True)


def test_the_last_correction_holds_whatever_order_the_ratings_come_in() -> None:
    corrected = rating("2026-H1", 1, revision=2)

    assert standing([corrected, *RATED_IN_SPRING], SPRING) == Standing(1, SPRING, carried=False)


def test_the_teams_and_the_coachs_dots_are_corrected_apart() -> None:
    coachs = rating("2026-H1", 1, source=Source.COACH, revision=2)

    assert set(latest_ratings([coachs, *RATED_IN_SPRING])) == {coachs, *RATED_IN_SPRING}


@pytest.mark.parametrize(
    ("half_year", "expected"),
    [
        pytest.param("2026-H1", Standing(2, SPRING, carried=False), id="before"),
        pytest.param("2026-H2", Standing(2, SPRING, carried=True), id="when it was archived"),
        pytest.param("2027-H1", None, id="after"),
    ],
)
def test_nothing_is_carried_past_the_archiving_of_the_team(
    half_year: str, expected: Standing | None
) -> None:
    shown = standing(RATED_IN_SPRING, Period.parse(half_year), archived_in=AUTUMN)

    assert shown == expected


def test_history_imported_into_an_archived_team_is_shown() -> None:
    after = Period.parse("2027-H1")

    shown = standing([rating("2027-H1", 3)], after, archived_in=AUTUMN)

    assert shown == Standing(3, after, carried=False)


half_years = st.integers(0, 9).map(lambda step: Period.parse("2024-H1").plus(step))
histories = st.lists(
    st.tuples(half_years, st.integers(0, 3)), max_size=6, unique_by=lambda given: given[0]
).map(lambda given: [rating(half_year.code, dots) for half_year, dots in given])


@given(histories, half_years, half_years)
def test_carrying_forward_is_idempotent(
    ratings: list[Rating], half_year: Period, later: Period
) -> None:
    shown = standing(ratings, half_year)
    assume(shown is not None and shown.carried)

    written_down = [*ratings, rating(half_year.code, shown.dots if shown else 0)]
    end = max(half_year, later)

    assert _dots(standing(written_down, end)) == _dots(standing(ratings, end))


def _dots(held: Standing | None) -> int | None:
    return held.dots if held else None


def test_a_process_the_model_no_longer_has_lives_on_in_its_old_half_years_only() -> None:
    ratings = [rating("2026-H1", 1), rating("2026-H1", 3, process="OLD")]

    in_spring = standings(ratings, MODEL, SPRING)
    in_autumn = standings(ratings, MODEL, AUTUMN)

    assert in_spring == {
        "A3": Standing(1, SPRING, carried=False),
        "Y1": None,
        "OLD": Standing(3, SPRING, carried=False),
    }
    assert in_autumn == {"A3": Standing(1, SPRING, carried=True), "Y1": None}


def test_only_a_rating_of_its_own_makes_a_half_year_more_complete() -> None:
    shown = standings([rating("2026-H1", 1), rating("2026-H2", 1, process="Y1")], MODEL, AUTUMN)

    assert rated(shown, AUTUMN) == Completeness(1, 2)
    assert not rated(shown, AUTUMN).is_full
    assert Completeness(2, 2).is_full


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        pytest.param(3, 1, 2, id="more"),
        pytest.param(1, 2, -1, id="fewer"),
        pytest.param(2, None, 2, id="the first rating"),
        pytest.param(None, None, 0, id="never rated"),
    ],
)
def test_the_change_counts_from_nothing(now: int | None, before: int | None, expected: int) -> None:
    held = [None if dots is None else Standing(dots, SPRING, False) for dots in (now, before)]

    assert change(held[0], held[1]) == expected


@pytest.mark.parametrize(
    ("calendar", "closed_on", "today", "closed"),
    [
        pytest.param(JANUARY_JULY, None, date(2026, 6, 30), False, id="while it lasts"),
        pytest.param(JANUARY_JULY, None, date(2026, 8, 29), False, id="60 days after its end"),
        pytest.param(JANUARY_JULY, None, date(2026, 8, 30), True, id="60 days have passed"),
        pytest.param(JANUARY_JULY, date(2026, 6, 1), date(2026, 6, 1), True, id="by a leader"),
        pytest.param(FEBRUARY_SEPTEMBER, None, date(2026, 10, 30), False, id="Feb: open"),
        pytest.param(FEBRUARY_SEPTEMBER, None, date(2026, 10, 31), True, id="Feb: closed"),
    ],
)
def test_a_half_year_closes_by_hand_or_by_itself(
    calendar: Calendar, closed_on: date | None, today: date, closed: bool
) -> None:
    spring = HalfYear(team_id=1, period=SPRING, closed_on=closed_on)

    assert is_closed(spring, calendar, today) is closed


def test_an_autumn_closes_by_itself_across_a_leap_day() -> None:
    autumn = HalfYear(team_id=1, period=Period.parse("2027-H2"))
    days = (date(2028, 2, 29), date(2028, 3, 1))

    assert [is_closed(autumn, JANUARY_JULY, day) for day in days] == [False, True]
