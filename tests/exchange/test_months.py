"""A month is understood however a workbook spells it."""

from datetime import date

import pytest

from scorecard.domain.periods import NotAPeriodError, Period
from scorecard.exchange.cells import as_month
from scorecard.exchange.months import month_in

ENGLISH = "January February March April May June July August September October November December"
FINNISH = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"
SPELLINGS = [
    (spelling, number)
    for number, (english, finnish) in enumerate(
        zip(ENGLISH.split(), FINNISH.split(), strict=True), start=1
    )
    for spelling in (
        f"2026-{number:02}",
        f"{number}/2026",
        f"{number:02}/2026",
        f"{english} 2026",
        f"{english[:3]} 2026",
        f"{english.upper()} 2026",
        f"{finnish} 2026",
        f"{finnish}kuu 2026",
        f" {finnish.title()}kuu  2026 ",
        f"2026-{number:02}-28",
        f"28.{number}.2026",
    )
]


@pytest.mark.parametrize(("spelling", "number"), SPELLINGS)
def test_a_month_has_many_spellings(spelling: str, number: int) -> None:
    assert month_in(spelling) == Period.parse(f"2026-{number:02}")


def test_a_date_cell_is_its_month() -> None:
    assert as_month(date(2026, 1, 31)) == Period.parse("2026-01")


@pytest.mark.parametrize(
    "text",
    [
        *("2026-13", "0/2026", "2026", "tammi", "Foo 2026", "1.2026", "31.2.2026", "2026-H1"),
        *("1/26", "2300-01", "tammi 26", "٢/2026"),
    ],
)
def test_what_is_no_month_is_refused_as_it_was_written(text: str) -> None:
    with pytest.raises(NotAPeriodError) as refused:
        month_in(text)

    assert (refused.value.key, refused.value.arguments) == ("not-a-month", {"value": text})
