"""Around every page: who is here, in which language; and nobody, when nobody is."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.store.people import person
from tests.academies import SmallAcademy
from tests.pages.conftest import ROUTER, Open

PAGES = [path.stem for path in (Path(__file__).parents[2] / "pages").glob("*.py")]
LONGEST = 80
TEAM = {"home", "rocket", "team", "celebrations", "goals", "relations", "customers", "scorecard"}
OFFERED = {
    "ville": TEAM | {"month", "year", "session", "wall", "me"},
    "maija": TEAM | {"month", "year", "session", "wall", "lead", "me"},
    "kaisa": TEAM | {"compare", "year", "session", "wall", "lead", "me"},
    "osmo": TEAM | {"compare", "year", "session", "wall", "lead", "me"},
    "risto": TEAM | {"compare", "people", "data", "me"},
    "tuuli": {
        "home",
        "month",
        "year",
        "celebrations",
        "goals",
        "relations",
        "customers",
        "scorecard",
        "me",
    },
    "veikko": {"home", "me"},
}
"""Which pages there are: for a member, the leader, two coaches, the administrator, a former
member, and somebody without a team."""


def test_the_language_is_chosen_for_good(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("ville", "month")

    page.segmented_control(key="language-en").set_value("fi").run()

    assert not page.exception
    assert page.title[0].value == "Marraskuu 2026 odottaa yhtä lukua"
    with app.database.read() as session:
        assert person(session, small.id("ville")).language == "fi"


@pytest.mark.parametrize(
    "user",
    [
        pytest.param({}, id="signed out"),
        pytest.param({"id": "999999"}, id="gone"),
        pytest.param({"id": "1; --"}, id="no number"),
        pytest.param({"id": ""}, id="empty"),
    ],
)
def test_nobody_is_shown_the_way_back_and_nothing_else(
    open_page: Open, user: dict[str, str]
) -> None:
    run = AppTest.from_file(ROUTER, default_timeout=30)
    run.user = user

    run.run()

    assert not run.exception
    assert [title.value for title in run.title] == ["You are signed out."]
    assert not run.markdown
    assert not run.button


@pytest.mark.parametrize("name", OFFERED)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_there_for_whoever_it_is_offered_to_and_for_nobody_else(
    open_page: Open, name: str, page: str
) -> None:
    if page in OFFERED[name]:
        run = open_page(name, page)

        assert not run.exception
        assert run.title[0].value
    else:
        home = open_page(name)

        with pytest.raises(ValueError, match="Could not find a navigation page"):
            home.switch_page(f"../../pages/{page}.py")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_short(page: str) -> None:
    path = Path(__file__).parents[2] / "pages" / f"{page}.py"

    assert len(path.read_text().splitlines()) <= LONGEST
