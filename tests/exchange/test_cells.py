"""A cell means what a person would take it for, and a refusal says what is wrong with it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from scorecard.domain.goals import GoalState
from scorecard.domain.metrics import Kind
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.exchange import cells
from scorecard.exchange.choices import ADMINISTRATOR, ANSWER, KIND, STATE, Answer, Excused
from scorecard.exchange.raw import Cell

language = partial(cells.as_language, languages=("en", "fi"))
dots = partial(cells.as_dots, most=3)
slot = partial(cells.as_whole_number, least=1, most=5)
kind = partial(cells.as_choice, choices=KIND)
state = partial(cells.as_choice, choices=STATE)
answer = partial(cells.as_choice, choices=ANSWER)
role = partial(cells.as_choice, choices=ADMINISTRATOR)

Reading = Callable[[Cell | None], object]


@pytest.mark.parametrize(
    ("reading", "cell", "means"),
    [
        (cells.as_name, " Aino  ", "Aino"),
        (cells.as_name, Decimal("2026.0"), "2026"),
        (cells.as_name, Decimal("1E+3"), "1000"),
        (cells.as_name, None, None),
        (cells.as_note, None, ""),
        (cells.as_note, "two\nlines", "two\nlines"),
        (cells.as_note, True, "TRUE"),
        (cells.as_email, "Aino@example.org ", "Aino@example.org"),
        (cells.as_email, None, None),
        (cells.as_web_address, "https://example.org/a", "https://example.org/a"),
        (cells.as_day, date(2025, 9, 1), date(2025, 9, 1)),
        (cells.as_day, "2025-09-01", date(2025, 9, 1)),
        (cells.as_day, "1.9.2025", date(2025, 9, 1)),
        (cells.as_day, "01.09.2025", date(2025, 9, 1)),
        (cells.as_period, "2026-q4", Period.parse("2026-Q4")),
        (cells.as_period, Decimal(2026), Period.parse("2026")),
        (cells.as_period, date(2026, 11, 1), Period.parse("2026-11")),
        (cells.as_half_year, "2026-H2", Period.parse("2026-H2")),
        (language, "FI", "fi"),
        (kind, "Adds  up", Kind.ADDS_UP),
        (kind, "Kertyvä", Kind.ADDS_UP),
        (state, "Jäi saavuttamatta", GoalState.MISSED),
        (answer, True, Answer.YES),
        (answer, "kyllä", Answer.YES),
        (role, None, None),
        (cells.as_amount, "2,5", Decimal("2.5")),
        (cells.as_amount, "2.5", Decimal("2.5")),
        (cells.as_amount, "64 %", Decimal(64)),
        (cells.as_amount, Decimal("-1.5"), Decimal("-1.5")),
        (cells.as_amount, "Excused", Excused.EXCUSED),
        (cells.as_amount, "poissa", Excused.EXCUSED),
        (cells.as_amount, None, None),
        (cells.as_amount, "0", Decimal(0)),
        (slot, Decimal("5.0"), 5),
        (slot, "5", 5),
        (dots, Decimal(0), 0),
        (dots, None, None),
    ],
)
def test_a_cell_says_something(reading: Reading, cell: Cell | None, means: object) -> None:
    found = reading(cell)

    assert (type(found), found) == (type(means), means)


@pytest.mark.parametrize(
    ("reading", "cell", "key"),
    [
        (cells.as_name, "Two\nLines", "text-control-character"),
        (cells.as_name, "N" * 201, "text-too-long"),
        (cells.as_note, "N" * 2_001, "text-too-long"),
        (cells.as_email, "not-an-address", "text-not-an-email"),
        (cells.as_web_address, "javascript:alert(1)", "text-not-a-web-address"),
        (cells.as_day, "someday", "import-not-a-date"),
        (cells.as_day, "31.2.2026", "import-not-a-date"),
        (cells.as_day, Decimal(45901), "import-not-a-date"),
        (cells.as_day, date(2500, 1, 1), "import-not-a-date"),
        (cells.as_period, "2026-H3", "not-a-period"),
        (cells.as_half_year, "2026-Q1", "not-a-half-year"),
        (language, "xx", "import-not-a-language"),
        (role, "boss", "import-not-a-person-role"),
        (kind, "sums", "import-not-a-kind"),
        (kind, True, "import-not-a-kind"),
        (cells.as_amount, "many", "amount-not-a-number"),
        (cells.as_amount, date(2026, 5, 1), "amount-not-a-number"),
        (cells.as_amount, True, "amount-not-a-number"),
        (cells.as_amount, "NaN", "amount-not-finite"),
        (cells.as_amount, "inf", "amount-not-finite"),
        (cells.as_amount, "1e400", "amount-too-large"),
        (cells.as_amount, Decimal(10) ** 15, "amount-too-large"),
        (slot, Decimal(6), "import-not-a-whole-number"),
        (slot, "one", "import-not-a-whole-number"),
        (dots, Decimal(4), "import-not-dots"),
        (dots, Decimal(-1), "import-not-dots"),
        (dots, Decimal("1.5"), "import-not-dots"),
        (dots, "1e400", "import-not-dots"),
        (partial(dots, least=1), Decimal(0), "import-not-dots"),
    ],
)
def test_a_cell_that_says_nothing_fitting_is_refused(
    reading: Reading, cell: Cell, key: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        reading(cell)

    assert refused.value.key == key


@pytest.mark.parametrize("nothing", [None, ""])
def test_where_there_must_be_something_nothing_is_refused(nothing: str | None) -> None:
    with pytest.raises(RefusedError, match="text-empty"):
        cells.needed(nothing)


@pytest.mark.parametrize("something", [0, Decimal(0), "0"])
def test_zero_is_something(something: object) -> None:
    assert cells.needed(something) == something


def test_a_long_cell_is_shown_by_its_beginning() -> None:
    assert cells.excerpt("a\n" * 300) == "a " * 99 + "a…"
