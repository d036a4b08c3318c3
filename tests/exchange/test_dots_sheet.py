"""Dots and own assessments: history that closes its half-years, and secrets that stay."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.dots import Assessment, HalfYear, Names, Rating, Source
from scorecard.domain.periods import Period
from scorecard.exchange.changes import Verdict
from scorecard.exchange.picture import Picture
from scorecard.exchange.raw import Cell
from tests.exchange.planned import planned, reasons, started

SPRING = Period.parse("2026-H1")


def dots(number: int, **cells: Cell | None) -> dict[str, Cell | None]:
    row = {"team": "usva", "period": "2026-H1", "process": "Y1", "dots": Decimal(number)}
    return {**row, **cells}


def answer(number: int, **cells: Cell | None) -> dict[str, Cell | None]:
    return {**dots(number), "email": "aino@example.org", **cells}


def ratings(picture: Picture) -> list[Rating]:
    return [rating for revisions in picture.ratings.values() for rating in revisions]


def test_imported_dots_count_for_the_half_years_last_day() -> None:
    [rating] = ratings(started(dots=[dots(2)]))

    assert (rating.given_on, rating.imported, rating.source) == (
        date(2026, 6, 30),
        True,
        Source.TEAM,
    )
    assert (rating.given_by, rating.revision) == (None, 1)


def test_dots_of_the_running_half_year_count_for_today() -> None:
    [rating] = ratings(started(dots=[dots(2, period="2026-H2")]))

    assert rating.given_on == date(2026, 11, 22)


def test_other_dots_are_the_next_revision() -> None:
    picture = started(dots=[dots(2, reason="said so")])
    found = planned(picture, dots=[dots(3)])

    assert found.counts["dots"] == {Verdict.CHANGED: 1}
    assert [(r.dots, r.revision, r.reason) for r in ratings(picture)] == [
        (2, 1, "said so"),
        (3, 2, "said so"),
    ]


def test_the_coachs_dots_stand_beside_the_teams() -> None:
    picture = started(dots=[dots(2), dots(1, source="valmentaja")])

    assert {r.source for r in ratings(picture)} == {Source.TEAM, Source.COACH}


@pytest.mark.parametrize(
    ("cells", "column", "key"),
    [
        ({"period": "2027-H1"}, "period", "half-year-in-the-future"),
        ({"period": "2025-H1"}, "period", "half-year-before-the-team"),
        ({"process": "Q9"}, "process", "no-such-process"),
        ({"dots": Decimal(4)}, "dots", "import-not-dots"),
        ({"team": "usvva"}, "team", "import-no-such-team-but"),
        ({"team": "zzz"}, "team", "import-no-such-team"),
        ({"evidence": "javascript:alert(1)"}, "evidence", "text-not-a-web-address"),
    ],
)
def test_dots_that_cannot_be_are_refused(
    cells: dict[str, Cell | None], column: str, key: str
) -> None:
    assert reasons(planned(started(), dots=[dots(1, **cells)])) == [(2, column, key)]


def test_a_half_year_of_the_past_is_closed_with_names_for_nobody() -> None:
    picture = started(dots=[dots(2)], assessments=[answer(1, period="2026-H2")])

    assert list(picture.half_years.values()) == [
        HalfYear(next(iter(picture.teams)), SPRING, Names.NOBODY, date(2026, 6, 30))
    ]


def test_a_half_year_that_a_team_has_begun_itself_stays_open() -> None:
    picture = started()
    [team] = picture.teams
    [person] = picture.people
    picture.put_assessment(Assessment(person, team, SPRING, "Y2", 1))

    planned(picture, dots=[dots(2)])

    assert picture.half_years == {}


def test_what_a_team_settled_is_not_settled_again() -> None:
    picture = started()
    [team] = picture.teams
    settled = HalfYear(team, SPRING, Names.TEAM, None)
    picture.put_half_year(settled)

    planned(picture, dots=[dots(2)])

    assert list(picture.half_years.values()) == [settled]


@pytest.mark.parametrize("guess", [0, 1, 2])
def test_guessing_finds_no_secret_answer(guess: int) -> None:
    picture = started(assessments=[answer(1, period="2026-H2")])

    found = planned(picture, assessments=[answer(guess, period="2026-H2")])

    assert found.counts["assessments"] == {Verdict.UNCHANGED: 1}
    assert [a.dots for a in picture.assessments.values()] == [1]


def test_an_answer_of_a_closed_half_year_can_be_corrected() -> None:
    picture = started(assessments=[answer(1)])

    found = planned(picture, assessments=[answer(2)])

    assert found.counts["assessments"] == {Verdict.CHANGED: 1}


def test_answers_and_dots_are_doubles_only_of_their_like() -> None:
    found = planned(started(), dots=[dots(1), dots(1)], assessments=[answer(1), answer(2)])

    assert reasons(found) == [
        (3, "process", "import-same-rating"),
        (3, "process", "import-same-assessment"),
    ]


def test_the_teams_own_rating_stays_as_it_is_when_the_row_says_the_same() -> None:
    picture = started(dots=[dots(2)])
    [key] = picture.ratings
    picture.ratings[key] = [replace(picture.ratings[key][0], imported=False, attested="All agreed")]

    found = planned(picture, dots=[dots(2)])

    assert found.counts["dots"] == {Verdict.UNCHANGED: 1}
