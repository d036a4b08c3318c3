"""Secrets and what people keep to themselves stand in no log, address, error or cookie.

Each canary goes through the flows in which such a thing is typed, sent or stored; then all
that the app wrote down or answered is searched for all of them. The log is read as it is at
its most talkative.
"""

import logging
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from urllib.parse import quote
from uuid import uuid4

import pytest
from httpx import Response
from sqlalchemy import text as sql
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState

from scorecard.actions.act import Act
from scorecard.actions.answering import Answer, give_answer
from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.app import App
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.surveys import Survey
from scorecard.store.database import Session
from scorecard.store.links import HALF_WAY, INVITATION, RESET, add_link
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person
from scorecard.store.sign_ins import open_sign_in
from scorecard.store.surveys import add_survey
from scorecard.store.teams import add_membership, add_team
from scorecard.web.tokens import form_token, hash_of
from tests.web.conftest import opened
from tests.web.people import Browser, member, with_password

MARK = "canary"
NAMES = (
    *("a wrong password", "an unknown address", "an address in the form", "a wrong code"),
    *("a new password", "an easy password", "a password in an invitation", "a password in a reset"),
    *("a session", "another session", "an invented session", "an ended session"),
    *("an invitation", "a reset link", "an unknown invitation", "an unknown reset link"),
    *("a link for customers", "an unknown link for customers", "what fills a trap"),
    *("a set-up link", "a half-way token", "the proof of a form", "an invented proof"),
    *("a code of a provider", "a state of a provider", "an error of a provider", "a nonce"),
    *("a name", "a refused name", "an address", "a team", "a cohort"),
    *("a metric", "a unit", "a note", "a refused note", "an answer", "a refused answer"),
    *("a search", "a file name", "a widget", "a page's state", "a header"),
)


@dataclass
class Canaries:
    """What must not be found again, by what it stands for."""

    held: dict[str, str] = field(default_factory=lambda: {n: made(n) for n in NAMES})

    def __getitem__(self, name: str) -> str:
        return self.held[name]

    def found_in(self, told: str, *besides: str) -> list[str]:
        """Return which of them stand in what was told, but for those that belong there."""
        return [
            name
            for name, canary in self.held.items()
            if name not in besides and (canary in told or quote(canary) in told)
        ]


def made(name: str) -> str:
    ending = "@example.org" if "address" in name else ""
    return f"{MARK}{secrets.token_hex(12)}{ending}"


@pytest.fixture
def canaries() -> Canaries:
    return Canaries()


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """The log of everything, at its most talkative."""
    with caplog.at_level(logging.DEBUG):
        yield caplog


def told_by(log: pytest.LogCaptureFixture) -> str:
    """Return all that the app logged, but not what the tests' own client did."""
    formatter = logging.Formatter("%(name)s %(message)s")
    records = [r for r in log.records if not r.name.startswith(("httpx", "httpcore"))]
    return "\n".join(formatter.format(record) for record in records)


@pytest.fixture
def person(app: App, canaries: Canaries) -> Person:
    """Somebody whose name and address nobody else is to learn."""

    def stored(session: Session) -> Person:
        added = add_person(session, Person(0, canaries["an address"], canaries["a name"], "en"))
        day = app.today() - timedelta(days=400)
        team = add_team(session, Team(0, canaries["a team"], "Usva", canaries["a cohort"], day))
        add_membership(session, Membership(0, team.id, added.id, Role.MEMBER, day, None))
        half_year = app.academy.calendar.half_year_of(app.today())
        closes = app.today() + timedelta(days=7)
        survey = Survey(team.id, half_year, app.today(), closes, ("A3",))
        add_survey(session, survey, token_hash=hash_of(canaries["a link for customers"]))
        for name in ("a session", "another session"):
            open_sign_in(
                session,
                token_hash=hash_of(canaries[name]),
                person_id=added.id,
                at=app.now(),
                remembered=False,
            )
        links = (
            ("an invitation", INVITATION),
            ("a reset link", RESET),
            ("a half-way token", HALF_WAY),
        )
        for name, purpose in links:
            add_link(
                session,
                token_hash=hash_of(canaries[name]),
                purpose=purpose,
                person_id=added.id,
                expires_at=app.now() + timedelta(hours=1),
            )
        return added

    return with_password(app, app.database.write(stored))


