"""The database keeps what `write` did as a whole, and `read` changes nothing."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from scorecard.store.database import Database, Session, UnknownDatabaseError
from scorecard.store.tables import FactRow


def keep(session: Session, name: str = "calendar", value: str = "1/7") -> str:
    session.add(FactRow(name=name, value=value))
    session.flush()
    return name


def facts(database: Database) -> dict[str, str]:
    with database.read() as session:
        return {row.name: row.value for row in session.execute(text("SELECT * FROM fact"))}


def test_what_was_written_can_be_read(database: Database) -> None:
    assert database.write(keep) == "calendar"
    assert facts(database) == {"calendar": "1/7"}


def test_a_unit_that_fails_leaves_no_trace(database: Database) -> None:
    def keep_and_fail(session: Session) -> None:
        keep(session)
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        database.write(keep_and_fail)
    assert facts(database) == {}


def test_a_reader_cannot_write(database: Database) -> None:
    with database.read() as session, pytest.raises(DBAPIError, match=r"read-?only"):
        keep(session)


def test_a_reader_sees_one_state_while_others_write(database: Database) -> None:
    with database.read() as session:
        before = session.execute(text("SELECT count(*) FROM fact")).scalar_one()
        database.write(keep)

        assert session.execute(text("SELECT count(*) FROM fact")).scalar_one() == before


def test_opening_again_keeps_what_is_there(database: Database) -> None:
    database.write(keep)
    again = Database.open(database.url)

    assert facts(again) == {"calendar": "1/7"}
    again.close()


def test_the_database_says_what_it_is(database: Database) -> None:
    assert database.url.startswith(database.dialect)
    assert database.notes == ()


def test_a_url_of_another_database_is_refused() -> None:
    with pytest.raises(UnknownDatabaseError, match="'oracle' is no database that we know"):
        Database.open("oracle://host/name")


def test_a_statement_that_nobody_can_run_is_not_tried_again(database: Database) -> None:
    tries: list[int] = []

    def mistake(session: Session) -> None:
        tries.append(1)
        session.execute(text("SELECT nothing FROM nowhere"))

    with pytest.raises(DBAPIError):
        database.write(mistake)
    assert len(tries) == 1
