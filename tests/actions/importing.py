"""Importing and exporting in tests of acts: files in, files out."""

from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from scorecard.actions.exporting import Export, export_academy
from scorecard.actions.importing import Imported, NothingImportedError, import_sheets
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.exchange.gathering import Gathered, gather
from scorecard.exchange.planning import Plan
from scorecard.exchange.raw import Cell
from scorecard.exchange.sheets import read_workbook
from tests.actions.doing import done
from tests.exchange.planned import recognised

DATA = Path(__file__).parents[1] / "data"
ACADEMY, AHJO, FAULTY = (DATA / f"{n}.xlsx" for n in ("academy", "mittaristo-ahjo", "faulty"))
Sheets = dict[str, tuple[tuple[Cell | None, ...], list[tuple[Cell | None, ...]]]]


def imported(app: App, *files: Path, skip_refused: bool = False) -> Imported:
    """Import files as the operator; fail if nothing comes of it."""
    gathered = gather(files, app.academy.model.codes)
    names = [file.name for file in files]
    return done(
        app,
        OPERATOR,
        lambda act: import_sheets(act, gathered, names, skip_refused=skip_refused),
    )


def imported_rows(app: App, **sheets: Sequence[dict[str, Cell | None]]) -> Imported:
    """Import sheets that are written down here."""
    gathered = Gathered(recognised(**sheets))
    return done(app, OPERATOR, lambda act: import_sheets(act, gathered, ["rows"]))


def refused(app: App, *files: Path) -> Plan:
    """Return the plan of an import of which nothing comes."""
    try:
        imported(app, *files)
    except NothingImportedError as nothing:
        return nothing.plan
    raise AssertionError("Something was imported.")


def exported(app: App, team: str | None = None) -> Export:
    return done(app, OPERATOR, lambda act: export_academy(act, team), request=uuid4().hex)


def sheets_in(path: Path) -> Sheets:
    """Return what a workbook or folder says, cell by cell."""
    return {
        sheet.name: (sheet.header, [row.cells for row in sheet.rows])
        for sheet in read_workbook(path)
    }
