"""What an import costs, against writing the same rows with nothing around them."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest

from scorecard.actions.importing import import_sheets
from scorecard.app import App, build_app
from scorecard.domain.access import OPERATOR
from scorecard.exchange.gathering import gather
from scorecard.settings import settings_from_env
from tests.bench.figures import Figures
from tests.databases import database_url, postgresql_template, sqlite_template
from tests.postgres import postgres

__all__ = ["database_url", "postgres", "postgresql_template", "sqlite_template"]

PEOPLE, MONTHS = 200, 100
METRICS = [f"metric {number}" for number in range(1, 6)]
VALUES = PEOPLE * MONTHS * len(METRICS)
LINES = "\n".join
COLUMNS = ("metric_id", "month", "amount", "excused", "note", "late", "corrected", "entered_at")


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Iterator[App]:
    """The app on an empty database."""
    settings = {"SCORECARD_DATABASE_URL": database_url, "SCORECARD_DATA": str(tmp_path / "data")}
    app = build_app(settings_from_env(settings))
    yield app
    app.database.close()


def test_importing_a_hundred_thousand_values(app: App, tmp_path: Path, figures: Figures) -> None:
    _import(app, _academy(tmp_path / "academy"))
    began = perf_counter()
    gathered = gather([_values(tmp_path / "values.csv")], app.academy.model.codes)
    read = perf_counter()
    app.perform(OPERATOR, lambda act: import_sheets(act, gathered, ["values.csv"]), request="two")
    done = perf_counter()
    raw = _raw(app)
    figures.note(
        "import",
        f"{VALUES:,} values, {app.database.dialect}",
        {
            "seconds": done - began,
            "× raw executemany": (done - began) / raw,
            "of it reading the file": (read - began) / raw,
        },
    )


def _raw(app: App) -> float:
    """Return the seconds that the same rows take, read back and written with `executemany`."""
    names = ", ".join(COLUMNS)
    mark = "?" if app.database.dialect == "sqlite" else "%s"
    marks = ", ".join(mark for _ in COLUMNS)
    connection = app.database.writer.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(f"SELECT {names} FROM value")  # noqa: S608 - our own names
        rows = [tuple(row) for row in cursor.fetchall()]
        cursor.execute(f"CREATE TABLE bare AS SELECT {names} FROM value WHERE 1 = 0")  # noqa: S608
        if app.database.dialect == "sqlite":
            cursor.execute("BEGIN")  # its driver is set to commit each statement by itself
        began = perf_counter()
        cursor.executemany(f"INSERT INTO bare ({names}) VALUES ({marks})", rows)  # noqa: S608
        connection.commit()
        seconds = perf_counter() - began
    finally:
        connection.close()
    assert len(rows) == VALUES
    return seconds


def _import(app: App, folder: Path) -> None:
    gathered = gather([folder], app.academy.model.codes)
    app.perform(OPERATOR, lambda act: import_sheets(act, gathered, [folder.name]), request="one")


def _academy(folder: Path) -> Path:
    folder.mkdir()
    emails = [f"person.{number}@example.org" for number in range(PEOPLE)]
    people = [f"{email},Person {email.partition('@')[0]}" for email in emails]
    (folder / "people.csv").write_text(LINES(["email,name", *people]), "utf-8")
    metrics = [f"{email},{name},level,up,customers,2018-01" for email in emails for name in METRICS]
    header = "owner,metric,kind,direction,perspective,from"
    (folder / "metrics.csv").write_text(LINES([header, *metrics]), "utf-8")
    return folder


def _values(path: Path) -> Path:
    months = [f"{2018 + n // 12}-{n % 12 + 1:02}" for n in range(MONTHS)]
    rows = [
        f"person.{person}@example.org,{metric},{month},{(person * 7 + number) % 1000 / 10}"
        for person in range(PEOPLE)
        for metric in METRICS
        for number, month in enumerate(months)
    ]
    path.write_text(LINES(["owner,metric,month,value", *rows]), "utf-8")
    return path