def flows(browser: Browser, canaries: Canaries) -> Iterator[tuple[str, Response]]:
    """Go every way in, and fail on each in every way."""
    c = canaries
    for email in (c["an unknown address"], c["an address"]):
        yield "login", browser.sign_in(email, c["a wrong password"])
    proof = {"form": c["an invented proof"]}
    for path in ("login", "forgot", "code", "again", "second-factor", "password", "logout"):
        typed = proof | {"email": c["an address in the form"], "password": c["a wrong password"]}
        yield path, browser.post(f"/account/{path}", typed | {"code": c["a wrong code"]})
    for path, password in (
        (f"/account/invitation/{c['an unknown invitation']}", "a password in an invitation"),
        (f"/account/reset/{c['an unknown reset link']}", "a password in a reset"),
        (f"/set-up/{c['a set-up link']}", "a new password"),
        (f"/account/invitation/{c['an invitation']}", "an easy password"),
        (f"/account/reset/{c['a reset link']}", "an easy password"),
    ):
        yield path, browser.get(path)
        yield path, browser.post(path, {"form": "x", "password": c[password]})
    for link in ("a link for customers", "an unknown link for customers"):
        typed = {"form": "x", "website": c["what fills a trap"], "dots-A3": "2"}
        yield "answer", browser.get(f"/answer/{c[link]}", **{"user-agent": c["a header"]})
        yield "answer", browser.post(f"/answer/{c[link]}", typed)
        typed |= {"form": browser.proof(), "mark": c["an invented proof"]}
        yield "answer", browser.post(f"/answer/{c[link]}", typed)
    for state in (c["a state of a provider"], ""):
        query = f"code={c['a code of a provider']}&state={state}&nonce={c['a nonce']}"
        yield "callback", browser.get(f"/account/oidc/callback?{query}")
        failed = f"error=access_denied&error_description={c['an error of a provider']}"
        yield "callback", browser.get(f"/account/oidc/callback?{failed}&state={state}")
    for token in ("an invented session", "an ended session", "a session"):
        browser.holds(c[token])
        browser.holds(c["a half-way token"], "__Host-half-way")
        for path in ("/me", "/account/password", "/account/second-factor", "/account/again"):
            yield path, browser.get(path, **{"x-custom": c["a header"]})
        typed = {"form": form_token(c[token]), "current": c["a wrong password"]}
        new = {"new": c["a new password"], "code": c["a wrong code"], "password": c["a name"]}
        for path in ("password", "code", "again", "second-factor"):
            yield path, browser.post(f"/account/{path}", typed | new | {"do": "confirm"})
        yield "search", browser.get(f"/people?search={c['a search']}")


def deeds(app: App, person: Person, canaries: Canaries) -> str:
    """Store what people keep to themselves, try what is refused, and return what that said."""
    month = Period.parse(f"{app.today():%Y-%m}")
    half_year = app.academy.calendar.half_year_of(app.today())
    metric = app.database.write(lambda session: add_metric(session, metric_of(person, canaries)))
    said = []
    for note in (canaries["a note"], f"{canaries['a refused note']}\x00"):
        entry = MonthEntry(metric.id, Decimal(5), note=note, version=0)
        said.append(refusal(app, person, lambda act, e=entry: enter_month(act, month, [e])))
    for note in (canaries["an answer"], f"{canaries['a refused answer']}\x00"):
        answer = Answer("Y1", 1, note)
        said.append(refusal(app, person, lambda act, a=answer: give_answer(act, half_year, a)))
    return "".join(said)


