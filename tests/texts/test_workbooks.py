"""No text in a workbook breaks an import, and what goes out comes back as it was.

Cells that go out are text and nothing else: no formula, no link, and no field of a CSV file
that a spreadsheet program would take for one.
"""

import csv
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from scorecard.app import App
from scorecard.cli.exporting import write_export
from scorecard.domain.access import OPERATOR
from scorecard.exchange.gathering import Gathered
from scorecard.exchange.intake import Verdict
from scorecard.exchange.layouts import LAYOUTS
from scorecard.exchange.raw import Cell
from scorecard.exchange.records import content_of
from scorecard.exchange.writing import write_csv_folder
from scorecard.text import text_in
from tests.actions.conftest import other
from tests.actions.doing import done
from tests.actions.importing import exported, import_sheets, imported, refused
from tests.exchange.planned import empty, planned, recognised
from tests.texts import TRIED

__all__ = ["other"]
Record = dict[str, Cell | None]
COLUMNS = [(layout.name, column.name) for layout in LAYOUTS for column in layout.columns]


def rows(number: int, text: str) -> dict[str, Record]:
    """Return a row for each sheet, about a team and a person of their own, with the text."""
    team, email = f"t{number}", f"p{number}@example.org"
    return {
        "people": {"email": email, "name": text},
        "teams": {"team": team, "name": text, "cohort": text, "founded": "2025-01-01"},
        "memberships": {"team": team, "email": email, "role": "member", "from": "2025-01-01"},
        "metrics": {
            "owner": team,
            "metric": text,
            "unit": text,
            "kind": "level",
            "direction": "up",
            "perspective": "customers",
            "from": "2026-01",
        },
        "values": {
            "owner": team,
            "metric": text,
            "month": "2026-01",
            "value": Decimal(1),
            "note": text,
        },
        "dots": {
            "team": team,
            "period": "2025-H2",
            "process": "Y1",
            "dots": Decimal(2),
            "reason": text,
            "evidence": "https://example.org",
        },
        "assessments": {
            "email": email,
            "team": team,
            "period": "2025-H2",
            "process": "Y1",
            "dots": Decimal(1),
            "note": text,
        },
        "goals": {"owner": team, "period": "2025-H2", "words": text, "state": "reached"},
        "celebrations": {
            "owner": team,
            "period": "2025-H2",
            "goal": text,
            "date": "2026-01-10",
            "how": text,
            "better_next_time": text,
        },
    }


def sheets() -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {layout.name: [] for layout in LAYOUTS}
    for number, text in enumerate(TRIED):
        for name, record in rows(number, text).items():
            found[name].append(record)
    return found


@pytest.mark.parametrize(("sheet", "column"), COLUMNS)
def test_no_text_in_any_column_breaks_an_import(sheet: str, column: str) -> None:
    found = {name: [rows(1, "usual")[name]] for name in rows(1, "usual")}
    found[sheet] = [rows(1, "usual")[sheet] | {column: text} for text in TRIED]

    plan = planned(empty(), **found)

    assert all(text_in(lang).refusal(f.refused) for f in plan.faults for lang in ("en", "fi"))
    counted = sum(sum(counts.values()) for counts in plan.counts.values())
    assert counted >= len(TRIED)


@pytest.fixture
def filled(app: App) -> App:
    """The app with the texts that the border takes in, in every sheet."""
    gathered = Gathered(recognised(**sheets()))
    found = done(
        app, OPERATOR, lambda act: import_sheets(act, gathered, ["texts"], skip_refused=True)
    )
    taken = {name: counts[Verdict.NEW] for name, counts in found.plan.counts.items()}
    assert min(taken.values()) >= len(TRIED) // 2
    assert all(text_in("fi").refusal(fault.refused) for fault in found.plan.faults)
    return app


def workbook(app: App, folder: Path) -> Path:
    write_export(folder / "all.xlsx", exported(app), "en")
    return folder / "all.xlsx"


def finnish_folder(app: App, folder: Path) -> Path:
    write_csv_folder(folder / "all", content_of(exported(app).scope, "fi"), "fi")
    return folder / "all"


def archive(app: App, folder: Path) -> Path:
    write_export(folder / "all.json", exported(app), "en")
    return folder / "all.json"


@pytest.mark.parametrize("write", [workbook, finnish_folder, archive])
def test_all_that_goes_out_comes_back_as_it_was(
    filled: App, other: App, tmp_path: Path, write: Callable[[App, Path], Path]
) -> None:
    out = write(filled, tmp_path)

    assert refused(filled, out).faults == []
    imported(other, out)
    assert told(other, tmp_path / "again.json") == told(filled, tmp_path / "first.json")


def told(app: App, path: Path) -> object:
    write_export(path, exported(app), "en")
    return json.loads(path.read_text(encoding="utf-8"))["sheets"]


def test_every_cell_of_a_workbook_with_text_in_it_is_text(filled: App, tmp_path: Path) -> None:
    book = load_workbook(workbook(filled, tmp_path))

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    texts = [cell for cell in cells if isinstance(cell.value, str)]
    assert {cell.data_type for cell in texts} == {"s"}
    assert len(texts) > 9 * len(TRIED)
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]


def test_no_field_of_a_table_of_text_begins_like_a_formula(filled: App, tmp_path: Path) -> None:
    fields = []
    for path in finnish_folder(filled, tmp_path).glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            fields += [field for row in csv.reader(file, delimiter=";") for field in row]

    assert len(fields) > 9 * len(TRIED)
    assert [field for field in fields if field.lstrip()[:1] in ("=", "+", "-", "@", "\uff1d")] == []
