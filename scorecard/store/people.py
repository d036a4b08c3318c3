"""People, their earlier addresses and their passwords' hashes."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.people import Owner, OwnerKind, Person
from scorecard.domain.refusals import ConflictError
from scorecard.domain.words import fold
from scorecard.store.former import FormerNames, names_given_up
from scorecard.store.looks import remove_looks_of
from scorecard.store.owners import remove_owners
from scorecard.store.rows import (
    add_row,
    cells_of,
    change_row,
    columns_for,
    remove_rows,
    rows,
    table_of,
)
from scorecard.store.tables import FormerEmailRow, PersonRow

_PERSON = table_of(PersonRow)
_HAD = table_of(FormerEmailRow)
_FORMER = FormerNames(_HAD, name=_HAD.c.email, folded=_HAD.c.email_key, holder=_HAD.c.person_id)


def people(session: Session) -> list[Person]:
    """Return everybody, in the order in which they came."""
    return _people(session, sa.true())


def these_people(session: Session, ids: Collection[int]) -> list[Person]:
    """Return the people with these ids, in the order in which they came."""
    return _people(session, _PERSON.c.id.in_(ids)) if ids else []


def person(session: Session, person_id: int) -> Person | None:
    """Return the person with this id, if there is one."""
    return next(iter(_people(session, _PERSON.c.id == person_id)), None)


def person_by_email(session: Session, email: str) -> Person | None:
    """Return who has this address, or else who had it."""
    key = fold(email)
    had_it = _PERSON.c.id.in_(_FORMER.holders_of(email))
    found = _people(session, sa.or_(_PERSON.c.email_key == key, had_it))
    return next(iter(sorted(found, key=lambda p: fold(p.email) != key)), None)


def administrators(session: Session) -> list[Person]:
    """Return the administrators, and let nobody else change them until this is over."""
    locked = sa.select(_PERSON.c.id).where(_PERSON.c.admin).with_for_update()
    return these_people(session, [row.id for row in rows(session, locked)])


def count_administrators(session: Session) -> int:
    """Return how many administrators there are now; it may change at once."""
    statement = sa.select(sa.func.count()).select_from(_PERSON).where(_PERSON.c.admin)
    return int(session.connection().scalar(statement) or 0)


def add_person(session: Session, person: Person) -> Person:
    """Store somebody new under an id of their own; `ConflictError` if the address is taken."""
    id = add_row(session, PersonRow, _cells(replace(person, version=1)))
    if id is None:
        raise ConflictError(theirs=person_by_email(session, person.email), mine=person)
    stored = replace(person, id=id, version=1)
    _FORMER.keep(session, id, person.former_emails)
    return stored


def change_person(session: Session, person: Person) -> Person:
    """Store what changed and return it; an address that is given up becomes a former one.

    Raises:
        ConflictError: somebody else was faster, or has the address.
    """
    current = _current(session, person.id)
    changed = replace(person, former_emails=_former_after(current, person))
    other = _in_the_way(session, person)
    if (
        current is None
        or other is not None
        or not change_row(session, PersonRow, _cells(changed), id=person.id, version=person.version)
    ):
        raise ConflictError(theirs=other or current, mine=person)
    if current.former_emails != changed.former_emails:
        _FORMER.keep(session, person.id, changed.former_emails)
    return replace(changed, version=person.version + 1)


def password_hash(session: Session, person_id: int) -> str | None:
    """Return the hash of the person's password; None if they never set one."""
    statement = sa.select(_PERSON.c.password_hash).where(_PERSON.c.id == person_id)
    hash: str | None = session.connection().scalar(statement)
    return hash


def set_password_hash(session: Session, person_id: int, hash: str | None) -> None:
    """Store the hash of a new password; None takes the old one away."""
    statement = sa.update(_PERSON).where(_PERSON.c.id == person_id).values(password_hash=hash)
    session.connection().execute(statement)


def remove_people(session: Session, ids: Iterable[int]) -> None:
    """Delete people to whom nothing belongs any more, as when an import is taken back."""
    gone = list(ids)
    remove_looks_of(session, gone)
    remove_rows(session, FormerEmailRow, gone, by="person_id")
    remove_owners(session, [Owner(OwnerKind.PERSON, id) for id in gone])
    remove_rows(session, PersonRow, gone)


def _people(session: Session, condition: sa.ColumnElement[bool]) -> list[Person]:
    columns = columns_for(PersonRow, Person, without=["former_emails"])
    found = rows(session, sa.select(*columns).where(condition).order_by(_PERSON.c.id))
    former = _FORMER.by_holder(session, sa.select(_PERSON.c.id).where(condition))
    return [Person(**row._mapping, former_emails=former.get(row.id, ())) for row in found]


def _current(session: Session, person_id: int) -> Person | None:
    return person(session, person_id)


def _in_the_way(session: Session, new: Person) -> Person | None:
    has_it = sa.and_(_PERSON.c.email_key == fold(new.email), _PERSON.c.id != new.id)
    return next(iter(_people(session, has_it)), None)


def _cells(person: Person) -> dict[str, Any]:
    return {
        **cells_of(person, without=["id", "former_emails"]),
        "email_key": fold(person.email),
        "name_key": fold(person.name),
    }


def _former_after(current: Person | None, person: Person) -> tuple[str, ...]:
    given_up = () if current is None else (current.email,)
    return names_given_up((*given_up, *person.former_emails), now=person.email)
