"""What a link that lets somebody choose a password opens, and how somebody stands with theirs."""

from datetime import datetime

from scorecard.domain.people import Person
from scorecard.store.links import INVITATION, link
from scorecard.store.people import person
from scorecard.views.sight import Sight


def invited(sight: Sight, token_hash: str, *, now: datetime) -> Person | None:
    """Return whom this link is for; None if it is unknown, used or too old."""
    found = link(sight.session, token_hash, INVITATION, at=now)
    return person(sight.session, found.person_id) if found and found.person_id else None
