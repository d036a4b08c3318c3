"""The page on customers: empty states teach, and a period is one choice away."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.funnels import CustomerMetrics
from scorecard.store.database import Session
from tests.academies import SmallAcademy
from tests.following import follow
from tests.pages.conftest import Open


def said(page: AppTest) -> str:
    assert not page.exception
    shown = (*page.title, *page.header, *page.subheader, *page.markdown, *page.info, *page.caption)
    return " ".join(element.value for element in shown).replace("\\", "")


def plain(page: AppTest) -> str:
    return page.title[0].value.replace("\\", "")


@pytest.fixture
def followed(app: App, small: SmallAcademy) -> None:
    """Aino counts contacts and deals, customers on a step, and what they say."""

    def unit(session: Session) -> None:
        aino = small.people["aino"].owner
        follow(session, aino, "contacts", [20] * 10)
        follow(session, aino, "deals", [2] * 10)
        follow(session, aino, "customers-a3", [4, 5, 6])
        follow(session, aino, "would-recommend-us", [75, 75])
        follow(session, aino, "answers-received", [4, 4])

    app.database.write(unit)


@pytest.mark.usefixtures("followed")
def test_funnel_pipeline_and_feedback_stand_on_one_page(open_page: Open) -> None:
    page = open_page("aino", "customers")

    assert plain(page) == "Contacts 200 → Deals 20: the last 12 months"
    assert "10% of Contacts became Deals" in said(page)
    assert "Would recommend us: 75.0%" in said(page)
    assert "8 answers in 2 months." in said(page)


@pytest.mark.usefixtures("followed")
def test_a_period_is_one_choice_away_and_stands_in_the_link(open_page: Open) -> None:
    page = open_page("aino", "customers")

    page.selectbox(key="over").set_value("2026-H2").run()

    assert plain(page) == "Contacts 100 → Deals 10: Autumn 2026"
    assert "2026-H2" in page.query_params["over"]


@pytest.mark.usefixtures("followed")
def test_a_link_opens_a_period_and_nonsense_the_last_months(open_page: Open) -> None:
    assert "Autumn 2026" in open_page("aino", "customers", over="2026-H2").title[0].value
    assert "last 12 months" in open_page("aino", "customers", over="2026-13").title[0].value


def test_who_follows_nothing_of_it_is_told_how_it_begins(open_page: Open) -> None:
    page = open_page("maija", "customers")

    assert "Follow one of these metrics" in said(page)
    assert "Contacts, Meetings, Offers, Deals" in said(page)


@pytest.mark.usefixtures("followed")
def test_an_academy_that_names_no_templates_is_told_where_to(
    open_page: Open, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = replace(app, academy=replace(app.academy, customers=CustomerMetrics()))
    monkeypatch.setattr("scorecard.ui.visit.the_app", lambda: without)

    assert "under customers in metrics.yaml" in said(open_page("aino", "customers"))
