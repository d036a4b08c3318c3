"""Who saw whose figures is kept once a day, and looking never waits or fails for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from time import monotonic

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.looks import KEPT_FOR, Look, kept_since
from scorecard.store.database import Database
from scorecard.store.looks import LookBook, add_looks, forget_looks, looks_at, remove_looks_of
from scorecard.store.people import add_person, remove_people
from tests.store.examples import AINO, VEETI

MONDAY = date(2026, 2, 16)
TUESDAY = MONDAY + timedelta(days=1)
AINOS, VEETIS, UNKNOWN = 1, 2, 999_999


@pytest.fixture
def two(database: Database) -> Database:
    """A database with Aino and Veeti."""
    for person in (AINO, VEETI):
        database.write(lambda session, who=person: add_person(session, who))
    return database


def looks(database: Database, whose: int = AINOS) -> list[Look]:
    with database.read() as session:
        return looks_at(session, whose, since=date.min)


@contextmanager
def writes(database: Database) -> Iterator[list[str]]:
    """Collect what is written into the table meanwhile."""
    said: list[str] = []

    def hear(*arguments: object) -> None:
        if "INSERT INTO look" in str(arguments[2]):
            said.append(str(arguments[2]))

    sa.event.listen(database.writer, "before_cursor_execute", hear)
    yield said
    sa.event.remove(database.writer, "before_cursor_execute", hear)


@contextmanager
def held(database: Database) -> Iterator[None]:
    """Let somebody else write on and on: nobody else can write meanwhile."""
    with Session(database.writer) as other, other.begin():
        other.connection()
        yield


def test_looks_come_back_the_latest_day_first(two: Database) -> None:
    first, second = Look(AINOS, MONDAY, VEETIS), Look(AINOS, TUESDAY, VEETIS)

    two.write(lambda session: add_looks(session, [first, second, Look(VEETIS, MONDAY, AINOS)]))

    assert looks(two) == [second, first]
    with two.read() as session:
        assert looks_at(session, AINOS, since=TUESDAY) == [second]


def test_a_second_look_of_a_day_changes_nothing(two: Database) -> None:
    look = Look(AINOS, MONDAY, VEETIS)

    for _ in range(2):
        two.write(lambda session: add_looks(session, [look]))

    assert looks(two) == [look]


def test_a_look_at_or_by_somebody_who_is_gone_holds_up_no_other(two: Database) -> None:
    good = Look(AINOS, MONDAY, VEETIS)
    gone = [Look(UNKNOWN, MONDAY, VEETIS), Look(AINOS, MONDAY, UNKNOWN)]

    two.write(lambda session: add_looks(session, [*gone, good]))

    assert looks(two) == [good]


def test_looks_that_are_too_old_go(two: Database) -> None:
    today = MONDAY + KEPT_FOR
    old, kept = Look(AINOS, MONDAY - timedelta(days=1), VEETIS), Look(AINOS, MONDAY, VEETIS)
    two.write(lambda session: add_looks(session, [old, kept]))

    two.write(lambda session: forget_looks(session, before=kept_since(today)))

    assert looks(two) == [kept]


def test_with_a_person_go_the_looks_at_them_and_by_them(two: Database) -> None:
    both = [Look(AINOS, MONDAY, VEETIS), Look(VEETIS, MONDAY, AINOS)]
    two.write(lambda session: add_looks(session, both))

    two.write(lambda session: remove_people(session, [VEETIS]))

    assert looks(two) == looks(two, VEETIS) == []


def test_looks_of_others_stay(two: Database) -> None:
    own = Look(AINOS, MONDAY, VEETIS)
    two.write(lambda session: add_looks(session, [own]))

    two.write(lambda session: remove_looks_of(session, [UNKNOWN]))

    assert looks(two) == [own]


def test_looking_again_writes_nothing(two: Database) -> None:
    book = LookBook()
    with writes(two) as said:
        for _ in range(3):
            book.note(two, [Look(AINOS, MONDAY, VEETIS)])
        assert len(said) == 1

        book.note(two, [Look(AINOS, TUESDAY, VEETIS)])

    assert len(said) == 2
    assert [look.day for look in looks(two)] == [TUESDAY, MONDAY]


def test_two_servers_may_see_the_same(two: Database) -> None:
    look = Look(AINOS, MONDAY, VEETIS)

    for book in (LookBook(), LookBook()):
        book.note(two, [look])

    assert looks(two) == [look]


def test_looking_does_not_wait_for_a_long_write_and_owes_the_look(
    two: Database, caplog: pytest.LogCaptureFixture
) -> None:
    book, look, later = LookBook(), Look(AINOS, MONDAY, VEETIS), Look(VEETIS, MONDAY, AINOS)

    with held(two):
        began = monotonic()
        book.note(two, [look])
        waited = monotonic() - began
    assert waited < 2  # others wait for five seconds, and then again
    assert looks(two) == []
    assert "1 looks at figures could not be written down yet" in caplog.text

    book.note(two, [later])
    assert looks(two) == [look]
    assert looks(two, VEETIS) == [later]


def test_a_broken_table_breaks_no_looking(two: Database) -> None:
    book, look = LookBook(), Look(AINOS, MONDAY, VEETIS)
    two.write(lambda session: session.connection().execute(sa.text("DROP TABLE look")) and None)

    book.note(two, [look])
    book.note(two, [look])
