"""Who left so long ago that the time for keeping is over."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.people import Person
from scorecard.store.people import these_people
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import MembershipRow, PersonRow

_MEMBERSHIP, _PERSON = table_of(MembershipRow), table_of(PersonRow)


def left_before(session: Session, day: date) -> list[tuple[Person, date]]:
    """Return whose last place ended before this day, and when; those first who left first.

    Whoever never had a place has not left, and administrators need none: both stay.
    """
    held = _MEMBERSHIP.c
    ended = sa.func.max(held.last)
    gone = (
        sa.select(held.person_id, ended.label("left"))
        .join(_PERSON, _PERSON.c.id == held.person_id)
        .where(sa.not_(_PERSON.c.admin))
        .group_by(held.person_id)
        .having(sa.func.count() == sa.func.count(held.last), ended < day)
    )
    left = {row.person_id: row.left for row in rows(session, gone)}
    found = these_people(session, list(left))
    return sorted(((p, left[p.id]) for p in found), key=lambda each: (each[1], each[0].id))
