"""Does this move that? Everything that is chosen stands in the link, and nothing is proved."""

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.metrics import Visibility
from scorecard.store.database import Session
from tests.academies import SmallAcademy
from tests.following import follow
from tests.pages.conftest import Open

CONTACTS = [3, 5, 2, 8, 7, 4, 9, 6, 1, 8]
DEALS = [1, 1, *(n // 2 for n in CONTACTS[:-2])]


@pytest.fixture
def followed(app: App, small: SmallAcademy) -> dict[str, str]:
    """The ids of Aino's contacts and deals, as links name them; her team sees them too."""

    def unit(session: Session) -> dict[str, str]:
        aino = small.people["aino"].owner
        found = {
            template: follow(session, aino, template, months, visibility=Visibility.TEAM)
            for template, months in {"contacts": CONTACTS, "deals": DEALS}.items()
        }
        return {template: str(metric.id) for template, metric in found.items()}

    return app.database.write(unit)


def said(page: AppTest) -> str:
    assert not page.exception
    return " ".join(e.value for e in (*page.title, *page.markdown, *page.info, *page.caption))


def test_a_link_opens_two_metrics_and_the_lag(open_page: Open, followed: dict[str, str]) -> None:
    page = open_page("aino", "relations", lag="2", first=followed["contacts"])

    assert page.title[0].value == (
        "When “Contacts” is high, “Deals” tends to be high 2 months later"
    )
    assert "This does not prove that one makes the other" in said(page)
    assert "Over 8 months" in said(page)


def test_another_lag_is_one_choice_away_and_stands_in_the_link(
    open_page: Open, followed: dict[str, str]
) -> None:
    page = open_page("aino", "relations")

    page.selectbox(key="lag").set_value("3").run()

    assert "too few months in common" in page.title[0].value
    assert "3" in page.query_params["lag"]
    assert followed["contacts"] in page.query_params["first"]


def test_choosing_the_second_metric_as_the_first_swaps_them(
    open_page: Open, followed: dict[str, str]
) -> None:
    page = open_page("aino", "relations")

    page.selectbox(key="first").set_value(followed["deals"]).run()

    assert page.selectbox(key="second").value == followed["contacts"]
    assert not page.exception


def test_a_team_mate_looks_at_what_is_shared_and_may_link_to_it(
    open_page: Open, small: SmallAcademy, followed: dict[str, str]
) -> None:
    page = open_page("ville", "relations", whose=f"person-{small.id('aino')}", lag="2")

    assert "“Contacts”" in page.title[0].value
    assert f"person-{small.id('aino')}" in page.query_params["whose"]


def test_a_link_to_what_is_not_theirs_opens_their_own(
    open_page: Open, small: SmallAcademy, followed: dict[str, str]
) -> None:
    page = open_page("otso", "relations", whose=f"person-{small.id('aino')}", team="usva")

    assert "Contacts" not in said(page)
    assert page.title[0].value == "There is nothing to lay over each other yet"


def test_one_metric_alone_says_what_is_missing(open_page: Open) -> None:
    page = open_page("ville", "relations", whose="me")

    assert "Only one metric holds numbers here: “Customer visits”" in said(page).replace("\\", "")


def test_members_together_say_why_there_is_nothing(open_page: Open) -> None:
    page = open_page("kaisa", "relations", whose="members")

    assert "at least three have entered the same metric" in said(page).replace("\\", "")
