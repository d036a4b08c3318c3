"""A link to another team's page shows what a link to nowhere shows.

Every word that our pages read from a link is in the table below, with what it names.
"""

import re
from itertools import product

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.people import Membership, Role, Team
from scorecard.settings import ROOT
from scorecard.store.database import Session
from scorecard.store.teams import add_membership, add_team
from tests.academies import FOUNDED, SmallAcademy
from tests.access.foreign import SECRET, others_things
from tests.databases import on_sqlite
from tests.pages.conftest import Open, open_page

__all__ = ["open_page"]
READ = re.compile(r"query_params(?:\.get\(|\[)([^],)]+)")
WORDS = {
    '"team"': "a team: tried below",
    '"person"': "somebody, for administrators, to whom nobody is foreign",
    '"join"': "the code of a session: tried in tests/pages/test_session.py",
    '"metric"': "a metric: its goals are among those of the owner that the page shows, or none",
    '"goal"': "a goal: among those of the owner that the page shows, or none",
    '"after"': "a goal to go on from: the same",
    '"owner"': "the academy, or oneself",
    "key": "whose numbers, which metrics, over which time: names that `whose_view` offers",
    "name": "the same, as the page writes it",
    '"lag"': "how many months one metric leads the other",
    '"process"': "a process of the model, which is everybody's",
    "_STEP": "a process of the model, which is everybody's",
    '"period"': "a month or a half-year, which is everybody's",
    "_VIEW": "which part of the rocket's page",
    '"by"': "how the comparison is laid out",
    '"before"': "where one's own part of the log goes on",
    '"waiting"': "what an administrator looks for",
    '"part"': "which page of the list",
}
PAGES = ("rocket", "team", "session")


def test_every_word_that_a_page_reads_from_its_link_is_known() -> None:
    folders = (ROOT / "scorecard" / "ui", ROOT / "pages")
    code = [path.read_text(encoding="utf-8") for folder in folders for path in folder.glob("*.py")]

    assert {word for text in code for word in READ.findall(text)} == set(WORDS)


@on_sqlite
@pytest.mark.parametrize(
    ("name", "page"), [*product(("ville", "kaisa"), PAGES), ("maija", "lead"), ("kaisa", "lead")]
)
def test_a_link_to_another_team_shows_what_a_link_to_nowhere_shows(
    open_page: Open, app: App, small: SmallAcademy, name: str, page: str
) -> None:
    app.database.write(lambda session: two_teams_for_kaisa(session, small))

    foreign, nowhere = (open_page(name, page, team=team) for team in ("ahjo", "nowhere"))

    assert content(foreign) == content(nowhere)
    assert not {"Ahjo", "Canary", str(SECRET)} & set(re.findall(r"\w+", content(foreign)))


def two_teams_for_kaisa(session: Session, small: SmallAcademy) -> None:
    others_things(session, small)
    team = add_team(session, Team(0, "kide", "Kide", "2025", FOUNDED))
    add_membership(session, Membership(0, team.id, small.id("kaisa"), Role.COACH, FOUNDED))


def content(run: AppTest) -> str:
    """Return everything that a page was told to show."""
    assert not run.exception
    shown = "\n".join(str(getattr(node, "proto", "")) for node in run._tree)
    assert len(shown) > 1_000
    return shown
