"""Saying openly that one has understood: by members, of what the team has talked about."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.actions.confirming import confirm_understanding, take_back_confirmation
from scorecard.app import App
from scorecard.domain.dot_sessions import Confirmation, DotSession, Reveal
from scorecard.domain.dots import Rating
from scorecard.domain.periods import Period
from scorecard.store.agreements import add_confirmation, confirmations_of
from scorecard.store.dot_sessions import add_reveal, keep_dot_session
from scorecard.store.ratings import add_rating
from scorecard.store.teams import change_team
from tests.academies import NOW, TODAY, SmallAcademy
from tests.actions.doing import Deed, done, refusal

AUTUMN, SPRING = Period.parse("2026-H2"), Period.parse("2026-H1")


def confirm(app: App, small: SmallAcademy, process: str, name: str = "ville") -> None:
    usva = small.teams["usva"].id
    done(app, small.id(name), lambda act: confirm_understanding(act, usva, process))


def refused(app: App, small: SmallAcademy, process: str, name: str = "ville") -> str | None:
    usva = small.teams["usva"].id
    found = refusal(app, small.id(name), lambda act: confirm_understanding(act, usva, process))
    return found.key if found else None


def said(app: App, small: SmallAcademy) -> list[Confirmation]:
    with app.database.read() as session:
        return confirmations_of(session, [small.teams["usva"].id])


def test_a_member_says_so_in_todays_half_year(app: App, small: SmallAcademy) -> None:
    confirm(app, small, "A3")

    usva = small.teams["usva"].id
    assert said(app, small) == [Confirmation(usva, AUTUMN, "A3", small.id("ville"), TODAY)]


def test_it_is_said_once(app: App, small: SmallAcademy) -> None:
    confirm(app, small, "A3")

    assert refused(app, small, "A3") == "confirming-said-already"
    assert refused(app, small, "A3", "aino") is None


@pytest.mark.parametrize("process", ["J1", "Y3"])
def test_what_has_no_dot_yet_is_answered_and_not_confirmed(
    app: App, small: SmallAcademy, process: str
) -> None:
    assert refused(app, small, process) == "confirming-too-early"


def test_no_dots_are_no_first_dot(app: App, small: SmallAcademy) -> None:
    fell = Rating(small.teams["usva"].id, "A3", AUTUMN, 0, TODAY, app.academy.model_version)
    app.database.write(lambda session: add_rating(session, fell))

    assert refused(app, small, "A3") == "confirming-too-early"


def test_what_was_revealed_can_be_confirmed_before_there_are_dots(
    app: App, small: SmallAcademy
) -> None:
    usva = small.teams["usva"].id
    shown = [Reveal(usva, AUTUMN, "J1", NOW), Reveal(usva, SPRING, "Y3", NOW)]
    app.database.write(lambda session: [add_reveal(session, one) for one in shown])

    assert (refused(app, small, "J1"), refused(app, small, "Y3")) == (None, "confirming-too-early")


def test_in_a_session_about_an_earlier_half_year_it_is_said_for_that_one(
    app: App, small: SmallAcademy
) -> None:
    usva, ville = small.teams["usva"].id, small.id("ville")
    deed: Deed = lambda act: confirm_understanding(act, usva, "Y3", sitting=SPRING)  # noqa: E731
    app.database.write(lambda session: add_reveal(session, Reveal(usva, SPRING, "Y3", NOW)))
    before = refusal(app, ville, deed)

    sitting = DotSession(usva, SPRING, "ABCDEF", ("Y3",), "Y3", NOW, NOW, version=0)
    app.database.write(lambda session: keep_dot_session(session, sitting))
    done(app, ville, deed)

    assert before
    assert before.key == "session-over"
    assert said(app, small) == [Confirmation(usva, SPRING, "Y3", ville, TODAY)]


def test_there_must_be_such_a_process(app: App, small: SmallAcademy) -> None:
    assert refused(app, small, "X9") == "no-such-process"


def test_it_is_taken_back_in_whichever_half_year_it_was_said(app: App, small: SmallAcademy) -> None:
    usva, ville = small.teams["usva"].id, small.id("ville")
    earlier = Confirmation(usva, SPRING, "A3", ville, date(2026, 5, 20))
    app.database.write(lambda session: add_confirmation(session, earlier))
    confirm(app, small, "A3")
    confirm(app, small, "A3", "aino")

    left = []
    for _ in range(2):
        done(app, ville, lambda act: take_back_confirmation(act, usva, "A3"))
        left.append([(c.person_id, c.period) for c in said(app, small)])

    aino = (small.id("aino"), AUTUMN)
    assert left == [[(ville, SPRING), aino], [aino]]


def test_nobodys_word_is_taken_back_by_another(app: App, small: SmallAcademy) -> None:
    confirm(app, small, "A3", "aino")
    usva = small.teams["usva"].id

    found = refusal(app, small.id("maija"), lambda act: take_back_confirmation(act, usva, "A3"))

    assert found
    assert found.key == "not-found"


def test_in_an_archived_team_nothing_is_said_any_more(app: App, small: SmallAcademy) -> None:
    gone = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, gone))

    assert refused(app, small, "A3") == "not-found"
