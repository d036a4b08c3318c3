"""The first administrator comes in by a link, once, and only while nobody is there."""

from dataclasses import replace
from datetime import timedelta

import pytest

from scorecard.actions.act import Act
from scorecard.actions.people import NewPassword
from scorecard.actions.setting_up import add_first_administrator, offer_set_up
from scorecard.domain.access import OPERATOR, SIGNED_OUT
from scorecard.domain.people import Person
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.database import Database
from scorecard.store.people import password_hash, people
from tests.actions.test_people import added, done


def offered(database: Database) -> None:
    done(database, OPERATOR, lambda act: offer_set_up(act, token_hash="link"))


def first(act: Act, link: str = "link") -> Person:
    return add_first_administrator(
        act,
        token_hash=link,
        email="aila@example.org",
        name="Aila Aalto",
        language="fi",
        password=NewPassword("hash"),
    )


def test_the_link_makes_an_administrator_with_a_password(database: Database) -> None:
    offered(database)

    person = done(database, SIGNED_OUT, first)

    assert person == Person(person.id, "aila@example.org", "Aila Aalto", "fi", admin=True)
    with database.read() as session:
        assert people(session) == [person]
        assert password_hash(session, person.id) == "hash"


def test_only_the_operator_offers_it(database: Database) -> None:
    with pytest.raises(NotAllowedError):
        done(database, SIGNED_OUT, lambda act: offer_set_up(act, token_hash="link"))


def test_a_wrong_link_makes_nobody(database: Database) -> None:
    offered(database)

    with pytest.raises(NotAllowedError):
        done(database, SIGNED_OUT, lambda act: first(act, "wrong"))


def test_an_old_link_makes_nobody(database: Database) -> None:
    offered(database)

    with pytest.raises(NotAllowedError):
        done(database, SIGNED_OUT, lambda act: first(replace(act, now=act.now + timedelta(days=1))))


def test_where_somebody_is_the_link_makes_nobody(database: Database) -> None:
    offered(database)
    added(database)

    with pytest.raises(NotAllowedError):
        done(database, SIGNED_OUT, first)
