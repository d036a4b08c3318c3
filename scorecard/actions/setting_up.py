"""Making the first administrator, by a link that works once and only while nobody is there."""

from datetime import timedelta

from scorecard.actions.act import Act
from scorecard.actions.people import NewPassword, store_person
from scorecard.domain.access import Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store import people
from scorecard.store.links import add_link, use_link

PURPOSE = "set-up"
LINK_LIFE = timedelta(hours=24)


def offer_set_up(act: Act, *, token_hash: str) -> None:
    """Keep a link that lets its holder become the first administrator, for 24 hours."""
    act.require(Action.OFFER_SET_UP, Subject())
    add_link(
        act.session,
        token_hash=token_hash,
        purpose=PURPOSE,
        person_id=None,
        expires_at=act.now + LINK_LIFE,
    )
    act.log("offer-set-up", "academy", ["link"])


def add_first_administrator(
    act: Act, *, token_hash: str, email: str, name: str, language: str, password: NewPassword
) -> Person:
    """Add the first person, an administrator; holding the link is the leave to do so.

    Raises:
        NotAllowedError: the link is unknown, used or too old, or somebody is there already.
    """
    if people.people(act.session) or not use_link(act.session, token_hash, PURPOSE, at=act.now):
        raise NotAllowedError
    act.require(Action.SET_UP, Subject(by_link=True))
    added = store_person(act, email=email, name=name, language=language, admin=True)
    people.set_password_hash(act.session, added.id, password.hash)
    act.log("set-up", f"person:{added.id}", ["email", "name", "language", "admin", "password"])
    return added