def refusal(app: App, person: Person, deed: Callable[[Act], object]) -> str:
    try:
        app.perform(person.id, deed, request=uuid4().hex)
    except RefusedError as refused:
        return str(refused)
    return ""


def metric_of(person: Person, canaries: Canaries) -> Metric:
    return Metric(
        0,
        person.owner,
        canaries["a metric"],
        canaries["a unit"],
        Kind.ADDS_UP,
        Direction.UP,
        Aggregate.SUM,
        Perspective.CUSTOMERS,
        Period.parse("2026-01"),
        slot=1,
    )


def test_there_are_forty_of_them() -> None:
    assert len(set(NAMES)) >= 40


def test_the_log_holds_none_of_them(
    app: App,
    browser: Browser,
    person: Person,
    canaries: Canaries,
    log: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    said = deeds(app, person, canaries)
    answers = list(flows(browser, canaries))
    with browser.live_page() as socket:
        state = ClientState(query_string="fail=1", page_name=canaries["a page's state"])
        state.widget_states.widgets.add(id="value-1", string_value=canaries["a widget"])
        socket.send_bytes(BackMsg(rerun_script=state).SerializeToString())
        socket.receive_bytes()

    printed = capfd.readouterr()
    assert len(answers) > 40
    assert canaries.found_in(said) == []
    assert canaries.found_in(told_by(log)) == []
    assert canaries.found_in(printed.out + printed.err) == []


@pytest.mark.parametrize("lost", ["sign_in", "link", "person"])
def test_no_failure_tells_of_them(
    app: App,
    browser: Browser,
    person: Person,
    canaries: Canaries,
    log: pytest.LogCaptureFixture,
    lost: str,
) -> None:
    app.database.write(lambda s: s.connection().execute(sql(f"ALTER TABLE {lost} RENAME TO lost")))

    answers = list(flows(browser, canaries))

    assert 500 in {answer.status_code for _, answer in answers}
    assert canaries.found_in(told_by(log)) == []
    failed = [answer for _, answer in answers if answer.status_code == 500]
    told = "".join(answer.text + str(answer.headers) for answer in failed)
    assert canaries.found_in(told, "a search") == []  # one's own address, in the other language


def test_answers_tell_only_what_belongs_there(
    app: App, browser: Browser, person: Person, canaries: Canaries
) -> None:
    # What one typed stands in one's own form again, and one's own name on one's own pages.
    own = ("an address in the form", "an unknown address", "an address", "a name", "a search")

    leaked = {
        (what, answer.status_code): found
        for what, answer in flows(browser, canaries)
        if (found := canaries.found_in(answer.text, *own))
    }

    assert leaked == {}


def test_no_address_and_no_cookie_holds_any_but_its_own(
    app: App, browser: Browser, person: Person, canaries: Canaries
) -> None:
    own = ("a session", "an invented session", "an ended session", "a half-way token", "a search")

    answers = list(flows(browser, canaries))

    places = [answer.headers.get("location", "") for _, answer in answers]
    cookies = [line for _, a in answers for line in a.headers.get_list("set-cookie")]
    assert canaries.found_in("\n".join(places), "a search") == []
    assert canaries.found_in("\n".join(cookies), *own) == []


def test_the_link_for_the_first_administrator_is_printed_and_not_logged(
    app: App, log: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with opened():
        pass

    printed = capfd.readouterr().err
    assert "/set-up/" in printed
    assert "/set-up/" not in told_by(log)


def test_the_control_is_found(canaries: Canaries) -> None:
    assert canaries.found_in(f"… {canaries['a note']} …") == ["a note"]
    assert canaries.found_in(quote(canaries["an address"])) == ["an address"]


def test_somebody_elses_flow_is_quiet_too(
    app: App, browser: Browser, log: pytest.LogCaptureFixture
) -> None:
    person = with_password(app, member(app, name="Yksityinen Ihminen"))
    browser.sign_in(person.email)

    assert not [w for w in ("Yksityinen", person.email) if w in told_by(log)]
