"""A file from outside, read by a child process that may fail without harm.

A small workbook can unpack to gigabytes or keep a processor busy for hours. So the parent
looks only at the size and the first bytes; the rest happens in a process of its own with
bounds on memory and time, and the parent takes the answer once it is complete.
"""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from scorecard.exchange.limits import (
    FILE_LIMIT,
    PATIENCE_SECONDS,
    PROCESSOR_SECONDS,
    DamagedFileError,
    FileTooLargeError,
    TooSlowError,
    UnreadableFileError,
)

ROOT = Path(__file__).parents[2]
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_KINDS = {".xlsx": "xlsx", ".xlsm": "xlsx", ".csv": "csv", ".tsv": "csv", ".txt": "csv"}
# The child is told nothing that it does not need: no database, no secrets.
_NEEDED = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")

log = logging.getLogger(__name__)


def messages(source: IO[bytes], name: str) -> Iterator[object]:
    """Return what the child says of the file, line by line, once it has said all.

    Raises:
        UnreadableFileError: the file is refused; the key says why.
    """
    kind = _checked_kind(source, Path(name).suffix.lower())
    with TemporaryFile() as answer, TemporaryFile() as complaints:
        finished = _run(source, answer, complaints, kind, Path(name).stem)
        last = _last_line(answer)
        if complaints.seek(0, os.SEEK_END):
            log.warning("reading a file: %s", _end_of(complaints).decode(errors="replace"))
        if "refused" in last:
            raise UnreadableFileError(str(last["refused"]), **last["arguments"])
        if "complete" not in last:
            raise DamagedFileError if finished else TooSlowError
        answer.seek(0)
        yield from map(json.loads, answer)


def _checked_kind(source: IO[bytes], suffix: str) -> str:
    if source.seek(0, os.SEEK_END) > FILE_LIMIT:
        raise FileTooLargeError
    source.seek(0)
    start = source.read(8)
    source.seek(0)
    kind = _KINDS.get(suffix)
    if start == _OLD_EXCEL:
        raise UnreadableFileError("import-old-excel")
    if kind is None:
        raise UnreadableFileError("import-unknown-kind")
    if start.startswith(_ZIP) != (kind == "xlsx"):
        raise DamagedFileError
    return kind


def _run(source: IO[bytes], answer: IO[bytes], complaints: IO[bytes], kind: str, name: str) -> bool:
    """Let the child read the file; return whether it ended before we or its bounds ended it."""
    reader = ["-m", "scorecard.exchange.reading_child"]
    command = [sys.executable, *reader, kind, name, str(PROCESSOR_SECONDS)]
    needed = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    try:
        child = subprocess.run(  # noqa: S603 - our own interpreter, our own module
            command,
            cwd=ROOT,
            env=needed | {"PYTHONUTF8": "1"},
            stdin=source,
            stdout=answer,
            stderr=complaints,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return child.returncode >= 0


def _end_of(file: IO[bytes], size: int = 1000) -> bytes:
    file.seek(max(0, file.seek(0, os.SEEK_END) - size))
    return file.read()


def _last_line(answer: IO[bytes]) -> dict[str, Any]:
    line = _end_of(answer).rstrip(b"\n").rpartition(b"\n")[2]
    try:
        last = json.loads(line)
    except ValueError:
        return {}
    return last if isinstance(last, dict) else {}
