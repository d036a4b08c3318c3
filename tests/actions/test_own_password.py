"""Whoever shows the password that holds may change it, and is signed out everywhere else."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from scorecard.actions.own_password import ShownPassword, change_own_password, shown_password
from scorecard.actions.people import NewPassword
from scorecard.domain.access import Actor
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.sign_ins import SignIn
from scorecard.store.database import Database
from scorecard.store.links import INVITATION, add_link, link
from scorecard.store.passwords import hash_password
from scorecard.store.people import password_hash, set_password_hash
from scorecard.store.sign_ins import end_sign_in, open_sign_in, open_sign_ins_of
from tests.actions.test_people import NOW, added, done

OLD = "seven boats in the harbour"
OLD_HASH = hash_password(OLD)
SHOWN, NEW = ShownPassword(OLD_HASH), NewPassword("the new one's hash")


@pytest.fixture
def maija(database: Database) -> Actor:
    """Somebody with a password who is signed in on her phone and on a shared computer."""
    person = added(database)

    def unit(session: object) -> None:
        set_password_hash(session, person.id, OLD_HASH)
        for token, mine in (("phone", True), ("shared", False)):
            earlier = NOW - timedelta(hours=1)
            open_sign_in(
                session, token_hash=token, person_id=person.id, at=earlier, remembered=mine
            )

    database.write(unit)
    return Actor(person.id)


def change(shown: ShownPassword = SHOWN, here: str = "phone") -> Callable[..., SignIn]:
    return lambda act: change_own_password(
        act, shown=shown, new=NEW, token_hash="new", instead_of=here
    )


def held(database: Database, who: Actor) -> tuple[str | None, list[str]]:
    with database.read() as session:
        open_ones = open_sign_ins_of(session, who.person_id or 0)
        stored = password_hash(session, who.person_id or 0)
    return stored, sorted(one.token_hash for one in open_ones)


def test_only_the_password_that_holds_is_shown() -> None:
    assert shown_password(OLD_HASH, OLD) == SHOWN
    for hash, password in ((OLD_HASH, OLD + "s"), (OLD_HASH, ""), (None, OLD), (None, "")):
        with pytest.raises(RefusedError) as refused:
            shown_password(hash, password)
        assert refused.value.key == "password-not-current"


@pytest.mark.parametrize(("here", "remembered"), [("phone", True), ("shared", False)])
def test_who_changes_the_password_goes_on_here_alone_under_a_new_token(
    database: Database, maija: Actor, here: str, remembered: bool
) -> None:
    opened = done(database, maija, change(here=here))

    person_id = maija.person_id or 0
    assert opened == SignIn("new", person_id, NOW, NOW, remembered, shown_at=NOW)
    assert held(database, maija) == (NEW.hash, ["new"])


def test_a_link_that_could_set_another_password_ends(database: Database, maija: Actor) -> None:
    until = NOW + timedelta(days=7)
    database.write(
        lambda session: add_link(
            session,
            token_hash="link",
            purpose=INVITATION,
            person_id=maija.person_id,
            expires_at=until,
        )
    )

    done(database, maija, change())

    with database.read() as session:
        assert link(session, "link", INVITATION, NOW) is None


def test_a_password_that_was_changed_meanwhile_does_not_count(
    database: Database, maija: Actor
) -> None:
    database.write(lambda s: set_password_hash(s, maija.person_id or 0, "another"))

    with pytest.raises(RefusedError) as refused:
        done(database, maija, change())

    assert refused.value.key == "password-not-current"
    assert held(database, maija) == ("another", ["phone", "shared"])


def test_from_a_session_that_has_ended_nothing_is_changed(database: Database, maija: Actor) -> None:
    database.write(lambda session: end_sign_in(session, "shared", at=NOW))

    with pytest.raises(NotAllowedError):
        done(database, maija, change(here="shared"))

    assert held(database, maija) == (OLD_HASH, ["phone"])


def test_nobody_changes_it_from_the_session_of_another(database: Database, maija: Actor) -> None:
    other = Actor(added(database, "other@example.org").id)
    database.write(lambda s: set_password_hash(s, other.person_id or 0, OLD_HASH))

    with pytest.raises(NotAllowedError):
        done(database, other, change())

    assert held(database, other) == (OLD_HASH, [])
    assert held(database, maija) == (OLD_HASH, ["phone", "shared"])
