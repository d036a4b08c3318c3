"""A few words about a month are written, changed, taken away and brought back in one place."""

from collections.abc import Iterable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.events import EventGiven, add_event
from scorecard.app import App
from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.store.events import events_of
from tests.academies import SmallAcademy, month
from tests.actions.doing import done
from tests.pages.conftest import Open


def words(boxes: Iterable[Any]) -> str:
    """Return what boxes say, without the marks that keep Markdown from reading into it."""
    return "\n".join(box.value for box in boxes).replace("\\", "")


def stored(app: App, small: SmallAcademy) -> list[tuple[str, str, Visibility]]:
    owners = [small.people["ville"].owner, small.teams["usva"].owner]
    with app.database.read() as session:
        found = events_of(session, owners, month("2020-01"), month("2030-01"))
    return [(e.month.code, e.words, e.visibility) for e in found]


def written(app: App, small: SmallAcademy, who: str, said: str, **team: int) -> MonthEvent:
    given = EventGiven(said)
    return done(app, small.id(who), lambda act: add_event(act, month("2026-11"), given, **team))


def clicked(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click().run()
    assert not page.exception
    return page


def test_a_person_writes_about_the_month_that_is_shown(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("ville", "month", period="2026-10")
    page.text_input(key="event-words").set_value("Exam *weeks*")
    page.radio(key="event-visibility").set_value(Visibility.TEAM)

    page = clicked(page, "event-send")

    assert stored(app, small) == [("2026-10", "Exam *weeks*", Visibility.TEAM)]
    assert "Exam *weeks*" in words(page.markdown)
    assert page.text_input(key="event-words").value == ""


def test_an_event_is_changed_taken_away_and_brought_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    held = written(app, small, "ville", "Exams")
    page = open_page("ville", "month")

    page.text_input(key=f"event-words-{held.id}-1").set_value("Exam weeks")
    page = clicked(page, f"event-save-{held.id}")
    assert stored(app, small) == [("2026-11", "Exam weeks", Visibility.COACH)]

    page = clicked(page, f"event-take-away-{held.id}")
    assert stored(app, small) == []

    clicked(page, "event-undo")

    assert stored(app, small) == [("2026-11", "Exam weeks", Visibility.COACH)]


def test_what_cannot_be_stored_is_said_and_stays_in_its_field(open_page: Open) -> None:
    page = open_page("ville", "month")
    page.text_input(key="event-words").set_value(" \u200b ")

    page = clicked(page, "event-send")

    assert "empty" in words(page.error)
    assert page.text_input(key="event-words").value == " \u200b "


def test_the_teams_event_stands_in_its_members_month_and_only_leaders_change_it(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    held = written(app, small, "maija", "Big fair", team_id=small.teams["usva"].id)

    page = open_page("ville", "month")

    assert "Big fair" in words(page.markdown)
    assert not [b for b in page.button if b.key == f"event-take-away-{held.id}"]


def test_a_leader_writes_about_a_month_of_the_team(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("maija", "team")
    page.selectbox(key="event-month").set_value("2026-09")
    page.text_input(key="event-words").set_value("Big fair")

    page = clicked(page, "event-send")

    assert stored(app, small) == [("2026-09", "Big fair", Visibility.TEAM)]
    assert "September 2026: Big fair" in words(page.markdown)


@pytest.mark.parametrize("name", ["ville", "risto"])
def test_others_read_what_happened_in_a_team_and_write_nothing(
    open_page: Open, app: App, small: SmallAcademy, name: str
) -> None:
    written(app, small, "maija", "Big fair", team_id=small.teams["usva"].id)

    page = open_page(name, "team", team="usva")

    assert "November 2026: Big fair" in words(page.markdown)
    assert not [field for field in page.text_input if field.key == "event-words"]
