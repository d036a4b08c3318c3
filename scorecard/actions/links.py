"""Links handed to somebody, which work once and until a time; only their hashes are stored."""

from datetime import timedelta

from scorecard.actions.act import Act
from scorecard.domain.people import Person
from scorecard.domain.refusals import NotAllowedError
from scorecard.store import people
from scorecard.store.links import add_link, end_links_of, use_link


def hand_out_link(
    act: Act, person_id: int, purpose: str, *, token_hash: str, life: timedelta
) -> None:
    """Keep a new link for somebody; those for the same purpose before it end. A part of acts."""
    end_links_of(act.session, person_id, purpose, at=act.now)
    add_link(
        act.session,
        token_hash=token_hash,
        purpose=purpose,
        person_id=person_id,
        expires_at=act.now + life,
    )


def spend_link(act: Act, token_hash: str, purpose: str) -> Person:
    """Use a link up, and return the person whom it was handed to; a part of acts.

    Raises:
        NotAllowedError: the link is unknown, used or too old.
    """
    used = use_link(act.session, token_hash, purpose, at=act.now)
    found = people.person(act.session, used.person_id or 0) if used else None
    if found is None:
        raise NotAllowedError
    return found
