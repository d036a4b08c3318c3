"""Links that work once. Only the hash of their token is kept."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.sign_ins import Link
from scorecard.store.rows import cells_of, columns_for, insertion, rows, table_of
from scorecard.store.tables import LinkRow

INVITATION = "invitation"
"""What a link is for by which somebody chooses a password."""

RESET = "reset"
"""What a link is for by which somebody who has a password chooses another."""

HALF_WAY = "second-factor"
"""What a link is for that a browser holds between the first proof and the code."""

_LINK = table_of(LinkRow)


def add_link(
    session: Session, *, token_hash: str, purpose: str, person_id: int | None, expires_at: datetime
) -> Link:
    """Store a new link and return it."""
    link = Link(token_hash, purpose, person_id, expires_at)
    session.connection().execute(sa.insert(_LINK).values(cells_of(link)))
    return link


def link(session: Session, token_hash: str, purpose: str, at: datetime) -> Link | None:
    """Return the link if it would work, without using it up."""
    statement = sa.select(*columns_for(LinkRow, Link)).where(_works(token_hash, purpose, at))
    return next((Link(*row) for row in rows(session, statement)), None)


def open_link_of(session: Session, person_id: int, purpose: str, at: datetime) -> Link | None:
    """Return the person's link for this purpose that would still work."""
    statement = (
        sa.select(*columns_for(LinkRow, Link))
        .where(_LINK.c.person_id == person_id, _LINK.c.purpose == purpose)
        .where(_LINK.c.used_at.is_(None), _LINK.c.expires_at > at)
        .order_by(_LINK.c.expires_at.desc())
    )
    return next((Link(*row) for row in rows(session, statement)), None)


def use_link(session: Session, token_hash: str, purpose: str, at: datetime) -> Link | None:
    """Use the link up and return it; None if it is unknown, used, expired or for something else.

    Of two who use it at the same moment only one gets it.
    """
    statement = (
        sa.update(_LINK)
        .where(_works(token_hash, purpose, at))
        .values(used_at=at)
        .returning(*columns_for(LinkRow, Link))
    )
    used = session.connection().execute(statement).one_or_none()
    return None if used is None else Link(*used)


def end_links_of(session: Session, person_id: int, purpose: str, at: datetime) -> None:
    """Use up all links of a person for one purpose, so that only the next one works."""
    statement = (
        sa.update(_LINK)
        .where(_LINK.c.person_id == person_id, _LINK.c.purpose == purpose)
        .where(_LINK.c.used_at.is_(None))
        .values(used_at=at)
    )
    session.connection().execute(statement)


def spend(
    session: Session, token_hash: str, purpose: str, *, expires_at: datetime, at: datetime
) -> bool:
    """Note that something that works once has been used, and say whether this was the first time.

    For what needs no row before it is used. What has expired is forgotten: by then it does
    not work any more, and need not be known.
    """
    gone = sa.and_(_LINK.c.purpose == purpose, _LINK.c.expires_at <= at)
    session.connection().execute(sa.delete(_LINK).where(gone))
    used = Link(token_hash, purpose, None, expires_at, used_at=at)
    statement = insertion(session, LinkRow).values(cells_of(used)).on_conflict_do_nothing()
    return session.connection().scalar(statement.returning(_LINK.c.token_hash)) is not None


def end_password_links_of(session: Session, person_id: int, at: datetime) -> None:
    """Use up all links by which somebody could choose the person's password."""
    for purpose in (INVITATION, RESET):
        end_links_of(session, person_id, purpose, at)


def _works(token_hash: str, purpose: str, at: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(
        _LINK.c.token_hash == token_hash,
        _LINK.c.purpose == purpose,
        _LINK.c.used_at.is_(None),
        _LINK.c.expires_at > at,
    )
