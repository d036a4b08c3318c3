"""The table of column classes as `docs/privacy.md` shows it; running this writes it there."""

import re
from collections.abc import Iterator
from pathlib import Path

from scorecard.store.column_classes import CLASSES, Sensitivity, doers_in
from scorecard.store.tables import Table

PAGE = Path(__file__).parents[2] / "docs" / "privacy.md"
_BETWEEN = re.compile(r"(?<=<!-- columns -->\n\n).*(?=\n\n<!-- end -->)", re.DOTALL)


def with_tables(page: str) -> str:
    """Return the page with the classes as the code has them."""
    return _BETWEEN.sub(lambda _: "\n".join(_lines()), page)


def _lines() -> Iterator[str]:
    yield "| table | whose | personal | special | secret | none |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for name, found in sorted(CLASSES.items()):
        paths = [" → ".join(path) for path in found.whose]
        doers = [f"done by: {pointer}" for pointer in doers_in(Table.metadata.tables[name])]
        classes = (Sensitivity.PERSONAL, Sensitivity.SPECIAL, Sensitivity.SECRET, Sensitivity.NONE)
        cells = [", ".join(found.of(one)) for one in classes]
        yield f"| {name} | {'; '.join([*paths, *doers])} | {' | '.join(cells)} |"


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text("utf-8")), "utf-8")
