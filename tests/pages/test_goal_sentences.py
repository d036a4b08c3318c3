"""A goal is told in the same words wherever it stands, and a hopeless one offers its change."""

from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Aggregate, Kind
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.goals import add_goal, change_goal
from scorecard.store.metrics import add_metric
from scorecard.store.values import add_values
from tests.academies import NOW, SmallAcademy, month
from tests.pages.conftest import Open

# Three, four and two visits by October; a hundred by December ask for 45.5 in each of two.
HOPELESS = (
    "9 visits so far, 51 visits behind an even pace. "
    "45.5 visits in each of the 2 months left reaches it. "
    "No longer reachable at your best pace so far (4 visits in a month). "
    "That happens: change the goal?"
)


def _said(page: AppTest) -> str:
    told = " ".join(line.value for line in (*page.markdown, *page.caption, *page.title))
    return told.replace("\\", "").replace("\N{NO-BREAK SPACE}", " ")


def _ways(page: AppTest) -> list[str]:
    return [str(link.proto.label) for link in page.get("page_link")]


@pytest.fixture
def hopeless(app: App, small: SmallAcademy) -> Goal:
    """Ville's goal for the autumn, far above what his best month brought."""
    bold = replace(small.goals["visits"], target=Decimal(100))
    return app.database.write(lambda session: change_goal(session, bold))


@pytest.mark.usefixtures("hopeless")
@pytest.mark.parametrize("name", ["home", "month", "goals"])
def test_home_month_and_goals_say_the_same(open_page: Open, name: str) -> None:
    page = open_page("ville", name)

    assert HOPELESS in _said(page)


@pytest.mark.usefixtures("hopeless")
@pytest.mark.parametrize("name", ["home", "month"])
def test_a_goal_beyond_the_best_pace_offers_its_change(open_page: Open, name: str) -> None:
    assert "Change the goal" in _ways(open_page("ville", name))


@pytest.mark.parametrize("name", ["home", "month"])
def test_a_goal_within_reach_is_left_in_peace(open_page: Open, name: str) -> None:
    page = open_page("ville", name)

    assert "Change the goal" not in _ways(page)
    assert "1.8 visits ahead of an even pace." in _said(page)


def test_a_teams_goal_is_told_alike_on_both_of_its_pages(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    cash = small.metrics["cash"]
    sales = replace(cash, id=0, name="Sales", slot=2, kind=Kind.ADDS_UP, aggregate=Aggregate.SUM)

    def unit(session: object) -> None:
        metric = add_metric(session, sales)  # type: ignore[arg-type]
        months = [MonthValue(month(f"2026-{n:02}"), Decimal(100)) for n in (7, 8, 9, 10)]
        rows = [(metric.id, value) for value in months]
        add_values(session, rows, entered_by=None, entered_at=NOW)  # type: ignore[arg-type]
        bold = Goal(0, cash.owner, Period.parse("2026-H2"), metric_id=metric.id)
        add_goal(session, replace(bold, target=Decimal(1200)))  # type: ignore[arg-type]

    app.database.write(unit)
    pages = [open_page("maija", "team"), open_page("maija", "goals", team="usva")]

    said = [[line for line in _said(page).split("Sales") if "400.00 €" in line] for page in pages]

    sentence = (
        "400.00 € so far, 400.00 € behind an even pace. "
        "400.00 € in each of the 2 months left reaches it. "
        "No longer reachable at your best pace so far (100.00 € in a month)."
    )
    assert all(any(sentence in line for line in lines) for lines in said)
    assert "Change the goal" in _ways(pages[0])
    assert "Change the goal" not in _ways(open_page("ville", "team"))
