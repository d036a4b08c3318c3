"""A dot session is joined by its code, and who has no phone is seated and answered for."""

from functools import partial

import pytest

from scorecard.actions.answering import Answer, enter_answer, give_answer
from scorecard.actions.joining import join_session, leave_session, seat_member
from scorecard.actions.leading import reveal
from scorecard.app import App
from scorecard.domain.dots import HalfYear, Names
from scorecard.store.half_years import half_year
from tests.academies import SmallAcademy
from tests.actions.doing import Deed, done
from tests.actions.led import (
    key_of,
    said,
    there,
    usva_of,
)
from tests.actions.sitting import AUTUMN, CODE, sits


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        pytest.param("", None, id="by the link"),
        pytest.param(CODE, None, id="right"),
        pytest.param(" abcdef ", None, id="in small letters"),
        pytest.param("ABCDEG", "session-code-wrong", id="wrong"),
        pytest.param("ABCDE", "session-code-wrong", id="too short"),
    ],
)
def test_a_session_is_joined_by_its_code(
    app: App, small: SmallAcademy, typed: str, key: str | None
) -> None:
    sits(app, small)

    assert (
        key_of(
            app, small, "ville", lambda act: join_session(act, usva_of(small), AUTUMN, code=typed)
        )
        == key
    )


def test_latecomers_join_and_whoever_leaves_can_come_back(app: App, small: SmallAcademy) -> None:
    sits(app, small, "ville")
    usva, aino = usva_of(small), small.id("aino")
    join: Deed = lambda act: join_session(act, usva, AUTUMN)  # noqa: E731
    done(app, small.id("maija"), lambda act: reveal(act, usva, AUTUMN, "A3", version=1))

    done(app, aino, join)
    assert key_of(app, small, "aino", join) == "session-joined"
    assert there(app, small) == {"ville", "aino"}
    done(app, aino, lambda act: leave_session(act, usva, AUTUMN))
    assert there(app, small) == {"ville"}
    done(app, aino, join)
    assert there(app, small) == {"ville", "aino"}


def test_a_member_without_a_phone_is_put_down_as_there_and_taken_off(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small)
    usva, aino, maija = usva_of(small), small.id("aino"), small.id("maija")

    done(app, maija, lambda act: seat_member(act, usva, AUTUMN, aino))
    assert there(app, small) == {"aino"}
    done(app, maija, lambda act: seat_member(act, usva, AUTUMN, aino, there=False))
    assert there(app, small) == set()


@pytest.mark.parametrize("name", ["tuuli", "kaisa", "otso", "veikko"])
def test_nobody_is_seated_or_answered_for_who_is_no_member(
    app: App, small: SmallAcademy, name: str
) -> None:
    sits(app, small)
    usva, person = usva_of(small), small.id(name)

    seat: Deed = lambda act: seat_member(act, usva, AUTUMN, person)  # noqa: E731
    enter: Deed = lambda act: enter_answer(act, usva, AUTUMN, person, Answer("A3", 1))  # noqa: E731
    assert [key_of(app, small, "maija", deed) for deed in (seat, enter)] == ["not-found"] * 2


def test_an_answer_that_somebody_typed_for_a_member_is_marked_and_they_are_there(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small)
    usva, aino, maija = usva_of(small), small.id("aino"), small.id("maija")

    for dots in (1, 2):
        heard = Answer("A3", dots, " She said so ")
        enter = partial(enter_answer, team_id=usva, half_year=AUTUMN, person_id=aino, answer=heard)
        done(app, maija, enter)

    kept = said(app, small)["aino"]
    assert (kept.dots, kept.note, kept.entered_by, kept.version) == (2, "She said so", maija, 2)
    assert there(app, small) == {"aino"}
    with app.database.read() as session:
        settled = half_year(session, usva, AUTUMN)
    assert settled == HalfYear(usva, AUTUMN, Names.NOBODY)


def test_what_a_member_answered_themselves_nobody_else_changes(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small)
    usva, aino = usva_of(small), small.id("aino")
    enter: Deed = lambda act: enter_answer(act, usva, AUTUMN, aino, Answer("A3", 1))  # noqa: E731
    done(app, small.id("maija"), enter)
    typed = said(app, small)["aino"]
    assert key_of(app, small, "kaisa", enter) == "answer-of-another-hand"
    assert said(app, small)["aino"] == typed

    done(app, aino, lambda act: give_answer(act, AUTUMN, Answer("A3", 3, version=1)))

    mine = said(app, small)["aino"]
    assert (mine.dots, mine.entered_by, mine.version) == (3, None, 2)
    assert key_of(app, small, "maija", enter) == "answer-is-their-own"
    assert said(app, small)["aino"] == mine


def test_nobody_types_their_own_answer_as_somebody_elses(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    usva, maija = usva_of(small), small.id("maija")

    deed: Deed = lambda act: enter_answer(act, usva, AUTUMN, maija, Answer("A3", 1))  # noqa: E731
    assert key_of(app, small, "maija", deed) == "not-found"
