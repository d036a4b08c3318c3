"""Coaches and administrators have teams side by side; who else has the page: `test_frame.py`."""

from scorecard.app import App
from scorecard.domain.people import Team
from scorecard.store.teams import add_team, change_team
from tests.academies import FOUNDED, TODAY, SmallAcademy
from tests.pages.conftest import Open


def test_a_coach_has_the_teams_they_coach(open_page: Open) -> None:
    page = open_page("kaisa", "compare")

    assert page.title[0].value == "0 of 1 team grew: Autumn 2026"


def test_an_administrator_has_all_teams_by_age_too(open_page: Open) -> None:
    page = open_page("risto", "compare", by="age")

    assert not page.exception
    assert page.title[0].value == "0 of 2 teams grew: at half-year 3 of their lives"


def test_archived_teams_come_on_request_only(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    old = app.database.write(lambda session: add_team(session, Team(0, "old", "Old", "", FOUNDED)))
    ended = Team(old.id, "old", "Old", "", FOUNDED, archived=TODAY, version=old.version)
    app.database.write(lambda session: change_team(session, ended))
    page = open_page("risto", "compare")
    before = page.title[0].value

    page.toggle(key="archived").set_value(True).run()

    assert before == "0 of 2 teams grew: Autumn 2026"
    assert page.title[0].value == "0 of 3 teams grew: Autumn 2026"
