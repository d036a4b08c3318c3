"""Signed-in browsers. How long they last is the domain's; here they begin and end."""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.sign_ins import FORMER_FOR, SignIn
from scorecard.store.links import HALF_WAY, end_links_of
from scorecard.store.rows import batches, cells_of, columns_for, rows, table_of
from scorecard.store.tables import SignInRow

_SIGN_IN = table_of(SignInRow)


def open_sign_in(
    session: Session,
    *,
    token_hash: str,
    person_id: int,
    at: datetime,
    remembered: bool,
    vouched: bool = False,
) -> SignIn:
    """Store that a person signed in on a browser, having just shown who they are; return it.

    It is `vouched` for if a provider says that they showed a second factor there.
    """
    opened = SignIn(
        token_hash,
        person_id,
        opened_at=at,
        used_at=at,
        remembered=remembered,
        shown_at=at,
        vouched_at=at if vouched else None,
    )
    session.connection().execute(sa.insert(_SIGN_IN).values(cells_of(opened)))
    return opened


def sign_in(session: Session, token_hash: str) -> SignIn | None:
    """Return the browser that holds this token, be it still signed in or not."""
    return next(iter(_sign_ins(session, _SIGN_IN.c.token_hash == token_hash)), None)


def sign_in_before_renewal(session: Session, token_hash: str) -> SignIn | None:
    """Return the browser that held this token until it got another one, if any."""
    return next(iter(_sign_ins(session, _SIGN_IN.c.former_hash == token_hash)), None)


def open_sign_ins_of(session: Session, person_id: int) -> list[SignIn]:
    """Return the browsers on which the person has not signed out, last used first."""
    return _sign_ins(session, (_SIGN_IN.c.person_id == person_id) & _SIGN_IN.c.ended_at.is_(None))


def touch(session: Session, token_hash: str, at: datetime) -> None:
    """Note that the browser was used; a clock that went back takes nothing away."""
    statement = (
        sa.update(_SIGN_IN)
        .where(_SIGN_IN.c.token_hash == token_hash, _SIGN_IN.c.used_at < at)
        .values(used_at=at)
    )
    session.connection().execute(statement)


def ask_for_renewal(session: Session, person_ids: Collection[int], at: datetime) -> None:
    """Let every open browser of these people get a new token at its next page.

    Called by whatever changes what people may do.
    """
    for batch in batches(person_ids):
        statement = (
            sa.update(_SIGN_IN)
            .where(_SIGN_IN.c.person_id.in_(batch), _SIGN_IN.c.ended_at.is_(None))
            .values(renewal_due_at=at)
        )
        session.connection().execute(statement)


def renew_sign_in(session: Session, token_hash: str, *, new_hash: str, at: datetime) -> bool:
    """Give a browser that is signed in another token; say whether it was.

    The one before counts for a minute more. Of two who renew at the same moment one is told
    that there is nothing to renew.
    """
    statement = (
        sa.update(_SIGN_IN)
        .where(_SIGN_IN.c.token_hash == token_hash, _SIGN_IN.c.ended_at.is_(None))
        .values(
            token_hash=new_hash,
            renewal_due_at=None,
            former_hash=token_hash,
            former_until=at + FORMER_FOR,
        )
    )
    return session.connection().execute(statement).rowcount == 1


def people_signed_in(session: Session) -> list[int]:
    """Return the ids of those who have not signed out on some browser, in order."""
    statement = (
        sa.select(_SIGN_IN.c.person_id)
        .where(_SIGN_IN.c.ended_at.is_(None))
        .distinct()
        .order_by(_SIGN_IN.c.person_id)
    )
    return [row.person_id for row in rows(session, statement)]


def note_shown(session: Session, token_hash: str, at: datetime) -> None:
    """Note that the browser's owner has shown anew who they are."""
    statement = sa.update(_SIGN_IN).where(_SIGN_IN.c.token_hash == token_hash).values(shown_at=at)
    session.connection().execute(statement)


def end_sign_in(session: Session, token_hash: str, at: datetime) -> None:
    """Sign one browser out, by its token or the one before; the first time's moment stays."""
    held = sa.or_(_SIGN_IN.c.token_hash == token_hash, _SIGN_IN.c.former_hash == token_hash)
    _end(session, held, at)


def end_sign_ins_of(session: Session, person_id: int, at: datetime) -> None:
    """Sign a person out everywhere; who is half-way in has to begin anew, too."""
    end_links_of(session, person_id, HALF_WAY, at)
    _end(session, _SIGN_IN.c.person_id == person_id, at)


def remove_sign_ins(session: Session, *, unused_since: datetime) -> None:
    """Delete what has not been used since then, signed out or not."""
    session.connection().execute(sa.delete(_SIGN_IN).where(_SIGN_IN.c.used_at < unused_since))


def _end(session: Session, condition: sa.ColumnElement[bool], at: datetime) -> None:
    statement = (
        sa.update(_SIGN_IN).where(condition, _SIGN_IN.c.ended_at.is_(None)).values(ended_at=at)
    )
    session.connection().execute(statement)


def _sign_ins(session: Session, condition: sa.ColumnElement[bool]) -> list[SignIn]:
    statement = (
        sa.select(*columns_for(SignInRow, SignIn))
        .where(condition)
        .order_by(_SIGN_IN.c.used_at.desc())
    )
    return [SignIn(*row) for row in rows(session, statement)]
