"""A cell is a number, a word for being away, or nothing; a paste never guesses at a number."""

from decimal import Decimal

import pytest

from scorecard.domain.cell_text import CellText, PastedCell, columns_of, read_cell, read_paste
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import NotAnAmountError

AWAY = frozenset({"away", "poissa"})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("2,75", CellText(Decimal("2.75")), id="decimal comma"),
        pytest.param("2.75", CellText(Decimal("2.75")), id="decimal point"),
        pytest.param("-0,5", CellText(Decimal("-0.5")), id="below zero"),
        pytest.param("0", CellText(Decimal(0)), id="zero is a number"),
        pytest.param(
            "123456789012,123456", CellText(Decimal("123456789012.123456")), id="every digit"
        ),
        pytest.param("Poissa", CellText(excused=True), id="away in Finnish"),
        pytest.param(" AWAY ", CellText(excused=True), id="away in English"),
        pytest.param("", CellText(), id="nothing"),
        pytest.param(" \t", CellText(), id="blanks are nothing"),
    ],
)
def test_a_cell_says_one_of_three_things(text: str, said: CellText) -> None:
    assert read_cell(text, AWAY) == said


@pytest.mark.parametrize("text", ["six", "1 2", "12 13 14", "-", "1.2.3"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(NotAnAmountError):
        read_cell(text, AWAY)


def amounts(text: str) -> list[Decimal | str | None]:
    return [c.refused.key if c.refused else c.said.amount for c in read_paste(text, AWAY)]


def test_a_block_keeps_its_places_and_empty_cells_say_nothing() -> None:
    cells = read_paste("1\t2\r\n\t\r\n3\taway\n", AWAY)

    assert cells == [
        PastedCell(0, 0, "1", CellText(Decimal(1))),
        PastedCell(0, 1, "2", CellText(Decimal(2))),
        PastedCell(2, 0, "3", CellText(Decimal(3))),
        PastedCell(2, 1, "away", CellText(excused=True)),
    ]
    assert columns_of(cells) == 2


def test_one_bad_cell_is_named_and_the_others_are_read() -> None:
    good, bad, other = read_paste("1\nsix\n2,5", AWAY)

    assert (good.said.amount, other.said.amount) == (Decimal(1), Decimal("2.5"))
    assert bad.refused is not None
    assert (bad.row, bad.text, bad.refused.key) == (1, "six", "amount-not-a-number")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param("1,234\n2,5", ["1.234", "2.5"], id="a comma that parts decimals"),
        pytest.param("1,234\n2.5", ["1234", "2.5"], id="a comma beside a decimal point"),
        pytest.param("1,234.50\n1,234", ["1234.50", "1234"], id="a comma before a point"),
        pytest.param("1.234,50\n1.234", ["1234.50", "1234"], id="a point before a comma"),
        pytest.param("0,125\n1,234", ["0.125", "1.234"], id="nobody parts 0 from its thousands"),
        pytest.param("1 234,5\n2,345", ["1234.5", "2.345"], id="spaces part the thousands"),
        pytest.param("1234,567\n2,345", ["1234.567", "2.345"], id="four digits in front"),
    ],
)
def test_what_a_mark_means_is_learnt_from_the_other_cells(text: str, read: list[str]) -> None:
    assert amounts(text) == [Decimal(number) for number in read]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1,234\n2,345", id="nothing tells"),
        pytest.param("1.234\n1,234", id="both marks, nothing tells"),
        pytest.param("1,234", id="alone"),
    ],
)
def test_a_number_of_two_meanings_is_refused_rather_than_guessed(text: str) -> None:
    assert set(amounts(text)) == {"amount-of-two-meanings"}


def test_a_number_of_two_meanings_among_contradictions_is_refused() -> None:
    assert amounts("1,234.5\n2,5\n3,456") == [
        Decimal("1234.5"),
        Decimal("2.5"),
        "amount-of-two-meanings",
    ]


def test_a_sheet_of_another_size_is_refused() -> None:
    with pytest.raises(RefusedError) as refused:
        read_paste("\n".join(["1"] * 1_001), AWAY)

    assert refused.value.key == "paste-too-large"
    assert len(read_paste("\n".join(["1"] * 1_000), AWAY)) == 1_000
