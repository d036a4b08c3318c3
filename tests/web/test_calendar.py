"""A calendar reads its person's dates by the address alone, until it is revoked."""

from datetime import timedelta
from uuid import uuid4

import pytest
from icalendar import Calendar

from scorecard.actions.calendar_feed import make_feed, revoke_feed
from scorecard.app import App
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.store.database import Session
from scorecard.store.teams import add_membership, add_team
from scorecard.store.tokens import hash_of
from tests.web.people import Browser, member, session_of

TOKEN = "the-address-of-one-calendar"
PLACE = f"/calendar/{TOKEN}.ics"


@pytest.fixture
def maija(app: App) -> Person:
    """Somebody in a team, whose calendar has an address."""
    person = member(app)

    def placed(session: Session) -> None:
        founded = app.today() - timedelta(days=400)
        team = add_team(session, Team(0, "usva", "Usva", "2025", founded))
        add_membership(session, Membership(0, team.id, person.id, Role.MEMBER, founded))

    app.database.write(placed)
    app.perform(
        person.id, lambda act: make_feed(act, token_hash=hash_of(TOKEN)), request=uuid4().hex
    )
    return person


def test_without_signing_in_it_reads_the_dates_in_the_persons_language(
    browser: Browser, maija: Person
) -> None:
    answer = browser.get(PLACE)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    read = Calendar.from_ical(answer.content)
    titles = [str(event["SUMMARY"]) for event in read.walk("VEVENT")]
    assert any(title.startswith("Täppien viimeinen päivä: Usva") for title in titles)
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", ["/calendar/another.ics", "/calendar/.ics", f"/calendar/{TOKEN}"])
def test_an_address_that_nobody_made_leads_nowhere(
    browser: Browser, maija: Person, path: str
) -> None:
    assert browser.get(path).status_code == 404


def test_a_revoked_address_leads_nowhere_also_for_its_person(
    app: App, browser: Browser, maija: Person
) -> None:
    app.perform(maija.id, revoke_feed, request=uuid4().hex)
    browser.holds(session_of(app, maija))

    assert browser.get(PLACE).status_code == 404


def test_another_address_ends_the_first(app: App, browser: Browser, maija: Person) -> None:
    app.perform(
        maija.id, lambda act: make_feed(act, token_hash=hash_of("another")), request=uuid4().hex
    )

    assert browser.get(PLACE).status_code == 404
    assert browser.get("/calendar/another.ics").status_code == 200
