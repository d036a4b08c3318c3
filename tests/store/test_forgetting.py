"""Whoever is forgotten leaves no trace in any table, and nobody else loses anything of theirs."""

from collections import Counter

import pytest

from scorecard.store.change_log import entries, verify
from scorecard.store.column_classes import CLASSES, doers_in
from scorecard.store.database import Database
from scorecard.store.forgetting import done_by, forget_person, rows_about
from scorecard.store.tables import Table
from tests.store.canaries import (
    AINO,
    BENJAMIN,
    KEY,
    Canaries,
    dump,
    fill,
    people_in_journals,
    said,
)


@pytest.fixture
def people(database: Database) -> dict[int, Canaries]:
    """Aino and Benjamin, with rows in every table."""
    return fill(database)


def test_every_table_of_people_has_canaries(people: dict[int, Canaries]) -> None:
    named = {table for table, _ in [*people[AINO].told, *people[AINO].secret]}

    silent = {"membership", "owner", "seen", "look", "pseudonym", "attendance", "agreed"}
    silent |= {"cheer", "celebration_picture"}
    assert {t for t, c in CLASSES.items() if c.whose} - named == silent
    assert len(people[AINO].all()) >= 40


def test_nothing_is_left_of_whoever_is_forgotten(
    database: Database, people: dict[int, Canaries]
) -> None:
    before = said(dump(database))
    assert [c for c in people[AINO].all() if c not in before] == []

    database.write(lambda session: forget_person(session, AINO))

    after = said(dump(database))
    assert [c for c in people[AINO].all() if c in after] == []


def test_no_pointer_leads_to_whoever_is_forgotten(
    database: Database, people: dict[int, Canaries]
) -> None:
    database.write(lambda session: forget_person(session, AINO))

    rows = dump(database)
    assert [
        (name, pointer)
        for name, table in Table.metadata.tables.items()
        for pointer in {*doers_in(table), *(p[0] for p in CLASSES[name].whose if len(p) == 1)}
        if AINO in [row[pointer] for row in rows[name]]
    ] == []


def test_no_journal_names_whoever_is_forgotten(
    database: Database, people: dict[int, Canaries]
) -> None:
    before = people_in_journals(database)
    assert before.count(AINO) == before.count(BENJAMIN) > 10

    database.write(lambda session: forget_person(session, AINO))

    after = people_in_journals(database)
    assert (after.count(AINO), after.count(BENJAMIN)) == (0, before.count(BENJAMIN))


def test_others_keep_all_that_is_theirs(database: Database, people: dict[int, Canaries]) -> None:
    theirs = database.write(lambda session: rows_about(session, BENJAMIN))
    # Benjamin saw a success of Aino's, and both looked at each other: those rows were both's.
    shared = Counter({"seen": 2, "look": 2})

    database.write(lambda session: forget_person(session, AINO))

    after = said(dump(database))
    assert [c for c in people[BENJAMIN].all() if c not in after] == []
    with database.read() as session:
        left = rows_about(session, BENJAMIN)
    assert left == +(Counter(theirs) - shared)


def test_what_will_go_is_what_goes(database: Database, people: dict[int, Canaries]) -> None:
    with database.read() as session:
        foreseen, kept = rows_about(session, AINO), done_by(session, AINO)
    rows = {name: len(found) for name, found in dump(database).items()}
    database.write(lambda session: forget_person(session, AINO))

    left = {name: len(found) for name, found in dump(database).items()}
    assert foreseen == {name: n - left[name] for name, n in rows.items() if n != left[name]}
    assert kept == dict.fromkeys(
        (
            *("value", "value_history", "celebration", "import", "rating"),
            *("dot_session", "reveal", "next_step", "survey"),
        ),
        1,
    )
    with database.read() as session:
        assert (rows_about(session, AINO), done_by(session, AINO)) == ({}, {})


def test_the_log_stays_whole_and_tells_of_nobody(
    database: Database, people: dict[int, Canaries]
) -> None:
    database.write(lambda session: forget_person(session, AINO))

    with database.read() as session:
        assert verify(session, KEY) == []
        told = entries(session, limit=10)
    assert {(e.actor_id, e.erased) for e in told} == {(None, True), (BENJAMIN, False)}
