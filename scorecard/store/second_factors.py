"""People's second factors and recovery codes; of codes only what tells that they were used."""

from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.second_factors import SecondFactor
from scorecard.store.rows import cells_of, columns_for, rows, table_of
from scorecard.store.tables import RecoveryCodeRow, SecondFactorRow

_FACTOR, _RECOVERY = table_of(SecondFactorRow), table_of(RecoveryCodeRow)


def second_factor(session: Session, person_id: int) -> SecondFactor | None:
    """Return the person's second factor, confirmed or not."""
    statement = sa.select(*columns_for(SecondFactorRow, SecondFactor)).where(
        _FACTOR.c.person_id == person_id
    )
    return next((SecondFactor(*row) for row in rows(session, statement)), None)


def has_second_factor(session: Session, person_id: int) -> bool:
    """Return whether the person has a second factor that counts."""
    found = second_factor(session, person_id)
    return found is not None and found.is_confirmed


def keep_second_factor(session: Session, factor: SecondFactor) -> None:
    """Store a person's second factor, in the place of the one before."""
    session.connection().execute(sa.delete(_FACTOR).where(_owned(factor.person_id)))
    session.connection().execute(sa.insert(_FACTOR).values(cells_of(factor)))


def confirm_second_factor(session: Session, person_id: int, at: datetime) -> None:
    """Let it count from now on."""
    statement = sa.update(_FACTOR).where(_owned(person_id)).values(confirmed_at=at)
    session.connection().execute(statement)


def take_step(session: Session, person_id: int, step: int) -> bool:
    """Note that the code of this step was used; say no if it, or a later one, was before.

    Of two who use the same code at the same moment only one is told yes.
    """
    statement = (
        sa.update(_FACTOR)
        .where(_owned(person_id), _FACTOR.c.last_step < step)
        .values(last_step=step)
    )
    return session.connection().execute(statement).rowcount == 1


def remove_second_factor(session: Session, person_id: int) -> bool:
    """Delete the person's second factor and recovery codes; say whether there was one."""
    session.connection().execute(sa.delete(_RECOVERY).where(_RECOVERY.c.person_id == person_id))
    removed = session.connection().execute(sa.delete(_FACTOR).where(_owned(person_id)))
    return removed.rowcount == 1


def keep_recovery_codes(session: Session, person_id: int, hashes: Iterable[str]) -> None:
    """Store the hashes of a person's recovery codes, in the place of all before."""
    session.connection().execute(sa.delete(_RECOVERY).where(_RECOVERY.c.person_id == person_id))
    new = [{"code_hash": one, "person_id": person_id, "used_at": None} for one in hashes]
    session.connection().execute(sa.insert(_RECOVERY), new)


def use_recovery_code(session: Session, person_id: int, code_hash: str, at: datetime) -> bool:
    """Use a code of this person up; say no if it is unknown, used or somebody else's.

    Of two who use it at the same moment only one is told yes.
    """
    statement = (
        sa.update(_RECOVERY)
        .where(_RECOVERY.c.code_hash == code_hash, _RECOVERY.c.person_id == person_id)
        .where(_RECOVERY.c.used_at.is_(None))
        .values(used_at=at)
    )
    return session.connection().execute(statement).rowcount == 1


def recovery_codes_left(session: Session, person_id: int) -> int:
    """Return how many of the person's recovery codes have not been used."""
    statement = (
        sa.select(sa.func.count())
        .select_from(_RECOVERY)
        .where(_RECOVERY.c.person_id == person_id, _RECOVERY.c.used_at.is_(None))
    )
    return int(session.connection().execute(statement).scalar_one())


def _owned(person_id: int) -> sa.ColumnElement[bool]:
    return _FACTOR.c.person_id == person_id
