"""The files of one import, of whatever kind, as one set of sheets."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scorecard.domain.words import clean_name
from scorecard.exchange.json_archive import order_of, read_archive
from scorecard.exchange.limits import FILE_LIMIT, ROW_LIMIT, FileTooLargeError, TooManyRowsError
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


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that somebody sent: the name that it has with them, and its bytes."""

    name: str
    content: bytes = field(repr=False)


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


def gather_uploads(uploads: Sequence[Upload], processes: Collection[str]) -> Gathered:
    """Read workbooks and CSV files that were sent; together they may be as large as one file.

    Archives are for the command alone: they may be larger, and tell of other models.

    Raises:
        UnreadableFileError: a file is refused as a whole; the key says why.
    """
    if sum(len(upload.content) for upload in uploads) > FILE_LIMIT:
        raise FileTooLargeError
    books = [sheet for u in uploads for sheet in read_workbook(u.content, clean_name(u.name))]
    if sum(len(sheet.rows) for sheet in books) > ROW_LIMIT:
        raise TooManyRowsError
    return Gathered(recognise(books, processes))
