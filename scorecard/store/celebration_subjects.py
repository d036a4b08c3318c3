"""Whom a celebration concerns: what the access policy has to know of what is celebrated."""

from dataclasses import replace
from datetime import date

from scorecard.domain.access import Subject
from scorecard.domain.celebration_wall import Held, cause_of, may_be_opened
from scorecard.domain.metrics import Visibility
from scorecard.domain.moments import Cause, Occasion
from scorecard.domain.people import Owner
from scorecard.store.database import Session
from scorecard.store.goals import goal
from scorecard.store.metrics import metric
from scorecard.store.subjects import subject_of


def subject_of_cause(session: Session, cause: Cause, today: date) -> Subject | None:
    """Return a goal or an occasion as a subject, shared as its metric is; None if unknown.

    What is about no metric is known to the team anyway, such as its first year.
    """
    if isinstance(cause, Occasion):
        return subject_of(session, cause.owner, today, visibility=_of_occasion(session, cause))
    found = goal(session, cause)
    if found is None:
        return None
    visibility = found.visibility
    if found.metric_id is not None:
        visibility = _of_metric(session, found.metric_id, found.owner)
    return subject_of(session, found.owner, today, visibility=visibility)


def subject_of_held(session: Session, held: Held, today: date) -> Subject | None:
    """Return a celebration as a subject: opened, unless what it is about is nobody else's."""
    found = subject_of_cause(session, cause_of(held), today)
    if found is None:
        return None
    opened = held.opened_on is not None and may_be_opened(found.owner, found.visibility)
    return replace(found, opened=opened)


def _of_occasion(session: Session, occasion: Occasion) -> Visibility:
    if occasion.metric_id is None:
        return Visibility.TEAM
    return _of_metric(session, occasion.metric_id, occasion.owner)


def _of_metric(session: Session, metric_id: int, owner: Owner) -> Visibility:
    found = metric(session, metric_id)
    known = found is not None and found.owner == owner
    return found.visibility if found is not None and known else Visibility.ME
