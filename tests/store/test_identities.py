"""A subject of an issuer is one person's; a person may be several."""

from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from scorecard.domain.people import Person
from scorecard.domain.providers import Identity
from scorecard.store.identities import (
    add_identity,
    identities_of,
    identity_at,
    remove_identity,
    with_identity,
)
from scorecard.store.people import add_person
from tests.store.examples import AINO, VEETI

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)
SCHOOL, GOOGLE = "https://login.example.org", "https://accounts.example.org"


@pytest.fixture
def aino(session: Session) -> Person:
    """Aino, who is somebody at the school's provider."""
    aino = add_person(session, AINO)
    add_identity(session, person_id=aino.id, issuer=SCHOOL, subject="17", at=NOON)
    return aino


def test_an_identity_is_found_by_issuer_and_subject(session: Session, aino: Person) -> None:
    found = identity_at(session, SCHOOL, "17")

    assert found == Identity(found.id if found else 0, aino.id, SCHOOL, "17", NOON)


@pytest.mark.parametrize(
    ("issuer", "subject"),
    [
        pytest.param(GOOGLE, "17", id="of another issuer"),
        pytest.param(f"{SCHOOL}/", "17", id="of an issuer that is written almost so"),
        pytest.param(SCHOOL, "18", id="another subject"),
        pytest.param(SCHOOL, "", id="no subject"),
    ],
)
def test_nothing_else_is_found(session: Session, aino: Person, issuer: str, subject: str) -> None:
    assert identity_at(session, issuer, subject) is None


def test_letters_are_not_folded(session: Session, aino: Person) -> None:
    add_identity(session, person_id=aino.id, issuer=GOOGLE, subject="aBc", at=NOON)

    assert identity_at(session, GOOGLE, "abc") is None


def test_what_is_somebodys_is_nobody_elses(session: Session, aino: Person) -> None:
    veeti = add_person(session, VEETI)

    again = add_identity(session, person_id=veeti.id, issuer=SCHOOL, subject="17", at=NOON)

    assert again is None
    assert identities_of(session, veeti.id) == []


def test_a_person_may_be_somebody_at_several(session: Session, aino: Person) -> None:
    add_identity(session, person_id=aino.id, issuer=GOOGLE, subject="x", at=NOON)

    found = identities_of(session, aino.id)

    assert [(one.issuer, one.subject) for one in found] == [(SCHOOL, "17"), (GOOGLE, "x")]
    remove_identity(session, found[0].id)
    assert identities_of(session, aino.id) == found[1:]


def test_who_has_any_is_known_of_many_at_once(session: Session, aino: Person) -> None:
    veeti = add_person(session, VEETI)

    assert with_identity(session, [aino.id, veeti.id]) == {aino.id}
    assert with_identity(session, []) == set()
