"""The people of a whole academy, a page at a time: nothing here grows with how many there are."""

from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.people import Person
from scorecard.domain.words import NAME_LIMIT, fold
from scorecard.store.people import these_people
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import IdentityRow, PersonRow, TeamRow

_PERSON = table_of(PersonRow)
_TEAM = table_of(TeamRow)
_IDENTITY = table_of(IdentityRow)
# Who has no password may sign in with a provider all the same, and waits for nothing then.
_WAITS = sa.and_(
    _PERSON.c.password_hash.is_(None), _PERSON.c.id.not_in(sa.select(_IDENTITY.c.person_id))
)
_NAME, _EMAIL = (sa.type_coerce(_PERSON.c[key], sa.String) for key in ("name_key", "email_key"))


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to look for: by a part of name or address, and only who has no password yet."""

    words: str = ""
    without_password: bool = False


def count_people(session: Session, wanted: Wanted) -> int:
    """Return how many people there are of this sort."""
    statement = sa.select(sa.func.count()).select_from(_PERSON).where(_fits(wanted))
    return int(session.connection().scalar(statement) or 0)


def count_teams(session: Session) -> int:
    """Return how many teams are still going."""
    statement = sa.select(sa.func.count()).select_from(_TEAM).where(_TEAM.c.archived.is_(None))
    return int(session.connection().scalar(statement) or 0)


def people_page(session: Session, wanted: Wanted, *, first: int, most: int) -> list[Person]:
    """Return at most so many people in the order of their names, beginning with number `first`."""
    statement = (
        sa.select(_PERSON.c.id)
        .where(_fits(wanted))
        .order_by(_PERSON.c.name_key, _PERSON.c.id)
        .offset(first)
        .limit(most)
    )
    ids = [row.id for row in rows(session, statement)]
    return sorted(these_people(session, ids), key=lambda person: ids.index(person.id))


def without_password(session: Session, ids: Collection[int]) -> set[int]:
    """Return which of these people have no password yet, nor another way to sign in."""
    statement = sa.select(_PERSON.c.id).where(_PERSON.c.id.in_(ids), _WAITS)
    return {row.id for row in rows(session, statement)} if ids else set()


def _fits(wanted: Wanted) -> sa.ColumnElement[bool]:
    conditions: list[sa.ColumnElement[bool]] = [sa.true()]
    if wanted.without_password:
        conditions.append(_WAITS)
    # What cannot be printed was never stored, and databases choke on some of it.
    words = "".join(c for c in wanted.words if c.isprintable()).strip()[:NAME_LIMIT]
    if words:
        part = fold(words)
        conditions.append(
            sa.or_(*(column.contains(part, autoescape=True) for column in (_NAME, _EMAIL)))
        )
    return sa.and_(*conditions)
