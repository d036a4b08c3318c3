"""A file built to do harm is refused with a sentence, and the app does not feel it."""

import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from scorecard.exchange import guard
from scorecard.exchange.limits import FILE_LIMIT, MEGABYTE, UnreadableFileError
from scorecard.exchange.sheets import read_workbook
from tests.exchange.workbooks import parts, sheet_of, text_row, workbook, zipped

CELL = '<c t="inlineStr"><is><t>x</t></is></c>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


def refusal_of(content: bytes | Path, name: str = "rows.xlsx") -> str:
    with pytest.raises(UnreadableFileError) as refused:
        read_workbook(content, name)
    return refused.value.key


def million_rows() -> bytes:
    return workbook("".join(f"<row>{CELL}<c><v>{n}</v></c></row>" for n in range(1_000_000)))


def huge_member() -> bytes:
    return zipped(parts(b"<" + b" " * (150 * MEGABYTE)))


def dense_member() -> bytes:
    return zipped(parts(sheet_of(" " * 60 * MEGABYTE)))


def deep() -> bytes:
    return padded(parts(sheet_of("<g>" * 1_000_000)))


def laughing() -> bytes:
    return zipped(parts(LAUGHS + sheet_of(text_row(1, "&b;"))))


def echoing() -> bytes:
    """One long text, shown in a million cells: small in the file, gigabytes as cells."""
    cells = "<row>" + '<c t="s"><v>0</v></c>' * 90 + "</row>"
    strings = f"<si><t>{'long ' * 2_000}</t></si>"
    return padded(parts(sheet_of(cells * 10_000), strings=strings))


def endless() -> bytes:
    """Elements that mean nothing, so many that they take longer than any honest file."""
    return padded(parts(sheet_of("<x/>" * (95 * MEGABYTE // 4))))


def padded(members: dict[str, str | bytes]) -> bytes:
    """Return a workbook that unpacks to less than 200 times its size."""
    noise = Random(1).randbytes(MEGABYTE)  # noqa: S311 - not a secret
    return zipped(members | {"xl/media/picture.png": noise})


def many_members() -> bytes:
    return zipped(parts(sheet_of("")) | {f"xl/{n}.xml": "" for n in range(1_200)})


BOMBS = [
    pytest.param(million_rows, "import-too-many-rows", id="a million rows"),
    pytest.param(huge_member, "import-unpacked-too-large", id="150 MB of spaces"),
    pytest.param(dense_member, "import-suspicious", id="60 MB packed into next to nothing"),
    pytest.param(deep, "import-suspicious", id="elements within elements"),
    pytest.param(laughing, "import-suspicious", id="billion laughs"),
    pytest.param(echoing, "import-unpacked-too-large", id="one long text everywhere"),
    pytest.param(many_members, "import-suspicious", id="1,200 members"),
    pytest.param(
        lambda: workbook("<row>" + CELL * 101 + "</row>"), "import-too-many-columns", id="wide"
    ),
]


@pytest.mark.parametrize(("bomb", "key"), BOMBS)
def test_a_bomb_is_refused_and_the_parents_memory_stays(
    bomb: Callable[[], bytes], key: str, tmp_path: Path
) -> None:
    path = tmp_path / "rows.xlsx"
    path.write_bytes(bomb())
    tracemalloc.start()

    key_found = refusal_of(path)

    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert key_found == key
    assert most < 50 * MEGABYTE


@pytest.mark.parametrize(
    ("content", "name", "key"),
    [
        pytest.param(b"x" * (FILE_LIMIT + 1), "a.csv", "import-file-too-large", id="too large"),
        pytest.param(b"%PDF-1.7", "a.pdf", "import-unknown-kind", id="another kind"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xlsx", "import-old-excel", id="old"),
        pytest.param(b"email;name", "a.xlsx", "import-damaged", id="a table called workbook"),
        pytest.param(b"PK\x03\x04 and nothing", "a.xlsx", "import-damaged", id="half a zip"),
        pytest.param(zipped({"a.txt": "a"}), "a.xlsx", "import-damaged", id="any zip"),
        pytest.param(zipped({"a": "a"}), "a.csv", "import-damaged", id="a workbook called table"),
        pytest.param(workbook("<row>"), "a.xlsx", "import-damaged", id="broken XML"),
        pytest.param(
            workbook('<row><c t="s"><v>7</v></c></row>'), "a.xlsx", "import-damaged", id="lost text"
        ),
        pytest.param(
            zipped(parts(sheet_of("")) | {"xl/inner.zip": "PK"}),
            "a.xlsx",
            "import-suspicious",
            id="an archive in the archive",
        ),
        pytest.param("nimi".encode("utf-16"), "a.csv", "import-not-utf-8", id="UTF-16"),
        pytest.param("päivä".encode("cp1252"), "a.csv", "import-not-utf-8", id="Latin letters"),
    ],
)
def test_what_is_no_workbook_is_refused(content: bytes, name: str, key: str) -> None:
    assert refusal_of(content, name) == key


def test_an_encrypted_member_is_refused() -> None:
    content = bytearray(workbook(""))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(mark) + offset] |= 1

    assert refusal_of(bytes(content)) == "import-encrypted"


@pytest.mark.parametrize("cut", range(10, 1400, 97))
def test_a_workbook_that_was_cut_off_is_damaged(cut: int) -> None:
    whole = workbook(text_row(1, "email"))

    assert refusal_of(whole[:cut]) == "import-damaged"


def test_the_child_has_its_seconds_of_processor_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "PATIENCE_SECONDS", 120)
    monkeypatch.setattr(guard, "PROCESSOR_SECONDS", 2)  # a fast machine reads all in eight

    assert refusal_of(endless()) == "import-too-slow"


def test_a_file_that_keeps_the_child_waiting_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "PATIENCE_SECONDS", 0.01)

    assert refusal_of(workbook(text_row(1, "email"))) == "import-too-slow"


def test_the_child_is_told_no_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    spy = tmp_path / "python"
    spy.write_text(f'#!/bin/sh\nenv > "{tmp_path}/told"\n')
    spy.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(spy))
    monkeypatch.setenv("SCORECARD_DATABASE_URL", "postgresql://secret")

    refusal_of(workbook(""))

    assert "secret" not in (tmp_path / "told").read_text()
