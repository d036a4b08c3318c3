"""Who asked to be erased, and waits for it."""

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.erasures import ErasureRequest
from scorecard.store.rows import columns_for, insertion, rows, table_of
from scorecard.store.tables import ErasureRequestRow

_REQUEST = table_of(ErasureRequestRow)


def erasure_request(session: Session, person_id: int) -> ErasureRequest | None:
    """Return what this person asked for; None if they did not."""
    return next(iter(_requests(session, _REQUEST.c.person_id == person_id)), None)


def erasure_requests(session: Session) -> list[ErasureRequest]:
    """Return everybody's, those who wait longest first."""
    return _requests(session, sa.true())


def keep_erasure_request(session: Session, asked: ErasureRequest) -> None:
    """Store that somebody asks; asking again changes the reason and not the day."""
    statement = insertion(session, ErasureRequestRow).values(
        person_id=asked.person_id, asked_at=asked.asked_at, why=asked.why
    )
    session.connection().execute(
        statement.on_conflict_do_update(index_elements=["person_id"], set_={"why": asked.why})
    )


def remove_erasure_request(session: Session, person_id: int) -> bool:
    """Delete the request; say whether there was one."""
    statement = sa.delete(_REQUEST).where(_REQUEST.c.person_id == person_id)
    return session.connection().execute(statement).rowcount == 1


def _requests(session: Session, condition: sa.ColumnElement[bool]) -> list[ErasureRequest]:
    statement = (
        sa.select(*columns_for(ErasureRequestRow, ErasureRequest))
        .where(condition)
        .order_by(_REQUEST.c.asked_at, _REQUEST.c.person_id)
    )
    return [ErasureRequest(*row) for row in rows(session, statement)]
