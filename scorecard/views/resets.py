"""Whose password a link may change."""

from datetime import datetime

from scorecard.domain.access import Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.store.links import RESET, link
from scorecard.store.people import person
from scorecard.views.sight import Sight


def resettable(sight: Sight, token_hash: str, *, now: datetime) -> Person | None:
    """Return whom this link is for, without using it up; None if it does not work."""
    found = link(sight.session, token_hash, RESET, at=now)
    if not sight.may(Action.RESET_PASSWORD, Subject(by_link=found is not None)):
        return None
    return person(sight.session, found.person_id) if found and found.person_id else None
