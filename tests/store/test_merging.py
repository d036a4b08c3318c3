"""When two people become one, no pointer leads to the double, and what was entered is kept."""

from decimal import Decimal

import pytest
import sqlalchemy as sa

from scorecard.domain.merging import Merging
from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.change_log import entries, verify
from scorecard.store.database import Database, Session
from scorecard.store.doubles import belongings_of, merging_of
from scorecard.store.entries import history_of
from scorecard.store.journal import steps_about
from scorecard.store.merging import APART, DROPPED, MOVED, MOVED_IF_NEW, merge_rows
from scorecard.store.metrics import add_metric, metrics_of
from scorecard.store.owners import owner_id
from scorecard.store.people import add_person, person, person_by_email
from scorecard.store.rows import table_of
from scorecard.store.tables import ErasureRequestRow, Table
from scorecard.store.values import keep_value, value
from tests.academies import NOW
from tests.domain.test_doubles import metric
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
from tests.store.rows import ROWS, add

NOVEMBER = Period.parse("2026-11")


def merge(session: Session, kept_id: int, double_id: int) -> Merging:
    """Make two people one as the act does, without its questions."""
    kept, double = person(session, kept_id), person(session, double_id)
    assert kept
    assert double
    both = belongings_of(session, kept), belongings_of(session, double)
    merged = merging_of(session, *both, NOVEMBER)
    merge_rows(session, kept, double, merged)
    return merged


@pytest.fixture
def canaries(database: Database) -> dict[int, Canaries]:
    """Aino and Benjamin with rows in every table; neither asks to be erased any more."""
    people = fill(database)
    requests = sa.delete(table_of(ErasureRequestRow))
    database.write(lambda session: session.connection().execute(requests))
    return people


def pointers() -> set[tuple[str, str]]:
    return {
        (table.name, column.name)
        for table in Table.metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == "person"
    }


def test_every_pointer_to_people_has_a_rule() -> None:
    ruled = [(str(row.__tablename__), column) for row, column in (*MOVED, *MOVED_IF_NEW, *DROPPED)]

    assert {*ruled, *APART} == pointers()
    assert len(ruled) + len(APART) == len(pointers())


def test_nothing_points_to_the_double_any_more(
    database: Database, canaries: dict[int, Canaries]
) -> None:
    database.write(lambda session: merge(session, AINO, BENJAMIN))

    rows = dump(database)
    assert {
        table for table, column in pointers() for r in rows[table] if r[column] == BENJAMIN
    } == set()
    with database.read() as session:
        assert person(session, BENJAMIN) is None
        assert steps_about(session, BENJAMIN) == []
    assert BENJAMIN not in people_in_journals(database)


def test_what_the_double_said_and_planned_is_found_in_journals(
    database: Database, canaries: dict[int, Canaries]
) -> None:
    database.write(lambda session: merge(session, AINO, BENJAMIN))

    steps = dump(database)["import_step"]
    keys = {step["row_key"] for step in steps if step["table"] in ("cheer", "plan")}
    assert keys >= {f"99:{AINO}", f"person:{AINO}:first-year/1"}
    assert {f"99:{BENJAMIN}", f"person:{BENJAMIN}:first-year/1"}.isdisjoint(keys)


def test_what_the_double_entered_and_was_called_is_kept(
    database: Database, canaries: dict[int, Canaries]
) -> None:
    database.write(lambda session: merge(session, AINO, BENJAMIN))

    after = said(dump(database))
    lost = {place for place, canary in canaries[BENJAMIN].told.items() if canary not in after}
    # What they were called and signed in by; their request to be erased went before.
    assert lost == {
        ("person", "name"),
        ("person", "language"),
        ("person", "time_zone"),
        ("erasure_request", "why"),
        ("identity", "issuer"),
        ("identity", "subject"),
        ("link", "purpose"),
    }
    hers = canaries[AINO].told | canaries[AINO].secret
    assert {place for place, canary in hers.items() if canary not in after} == {
        ("erasure_request", "why")
    }


def test_the_ways_of_the_double_to_sign_in_are_gone(
    database: Database, canaries: dict[int, Canaries]
) -> None:
    database.write(lambda session: merge(session, AINO, BENJAMIN))

    after = said(dump(database))
    assert [c for c in canaries[BENJAMIN].secret.values() if c in after] == []


def test_the_log_knows_one_person_behind_both_pseudonyms_and_still_verifies(
    database: Database, canaries: dict[int, Canaries]
) -> None:
    database.write(lambda session: merge(session, AINO, BENJAMIN))

    with database.read() as session:
        assert verify(session, KEY) == []
        assert {entry.actor_id for entry in entries(session, limit=99)} == {AINO}


@pytest.fixture
def two(database: Database) -> tuple[Person, Person]:
    """Ville, who is there twice, each time with a metric of the same name."""

    def add(session: Session) -> tuple[Person, Person]:
        kept = add_person(session, Person(0, "ville@example.org", "Ville"))
        double = add_person(
            session,
            Person(0, "v@example.org", "V", former_emails=("old@example.org",)),
        )
        for one in (kept, double):
            add_metric(session, metric(0, one.id, "Visits", 1))
        return kept, double

    return database.write(add)


def enter(database: Database, who: Person, code: str, *amounts: int | None) -> None:
    month = Period.parse(code)

    def write(session: Session) -> None:
        (held,) = metrics_of(session, [who.owner])
        for version, amount in enumerate(amounts):
            number = None if amount is None else Decimal(amount)
            entered = MonthValue(month, number, version=version)
            keep_value(session, held.id, entered, entered_by=who.id, entered_at=NOW)

    database.write(write)


