"""Whatever a team is called, its report has an address that means what it says."""

from datetime import date

import pytest

from scorecard.charts.poster import Sheet
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.reporting.addresses import from_path, in_path, poster_address, report_address
from scorecard.web.surface import is_plain

AUTUMN = Period.parse("2026-H2")
NAMES = [
    "usva",
    "Pähkinä",
    "a/b",
    "..",
    ".",
    "1.0",
    "two words",
    "50 %",
    "a=b",
    "=C3",
    "漢字",
    "🚀",
]


@pytest.mark.parametrize("key", NAMES)
def test_a_short_name_comes_back_from_its_path(key: str) -> None:
    assert from_path(in_path(key)) == key


@pytest.mark.parametrize("key", NAMES)
def test_every_address_is_let_through_by_the_gate(key: str) -> None:
    team = Team(1, key, "Usva", "2025", date(2025, 8, 15))

    for address in (
        report_address(team, AUTUMN, "html"),
        poster_address(team, AUTUMN, "svg", Sheet.A4),
    ):
        assert is_plain(address.partition("?")[0])


def test_a_plain_name_stands_as_it_is() -> None:
    team = Team(1, "usva", "Usva", "2025", date(2025, 8, 15))

    assert report_address(team, AUTUMN, "pdf") == "/report/usva/2026-H2.pdf"
    assert poster_address(team, AUTUMN, "pdf") == "/poster/usva/2026-H2.pdf?size=a3"


@pytest.mark.parametrize("part", ["=", "=zz", "=FF", "a=b=", "=C3"])
def test_what_means_nothing_is_no_error(part: str) -> None:
    assert isinstance(from_path(part), str)
