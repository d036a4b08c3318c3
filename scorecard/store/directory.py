"""The people of a whole academy, a page at a time: nothing here grows with how many there are."""

from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.people import Person
from scorecard.domain.words import NAME_LIMIT, fold
from scorecard.store.people import these_people
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import PersonRow, TeamRow

_PERSON = table_of(PersonRow)
_TEAM = table_of(TeamRow)


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
        .order_by(sa.func.lower(_PERSON.c.name), _PERSON.c.id)
        .offset(first)
        .limit(most)
    )
    ids = [row.id for row in rows(session, statement)]
    return sorted(these_people(session, ids), key=lambda person: ids.index(person.id))


def without_password(session: Session, ids: Collection[int]) -> set[int]:
    """Return which of these people have no password yet."""
    statement = sa.select(_PERSON.c.id).where(
        _PERSON.c.id.in_(ids), _PERSON.c.password_hash.is_(None)
    )
    return {row.id for row in rows(session, statement)} if ids else set()


def _fits(wanted: Wanted) -> sa.ColumnElement[bool]:
    conditions: list[sa.ColumnElement[bool]] = [sa.true()]
    if wanted.without_password:
        conditions.append(_PERSON.c.password_hash.is_(None))
    # What cannot be printed was never stored, and databases choke on some of it.
    words = "".join(c for c in wanted.words if c.isprintable()).strip()[:NAME_LIMIT]
    if words:
        name = sa.type_coerce(_PERSON.c.name, sa.String)
        key = sa.type_coerce(_PERSON.c.email_key, sa.String)
        # SQLite's own lower() knows ASCII only, so other letters are tried in each case.
        cases = {words, words.lower(), words.upper(), words.title()}
        conditions.append(
            sa.or_(
                key.contains(fold(words), autoescape=True),
                *(name.icontains(case, autoescape=True) for case in sorted(cases)),
            )
        )
    return sa.and_(*conditions)
