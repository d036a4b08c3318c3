"""Whoever joined later is asked for their word on what has a first dot, until they say so."""

from typing import Any

import pytest

from scorecard.actions.confirming import confirm_understanding, take_back_confirmation
from scorecard.app import App
from scorecard.domain.dots import Rating
from scorecard.store.ratings import add_rating
from scorecard.views.home import home_view
from scorecard.views.reconfirming import ReconfirmView, reconfirm_view
from scorecard.views.rocket import rocket_view
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import done
from tests.views.usva import AUTUMN, SPRING, answer, close_up, reveal


def asked(app: App, small: SmallAcademy, name: str = "veikko") -> ReconfirmView:
    usva = small.teams["usva"].id
    return app.look(small.id(name), lambda sight: reconfirm_view(sight, rocket_view(sight, usva)))


def codes(view: ReconfirmView) -> list[str]:
    return [one.process.code for one in view.mine if not one.said]


def confirm(app: App, small: SmallAcademy, code: str, name: str = "veikko") -> None:
    usva = small.teams["usva"].id
    done(app, small.id(name), lambda act: confirm_understanding(act, usva, code))


def test_who_joined_later_is_asked_for_every_first_dot(app: App, joined: SmallAcademy) -> None:
    assert codes(asked(app, joined)) == ["Y1", "Y2", "A3"]
    assert app.look(joined.id("veikko"), home_view).to_confirm == 3


@pytest.mark.parametrize("name", ["ville", "maija", "kaisa", "risto"])
def test_nobody_else_is_asked(app: App, joined: SmallAcademy, name: str) -> None:
    assert asked(app, joined, name).mine == ()
    assert app.look(joined.id(name), home_view).to_confirm == 0


def test_what_was_said_is_shown_that_day_and_can_be_taken_back(
    app: App, joined: SmallAcademy
) -> None:
    usva = joined.teams["usva"].id
    confirm(app, joined, "Y2")

    said = asked(app, joined)
    done(app, joined.id("veikko"), lambda act: take_back_confirmation(act, usva, "Y2"))

    assert (codes(said), said.waiting) == (["Y1", "A3"], 2)
    assert [one.process.code for one in said.mine if one.said] == ["Y2"]
    assert codes(asked(app, joined)) == ["Y1", "Y2", "A3"]


def test_whoever_has_answered_since_is_not_asked_whatever_they_answered(
    app: App, joined: SmallAcademy
) -> None:
    answer(app, joined, AUTUMN, veikko=0)

    assert codes(asked(app, joined)) == ["Y1", "Y2"]
    (waiting,) = asked(app, joined, "maija").unheard
    assert [process.code for process in waiting[1]] == ["Y1", "Y2"]


def test_no_dots_ask_nobody(app: App, joined: SmallAcademy) -> None:
    fell = Rating(joined.teams["usva"].id, "A3", AUTUMN, 0, TODAY, "rocket@1")
    app.database.write(lambda session: add_rating(session, fell))

    assert codes(asked(app, joined)) == ["Y1", "Y2"]


def test_a_dot_given_after_one_joined_asks_no_more(app: App, joined: SmallAcademy) -> None:
    anew = Rating(joined.teams["usva"].id, "A3", AUTUMN, 1, TODAY, "rocket@1")
    app.database.write(lambda session: add_rating(session, anew))

    assert codes(asked(app, joined)) == ["Y1", "Y2"]


@pytest.mark.parametrize(
    ("name", "told"), [("maija", True), ("kaisa", True), ("ville", False), ("risto", False)]
)
def test_leader_and_coach_see_who_has_not_said_so_yet(
    app: App, joined: SmallAcademy, name: str, told: bool
) -> None:
    confirm(app, joined, "Y1")

    found = [
        (person.name, [process.code for process in processes])
        for person, processes in asked(app, joined, name).unheard
    ]

    assert found == ([("Veikko Harju", ["Y2", "A3"])] if told else [])


def test_the_gap_closes_without_a_new_session(app: App, joined: SmallAcademy) -> None:
    answer(app, joined, SPRING, ville=1, aino=2, maija=1, tuuli=1)

    before = close_up(app, joined, "A3", "veikko").today
    confirm(app, joined, "A3")
    after = close_up(app, joined, "A3", "veikko").today

    assert before
    assert after
    assert (before.understood, before.members, before.is_unanimous) == (3, 4, False)
    assert (after.understood, after.members, after.is_unanimous) == (4, 4, True)


def test_of_a_mixed_count_that_somebody_left_only_the_parts_are_told(
    app: App, joined: SmallAcademy
) -> None:
    answer(app, joined, SPRING, ville=1, aino=0, maija=1, tuuli=1)
    confirm(app, joined, "A3")

    today = close_up(app, joined, "A3", "ville").today

    assert today
    assert (today.understood, today.then, today.of_then) == (None, 3, 4)
    assert [person.name for person in today.joined] == ["Veikko Harju"]
    assert (today.joined_and_said, today.unheard) == (1, ())


def test_an_old_half_year_says_nothing_of_today(app: App, joined: SmallAcademy) -> None:
    answer(app, joined, SPRING, ville=1, aino=0, maija=1)

    spring = close_up(app, joined, "A3", "veikko", at=SPRING)

    assert (spring.today, spring.word, spring.understood.understood) == (None, None, 2)


@pytest.mark.parametrize(
    ("given", "word"),
    [
        pytest.param({}, False, id="silent"),
        pytest.param({"ville": 0}, False, id="not yet"),
        pytest.param({"ville": 1}, None, id="understood"),
    ],
)
def test_a_members_word_is_asked_for_where_it_would_tell_something(
    app: App, small: SmallAcademy, given: dict[str, int], word: bool | None
) -> None:
    answer(app, small, SPRING, **given)

    assert close_up(app, small, "A3", "ville").word is word


@pytest.mark.parametrize("name", ["kaisa", "risto"])
def test_who_is_no_member_has_no_word(app: App, small: SmallAcademy, name: str) -> None:
    assert close_up(app, small, "A3", name).word is None


def test_what_is_revealed_now_is_what_counts_today(app: App, small: SmallAcademy) -> None:
    answer(app, small, SPRING, ville=1, aino=1, maija=1)
    answer(app, small, AUTUMN, ville=1, aino=0, maija=1)
    secret: Any = close_up(app, small, "A3", "ville").today
    reveal(app, small)

    now: Any = close_up(app, small, "A3", "ville").today

    assert (secret.period, secret.understood) == (SPRING, 3)
    assert (now.period, now.understood) == (AUTUMN, 2)
