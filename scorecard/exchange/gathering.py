"""The files of one import, of whatever kind, as one set of sheets."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scorecard.exchange.json_archive import order_of, read_archive
from scorecard.exchange.sheets import read_workbook
from scorecard.exchange.tables import Recognised, recognise

ARCHIVE = ".json"


@dataclass(frozen=True, slots=True)
class Gathered:
    """The sheets of all files in the order of importing, and the models of archives."""

    found: Recognised
    models: Mapping[str, str] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """About how many lines there are to read."""
        return sum(len(t.sheet.rows) * max(1, len(t.across)) for t in self.found.tables)


def gather(paths: Sequence[Path], processes: Collection[str]) -> Gathered:
    """Read workbooks, CSV files, folders of them and archives; `processes` are the codes.

    Raises:
        UnreadableFileError: a file is refused as a whole; the key says why.
    """
    is_archive = {path: path.suffix.lower() == ARCHIVE for path in paths}
    archives = [read_archive(path) for path in paths if is_archive[path]]
    books = [sheet for path in paths if not is_archive[path] for sheet in read_workbook(path)]
    found = recognise(books, processes)
    models: dict[str, str] = {}
    for archive in archives:
        found.tables.extend(archive.found.tables)
        models |= archive.models
    found.tables.sort(key=order_of)
    return Gathered(found, models)
