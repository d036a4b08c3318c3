"""The erasure ledger: who was erased, kept outside the database.

A backup that is put back brings erased people back; by the ledger they are erased again
before anybody can sign in. It names nobody: of a person it keeps the id and keyed hashes of
their addresses. Its lines are only ever added, each chained to the one before with a key.
"""

import hmac
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from scorecard.domain.words import fold


class DamagedLedgerError(Exception):
    """A line of the ledger is not what was written there."""

    def __init__(self, path: Path, line: int) -> None:
        super().__init__(
            f"{path}:{line}: this line of the erasure ledger was changed or damaged, or the"
            " academy's key (SCORECARD_LOG_KEY, or log.key in the data folder) is another one"
            " than when it was written. Put the file and the key back from a backup. Nothing"
            " starts without them, for people who were erased could come back unnoticed."
        )


class LostErasuresError(Exception):
    """The database knows of erasures that the ledger does not have."""

    def __init__(self, path: Path, *, known: int, found: int) -> None:
        super().__init__(
            f"{path}: the database knows of {known} erasures, and this erasure ledger holds"
            f" {found} or others. Put the newest copy of the file back, or name its place in"
            " SCORECARD_ERASURES. If it is lost for good, `scorecard person new-ledger` begins"
            " a new one; erasures so far are then not applied to older backups any more."
        )


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a database has followed the ledger: the last line's number and chain."""

    seq: int = 0
    chain: str = ""


@dataclass(frozen=True, slots=True)
class Erasure:
    """One line: when somebody was erased, their id, and the hashes of their addresses."""

    at: datetime
    person_id: int
    emails: frozenset[str]
    mark: Mark


@dataclass(frozen=True, slots=True)
class ErasureLedger:
    """A ledger in a file; a file that is not there yet is an empty one."""

    path: Path
    key: bytes = field(repr=False)

    def hash_of(self, email: str) -> str:
        """Return what stands for an address, however it is written."""
        return hmac.new(self.key, fold(email).encode(), "sha256").hexdigest()

    def since(self, mark: Mark) -> list[Erasure]:
        """Return the erasures after this one, oldest first.

        Raises:
            DamagedLedgerError: a line is not as it was written.
            LostErasuresError: the line of the mark is missing, or is another one.
        """
        known = list(self._entries())
        marks = [Mark(), *(entry.mark for entry in known)]
        if mark not in marks:
            raise LostErasuresError(self.path, known=mark.seq, found=len(known))
        return known[mark.seq :]

    def add(self, person_id: int, emails: Iterable[str], *, at: datetime) -> Mark:
        """Write one more line, to the disk, and return its mark."""
        lines = self._lines()
        last = [entry.mark for entry in self._entries()][-1:] or [Mark()]
        told = {
            "at": at.isoformat(),
            "person": person_id,
            "emails": sorted({self.hash_of(email) for email in emails}),
        }
        mark = Mark(last[0].seq + 1, self._chain(last[0], told))
        self._write(json.dumps({**told, "chain": mark.chain}), after=sum(map(len, lines)))
        return mark

    def _entries(self) -> Iterator[Erasure]:
        mark = Mark()
        for number, line in enumerate(self._lines(), start=1):
            try:
                told = json.loads(line)
                chain = told.pop("chain")
                fits = hmac.compare_digest(chain.encode(), self._chain(mark, told).encode())
                at = datetime.fromisoformat(told["at"])
                entry = (at, int(told["person"]), frozenset(told["emails"]))
            except (ValueError, KeyError, TypeError, AttributeError):
                raise DamagedLedgerError(self.path, number) from None
            if not fits:
                raise DamagedLedgerError(self.path, number)
            mark = Mark(number, chain)
            yield Erasure(*entry, mark)

    def _lines(self) -> list[bytes]:
        # What has no end was being written when the machine stopped: before that erasure
        # was done, for it is done only after its line is on the disk.
        content = self.path.read_bytes() if self.path.exists() else b""
        return [line for line in content.splitlines(keepends=True) if line.endswith(b"\n")]

    def _chain(self, last: Mark, told: dict[str, object]) -> str:
        text = last.chain + json.dumps(told, sort_keys=True, separators=(",", ":"))
        return hmac.new(self.key, text.encode(), "sha256").hexdigest()

    def _write(self, line: str, *, after: int) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        is_new = not self.path.exists()
        with os.fdopen(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600), "r+b") as file:
            file.truncate(after)
            file.seek(after)
            file.write(f"{line}\n".encode())
            file.flush()
            os.fsync(file.fileno())
        if is_new:
            _keep_name(self.path)


def _keep_name(path: Path) -> None:
    # A new file is lost with the machine's power until its folder is on the disk as well.
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
