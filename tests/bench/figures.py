"""What benchmarks find: compared with the baseline, and told in `docs/benchmarks.md`.

A figure is a ratio wherever it can be, so that it means the same on any machine. It is never
asserted: a slow machine is no mistake in the code.
"""

import json
import platform
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

BASELINE = Path(__file__).with_name("baseline.json")
DOCUMENT = Path(__file__).parents[2] / "docs" / "benchmarks.md"
TOLD = ("streamlit", "altair", "sqlalchemy")
Rows = dict[str, dict[str, float]]


@dataclass
class Figures:
    """The figures of one run, by table, row and column."""

    noted: dict[str, Rows] = field(default_factory=dict)

    def note(self, table: str, row: str, columns: Mapping[str, float]) -> None:
        """Remember figures of one row; a row may come in several parts."""
        self.noted.setdefault(table, {}).setdefault(row, {}).update(columns)

    def tell(self, baseline: Path = BASELINE, document: Path = DOCUMENT) -> str:
        """Return the tables as text, and put them into the document in place of the old ones.

        A figure that the baseline does not know yet becomes part of it. To begin anew from
        a figure, delete it there.
        """
        known: dict[str, Rows] = json.loads(baseline.read_text("utf-8"))
        written = document.read_text("utf-8")
        told = []
        for name, rows in self.noted.items():
            table = _table(rows, known.get(name, {}))
            written = _put(written, name, table)
            told.append(f"{name}\n\n{table}")
            for row, columns in rows.items():
                before = known.setdefault(name, {}).setdefault(row, {})
                before.update({c: round(n, 3) for c, n in columns.items() if c not in before})
        baseline.write_text(json.dumps(known, indent=2, ensure_ascii=False) + "\n", "utf-8")
        document.write_text(_put(written, "measured with", _measured_with()), "utf-8")
        return "\n\n".join(told)


def _table(rows: Rows, before: Mapping[str, Mapping[str, float]]) -> str:
    columns = list(dict.fromkeys(column for row in rows.values() for column in row))
    lines = [["", *columns], ["---", *("---:" for _ in columns)]]
    for name, row in rows.items():
        cells = [_cell(row.get(c), before.get(name, {}).get(c)) for c in columns]
        lines.append([name, *cells])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(now: float | None, before: float | None) -> str:
    if now is None:
        return ""
    return _written(now) if before is None else f"{_written(now)} ({_written(before)})"


def _written(figure: float) -> str:
    if figure == int(figure) or figure >= 100:
        return f"{figure:,.0f}"
    return f"{figure:.1f}" if figure >= 10 else f"{figure:.2f}"


def _put(document: str, name: str, words: str) -> str:
    place = re.compile(f"(<!-- {re.escape(name)} -->\n).*?(\n<!-- end -->)", re.DOTALL)
    return place.sub(lambda found: f"{found[1]}\n{words}\n{found[2]}", document)


def _measured_with() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in TOLD)
    day = datetime.now(UTC).date()
    return f"Last run on {day}, with Python {platform.python_version()}, {versions}."
