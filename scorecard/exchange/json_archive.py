"""Reading the JSON archive, the sheets of which also tell what workbooks cannot carry.

What that is, `archive_writing.py` says, and in which order it comes, `archive_layouts.py`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from scorecard.exchange.archive_layouts import archive_layouts
from scorecard.exchange.columns import Layout
from scorecard.exchange.limits import ARCHIVE_LIMIT, DamagedFileError, UnpackedTooLargeError
from scorecard.exchange.sheets import Row, Sheet
from scorecard.exchange.tables import Recognised, Table

FORMAT = "rocket-scorecard-archive"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive as it was read: its sheets, and models by version."""

    found: Recognised
    models: Mapping[str, str]


def read_archive(source: Path) -> Archive:
    """Return the sheets of an archive, ready to be imported.

    Raises:
        UnreadableFileError: it is too large, or no archive of ours.
    """
    if source.stat().st_size > ARCHIVE_LIMIT:
        raise UnpackedTooLargeError(ARCHIVE_LIMIT)
    try:
        told = json.loads(source.read_text(encoding="utf-8"))
        if told["format"] != FORMAT or told["version"] != VERSION:
            raise DamagedFileError
        models = {str(version): str(content) for version, content in told["models"].items()}
        tables = [
            _table(layout, told["sheets"].get(layout.name, [])) for layout in archive_layouts()
        ]
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        raise DamagedFileError from None
    return Archive(Recognised(tables=tables), models)


def order_of(table: Table) -> int:
    """Return the place of a sheet in the order of importing."""
    return [layout.name for layout in archive_layouts()].index(table.name)


def _table(layout: Layout, records: Any) -> Table:
    names = sorted({str(name) for record in records for name in record})
    rows = [
        Row(number, tuple(_cell(record.get(name)) for name in names))
        for number, record in enumerate(records, start=2)
    ]
    sheet = Sheet(layout.name, tuple(names), rows)
    columns = {name: index for index, name in enumerate(names)}
    return Table(layout, sheet, columns, is_archived=True)


def _cell(told: Any) -> Any:
    match told:
        case None | "":
            return None
        case bool():
            return told or None
        case int():
            return Decimal(told)
        case str():
            return told
        case list():
            return json.dumps(told)
        case _:
            raise TypeError(told)
