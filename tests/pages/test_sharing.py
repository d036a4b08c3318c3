"""Beside each metric stands who sees it; choosing anew holds at once, on every open page."""

from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.celebrating import Story, celebrate
from scorecard.actions.sharing import share_metric
from scorecard.app import App
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.periods import Period
from scorecard.store.goals import add_goal
from scorecard.store.metrics import metric
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import done
from tests.pages.conftest import Open

TEAM = "You, 2 team-mates (Aino Laine and Maija Salo) and your coach Kaisa Niemi"
FIRST_ONLY = "You, 2 team-mates (Aino Laine, …) and your coach Kaisa Niemi"


def stored(app: App, small: SmallAcademy) -> Metric:
    with app.database.read() as session:
        found = metric(session, small.metrics["visits"].id)
    assert found
    return found


def share(page: AppTest, small: SmallAcademy, way: Visibility, *, version: int = 1) -> None:
    page.radio(key=f"visibility-{small.metrics['visits'].id}-{version}").set_value(way)
    page.run()
    assert not page.exception


def captions(page: AppTest) -> list[str]:
    return [caption.value.replace("\\", "") for caption in page.caption]


def test_beside_field_and_curve_stands_who_sees_it(open_page: Open) -> None:
    page = open_page("ville", "month")

    said = captions(page)
    assert f":material/visibility: {TEAM}" in said
    assert any(line.endswith(f":material/visibility: {FIRST_ONLY}") for line in said)


def test_the_choice_is_stored_said_and_taken_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("ville", "month")

    share(page, small, Visibility.COACH)

    assert stored(app, small).visibility is Visibility.COACH
    (said,) = [box.value.replace("\\", "") for box in page.success]
    assert said == "Customer visits is seen by: You and your coach Kaisa Niemi."
    assert ":material/visibility: You and your coach Kaisa Niemi" in captions(page)

    page.button(key="undo-sharing").click().run()

    assert not page.exception
    assert stored(app, small).visibility is Visibility.TEAM
    assert (list(page.success), f":material/visibility: {TEAM}" in captions(page)) == ([], True)


def test_a_choice_made_elsewhere_is_shown_and_not_written_over(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("ville", "month")
    visits = small.metrics["visits"].id
    done(app, small.id("ville"), lambda act: share_metric(act, visits, Visibility.ME, version=1))

    share(page, small, Visibility.COACH)

    assert stored(app, small).visibility is Visibility.ME
    assert ":material/visibility: Only you" in captions(page)


def told(page: AppTest) -> str:
    """Return the words of a page."""
    shown = [*page.markdown, *page.caption, *page.button_group, *page.title]
    return " ".join(f"{one.value} {one.proto}" for one in shown).replace("\\", "")


@pytest.fixture
def celebrated(app: App, small: SmallAcademy) -> None:
    """Ville's summer goal for visits, reached and celebrated."""
    summer = replace(small.goals["visits"], period=Period.parse("2026-Q3"), target=Decimal(7))
    goal = app.database.write(lambda session: add_goal(session, summer))
    story = Story(TODAY, "Cake for all", "Start earlier")
    done(app, small.id("ville"), lambda act: celebrate(act, goal.id, story))


@pytest.mark.usefixtures("celebrated")
@pytest.mark.parametrize("name", ["aino", "maija", "kaisa"])
def test_what_is_kept_to_oneself_is_gone_from_open_pages_at_their_next_run(
    open_page: Open, small: SmallAcademy, name: str
) -> None:
    pages = {page: open_page(name, page) for page in ("home", "team", "celebrations")}
    assert ["isits" in told(page) for page in pages.values()] == [True, True, True]

    share(open_page("ville", "month"), small, Visibility.ME)

    for page in pages.values():
        page.run()
        assert not page.exception
        assert "isits" not in told(page)
