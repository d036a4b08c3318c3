"""History is added to, never changed, whatever the statement."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from scorecard.store.database import Database
from tests.databases import on_postgresql, on_sqlite
from tests.store.rows import ROWS, Row, add, add_rows, everything_in

CHANGE = ROWS["change"] | {"request": "r-2"}


@pytest.fixture
def connection(database: Database) -> Iterator[Connection]:
    """A database with a good row in every table."""
    with database.writer.begin() as connected:
        add_rows(connected)
        yield connected


def refusal(connection: Connection, statement: str) -> str:
    with pytest.raises(DBAPIError) as refused, connection.begin_nested():
        connection.execute(text(statement))
    return str(refused.value.orig)


@pytest.mark.parametrize(
    ("statement", "complaint"),
    [
        ("UPDATE change SET why = 'nothing'", "the change log is never changed"),
        ("UPDATE change SET seq = 2", "the change log is never changed"),
        ("DELETE FROM change", "the change log is never shortened"),
        ("UPDATE rating SET dots = 3", "dots are corrected by a new revision"),
        ("UPDATE rating SET given_by = NULL, dots = 3", "dots are corrected by a new revision"),
        ("UPDATE rating SET imported = NOT imported", "dots are corrected by a new revision"),
        ("DELETE FROM rating", "dots stay in the history"),
    ],
)
def test_history_is_never_changed(connection: Connection, statement: str, complaint: str) -> None:
    assert complaint in refusal(connection, statement)


@pytest.mark.parametrize("row", [CHANGE | {"seq": seq} for seq in (0, 1, 3)])
def test_the_log_takes_only_the_next_number(connection: Connection, row: Row) -> None:
    with pytest.raises(DBAPIError, match="only takes the next entry"), connection.begin_nested():
        add(connection, "change", row)


def test_the_log_takes_the_next_number(connection: Connection) -> None:
    add(connection, "change", CHANGE | {"seq": 2})

    assert len(connection.execute(everything_in("change")).all()) == 2


def test_a_person_can_be_taken_off_the_dots_they_gave(connection: Connection) -> None:
    connection.execute(text("UPDATE rating SET given_by = NULL"))

    assert connection.execute(text("SELECT given_by, dots FROM rating")).one() == (None, 2)


def test_imported_dots_can_be_taken_back(connection: Connection) -> None:
    add(connection, "rating", ROWS["rating"] | {"id": 2, "revision": 2, "imported": True})
    connection.execute(text("DELETE FROM rating WHERE id = 2"))

    assert connection.execute(text("SELECT id FROM rating")).scalars().all() == [1]


def test_a_coachs_slip_can_be_taken_back_until_the_team_sees_it(connection: Connection) -> None:
    slip = {"id": 2, "source": "coach", "period": ROWS["half_year"]["period"]}
    add(connection, "rating", ROWS["rating"] | slip)
    connection.execute(text("UPDATE half_year SET coach_shared_on = '2026-11-22'"))
    taken_back = "DELETE FROM rating WHERE id = 2"
    assert "dots stay in the history" in refusal(connection, taken_back)

    connection.execute(text("UPDATE half_year SET coach_shared_on = NULL"))
    connection.execute(text(taken_back))

    assert connection.execute(text("SELECT id FROM rating")).scalars().all() == [1]


@on_sqlite
@pytest.mark.parametrize(
    ("statement", "complaint"),
    [
        ("REPLACE INTO change SELECT * FROM change", "only takes the next entry"),
        ("REPLACE INTO rating SELECT * FROM rating", "dots stay in the history"),
        ("UPDATE OR REPLACE change SET seq = 2", "never changed"),
    ],
)
def test_replacing_a_row_is_refused_as_well(
    connection: Connection, statement: str, complaint: str
) -> None:
    assert complaint in refusal(connection, statement)


@on_sqlite
def test_a_next_entry_cannot_push_out_the_one_with_its_request(connection: Connection) -> None:
    again = sa.table("change", *map(sa.column, ROWS["change"])).insert().prefix_with("OR REPLACE")

    with pytest.raises(DBAPIError, match="never shortened"), connection.begin_nested():
        connection.execute(again.values(ROWS["change"] | {"seq": 2}))


@on_postgresql
@pytest.mark.parametrize("table", ["change", "rating"])
def test_emptying_the_history_at_once_is_refused(connection: Connection, table: str) -> None:
    refused = refusal(connection, f"TRUNCATE {table} CASCADE")

    assert "never shortened" in refused or "stay in the history" in refused


def test_dots_follow_whoever_their_giver_turned_out_to_be(connection: Connection) -> None:
    double = {"id": 2, "email": "aino.a@example.org", "email_key": "aino.a@example.org"}
    add(connection, "person", ROWS["person"] | double)
    statement = "UPDATE rating SET given_by = 2"
    assert "corrected by a new revision" in refusal(connection, statement)

    address = {"email": "Aino@example.org", "email_key": "aino@example.org", "person_id": 2}
    add(connection, "former_email", address)
    connection.execute(text(statement))

    assert connection.execute(text("SELECT given_by, dots FROM rating")).one() == (2, 2)
