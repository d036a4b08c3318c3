"""Who has seen which success shine; each plays once for everybody whom it concerns."""

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.moments import Occasion, occasion_of
from scorecard.store.owners import OWNER, OWNER_COLUMNS, owner_id, owner_of
from scorecard.store.rows import insertion, rows, table_of
from scorecard.store.tables import SeenOccasionRow, SeenRow

_SEEN = table_of(SeenRow)
_SEEN_OCCASION = table_of(SeenOccasionRow)


def seen(session: Session, person_id: int) -> set[int]:
    """Return the goals whose celebration has played for this person."""
    statement = sa.select(_SEEN.c.goal_id).where(_SEEN.c.person_id == person_id)
    return {row.goal_id for row in rows(session, statement)}


def mark_seen(session: Session, person_id: int, goal_id: int) -> None:
    """Remember that the goal's celebration has played for this person; twice is as once."""
    cells = {"person_id": person_id, "goal_id": goal_id}
    statement = insertion(session, SeenRow).values(cells).on_conflict_do_nothing()
    session.connection().execute(statement)


def seen_occasions(session: Session, person_id: int) -> set[Occasion]:
    """Return the other occasions that have played for this person."""
    statement = (
        sa.select(*OWNER_COLUMNS, _SEEN_OCCASION.c.occasion)
        .join_from(_SEEN_OCCASION, OWNER, _SEEN_OCCASION.c.owner_id == OWNER.c.id)
        .where(_SEEN_OCCASION.c.person_id == person_id)
    )
    return {occasion_of(owner_of(*row[:3]), row.occasion) for row in rows(session, statement)}


def mark_occasion_seen(session: Session, person_id: int, occasion: Occasion) -> None:
    """Remember that it has played for this person; twice is as once."""
    cells = {
        "person_id": person_id,
        "owner_id": owner_id(session, occasion.owner),
        "occasion": occasion.key,
    }
    statement = insertion(session, SeenOccasionRow).values(cells).on_conflict_do_nothing()
    session.connection().execute(statement)
