"""Who belongs to which team when."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.people import Membership
from scorecard.domain.refusals import ConflictError
from scorecard.store.rows import (
    add_row,
    cells_of,
    change_row,
    columns_for,
    remove_rows,
    rows,
    table_of,
)
from scorecard.store.tables import MembershipRow

_MEMBERSHIP = table_of(MembershipRow)


def memberships(session: Session) -> list[Membership]:
    """Return every membership there ever was, by its first day."""
    return _memberships(session, sa.true())


def memberships_of(session: Session, person_id: int) -> list[Membership]:
    """Return the person's memberships, past ones too, by their first day."""
    return _memberships(session, _MEMBERSHIP.c.person_id == person_id)


def memberships_of_all(session: Session, person_ids: Sequence[int]) -> list[Membership]:
    """Return the memberships of these people, past ones too, by their first day."""
    return _memberships(session, _MEMBERSHIP.c.person_id.in_(person_ids))


def memberships_in(session: Session, team_ids: Sequence[int]) -> list[Membership]:
    """Return the memberships in these teams, past ones too, by their first day."""
    return _memberships(session, _MEMBERSHIP.c.team_id.in_(team_ids))


def membership(session: Session, membership_id: int) -> Membership | None:
    """Return the membership with this id, if there is one."""
    return next(iter(_memberships(session, _MEMBERSHIP.c.id == membership_id)), None)


def add_membership(session: Session, membership: Membership) -> Membership:
    """Store a new membership under an id of its own.

    Raises:
        ConflictError: the person has this role in this team from that day on already,
            or an open place as member or leader in some team.
    """
    stored = replace(membership, version=1)
    id = add_row(session, MembershipRow, cells_of(stored, without=["id"]))
    if id is None:
        other = _in_the_way(session, replace(membership, id=0))
        raise ConflictError(theirs=other, mine=membership)
    return replace(stored, id=id)


def change_membership(session: Session, membership: Membership) -> Membership:
    """Store what changed and return it.

    Raises:
        ConflictError: somebody else was faster, or the person has another open place.
    """
    other = _in_the_way(session, membership)
    if other or not change_row(
        session,
        MembershipRow,
        cells_of(membership, without=["id"]),
        id=membership.id,
        version=membership.version,
    ):
        now = _memberships(session, _MEMBERSHIP.c.id == membership.id)
        raise ConflictError(theirs=other or next(iter(now), None), mine=membership)
    return replace(membership, version=membership.version + 1)


def remove_memberships(session: Session, ids: Iterable[int]) -> None:
    """Delete memberships for good, as when an import is taken back."""
    remove_rows(session, MembershipRow, ids)


def _memberships(session: Session, condition: sa.ColumnElement[bool]) -> list[Membership]:
    statement = (
        sa.select(*columns_for(MembershipRow, Membership))
        .where(condition)
        .order_by(_MEMBERSHIP.c.first, _MEMBERSHIP.c.id)
    )
    return [Membership(*row) for row in rows(session, statement)]


def _in_the_way(session: Session, new: Membership) -> Membership | None:
    def is_same(old: Membership) -> bool:
        return (old.team_id, old.role, old.first) == (new.team_id, new.role, new.first)

    def is_open(membership: Membership) -> bool:
        return membership.belongs and membership.last is None

    others = [m for m in memberships_of(session, new.person_id) if m.id != new.id]
    return next((m for m in others if is_same(m) or (is_open(m) and is_open(new))), None)
