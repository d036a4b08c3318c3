"""Whatever is in a file, the child ends with an answer: complete, or why not."""

import json
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorecard.exchange.reading_child import answer
from tests.exchange.workbooks import DATA, parts, sheet_of, text_row, workbook, zipped

AHJO = (DATA / "mittaristo-ahjo.xlsx").read_bytes()
PARTS = parts(sheet_of(text_row(1, "email") + '<row r="2"><c r="B2" s="1"><v>45901</v></c></row>'))


def last_word(content: bytes, kind: str) -> set[str]:
    said = StringIO()
    with redirect_stdout(said), redirect_stderr(StringIO()):
        answer(content, kind, "people")
    return set(json.loads(said.getvalue().splitlines()[-1]))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(AHJO) - 1), st.integers(0, 255)), min_size=1))
def test_a_workbook_with_other_bytes_is_answered(changes: list[tuple[int, int]]) -> None:
    content = bytearray(AHJO)
    for place, byte in changes:
        content[place] = byte

    assert last_word(bytes(content), "xlsx") in ({"complete"}, {"refused", "arguments"})


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(PARTS)), st.integers(0, 500), st.text('0123456789<>"/=-_aAZ z'))
def test_a_workbook_with_other_content_is_answered(part: str, place: int, text: str) -> None:
    content = str(PARTS[part])
    changed = content[:place] + text + content[place + len(text) :]

    assert last_word(zipped(PARTS | {part: changed}), "xlsx") in (
        {"complete"},
        {"refused", "arguments"},
    )


@pytest.mark.parametrize("part", sorted(PARTS))
def test_a_workbook_that_lacks_a_part_is_refused(part: str) -> None:
    rest = {name: content for name, content in PARTS.items() if name != part}

    assert last_word(zipped(rest), "xlsx") == {"refused", "arguments"}


@settings(max_examples=200, deadline=None)
@given(st.binary() | st.text('\0\r\n"\u2028;,\t a=').map(str.encode))
def test_any_bytes_as_csv_are_answered(content: bytes) -> None:
    assert last_word(content, "csv") in ({"complete"}, {"refused", "arguments"})


def test_a_cell_whose_text_is_lost_is_refused() -> None:
    content = workbook('<row><c t="s"><v>7</v></c></row>')

    assert last_word(content, "xlsx") == {"refused", "arguments"}


def test_an_honest_workbook_is_complete() -> None:
    assert last_word(workbook(text_row(1, "email")), "xlsx") == {"complete"}
