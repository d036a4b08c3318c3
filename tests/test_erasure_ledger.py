"""The erasure ledger keeps every erasure, tells nobody's name, and is never quietly damaged."""

from dataclasses import replace
from pathlib import Path

import pytest

from scorecard.erasure_ledger import DamagedLedgerError, ErasureLedger, LostErasuresError, Mark
from tests.academies import NOW

KEY = b"only for tests"


@pytest.fixture
def ledger(tmp_path: Path) -> ErasureLedger:
    """A ledger with three erasures."""
    made = ErasureLedger(tmp_path / "data" / "erasures.jsonl", KEY)
    for number in (1, 2, 3):
        made.add(number, [f"person{number}@example.org", f"old{number}@example.org"], at=NOW)
    return made


def test_what_was_added_is_there_in_order(ledger: ErasureLedger) -> None:
    first, *later = ledger.since(Mark())

    assert [entry.person_id for entry in (first, *later)] == [1, 2, 3]
    assert ledger.since(first.mark) == later
    assert ledger.since(later[-1].mark) == []
    assert first.emails == {
        ledger.hash_of("PERSON1@example.org"),
        ledger.hash_of("old1@example.org"),
    }


def test_it_tells_no_address_and_only_its_owner_may_read_it(ledger: ErasureLedger) -> None:
    assert b"example" not in ledger.path.read_bytes()
    assert ledger.path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_not_there_is_an_empty_ledger(tmp_path: Path) -> None:
    assert ErasureLedger(tmp_path / "none.jsonl", KEY).since(Mark()) == []


@pytest.mark.parametrize("line", [1, 2, 3])
@pytest.mark.parametrize("damage", [b"", b"{}", b"[1]", b"null", b"not json", b'{"chain": 3}'])
def test_a_damaged_line_is_named(ledger: ErasureLedger, line: int, damage: bytes) -> None:
    lines = ledger.path.read_bytes().splitlines()
    ledger.path.write_bytes(b"\n".join([*lines[: line - 1], damage, *lines[line:], b""]))

    with pytest.raises(DamagedLedgerError, match=f"erasures.jsonl:{line}: "):
        ledger.since(Mark())


def test_every_changed_byte_is_noticed(ledger: ErasureLedger) -> None:
    written = ledger.path.read_bytes()

    for place in range(len(written) - 1):
        ledger.path.write_bytes(written[:place] + b"0" + written[place + 1 :])
        if written[place : place + 1] != b"0":
            with pytest.raises((DamagedLedgerError, LostErasuresError)):
                ledger.since(Mark(3, ledger_chain(written)))


def ledger_chain(written: bytes) -> str:
    return written.decode().splitlines()[-1].partition('"chain": "')[2][:64]


def test_a_line_taken_out_or_swapped_is_noticed(ledger: ErasureLedger) -> None:
    one, two, three = ledger.path.read_bytes().splitlines(keepends=True)

    for lines in ((one, three), (two, one, three), (two, three), (one, one, two, three)):
        ledger.path.write_bytes(b"".join(lines))
        with pytest.raises(DamagedLedgerError):
            ledger.since(Mark())


def test_another_key_finds_it_damaged(ledger: ErasureLedger) -> None:
    with pytest.raises(DamagedLedgerError, match="the academy's key"):
        replace(ledger, key=b"guessed").since(Mark())


def test_a_ledger_without_what_the_database_followed_is_refused(ledger: ErasureLedger) -> None:
    followed = ledger.since(Mark())[-1].mark
    lines = ledger.path.read_bytes().splitlines(keepends=True)
    ledger.path.write_bytes(b"".join(lines[:2]))

    with pytest.raises(LostErasuresError, match="knows of 3 erasures"):
        ledger.since(followed)


def test_a_line_that_was_cut_off_while_being_written_gives_way(ledger: ErasureLedger) -> None:
    written = ledger.path.read_bytes()
    ledger.path.write_bytes(written + written[:100])

    assert len(ledger.since(Mark())) == 3
    ledger.add(4, ["person4@example.org"], at=NOW)
    assert [entry.person_id for entry in ledger.since(Mark())] == [1, 2, 3, 4]
