"""What taking one's data along and erasing somebody cost in an academy of 100,000 values.

The promise is 60 seconds; the whole journal of the import is read for it.
"""

from io import BytesIO
from pathlib import Path
from time import perf_counter

from scorecard.actions.erasing import erase_person
from scorecard.actions.importing import import_sheets
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.exchange.gathering import gather
from scorecard.exchange.own_data_writing import own_json, write_own_workbook
from scorecard.store.people import person_by_email
from scorecard.text import text_in
from scorecard.views.own_data import own_data
from tests.bench import bench_import
from tests.bench.bench_import import (
    app,
    database_url,
    postgres,
    postgresql_template,
    sqlite_template,
)
from tests.bench.figures import Figures

__all__ = ["app", "database_url", "postgres", "postgresql_template", "sqlite_template"]
WHO = "person.7@example.org"


def test_taking_along_and_erasing(app: App, tmp_path: Path, figures: Figures) -> None:
    bench_import._import(app, bench_import._academy(tmp_path / "academy"))
    values = gather([bench_import._values(tmp_path / "values.csv")], app.academy.model.codes)
    app.perform(OPERATOR, lambda act: import_sheets(act, values, ["values.csv"]), request="two")
    who = app.look(OPERATOR, lambda sight: person_by_email(sight.session, WHO))
    assert who is not None

    began = perf_counter()
    data = app.look(who.id, own_data)
    as_json = own_json(data.person, data.tables, at=app.now(), withheld=data.withheld)
    written = perf_counter()
    write_own_workbook(BytesIO(), data.tables, text_in("fi"))
    drawn = perf_counter()
    app.perform(
        OPERATOR,
        lambda act: erase_person(act, who.id, typed=WHO, ledger=app.erasures),
        request="erase",
    )
    erased = perf_counter()

    assert as_json.count(b'"amount"') >= 1_000  # the values, and what the journal says of them
    figures.note(
        "own data",
        f"one of {bench_import.PEOPLE} people, {app.database.dialect}",
        {
            "JSON, seconds": written - began,
            "workbook besides": drawn - written,
            "erasing, seconds": erased - drawn,
        },
    )