def held(
    database: Database, who: Person, code: str
) -> tuple[MonthValue | None, list[Decimal | None]]:
    """Return what a month holds, and every number that was ever entered for it, oldest first."""
    month = Period.parse(code)
    with database.read() as session:
        (only,) = metrics_of(session, [who.owner])
        past = history_of(session, only.id, month)
        return value(session, only.id, month), [entry.value.amount for entry in past]


def test_months_of_the_double_fill_the_gaps(database: Database, two: tuple[Person, Person]) -> None:
    kept, double = two
    enter(database, kept, "2026-08", 1)
    enter(database, double, "2026-09", 5, 6)

    database.write(lambda session: merge(session, kept.id, double.id))

    month, numbers = held(database, kept, "2026-09")
    assert month
    assert (month.amount, numbers) == (6, [5, 6])
    assert held(database, kept, "2026-08")[1] == [1]


@pytest.mark.parametrize(
    ("kept_said", "double_said", "now", "ever", "differ"),
    [
        pytest.param((1, 2), (5, 6), 2, [1, 5, 6, 2], 1, id="different numbers"),
        pytest.param((2,), (2,), 2, [2, 2], 0, id="the same number"),
        pytest.param((1, None), (5, 6), 6, [1, None, 5, 6], 0, id="nothing, and a number"),
        pytest.param((2,), (6, None), 2, [6, None, 2], 0, id="a number, and nothing"),
    ],
)
def test_two_contents_of_a_month_become_one_and_its_history(
    database: Database,
    two: tuple[Person, Person],
    kept_said: tuple[int | None, ...],
    double_said: tuple[int | None, ...],
    now: int,
    ever: list[int | None],
    differ: int,
) -> None:
    kept, double = two
    enter(database, kept, "2026-08", *kept_said)
    enter(database, double, "2026-08", *double_said)

    merged = database.write(lambda session: merge(session, kept.id, double.id))

    month, numbers = held(database, kept, "2026-08")
    assert month
    assert (month.amount, numbers, month.version) == (now, ever, len(ever))
    assert sum(both.differ for both in merged.months) == differ
    enter_again(database, kept, month)


def enter_again(database: Database, who: Person, month: MonthValue) -> None:
    """Correct the month once more: its history has room for what stands there now."""

    def write(session: Session) -> None:
        (only,) = metrics_of(session, [who.owner])
        new = MonthValue(month.month, Decimal(99), version=month.version)
        keep_value(session, only.id, new, entered_by=who.id, entered_at=NOW)

    database.write(write)


def test_addresses_of_the_double_lead_to_the_one_who_stays(
    database: Database, two: tuple[Person, Person]
) -> None:
    kept, double = two

    database.write(lambda session: merge(session, kept.id, double.id))

    with database.read() as session:
        found = [person_by_email(session, e) for e in ("V@example.org", "old@example.org")]
        assert [one and one.id for one in found] == [kept.id, kept.id]
        stored = person(session, kept.id)
        assert stored
        assert (stored.email, stored.former_emails) == (
            "ville@example.org",
            ("old@example.org", "v@example.org"),
        )


def test_who_was_there_twice_in_a_session_was_there_once(
    database: Database, two: tuple[Person, Person]
) -> None:
    kept, double = two
    attendance = ROWS["attendance"]

    def both_there(session: Session) -> None:
        add(session.connection(), "team", ROWS["team"])
        for one, moment in ((kept, "09"), (double, "10")):
            there = {"person_id": one.id, "joined_at": f"2026-02-16T{moment}:00:00.000000+00:00"}
            add(session.connection(), "attendance", {**attendance, **there})

    database.write(both_there)
    database.write(lambda session: merge(session, kept.id, double.id))

    assert [row["person_id"] for row in dump(database)["attendance"]] == [kept.id]


def test_an_occasion_that_both_celebrated_is_celebrated_once_with_all_that_was_said(
    database: Database, two: tuple[Person, Person]
) -> None:
    kept, double = two

    def both_celebrated(session: Session) -> None:
        connection = session.connection()
        for number, one in enumerate(two, start=1):
            own = {"owner_id": owner_id(session, one.owner), "occasion": "first-year/1"}
            add(
                connection,
                "celebration",
                {**ROWS["celebration"], **own, "id": number, "goal_id": None, "recorded_by": None},
            )
            plan = {**own, "id": number, "goal_id": None, "planned_by": None}
            add(connection, "celebration_plan", {**ROWS["celebration_plan"], **plan})
            of_it = {"id": number, "celebration_id": number, "person_id": kept.id}
            add(connection, "comment", {**ROWS["comment"], **of_it})
            cheer = {**ROWS["cheer"], "celebration_id": number, "person_id": one.id}
            add(connection, "cheer", cheer)
            event = {"id": number, "owner_id": own["owner_id"]}
            add(connection, "month_event", {**ROWS["month_event"], **event})

    database.write(both_celebrated)
    database.write(lambda session: merge(session, kept.id, double.id))

    after = dump(database)
    assert [row["id"] for row in after["celebration"]] == [1]
    assert [row["id"] for row in after["celebration_plan"]] == [1]
    assert [row["celebration_id"] for row in after["comment"]] == [1, 1]
    assert [(row["celebration_id"], row["person_id"]) for row in after["cheer"]] == [(1, kept.id)]
    assert len({row["owner_id"] for row in after["month_event"]}) == 1
    assert len(after["month_event"]) == 2
