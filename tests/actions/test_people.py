"""People get passwords that others cannot guess, from those who may give them."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import pytest

from scorecard.actions.act import Act
from scorecard.actions.people import NewPassword, add_person, new_password, set_password
from scorecard.config.academy_files import load_academy
from scorecard.domain.access import OPERATOR, SIGNED_OUT, Actor
from scorecard.domain.people import Person
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.change_log import entries
from scorecard.store.database import Database
from scorecard.store.passwords import verify_password
from scorecard.store.people import password_hash, people
from scorecard.store.sign_ins import open_sign_in, open_sign_ins_of

T = TypeVar("T")
ACADEMY = load_academy(Path(__file__).parents[2] / "config")
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
HASHED = NewPassword("hash")
ADMIN = Actor(99, admin=True)


def done(database: Database, actor: Actor, deed: Callable[[Act], T]) -> T:
    """Do a deed as an act of this actor."""

    def unit(session: object) -> T:
        act = Act(session, ACADEMY, actor, NOW, date(2026, 11, 22), uuid4().hex, b"key")
        result = deed(act)
        act.finish()
        return result

    return database.write(unit)


def added(database: Database, email: str = "maija@example.org") -> Person:
    return done(database, OPERATOR, lambda act: add_person(act, email=email, name="Maija Meri"))


@pytest.mark.parametrize("actor", [OPERATOR, ADMIN], ids=["the operator", "an administrator"])
def test_a_person_is_added_and_logged(database: Database, actor: Actor) -> None:
    who = actor if actor is OPERATOR else Actor(added(database, "a@example.org").id, admin=True)

    person = done(
        database,
        who,
        lambda act: add_person(act, email=" maija@example.org", name="Maija  Meri", language="fi"),
    )

    with database.read() as session:
        assert people(session)[-1] == person
        assert entries(session, limit=1)[0].deed == "add-person"
    assert (person.email, person.language, person.admin) == ("maija@example.org", "fi", False)


@pytest.mark.parametrize("actor", [SIGNED_OUT, Actor(1)], ids=["signed out", "a member"])
def test_others_add_nobody(database: Database, actor: Actor) -> None:
    with pytest.raises(NotAllowedError):
        done(database, actor, lambda act: add_person(act, email="x@example.org", name="X"))


@pytest.mark.parametrize(
    ("email", "language", "key"),
    [
        pytest.param("MAIJA@example.org", "en", "email-taken", id="an address that is taken"),
        pytest.param("veikko@example.org", "sv", "no-such-language", id="a foreign language"),
        pytest.param("veikko", "en", "text-not-an-email", id="no address"),
    ],
)
def test_a_person_is_refused(database: Database, email: str, language: str, key: str) -> None:
    added(database)

    with pytest.raises(RefusedError) as refused:
        done(
            database,
            OPERATOR,
            lambda act: add_person(act, email=email, name="Veikko", language=language),
        )

    assert refused.value.key == key


def test_a_new_password_works_and_ends_every_session(database: Database) -> None:
    person = added(database)
    password = new_password("seven boats in the harbour", email=person.email, name=person.name)
    database.write(
        lambda session: open_sign_in(
            session, token_hash="x", person_id=person.id, at=NOW, remembered=True
        )
    )

    done(database, OPERATOR, lambda act: set_password(act, person.id, password))

    with database.read() as session:
        assert verify_password(password_hash(session, person.id), "seven boats in the harbour")
        assert open_sign_ins_of(session, person.id) == []
        assert entries(session, limit=1)[0].fields == ("password",)


def test_nobody_sets_a_password_without_showing_the_old_one_or_keeping_people(
    database: Database,
) -> None:
    person = added(database)
    other = added(database, "other@example.org")

    for actor in (SIGNED_OUT, Actor(person.id), Actor(other.id)):
        with pytest.raises(NotAllowedError):
            done(database, actor, lambda act: set_password(act, person.id, HASHED))


def test_nobodys_password_cannot_be_set(database: Database) -> None:
    with pytest.raises(NotAllowedError):
        done(database, OPERATOR, lambda act: set_password(act, 5, HASHED))


@pytest.mark.parametrize(
    ("password", "key"),
    [
        pytest.param("eleven chrs", "password-too-short", id="eleven characters"),
        pytest.param("long enough " * 100, "password-too-long", id="more than a kilobyte"),
        pytest.param("maijan salaisuus", "password-guessable", id="with the first name"),
        pytest.param("M.e-r_i kiiltää", "password-guessable", id="with the last name, apart"),
        pytest.param("xx maija@example.org", "password-guessable", id="with the address"),
        pytest.param("RocketScorecard1", "password-guessable", id="with the name of the app"),
        pytest.param("Salasana1234", "password-too-easy", id="what everybody tries"),
    ],
)
def test_a_password_is_refused(password: str, key: str) -> None:
    with pytest.raises(RefusedError) as refused:
        new_password(password, email="maija@example.org", name="Maija Meri")

    assert refused.value.key == key


@pytest.mark.parametrize(
    "password",
    [
        pytest.param("twelve chars", id="the shortest"),
        pytest.param("ääkkösiä riittää", id="other letters"),
        pytest.param("🚀🦊🌊🎈🍀🐝🌋🧭🎻🪁🥕🦔", id="pictures"),
        pytest.param("seven boats " * 85 + "gone", id="the longest"),
    ],
)
def test_any_other_password_is_fine(password: str) -> None:
    assert verify_password(
        new_password(password, email="maija@example.org", name="Mai Meri").hash, password
    )
