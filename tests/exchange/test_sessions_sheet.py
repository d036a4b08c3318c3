"""What came of dot sessions is taken from archives, and reveals nothing that is secret here."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from scorecard.domain.dot_sessions import Reveal
from scorecard.domain.dots import Assessment, HalfYear, Names, Rating, Source
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.periods import Period
from scorecard.exchange.changes import Verdict
from scorecard.exchange.gathering import gather
from scorecard.exchange.limits import DamagedFileError
from scorecard.exchange.picture import Picture
from scorecard.exchange.planning import Plan, plan
from tests.exchange.planned import academy, planned, reasons, started

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")
AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
PLACE = {"team": "usva", "period": "2026-H2", "process": "Y1"}
SETTLED = {"team": "usva", "period": "2026-H2", "names": "team"}
REVEALED = {**PLACE, "revealed_at": AT.isoformat(), "revealed_by": "aino@example.org"}
SAID = {**PLACE, "email": "aino@example.org", "said_on": "2026-11-20"}
STEP = {"team": "usva", "period": "2026-H2", "words": "Call five customers", "state": "open"}
DONE = {**STEP, "state": "done", "settled_on": "2026-11-21"}


def answer(dots: int = 1, **cells: Any) -> dict[str, Any]:
    return {**PLACE, "email": "aino@example.org", "dots": str(dots), **cells}


def archived(picture: Picture, folder: Path, **sheets: Any) -> Plan:
    told = {"format": "rocket-scorecard-archive", "version": 1, "models": {}, "sheets": sheets}
    path = folder / "archive.json"
    path.write_text(json.dumps(told), "utf-8")
    return plan(gather([path], academy().model.codes).found, picture)


def counts(found: Plan, sheet: str) -> dict[Verdict, int]:
    return dict(found.counts[sheet])


@pytest.fixture
def picture() -> Picture:
    """Aino in the team Usva, and nothing settled, answered or rated."""
    return started()


@pytest.fixture
def usva(picture: Picture) -> int:
    [team] = picture.teams
    return team


@pytest.fixture
def aino(picture: Picture) -> int:
    [person] = picture.people
    return person


def test_what_was_revealed_comes_revealed(
    picture: Picture, usva: int, aino: int, tmp_path: Path
) -> None:
    found = archived(
        picture,
        tmp_path,
        half_years=[{**SETTLED, "coach_shared_on": "2026-11-21"}],
        reveals=[REVEALED],
        assessments=[answer(2, entered_by=["aino@example.org"])],
    )

    assert reasons(found) == []
    shared = date(2026, 11, 21)
    assert list(picture.half_years.values()) == [
        HalfYear(usva, AUTUMN, Names.TEAM, None, 0, coach_shared_on=shared)
    ]
    assert list(picture.sessions.reveals.values()) == [Reveal(usva, AUTUMN, "Y1", AT, aino)]
    [given] = picture.assessments.values()
    assert (given.dots, given.entered_by) == (2, aino)
    assert not picture.is_secret(usva, AUTUMN, "Y1")
    assert picture.is_secret(usva, AUTUMN, "Y2")


def test_no_file_reveals_what_was_answered_here(
    picture: Picture, usva: int, aino: int, tmp_path: Path
) -> None:
    picture.put_assessment(Assessment(aino, usva, AUTUMN, "Y1", 1))

    found = archived(
        picture,
        tmp_path,
        half_years=[{**SETTLED, "closed_on": "2026-11-20"}],
        reveals=[REVEALED],
        assessments=[answer(2)],
    )

    assert reasons(found) == [
        (2, "period", "import-half-year-begun"),
        (2, "process", "import-half-year-begun"),
    ]
    assert picture.is_secret(usva, AUTUMN, "Y1")
    assert [a.dots for a in picture.assessments.values()] == [1]
    assert counts(found, "assessments") == {Verdict.UNCHANGED: 1}


def test_a_half_year_that_is_settled_here_is_revealed_here_only(
    picture: Picture, usva: int, tmp_path: Path
) -> None:
    settled = HalfYear(usva, AUTUMN, Names.NOBODY)
    picture.put_half_year(settled)

    closing = {**SETTLED, "closed_on": "2026-11-20"}
    found = archived(picture, tmp_path, half_years=[closing], reveals=[REVEALED])

    assert reasons(found) == [(2, "process", "import-half-year-begun")]
    assert list(picture.half_years.values()) == [settled]
    assert picture.is_secret(usva, AUTUMN, "Y1")


def test_no_further_process_is_revealed_by_a_file(
    picture: Picture, usva: int, tmp_path: Path
) -> None:
    picture.sessions.put_reveal(Reveal(usva, AUTUMN, "Y2", AT))

    found = archived(picture, tmp_path, reveals=[{**REVEALED, "process": "Y2"}, REVEALED])

    assert counts(found, "reveals") == {Verdict.UNCHANGED: 1, Verdict.REFUSED: 1}
    assert picture.is_secret(usva, AUTUMN, "Y1")


def test_no_file_shares_a_coachs_dots(picture: Picture, usva: int, tmp_path: Path) -> None:
    private = Rating(usva, "Y1", AUTUMN, 1, date(2026, 11, 20), "rocket@1", Source.COACH)
    picture.put_rating(private)

    archived(picture, tmp_path, half_years=[{**SETTLED, "coach_shared_on": "2026-11-20"}])

    [settled] = picture.half_years.values()
    assert settled.coach_shared_on is None


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("guess", [0, 1, 2])
def test_a_revealed_answer_stays_as_it_is_and_cannot_be_guessed(
    picture: Picture, usva: int, aino: int, guess: int, closed: bool
) -> None:
    period = SPRING if closed else AUTUMN
    picture.sessions.put_reveal(Reveal(usva, period, "Y1", AT))
    picture.put_assessment(Assessment(aino, usva, period, "Y1", 1, "as I said"))

    found = planned(picture, assessments=[answer(guess, period=period.code, note="otherwise")])

    assert counts(found, "assessments") == {Verdict.UNCHANGED: 1}
    assert [(a.dots, a.note) for a in picture.assessments.values()] == [(1, "as I said")]


def test_nobody_answers_after_a_reveal(picture: Picture, usva: int) -> None:
    picture.sessions.put_reveal(Reveal(usva, AUTUMN, "Y1", AT))

    found = planned(picture, assessments=[answer()])

    assert reasons(found) == [(2, "process", "import-answer-revealed")]
    assert picture.assessments == {}


@pytest.mark.parametrize("at", ["yesterday", "2026-11-20T12:00:00", None])
def test_a_moment_that_is_none_is_damaged(picture: Picture, at: str | None, tmp_path: Path) -> None:
    with pytest.raises(DamagedFileError):
        archived(picture, tmp_path, reveals=[{**REVEALED, "revealed_at": at}])


def test_an_open_word_is_taken_once(picture: Picture, aino: int, tmp_path: Path) -> None:
    archived(picture, tmp_path, confirmations=[SAID])
    again = archived(picture, tmp_path, confirmations=[{**SAID, "said_on": "2026-11-21"}, SAID])

    assert reasons(again) == [(3, "process", "import-same-confirmation")]
    assert counts(again, "confirmations") == {Verdict.UNCHANGED: 1, Verdict.REFUSED: 1}
    [said] = picture.sessions.confirmations.values()
    assert (said.person_id, said.said_on) == (aino, date(2026, 11, 20))


def steps(picture: Picture) -> list[NextStep]:
    return list(picture.sessions.next_steps.values())


def test_a_next_step_comes_with_all_that_is_known_of_it(
    picture: Picture, usva: int, aino: int, tmp_path: Path
) -> None:
    mail = "aino@example.org"
    told = {**DONE, "who": mail, "due": "2026-12-01", "process": "a3", "given_by": mail}
    found = archived(picture, tmp_path, next_steps=[told])

    [step] = steps(picture)
    assert reasons(found) == []
    assert step == NextStep(
        usva,
        AUTUMN,
        "Call five customers",
        aino,
        date(2026, 12, 1),
        "A3",
        StepState.DONE,
        date(2026, 11, 21),
        aino,
        id=step.id,
    )


def test_a_next_step_is_recognised_by_its_words(picture: Picture, tmp_path: Path) -> None:
    archived(picture, tmp_path, next_steps=[STEP])

    same = archived(picture, tmp_path, next_steps=[{**STEP, "words": "CALL five  customers"}])
    other = archived(picture, tmp_path, next_steps=[DONE])

    assert counts(same, "next_steps") == {Verdict.UNCHANGED: 1}
    assert counts(other, "next_steps") == {Verdict.CHANGED: 1}
    assert [(s.words, s.state) for s in steps(picture)] == [("Call five customers", StepState.DONE)]


def test_what_was_decided_twice_stays_two_steps(picture: Picture, tmp_path: Path) -> None:
    archived(picture, tmp_path, next_steps=[STEP, DONE])
    again = archived(picture, tmp_path, next_steps=[STEP, DONE])

    assert counts(again, "next_steps") == {Verdict.UNCHANGED: 2}
    assert [s.state for s in steps(picture)] == [StepState.OPEN, StepState.DONE]


def test_an_empty_cell_takes_nothing_from_a_step(
    picture: Picture, aino: int, tmp_path: Path
) -> None:
    told = {**STEP, "who": "aino@example.org", "due": "2026-12-01", "process": "Y1"}
    archived(picture, tmp_path, next_steps=[told])

    assert counts(archived(picture, tmp_path, next_steps=[STEP]), "next_steps") == {
        Verdict.UNCHANGED: 1
    }
    assert [(s.person_id, s.process) for s in steps(picture)] == [(aino, "Y1")]


@pytest.mark.parametrize(
    ("cells", "column", "key"),
    [
        ({"who": "nobody@example.org"}, "who", "import-no-such-person"),
        ({"state": "asleep"}, "state", "import-not-a-step-state"),
        ({"state": "done"}, "settled_on", "text-empty"),
        ({"words": None}, "words", "text-empty"),
        ({"process": "Q9"}, "process", "no-such-process"),
        ({"period": "2027-H1"}, "period", "half-year-in-the-future"),
        ({"period": "2025-H1"}, "period", "half-year-before-the-team"),
        ({"due": "soon"}, "due", "import-not-a-date"),
    ],
)
def test_a_step_that_cannot_be_is_refused(
    picture: Picture, cells: dict[str, Any], column: str, key: str, tmp_path: Path
) -> None:
    found = archived(picture, tmp_path, next_steps=[{**STEP, **cells}])

    assert reasons(found) == [(2, column, key)]
    assert steps(picture) == []


def test_a_half_year_has_no_fourth_step(picture: Picture, tmp_path: Path) -> None:
    told = [{**STEP, "words": f"Step {number}"} for number in range(1, 5)]

    assert reasons(archived(picture, tmp_path, next_steps=told)) == [(5, "words", "steps-enough")]


def test_an_archive_says_itself_what_was_settled(picture: Picture, tmp_path: Path) -> None:
    rated = {"team": "usva", "period": "2026-H1", "process": "Y1", "dots": "1"}
    told = {"dots": 1, "model": academy().model_version, "given_on": "2026-05-12"}

    archived(picture, tmp_path, dots=[{**rated, "ratings": [told]}])
    from_workbook = started(dots=[rated])

    assert picture.half_years == {}
    assert len(from_workbook.half_years) == 1


def test_a_workbook_has_no_such_sheets(picture: Picture) -> None:
    found = planned(picture, next_steps=[STEP], reveals=[REVEALED], half_years=[SETTLED])

    assert found.counts == {}
    assert steps(picture) == []
