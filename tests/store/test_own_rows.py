"""Taking along brings everything of a person, nothing of anybody else, and no secret."""

import json
from datetime import UTC, datetime
from io import BytesIO

import openpyxl
import pytest
import sqlalchemy as sa

from scorecard.domain.people import Person
from scorecard.exchange.own_data_writing import header_of, own_json, title_of, write_own_workbook
from scorecard.store.column_classes import CLASSES, Sensitivity
from scorecard.store.database import Database
from scorecard.store.own_rows import OwnTable, own_tables
from scorecard.store.people import person
from scorecard.text import LANGUAGES, text_in
from tests.store.canaries import AINO, BENJAMIN, Canaries, fill

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
# Canaries of the journal stand in the cells of its rows, all in one text.
IN_CELLS = "import_step"


@pytest.fixture
def people(database: Database) -> dict[int, Canaries]:
    """Aino and Benjamin, with rows in every table."""
    return fill(database)


def taken(database: Database, who: int = AINO) -> tuple[Person, list[OwnTable]]:
    with database.read() as session:
        found = person(session, who)
        assert found
        return found, own_tables(session, found)


def as_json(database: Database) -> str:
    found, tables = taken(database)
    return own_json(found, tables, at=NOW, withheld=0).decode()


def as_workbook(database: Database, language: str) -> bytes:
    file = BytesIO()
    write_own_workbook(file, taken(database)[1], text_in(language))
    return file.getvalue()


def cells_of(workbook: bytes) -> list[str]:
    book = openpyxl.load_workbook(BytesIO(workbook))
    return [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row]


def test_everything_personal_of_oneself_comes_along(
    database: Database, people: dict[int, Canaries]
) -> None:
    told = as_json(database)

    assert {c: canary for c, canary in people[AINO].told.items() if canary not in told} == {}
    assert len(people[AINO].told) >= 30


def test_nothing_of_anybody_else_and_no_secret_comes_along(
    database: Database, people: dict[int, Canaries]
) -> None:
    told = as_json(database)

    assert [canary for canary in people[BENJAMIN].all() if canary in told] == []
    assert [canary for canary in people[AINO].secret.values() if canary in told] == []


@pytest.mark.usefixtures("people")
def test_months_in_which_a_metric_was_archived_come_along(database: Database) -> None:
    database.write(
        lambda session: session.connection().execute(
            sa.text("UPDATE metric SET paused = '2026-02 2026-03'")
        )
    )

    assert '"2026-02"' in as_json(database)
    assert "2026-02, 2026-03" in cells_of(as_workbook(database, "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_holds_the_same(
    database: Database, people: dict[int, Canaries], language: str
) -> None:
    cells = cells_of(as_workbook(database, language))
    told = "\n".join(cells)
    numbers = {c for c in people[AINO].told.values() if c.replace(".", "").isdecimal()}

    assert [c for c in {*people[AINO].told.values()} - numbers if c not in told] == []
    assert [c for c in numbers if c not in cells and str(float(c)) not in cells] == []
    assert [c for c in {*people[BENJAMIN].all(), *people[AINO].secret.values()} if c in told] == []


def test_every_column_of_every_table_is_told_of(
    database: Database, people: dict[int, Canaries]
) -> None:
    told = {table.name: set(table.columns) for table in taken(database)[1]}

    for name, found in CLASSES.items():
        wanted = set(found.of(Sensitivity.PERSONAL, Sensitivity.SPECIAL)) - found.compared
        if name not in ("owner", "pseudonym"):
            assert wanted <= told.get(name, set()), name
        assert not set(found.of(Sensitivity.SECRET)) & told.get(name, set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_and_column_has_words(
    database: Database, people: dict[int, Canaries], language: str
) -> None:
    text = text_in(language)
    tables = taken(database)[1]

    titles = [title_of(table.name, text) for table in tables]
    assert len(set(titles)) == len(titles)
    assert all(len(title) <= 31 for title in titles)
    assert all(header_of(column, text) for table in tables for column in table.columns)


def test_other_people_are_somebody_else(database: Database, people: dict[int, Canaries]) -> None:
    tables = {table.name: table.rows for table in taken(database)[1]}

    assert [(row["person_id"], row["seen_by"]) for row in tables["look"] if "person_id" in row] == [
        ("me", "somebody else")
    ]
    assert {row["entered_by"] for row in tables["value"]} == {"me", "somebody else"}


def test_entering_for_somebody_else_tells_when_and_not_what(
    database: Database, people: dict[int, Canaries]
) -> None:
    tables = {table.name: table.rows for table in taken(database)[1]}

    [entered] = [row for row in tables["value"] if "amount" not in row]
    assert set(entered) == {"month", "entered_at", "entered_by"}


def test_no_cell_becomes_a_formula(database: Database, people: dict[int, Canaries]) -> None:
    tables = [OwnTable("goal", ("words",), ({"words": "=1+1"}, {"words": "http://x.example"}))]
    file = BytesIO()
    write_own_workbook(file, tables, text_in("en"))

    sheet = openpyxl.load_workbook(file).active
    assert sheet is not None
    assert [cell.data_type for cell in sheet["A"]] == ["s", "s", "s"]
    assert sheet["A3"].hyperlink is None


def test_the_file_for_machines_says_what_it_is(
    database: Database, people: dict[int, Canaries]
) -> None:
    told = json.loads(as_json(database))

    assert (told["format"], told["version"], told["withheld_answers"]) == (
        "rocket-scorecard-own-data",
        1,
        0,
    )
    assert told["written_at"] == "2026-11-22T10:00:00+00:00"
