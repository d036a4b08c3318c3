"""Small imports for tests: sheets written down as records, and an academy to import them into.

Today is 22 November 2026, the academy the one as shipped.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from scorecard.config.academy_files import load_academy
from scorecard.domain.academy import Academy
from scorecard.exchange.picture import Picture
from scorecard.exchange.planning import Plan, plan
from scorecard.exchange.raw import Cell
from scorecard.exchange.sheets import Row, Sheet, read_workbook
from scorecard.exchange.tables import Fault, Recognised, recognise
from scorecard.settings import ROOT

TODAY = date(2026, 11, 22)
Records = Sequence[dict[str, Cell | None]]

AINO: Records = [{"email": "aino@example.org", "name": "Aino Aalto"}]
USVA: Records = [{"team": "usva", "name": "Usva Osk", "founded": "2025-09-01"}]
IN_USVA: Records = [{"team": "usva", "email": "aino@example.org", "role": "member"}]
VISITS: dict[str, Cell | None] = {
    "owner": "aino@example.org",
    "metric": "visits",
    "template": "customer visits",
    "from": "2025-09",
}


@cache
def academy() -> Academy:
    return load_academy(ROOT / "config")


def empty() -> Picture:
    shipped = academy()
    return Picture(shipped, TODAY, models={shipped.model_version})


def sheet(name: str, records: Records) -> Sheet:
    """Return a sheet whose first record stands in row 2."""
    header = list(dict.fromkeys(column for record in records for column in record))
    rows = [
        Row(number, tuple(record.get(column) for column in header))
        for number, record in enumerate(records, start=2)
    ]
    return Sheet(name, tuple(header), rows)


def recognised(**sheets: Records) -> Recognised:
    return recognise([sheet(name, rows) for name, rows in sheets.items()], academy().model.codes)


def planned(picture: Picture, **sheets: Records) -> Plan:
    return plan(recognised(**sheets), picture)


def planned_file(picture: Picture, path: Path) -> Plan:
    return plan(recognise(read_workbook(path), academy().model.codes), picture)


def places(faults: Sequence[Fault]) -> list[tuple[str, int, str]]:
    return [(fault.sheet, fault.row, fault.column) for fault in faults]


def reasons(result: Plan) -> list[tuple[int, str, str]]:
    """Return row, column and message key of everything that is refused."""
    return [(fault.row, fault.column, fault.refused.key) for fault in result.faults]


def started(**more: Records) -> Picture:
    """Return an academy with Aino in the team Usva, and what else the sheets bring."""
    picture = empty()
    found = planned(picture, **{"people": AINO, "teams": USVA, "memberships": IN_USVA, **more})
    assert reasons(found) == []
    return picture
