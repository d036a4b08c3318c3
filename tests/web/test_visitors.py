"""How long people stay signed in goes by what they may do now, asked at every request.

Members: 30 days from the last use on a device of their own, else 12 hours. Coaches and
administrators: 12 hours from signing in, 60 minutes from the last use.
"""

import logging
from datetime import date, timedelta
from uuid import uuid4

import pytest
import time_machine

from scorecard.actions.memberships import MembershipGiven, add_membership, change_membership
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person, Role, Team
from scorecard.store.database import Session
from scorecard.store.people import remove_people
from scorecard.store.sign_ins import end_sign_ins_of, open_sign_in, sign_in, touch
from scorecard.store.teams import add_team, memberships_of
from scorecard.web.tokens import hash_of
from tests.web.people import Browser, member, run

MINUTES, HOURS, DAYS = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
NEVER = timedelta()
KINDS = ("member", "leader", "coach", "administrator", "coach until yesterday", "coach tomorrow")
MEMBERS, STAFF = set(KINDS) - {"coach", "administrator"}, {"coach", "administrator"}


def days_ago(app: App, days: int) -> date:
    return app.today() - timedelta(days=days)


def somebody(app: App, kind: str) -> Person:
    """Add somebody of this kind."""
    person = member(app, admin=kind == "administrator")
    places = {
        "member": MembershipGiven(Role.MEMBER, days_ago(app, 9)),
        "leader": MembershipGiven(Role.LEADER, days_ago(app, 9)),
        "coach": MembershipGiven(Role.COACH, days_ago(app, 9)),
        "coach until yesterday": MembershipGiven(Role.COACH, days_ago(app, 9), days_ago(app, 1)),
        "coach tomorrow": MembershipGiven(Role.COACH, days_ago(app, -1)),
    }
    if kind in places:
        place(app, person, places[kind])
    return person


def place(app: App, person: Person, given: MembershipGiven) -> None:
    """Give somebody a place in a team."""
    team = Team(0, "usva", "Usva", "2025", days_ago(app, 99))
    id = app.database.write(lambda session: add_team(session, team)).id
    app.perform(
        OPERATOR, lambda act: add_membership(act, person.id, id, given), request=uuid4().hex
    )


def signed_in(
    app: App,
    browser: Browser,
    person: Person,
    *,
    remembered: bool,
    opened: timedelta,
    used: timedelta,
) -> str:
    """Let the browser hold a session that was opened and used so long ago."""
    token, now = uuid4().hex, app.now()

    def unit(session: Session) -> None:
        open_sign_in(
            session,
            token_hash=hash_of(token),
            person_id=person.id,
            at=now - opened,
            remembered=remembered,
        )
        touch(session, hash_of(token), at=now - used)

    app.database.write(unit)
    browser.holds(token)
    return token


@pytest.mark.parametrize(
    ("remembered", "opened", "used", "still_in"),
    [
        pytest.param(True, 20 * MINUTES, 5 * MINUTES, {*MEMBERS, *STAFF}, id="just used"),
        pytest.param(True, 5 * HOURS, 59 * MINUTES, {*MEMBERS, *STAFF}, id="used 59 minutes ago"),
        pytest.param(True, 5 * HOURS, 60 * MINUTES, MEMBERS, id="used 60 minutes ago"),
        pytest.param(True, 12 * HOURS, 5 * MINUTES, MEMBERS, id="signed in 12 hours ago"),
        pytest.param(True, 300 * DAYS, 29 * DAYS, MEMBERS, id="used 29 days ago, own device"),
        pytest.param(True, 300 * DAYS, 30 * DAYS, set(), id="used 30 days ago, own device"),
        pytest.param(False, 5 * DAYS, 11 * HOURS, MEMBERS, id="used 11 hours ago, borrowed"),
        pytest.param(False, 5 * DAYS, 12 * HOURS, set(), id="used 12 hours ago, borrowed"),
        pytest.param(True, -1 * DAYS, -1 * DAYS, set(), id="the clock was set back a day"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_people_stay_signed_in_as_long_as_their_role_allows(
    app: App,
    browser: Browser,
    kind: str,
    remembered: bool,
    opened: timedelta,
    used: timedelta,
    still_in: set[str],
) -> None:
    person = somebody(app, kind)
    signed_in(app, browser, person, remembered=remembered, opened=opened, used=used)

    answer = browser.get("/")

    assert (answer.status_code == 200) is (kind in still_in)


def test_who_becomes_a_coach_stays_signed_in_for_less_at_once(app: App, browser: Browser) -> None:
    person = member(app)
    signed_in(app, browser, person, remembered=True, opened=3 * DAYS, used=5 * MINUTES)
    before = browser.get("/").status_code

    place(app, person, MembershipGiven(Role.COACH, app.today()))

    assert (before, browser.get("/").status_code) == (200, 303)


def test_who_stops_coaching_has_a_live_page_that_knows_it_at_the_next_message(
    app: App, browser: Browser
) -> None:
    person = somebody(app, "coach")
    signed_in(app, browser, person, remembered=True, opened=HOURS, used=MINUTES)
    with app.database.read() as session:
        held = memberships_of(session, person.id)[0]
    ended = MembershipGiven(Role.COACH, held.first, days_ago(app, 1), version=held.version)

    with browser.live_page() as socket:
        before = run(socket, query="coach=1")[1:]
        app.perform(
            OPERATOR, lambda act: change_membership(act, held.id, ended), request=uuid4().hex
        )
        after = run(socket, query="coach=1")[1:]

    assert (before, after) == (["coaches 1"], ["coaches 0"])


def test_who_is_signed_out_everywhere_or_gone_is_out_at_once(app: App, browser: Browser) -> None:
    person = member(app)
    signed_in(app, browser, person, remembered=True, opened=NEVER, used=NEVER)
    app.database.write(lambda session: end_sign_ins_of(session, person.id, at=app.now()))
    ended = browser.get("/").status_code
    token = signed_in(app, browser, person, remembered=True, opened=NEVER, used=NEVER)

    def gone(session: Session) -> None:
        session.connection().exec_driver_sql("DELETE FROM sign_in")
        remove_people(session, [person.id])

    app.database.write(gone)

    assert (ended, browser.get("/").status_code) == (303, 303)
    assert token


def test_a_clock_that_goes_back_lengthens_no_session(app: App, browser: Browser) -> None:
    person = member(app)
    token = signed_in(app, browser, person, remembered=False, opened=HOURS, used=HOURS)
    with time_machine.travel(app.now() - timedelta(minutes=70)):
        browser.get("/")

    with app.database.read() as session:
        found = sign_in(session, hash_of(token))
    assert found
    assert app.now() - found.used_at >= HOURS


def test_a_page_opens_though_its_use_cannot_be_noted(
    app: App, browser: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    signed_in(app, browser, member(app), remembered=True, opened=HOURS, used=10 * MINUTES)

    with app.database.writer.begin(), caplog.at_level(logging.WARNING):
        answer = browser.get("/")

    assert answer.status_code == 200
    assert "could not be noted" in caplog.text
