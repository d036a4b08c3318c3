"""The guarded child: a file on standard input, its cells as lines of JSON on standard output.

Run by `guard.py` as `python -m scorecard.exchange.reading_child KIND NAME SECONDS`. Whatever a
file does in here, to memory or to time, it does to a process that nobody misses.
"""

import csv
import json
import struct
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from scorecard.exchange import csv_table, xlsx
from scorecard.exchange.limits import (
    FILE_LIMIT,
    MEMORY_LIMIT,
    ROW_LIMIT,
    UNPACKED_LIMIT,
    DamagedFileError,
    TooManyRowsError,
    TooSlowError,
    UnpackedTooLargeError,
    UnreadableFileError,
)
from scorecard.exchange.raw import RawSheet

_BROKEN = (
    BadZipFile,
    ExpatError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    OverflowError,
    csv.Error,
    struct.error,
    zlib.error,
)


def main(kind: str, name: str, seconds: str) -> None:
    """Read the file on standard input, within bounds; `seconds` are those of the processor."""
    _limit_ourselves(int(seconds))
    answer(sys.stdin.buffer.read(FILE_LIMIT), kind, name)


def answer(content: bytes, kind: str, name: str) -> None:
    """Write the sheets of the file, and at the end that it is complete or why it is refused."""
    try:
        sheets = xlsx.sheets_of(content) if kind == "xlsx" else csv_table.sheets_of(content, name)
        _write(sheets)
        _say({"complete": True})
    except UnreadableFileError as refused:
        _say({"refused": refused.key, "arguments": refused.arguments})
    except MemoryError:
        _say({"refused": TooSlowError().key, "arguments": {}})
    except _BROKEN as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        _say({"refused": DamagedFileError().key, "arguments": {}})


def _write(sheets: Iterator[RawSheet]) -> None:
    count = size = 0
    for name, rows in sheets:
        size += _say({"sheet": name})
        count -= 1  # the header
        for row in rows:
            size += _say(row)
            count += 1
            if count > ROW_LIMIT:
                raise TooManyRowsError
            if size > UNPACKED_LIMIT:
                raise UnpackedTooLargeError


def _say(message: object) -> int:
    return sys.stdout.write(json.dumps(message, separators=(",", ":")) + "\n")


def _limit_ourselves(seconds: int) -> None:
    """Bound memory and processor time where the system can; elsewhere the parent's clock does."""
    with suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


if __name__ == "__main__":
    main(*sys.argv[1:])
