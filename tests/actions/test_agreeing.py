"""Dots that are set in a dot session keep who was there, and how many had understood."""

from dataclasses import replace
from datetime import timedelta

import pytest

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.leading import reveal
from scorecard.app import App
from scorecard.domain.dot_sessions import Agreement, Confirmation
from scorecard.domain.dots import Unanimity
from scorecard.domain.people import Membership, Role
from scorecard.store.agreements import add_confirmation, agreements_on
from scorecard.store.dot_sessions import (
    dot_session,
    keep_dot_session,
)
from scorecard.store.memberships import memberships_of
from scorecard.store.teams import add_membership, change_membership
from tests.academies import FOUNDED, NOW, TODAY, SmallAcademy
from tests.actions.doing import Deed, done
from tests.actions.led import key_of, usva_of
from tests.actions.sitting import AUTUMN, answers, sits
from tests.actions.test_dotting import with_policy

WORDS = "We talked about it all day"


def agreed(app: App, small: SmallAcademy, dots: int = 1) -> Agreement | None:
    """Set A3's dots, and return what is kept of who agreed."""
    given = DotsGiven("A3", dots, attested=WORDS)
    rating = done(app, small.id("maija"), lambda act: set_dots(act, usva_of(small), AUTUMN, given))
    with app.database.read() as session:
        return agreements_on(session, [rating.id]).get(rating.id)


def revealed(app: App, small: SmallAcademy) -> None:
    usva = usva_of(small)
    done(app, small.id("maija"), lambda act: reveal(act, usva, AUTUMN, "A3", version=1))


def test_dots_set_in_a_session_keep_who_was_there_and_how_many_had_understood(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small, "ville", "kaisa", "maija")
    answers(app, small, ville=1, aino=0, maija=2)
    revealed(app, small)

    found = agreed(app, small)

    assert found
    assert (found.members, found.understood) == (3, 2)
    assert set(found.present) == {small.id("ville"), small.id("maija")}


def test_how_many_had_understood_is_kept_of_three_answers_and_only_once_revealed(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small)
    answers(app, small, ville=1, aino=0)
    before = agreed(app, small)
    revealed(app, small)

    given = DotsGiven("A3", 1, attested=WORDS, revision=1)
    rating = done(app, small.id("maija"), lambda act: set_dots(act, usva_of(small), AUTUMN, given))

    with app.database.read() as session:
        after = agreements_on(session, [rating.id])[rating.id]
    assert before
    assert [(a.members, a.understood) for a in (before, after)] == [(3, None), (3, None)]


def test_three_answers_that_are_secret_are_not_counted(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    answers(app, small, ville=1, aino=1, maija=1)

    found = agreed(app, small)

    assert found
    assert found.understood is None


def test_a_correction_counts_nobody_once_somebody_has_left(app: App, small: SmallAcademy) -> None:
    usva, yesterday = usva_of(small), TODAY - timedelta(days=1)
    fourth = Membership(0, usva, small.id("veikko"), Role.MEMBER, FOUNDED)
    app.database.write(lambda session: add_membership(session, fourth))
    sits(app, small, "ville", "aino", "maija")
    answers(app, small, ville=1, aino=0, maija=2, veikko=1)
    revealed(app, small)
    before = agreed(app, small)
    with app.database.read() as session:
        held = dot_session(session, usva, AUTUMN)
        assert held
        [place] = [m for m in memberships_of(session, small.id("aino")) if m.team_id == usva]
    since_yesterday = replace(held, opened_at=NOW - timedelta(days=1))
    app.database.write(lambda session: keep_dot_session(session, since_yesterday))
    app.database.write(lambda session: change_membership(session, replace(place, last=yesterday)))

    given = DotsGiven("A3", 1, attested=WORDS, revision=1)
    rating = done(app, small.id("maija"), lambda act: set_dots(act, usva, AUTUMN, given))

    with app.database.read() as session:
        after = agreements_on(session, [rating.id])[rating.id]
    assert before
    assert (before.understood, after.understood, after.members) == (3, None, 3)


def test_dots_set_elsewhere_were_agreed_by_nobody(app: App, small: SmallAcademy) -> None:
    assert agreed(app, small) is None


@pytest.mark.parametrize("policy", [Unanimity.REQUIRE, Unanimity.ATTEST])
def test_who_says_openly_that_they_have_understood_counts_for_the_first_dot(
    app: App, small: SmallAcademy, policy: Unanimity
) -> None:
    asking = with_policy(app, unanimity=policy)
    sits(asking, small)
    answers(asking, small, ville=1, maija=2)
    revealed(asking, small)
    usva = usva_of(small)
    rate: Deed = lambda act: set_dots(act, usva, AUTUMN, DotsGiven("A3", 1))  # noqa: E731
    assert key_of(asking, small, "maija", rate) in {"dots-not-unanimous", "dots-attest-needed"}

    word = Confirmation(usva, AUTUMN, "A3", small.id("aino"), TODAY)
    asking.database.write(lambda session: add_confirmation(session, word))

    assert key_of(asking, small, "maija", rate) is None
