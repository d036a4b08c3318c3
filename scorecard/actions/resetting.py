"""Choosing a new password by a link that works once, within an hour; only its hash is stored.

An administrator hands the link over, or it is mailed to whoever asks for it at the door. It
never helps past a second factor.
"""

from datetime import timedelta

from scorecard.actions.act import Act
from scorecard.actions.links import hand_out_link, spend_link
from scorecard.actions.people import NewPassword, store_password
from scorecard.domain.access import Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.words import fold
from scorecard.store import people
from scorecard.store.known_devices import forget_devices_of
from scorecard.store.links import RESET, add_link

LINK_LIFE = timedelta(minutes=60)


def offer_reset(act: Act, person_id: int, *, token_hash: str) -> Person:
    """Make a link that an administrator hands over to somebody; the ones before it end."""
    found = people.person(act.session, person_id)
    if found is None:
        raise NotAllowedError
    act.require(Action.OFFER_PASSWORD_LINK, Subject())
    hand_out_link(act, person_id, RESET, token_hash=token_hash, life=LINK_LIFE)
    act.log("offer-reset", f"person:{person_id}", ["link"])
    return found


def ask_for_reset(act: Act, email: str, *, token_hash: str) -> Person:
    """Make a link for whoever has this address and a password, to be mailed to them.

    Those before it still work: who asks twice may read the first letter first.

    Raises:
        NotAllowedError: nobody has the address now, or they have no password.
    """
    act.require(Action.ASK_FOR_RESET, Subject())
    found = people.person_by_email(act.session, email)
    if found is None or fold(found.email) != fold(email):
        raise NotAllowedError
    if people.password_hash(act.session, found.id) is None:
        raise NotAllowedError
    add_link(
        act.session,
        token_hash=token_hash,
        purpose=RESET,
        person_id=found.id,
        expires_at=act.now + LINK_LIFE,
    )
    act.log("ask-for-reset", f"person:{found.id}", ["link"])
    return found


def reset_password(act: Act, *, token_hash: str, password: NewPassword) -> Person:
    """Give whoever holds the link the password they chose, and sign them out everywhere.

    Their known devices are forgotten, too: who guessed the old one may have had one.

    Raises:
        NotAllowedError: the link is unknown, used or too old.
    """
    found = spend_link(act, token_hash, RESET)
    act.require(Action.RESET_PASSWORD, Subject(owner=found.owner, by_link=True))
    store_password(act, found.id, password)
    forget_devices_of(act.session, found.id)
    act.log("reset-password", f"person:{found.id}", ["password", "session"])
    return found
