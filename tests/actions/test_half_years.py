"""Who will see names is settled before anybody answers; a half-year is closed once."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.actions.act import Act
from scorecard.actions.answering import Answer, enter_answer, give_answer
from scorecard.actions.half_years import choose_names, close_half_year
from scorecard.app import App
from scorecard.domain.dots import HalfYear, Names
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.assessments import assessments_of
from scorecard.store.half_years import half_year
from scorecard.store.teams import change_team
from scorecard.views.dot_session import session_view
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import Deed, done, log_of, refusal
from tests.actions.led import at_once
from tests.actions.sitting import AUTUMN, answers, sits, with_names

SPRING, NEXT, LONG_AGO = (Period.parse(code) for code in ("2026-H1", "2027-H1", "2025-H1"))


def choosing(small: SmallAcademy, names: Names, *, version: int = 0, at: Period = AUTUMN) -> Deed:
    return lambda act: choose_names(act, small.teams["usva"].id, at, names, version=version)


def closing(small: SmallAcademy, *, version: int = 0, at: Period = AUTUMN) -> Deed:
    return lambda act: close_half_year(act, small.teams["usva"].id, at, version=version)


def key_of(app: App, small: SmallAcademy, deed: Deed, name: str = "maija") -> str | None:
    found = refusal(app, small.id(name), deed)
    return found.key if found else None


def settled(app: App, small: SmallAcademy) -> HalfYear | None:
    with app.database.read() as session:
        return half_year(session, small.teams["usva"].id, AUTUMN)


def test_names_are_chosen_and_chosen_again_until_somebody_answers(
    app: App, small: SmallAcademy
) -> None:
    usva, maija = small.teams["usva"].id, small.id("maija")
    done(app, maija, choosing(small, Names.TEAM))
    done(app, small.id("kaisa"), choosing(small, Names.COACH, version=1))
    assert settled(app, small) == HalfYear(usva, AUTUMN, Names.COACH, version=2)

    done(app, small.id("ville"), lambda act: give_answer(act, AUTUMN, Answer("A3", 1)))

    kept = settled(app, small)
    assert kept
    assert kept.names is Names.COACH
    assert key_of(app, small, choosing(small, Names.TEAM, version=kept.version)) == "names-frozen"


def test_an_answer_typed_for_somebody_freezes_names_too(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    usva, aino = small.teams["usva"].id, small.id("aino")
    done(
        app,
        small.id("maija"),
        lambda act: enter_answer(act, usva, AUTUMN, aino, Answer("A3", 1)),
    )

    assert key_of(app, small, choosing(small, Names.TEAM, version=1)) == "names-frozen"


@pytest.mark.parametrize("shown", Names)
def test_who_was_shown_another_promise_does_not_answer_under_it(
    app: App, small: SmallAcademy, shown: Names
) -> None:
    done(app, small.id("maija"), choosing(small, Names.COACH))
    answer = Answer("A3", 1, names=shown)

    told = key_of(app, small, lambda act: give_answer(act, AUTUMN, answer), "ville")

    assert told == (None if shown is Names.COACH else "answer-names-changed")


@pytest.mark.parametrize("names", Names)
def test_without_a_choice_the_academys_is_promised(
    app: App, small: SmallAcademy, names: Names
) -> None:
    academys = with_names(app, names)
    answer = Answer("A3", 1, names=names)

    done(academys, small.id("ville"), lambda act: give_answer(act, AUTUMN, answer))

    kept = settled(academys, small)
    assert kept
    assert kept.names is names


@pytest.mark.parametrize("deed", [choosing, closing], ids=["names", "closing"])
@pytest.mark.parametrize(
    ("at", "key"),
    [
        pytest.param(NEXT, "half-year-in-the-future", id="to come"),
        pytest.param(LONG_AGO, "half-year-before-the-team", id="before the team"),
        pytest.param(SPRING, "half-year-closed", id="closed by itself"),
    ],
)
def test_nothing_is_settled_for_another_time(
    app: App, small: SmallAcademy, deed: object, at: Period, key: str
) -> None:
    tried = closing(small, at=at) if deed is closing else choosing(small, Names.TEAM, at=at)

    assert key_of(app, small, tried) == key


def test_a_half_year_is_closed_once_and_keeps_its_names(app: App, small: SmallAcademy) -> None:
    maija = small.id("maija")
    done(app, maija, choosing(small, Names.TEAM))

    kept = done(app, maija, closing(small, version=1))

    usva = small.teams["usva"].id
    assert kept == HalfYear(usva, AUTUMN, Names.TEAM, TODAY, version=2)
    assert settled(app, small) == kept
    assert key_of(app, small, closing(small, version=2)) == "half-year-closed"
    assert key_of(app, small, choosing(small, Names.COACH, version=2)) == "half-year-closed"
    answer = key_of(app, small, lambda act: give_answer(act, AUTUMN, Answer("A3", 1)), "ville")
    assert answer == "answers-closed"


def test_closing_ends_the_secrecy_of_every_process(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    answers(app, small, ville=0, aino=1, maija=1)
    usva = small.teams["usva"].id
    secret = app.look(small.id("ville"), lambda sight: session_view(sight, usva))

    done(app, small.id("maija"), closing(small))

    told = app.look(small.id("ville"), lambda sight: session_view(sight, usva))
    assert secret
    assert secret.at
    assert secret.at.revealed is None
    assert told
    assert told.at
    assert told.at.revealed
    assert told.at.revealed.spread
    assert told.at.revealed.spread.counts == (1, 2, 0, 0)


@pytest.mark.parametrize("closes", [False, True], ids=["names", "closing"])
def test_who_has_not_seen_what_is_settled_settles_nothing(
    app: App, small: SmallAcademy, closes: bool
) -> None:
    done(app, small.id("kaisa"), choosing(small, Names.TEAM))
    before = settled(app, small), log_of(app)
    stale = closing(small) if closes else choosing(small, Names.NOBODY)

    found = refusal(app, small.id("maija"), stale)

    assert isinstance(found, ConflictError)
    assert found.theirs == before[0]
    assert (settled(app, small), log_of(app)) == before


def test_an_archived_team_settles_nothing(app: App, small: SmallAcademy) -> None:
    archived = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, archived))

    for deed in (choosing(small, Names.TEAM), closing(small)):
        assert key_of(app, small, deed) == "not-found"


@pytest.mark.parametrize("version", [0, 1], ids=["never settled", "settled before"])
def test_nobody_answers_under_one_promise_and_is_read_under_another(
    app: App, small: SmallAcademy, version: int
) -> None:
    maija, usva = small.id("maija"), small.teams["usva"].id
    if version:
        done(app, maija, choosing(small, Names.NOBODY))
    read: list[Names] = []

    def answering(act: Act) -> object:
        held = half_year(act.session, usva, AUTUMN)
        read[:] = [held.names if held else Names.NOBODY]
        return give_answer(act, AUTUMN, Answer("A3", 1))

    ends = at_once(
        app,
        (maija, choosing(small, Names.TEAM, version=version)),
        (small.id("ville"), answering),
    )

    kept = settled(app, small)
    with app.database.read() as session:
        given = assessments_of(session, usva, AUTUMN)
    assert kept
    assert not given or [kept.names] == read
    # Either it was chosen before anybody answered, or it was not chosen at all.
    assert isinstance(ends[0], RefusedError) == (kept.names is Names.NOBODY)
    assert len(given) == 1


def test_of_two_who_choose_names_at_once_one_wins(app: App, small: SmallAcademy) -> None:
    ends = at_once(
        app,
        (small.id("maija"), choosing(small, Names.TEAM)),
        (small.id("kaisa"), choosing(small, Names.COACH)),
    )

    (won,) = (end for end in ends if isinstance(end, HalfYear))
    (lost,) = (end for end in ends if isinstance(end, ConflictError))
    assert lost.theirs == won == settled(app, small)
