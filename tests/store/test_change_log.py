"""The change log tells who did what, once per act, and people only by pseudonym."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from scorecard.domain.people import Person
from scorecard.store.change_log import LogEntry, append, entries, head, request_done
from scorecard.store.people import add_person

KEY = b"kept outside the database"
NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)


def entry(number: int, actor_id: int | None = None, *, subject: str = "team:1") -> LogEntry:
    return LogEntry(
        at=NOON,
        actor_id=actor_id,
        deed="set-dots",
        subject=subject,
        fields=("dots", "reason"),
        why="The coach was there.",
        request=f"r-{number}",
    )


@pytest.fixture
def aino(session: Session) -> int:
    return add_person(session, Person(0, "aino@example.org", "Aino")).id


def told(found: list[LogEntry]) -> list[int]:
    return [one.seq for one in found]


def test_an_entry_comes_back_as_it_was_given(session: Session, aino: int) -> None:
    append(session, entry(1, aino), key=KEY)

    assert entries(session, limit=10) == [
        LogEntry(
            at=NOON,
            actor_id=aino,
            deed="set-dots",
            subject="team:1",
            fields=("dots", "reason"),
            why="The coach was there.",
            request="r-1",
            seq=1,
        )
    ]


def test_the_newest_come_first_and_older_ones_page_by_page(session: Session) -> None:
    for number in range(1, 6):
        append(session, entry(number), key=KEY)

    assert told(entries(session, limit=2)) == [5, 4]
    assert told(entries(session, limit=2, before=4)) == [3, 2]


def test_about_a_person_is_what_they_did_and_what_was_done_to_them(
    session: Session, aino: int
) -> None:
    ville = add_person(session, Person(0, "ville@example.org", "Ville")).id
    append(session, entry(1, aino), key=KEY)
    append(session, entry(2, ville), key=KEY)
    append(session, entry(3, ville, subject=f"person:{aino}"), key=KEY)

    assert told(entries(session, limit=10, about=aino)) == [3, 1]


def test_a_person_keeps_one_pseudonym_which_does_not_tell_who_it_is(
    session: Session, aino: int
) -> None:
    append(session, entry(1, aino), key=KEY)
    append(session, entry(2, aino), key=KEY)

    actors = session.connection().execute(text("SELECT DISTINCT actor FROM change")).scalars().all()
    assert len(actors) == 1
    assert actors[0].startswith("p-")


def test_without_its_pseudonym_an_entry_stays_and_names_nobody(session: Session, aino: int) -> None:
    append(session, entry(1, aino), key=KEY)
    append(session, entry(2), key=KEY)
    session.connection().execute(text("DELETE FROM pseudonym"))

    assert [(e.actor_id, e.erased) for e in entries(session, limit=10)] == [
        (None, False),
        (None, True),
    ]


def test_a_request_is_known_once_it_is_done(session: Session) -> None:
    assert not request_done(session, "r-1")
    append(session, entry(1), key=KEY)
    assert request_done(session, "r-1")


def test_the_same_request_is_never_logged_twice(session: Session) -> None:
    append(session, entry(1), key=KEY)

    with pytest.raises(IntegrityError), session.begin_nested():
        append(session, entry(1), key=KEY)
    assert head(session).seq == 1
