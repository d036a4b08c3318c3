"""On pages a curve has its sentence above and its numbers and files below."""

from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.events import MonthEvent
from scorecard.domain.people import Person
from scorecard.domain.values import MonthValue
from scorecard.store.events import add_event
from scorecard.store.metrics import change_metric
from scorecard.store.people import change_person
from scorecard.store.values import add_values
from tests.academies import NOW, SmallAcademy, month
from tests.pages.conftest import Open


def drawn(page: AppTest) -> list[str]:
    """What the charts of a page say to whoever cannot see them."""
    assert not page.exception
    charts = [element.proto for element in page.main if element.type == "vega_lite_chart"]
    return [chart.alt for chart in charts]


def heroes(page: AppTest) -> list[str]:
    found = [m.value.removeprefix("#### ") for m in page.markdown if m.value.startswith("#### ")]
    return [unescaped(said) for said in found]


def captions(page: AppTest) -> str:
    return unescaped(" ".join(c.value for c in page.caption))


def unescaped(said: str) -> str:
    return said.replace("\\", "").replace("\u00a0", " ")


def open_numbers(page: AppTest, key: str) -> AppTest:
    page.session_state[key] = True
    page.run()
    assert not page.exception
    return page


@pytest.fixture
def long_ago(app: App, small: SmallAcademy) -> SmallAcademy:
    """Ville's visits, followed for two years: ten of them in the October before."""
    visits = replace(small.metrics["visits"], first=month("2024-11"))
    given = [(visits.id, MonthValue(month("2025-10"), Decimal(10)))]
    app.database.write(lambda session: change_metric(session, visits))
    app.database.write(lambda s: add_values(s, given, entered_by=None, entered_at=NOW))
    return small


def test_above_the_curve_stands_how_the_goal_is_and_what_it_takes(open_page: Open) -> None:
    page = open_page("ville", "month")

    (hero,) = heroes(page)
    assert hero.startswith("9 visits so far, 1.8 visits ahead of an even pace.")
    assert "Goal for Autumn 2026: at least 12 visits." in captions(page)


def test_without_a_goal_the_latest_number_stands_there(open_page: Open) -> None:
    page = open_page("ville", "team")

    assert heroes(page) == ["No numbers yet"]
    assert "No goal is set for now" in captions(page)


def test_growth_is_told_of_months_that_are_over(open_page: Open, long_ago: SmallAcademy) -> None:
    page = open_page("ville", "month")

    assert "↘ October 2026: 8 visits less than a year before, 2 visits after 10 visits (-80%)" in (
        captions(page)
    )


def test_the_sum_is_one_touch_away(open_page: Open, small: SmallAcademy) -> None:
    page = open_page("ville", "month")
    visits = small.metrics["visits"].id

    page.button_group(key=f"curve-{visits}-view").set_value("sums").run()

    assert drawn(page)[0].startswith("Customer visits: 9")
    assert "12" in drawn(page)[0]


def test_below_the_curve_are_its_numbers_and_its_files(
    open_page: Open, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"].id
    page = open_numbers(open_page("ville", "month"), f"curve-{visits}-numbers")

    table = page.dataframe[0].value
    assert list(table["Customer visits (visits)"]) == ["3", "4", "2", "not entered"]
    assert page.code[0].value.startswith("Month\tCustomer visits (visits)\t")
    links = [h.proto.body for h in page.main if h.type == "html"]
    for ending in ("png", "svg"):
        assert any(f"/picture/curve/{visits}.{ending}?view=months" in link for link in links)


def test_words_of_an_event_are_words_and_no_markup(
    app: App, open_page: Open, small: SmallAcademy
) -> None:
    ville = small.people["ville"]
    said = MonthEvent(ville.owner, month("2026-10"), "<b>fair</b> **week** now")
    app.database.write(lambda session: add_event(session, said))
    visits = small.metrics["visits"].id

    page = open_numbers(open_page("ville", "month"), f"curve-{visits}-numbers")

    assert list(page.dataframe[0].value["Remarks"])[2] == "<b>fair</b> **week** now"
    assert "<b>fair</b> **week** now" in page.code[0].value


def test_what_members_share_has_its_numbers_side_by_side(
    open_page: Open, small: SmallAcademy
) -> None:
    page = open_numbers(open_page("maija", "team"), "shared-numbers")

    table = page.dataframe[0].value
    assert list(table.columns) == ["Month", "Ville Koski"]
    assert list(table["Ville Koski"]) == ["3", "4", "2", "not entered"]


def test_a_page_in_finnish_says_it_in_finnish(
    app: App, open_page: Open, small: SmallAcademy
) -> None:
    finn: Person = replace(small.people["ville"], language="fi")
    app.database.write(lambda session: change_person(session, finn))

    page = open_page("ville", "month")

    assert heroes(page)[0].startswith("Tähän mennessä 9 visits")
