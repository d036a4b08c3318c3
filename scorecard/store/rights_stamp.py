"""A stamp of the rights around a person: while it stays the same, an open page stays true."""

from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.metrics import Visibility
from scorecard.store.rows import table_of
from scorecard.store.tables import CelebrationRow, MembershipRow, MetricRow, OwnerRow, PersonRow

_PERSON, _MEMBERSHIP = table_of(PersonRow), table_of(MembershipRow)
_OWNER, _METRIC = table_of(OwnerRow), table_of(MetricRow)
_CELEBRATION = table_of(CelebrationRow)
Stamp = tuple[object, ...]


def rights_stamp(session: Session, person_id: int, today: date) -> Stamp:
    """Return what changes whenever other figures are the person's to see than before.

    In one statement, since open pages ask all the time: whether they administrate, who
    belongs how to the teams that they have a part in, how the people there share their
    metrics, and which celebrations are open to everyone. The day belongs to it, since
    memberships begin and end with days.
    """
    asked = {"who": person_id, "today": today}
    found = session.connection().execute(_statement(), asked).all()
    return (today, *(tuple(row) for row in found))


@cache
def _statement() -> sa.Select[Any]:
    """Return the statement, put together once: that takes longer than asking it."""
    who: sa.BindParameter[int] = sa.bindparam("who")
    today = sa.bindparam("today", type_=_MEMBERSHIP.c.last.type)
    theirs = (
        sa.select(_MEMBERSHIP.c.team_id)
        .where(_MEMBERSHIP.c.person_id == who)
        .where(_MEMBERSHIP.c.last.is_(None) | (_MEMBERSHIP.c.last >= today))
    )
    around = _MEMBERSHIP.c.team_id.in_(theirs)
    places = sa.select(*_sums(_MEMBERSHIP, _MEMBERSHIP.c.version)).where(around).subquery()
    people = sa.select(_MEMBERSHIP.c.person_id).where(around)
    sharing = [(_METRIC.c.visibility == way, weight) for weight, way in enumerate(Visibility, 1)]
    metrics = (
        sa.select(*_sums(_METRIC, sa.case(*sharing)))
        .join_from(_METRIC, _OWNER)
        .where(_OWNER.c.person_id.in_(people))
        .subquery()
    )
    opened = (
        sa.select(sa.func.count(_CELEBRATION.c.id), sa.func.sum(_CELEBRATION.c.id))
        .where(_CELEBRATION.c.opened_on.is_not(None))
        .subquery()
    )
    around_them = _PERSON.join(places, sa.true()).join(metrics, sa.true()).join(opened, sa.true())
    return (
        sa.select(_PERSON.c.admin, *places.c, *metrics.c, *opened.c)
        .select_from(around_them)
        .where(_PERSON.c.id == who)
    )


def _sums(table: sa.Table, weight: sa.ColumnElement[int]) -> list[sa.ColumnElement[Any]]:
    """Return sums that one row more, one less, or one with another weight makes others."""
    id = table.c.id
    return [
        sa.func.count(id),
        sa.func.sum(id),
        sa.func.sum(id * weight),
        sa.func.sum(id * id % 9973 * weight),
    ]
