"""What held when a team set its dots: who was there, and how many had understood."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.dot_sessions import Agreement, Confirmation
from scorecard.domain.periods import Period
from scorecard.store.rows import add_once, batches, cells_of, columns_for, rows, table_of
from scorecard.store.tables import AgreedRow, AgreementRow, ConfirmationRow

_AGREEMENT, _AGREED = table_of(AgreementRow), table_of(AgreedRow)
_CONFIRMATION = table_of(ConfirmationRow)
ConfirmationKey = tuple[int, Period, int, str]
"""Team, half-year, person and process."""


def agreements_on(session: Session, rating_ids: Iterable[int]) -> dict[int, Agreement]:
    """Return by rating what held when it was given; many ratings have nothing of the kind."""
    found: dict[int, Agreement] = {}
    for batch in batches(rating_ids):
        present: dict[int, list[int]] = {}
        there = sa.select(_AGREED).where(_AGREED.c.rating_id.in_(batch)).order_by(*_AGREED.c)
        for rating_id, person_id in rows(session, there):
            present.setdefault(rating_id, []).append(person_id)
        held = sa.select(*_AGREEMENT.c).where(_AGREEMENT.c.rating_id.in_(batch))
        for rating_id, members, understood in rows(session, held):
            people = tuple(present.get(rating_id, ()))
            found[rating_id] = Agreement(rating_id, members, understood, people)
    return found


def add_agreement(session: Session, agreement: Agreement) -> None:
    """Store what held when a rating was given; like the rating, it is never changed."""
    cells = cells_of(agreement, without=["present"])
    session.connection().execute(sa.insert(_AGREEMENT).values(cells))
    for person_id in agreement.present:
        row = {"rating_id": agreement.rating_id, "person_id": person_id}
        session.connection().execute(sa.insert(_AGREED).values(row))


def confirmations_of(session: Session, team_ids: Sequence[int]) -> list[Confirmation]:
    """Return who said openly that they have understood what, oldest half-year first."""
    statement = (
        sa.select(*columns_for(ConfirmationRow, Confirmation))
        .where(_CONFIRMATION.c.team_id.in_(team_ids))
        .order_by(_CONFIRMATION.c.period, _CONFIRMATION.c.process, _CONFIRMATION.c.person_id)
    )
    return [Confirmation(*row) for row in rows(session, statement)]


def add_confirmation(session: Session, confirmation: Confirmation) -> bool:
    """Store a statement; say whether it had not been made before."""
    return add_once(session, ConfirmationRow, cells_of(confirmation))


def remove_confirmations(session: Session, keys: Iterable[ConfirmationKey]) -> None:
    """Delete statements for good, as when an import is taken back."""
    names = ("team_id", "period", "person_id", "process")
    all_four = sa.tuple_(*(_CONFIRMATION.c[name] for name in names))
    for batch in batches(keys):
        session.connection().execute(sa.delete(_CONFIRMATION).where(all_four.in_(batch)))


def remove_agreements(session: Session, rating_ids: Iterable[int]) -> None:
    """Delete what held when these ratings were given, for they are taken back."""
    for batch in batches(rating_ids):
        for table in (_AGREED, _AGREEMENT):
            session.connection().execute(sa.delete(table).where(table.c.rating_id.in_(batch)))


def remove_confirmation(session: Session, confirmation: Confirmation) -> bool:
    """Take a statement back; say whether there was one."""
    cells = cells_of(confirmation, without=["said_on"])
    same = (_CONFIRMATION.c[name] == value for name, value in cells.items())
    return session.connection().execute(sa.delete(_CONFIRMATION).where(*same)).rowcount == 1
