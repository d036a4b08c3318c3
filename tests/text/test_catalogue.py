"""Each language says numbers, dates, periods and lists in its own way."""

from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective
from scorecard.domain.people import ACADEMY
from scorecard.domain.periods import Calendar, Period, month_of
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import NotAnAmountError, parse_amount
from scorecard.text import Text, text_in

ENGLISH, FINNISH = text_in("en"), text_in("fi")
SPACE = "\u00a0"
SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("code", "english", "finnish"),
    [
        ("2026-11", "November 2026", "marraskuu 2026"),
        ("2026-Q4", "Q4 2026", "4. neljännes 2026"),
        ("2026-H1", "Spring 2026", "Kevät 2026"),
        ("2026-H2", "Autumn 2026", "Syksy 2026"),
        ("2026", "2026", "2026"),
    ],
)
@pytest.mark.parametrize(
    "calendar",
    [pytest.param(Calendar(), id="January"), pytest.param(Calendar(2, 9), id="February")],
)
def test_a_period_has_a_name(code: str, english: str, finnish: str, calendar: Calendar) -> None:
    period = Period.parse(code)

    assert ENGLISH.period(period, calendar) == english
    assert FINNISH.period(period, calendar) == finnish


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(ENGLISH, ["22 Nov 2026", "November 2026", "Nov"], id="en"),
        pytest.param(FINNISH, ["22.11.2026", "marraskuu 2026", "marras"], id="fi"),
    ],
)
def test_a_day_and_a_month_have_names(text: Text, expected: list[str]) -> None:
    month = month_of(SUNDAY)

    assert [text.date(SUNDAY), text.month(month), text.month_short(month)] == expected


@pytest.mark.parametrize(
    ("number", "decimals", "unit", "english", "finnish"),
    [
        pytest.param("12", 0, "visits", f"12{SPACE}visits", f"12{SPACE}visits", id="pieces"),
        pytest.param(
            "1234.5", 2, "€", f"1{SPACE}234.50{SPACE}€", f"1{SPACE}234,50{SPACE}€", id="money"
        ),
        pytest.param("64", 0, "%", "64%", f"64{SPACE}%", id="per cent"),
        pytest.param("7", 0, "", "7", "7", id="no unit"),
    ],
)
def test_a_unit_stays_with_its_number(
    number: str, decimals: int, unit: str, english: str, finnish: str
) -> None:
    shown = [text.unit_value(Decimal(number), decimals, unit) for text in (ENGLISH, FINNISH)]

    assert shown == [english, finnish]


def test_an_amount_is_shown_as_its_metric_says() -> None:
    invoicing = Metric(
        id=1,
        owner=ACADEMY,
        name="Invoicing",
        unit="€",
        kind=Kind.ADDS_UP,
        direction=Direction.UP,
        aggregate=Aggregate.SUM,
        perspective=Perspective.FINANCES,
        first=Period.parse("2026-01"),
        decimals=1,
    )

    assert FINNISH.amount(Decimal("8500"), invoicing) == f"8{SPACE}500,0{SPACE}€"


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        pytest.param("1.3", "+130%", id="growth"),
        pytest.param("-0.125", "-12%", id="decline"),
        pytest.param("0", "0%", id="no change"),
        pytest.param("0.001", "0%", id="too little to show"),
    ],
)
def test_a_change_has_a_sign(share: str, shown: str) -> None:
    assert ENGLISH.percent_change(Decimal(share)) == shown


@pytest.mark.parametrize(
    ("items", "english", "finnish"),
    [
        pytest.param([], "", "", id="none"),
        pytest.param(["Aino"], "Aino", "Aino", id="one"),
        pytest.param(["Aino", "Onni"], "Aino and Onni", "Aino ja Onni", id="two"),
        pytest.param(["A1", "A2", "A3"], "A1, A2 and A3", "A1, A2 ja A3", id="three"),
    ],
)
def test_a_list_is_one_phrase(items: list[str], english: str, finnish: str) -> None:
    assert [ENGLISH.list(items), FINNISH.list(items)] == [english, finnish]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        pytest.param({"en": "finances", "fi": "talous"}, "talous", id="our language"),
        pytest.param({"en": "finances"}, "finances", id="English instead"),
        pytest.param({"en": "finances", "fi": ""}, "finances", id="left empty"),
        pytest.param({"sv": "ekonomi"}, "ekonomi", id="neither"),
        pytest.param({}, "", id="no words"),
    ],
)
def test_words_come_in_the_readers_language(words: dict[str, str], shown: str) -> None:
    assert FINNISH.words(words) == shown


@pytest.mark.parametrize(
    ("argument", "shown"),
    [
        pytest.param("A1", "A1", id="text"),
        pytest.param(7, "7", id="small number"),
        pytest.param(200_000, f"200{SPACE}000", id="large number"),
        pytest.param(Decimal("0.50"), "0.5", id="decimal"),
        pytest.param(SUNDAY, "22 Nov 2026", id="date"),
        pytest.param(Period.parse("2026-Q4"), "2026-Q4", id="period"),
    ],
)
def test_what_fills_a_blank_is_shown_in_our_way(argument: object, shown: str) -> None:
    assert ENGLISH("no-such-process", value=argument) == f"The rocket has no process “{shown}”."


def test_a_refusal_is_said_in_the_readers_language() -> None:
    with pytest.raises(NotAnAmountError) as refused:
        parse_amount("paljon")

    assert FINNISH.refusal(refused.value).startswith("”paljon” ei ole luku.")


def test_a_refusal_shows_its_limits() -> None:
    said = ENGLISH.refusal(RefusedError("text-too-long", limit=2_000))

    assert said == f"The text is too long. At most 2{SPACE}000 characters fit."
