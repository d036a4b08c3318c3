"""After a change of rights a browser gets a new token at its next page, and nothing breaks.

The token before counts for a minute, for what was on its way with it; after that it is dead.
"""

from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from starlette.testclient import WebSocketTestSession
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState

from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person
from scorecard.store.sign_ins import end_sign_ins_of, sign_in
from scorecard.web.live_page import COME_AGAIN_CODE
from scorecard.web.tokens import hash_of
from tests.web.conftest import opened
from tests.web.people import Browser, member, run, session_of, with_password
from tests.web.test_account import cookie
from tests.web.test_live_page import shown_out

PAGE = {"sec-fetch-dest": "document"}
NAME = "__Host-session"


def promote(app: App, person: Person) -> None:
    """Make somebody an administrator."""
    given = PersonGiven(person.email, person.name, person.language, admin=True, version=1)
    app.perform(OPERATOR, lambda act: change_person(act, person.id, given), request=uuid4().hex)


@pytest.fixture
def maija(app: App) -> Person:
    """Maija, who is to become an administrator."""
    return member(app)


@pytest.fixture
def token(app: App, maija: Person, browser: Browser) -> str:
    """The token that Maija's browser holds."""
    token = session_of(app, maija)
    browser.holds(token)
    return token


def renewed(browser: Browser) -> str:
    """Open a page and return the new token that comes with it."""
    return cookie(browser.get("/", **PAGE), NAME)["value"]


def test_the_next_page_brings_a_new_token(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    assert cookie(browser.get("/", **PAGE), NAME) == {}
    promote(app, maija)

    answer = browser.get("/month", **PAGE)

    found = cookie(answer, NAME)
    new = found.pop("value")
    assert answer.status_code == 200
    assert found == {"path": "/", "secure": "True", "httponly": "True", "samesite": "lax"}
    assert new != token
    assert len(new) >= 43
    assert cookie(browser.get("/month", **PAGE), NAME) == {}


def test_on_ones_own_device_the_new_token_stays_as_long(app: App, browser: Browser) -> None:
    maija = with_password(app, member(app))
    browser.sign_in(maija.email, mine="yes")
    promote(app, maija)

    found = cookie(browser.get("/", **PAGE), NAME)

    assert found["max-age"] == str(30 * 24 * 60 * 60)


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        pytest.param("/_stcore/bidi-components/x", {}, id="a part of a page"),
        pytest.param("/", {"accept": "application/json"}, id="a program"),
        pytest.param("/", {"sec-fetch-dest": "iframe"}, id="a frame"),
    ],
)
def test_only_a_page_brings_it(
    app: App, browser: Browser, maija: Person, token: str, path: str, headers: dict[str, str]
) -> None:
    promote(app, maija)

    assert cookie(browser.get(path, **headers), NAME) == {}
    assert renewed(browser)


def test_the_token_before_counts_for_a_minute_and_then_no_more(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    promote(app, maija)
    new = renewed(browser)
    browser.http.cookies.clear()
    browser.holds(token)

    at_once = browser.get("/", **PAGE)
    with time_machine.travel(app.now() + timedelta(seconds=61)):
        later = browser.get("/", **PAGE)
        browser.http.cookies.clear()
        browser.holds(new)
        with_the_new_one = browser.get("/", **PAGE)

    assert (at_once.status_code, cookie(at_once, NAME)) == (200, {})
    assert later.status_code == 303
    assert with_the_new_one.status_code == 200


def test_two_tabs_that_open_at_once_get_one_new_token(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    promote(app, maija)
    new = renewed(browser)
    browser.http.cookies.clear()
    browser.holds(token)

    assert cookie(browser.get("/", **PAGE), NAME) == {}
    with app.database.read() as session:
        assert sign_in(session, hash_of(new))


def test_the_token_before_ends_with_the_new_one(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    promote(app, maija)
    renewed(browser)
    app.database.write(lambda session: end_sign_ins_of(session, maija.id, at=app.now()))
    browser.http.cookies.clear()
    browser.holds(token)

    assert browser.get("/", **PAGE).status_code == 303


def closed(socket: WebSocketTestSession) -> int:
    """Return with which code the page is closed, and fail if it is sent anywhere before."""
    while (message := socket.receive())["type"] != "websocket.close":
        assert message["type"] == "websocket.send", message
    return int(message["code"])


def test_a_live_page_comes_again_by_itself_once_it_is_quiet(app: App) -> None:
    maija = member(app)
    with opened(patrol=0.05) as browser:
        browser.holds(session_of(app, maija))
        with browser.live_page() as socket:
            run(socket)
            promote(app, maija)
            renewed(browser)

            assert closed(socket) == COME_AGAIN_CODE
        with browser.live_page() as socket:
            assert run(socket) == [f"id {maija.id}, insecure None"]


def test_what_is_sent_before_it_comes_again_is_answered(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    with browser.live_page() as socket:
        run(socket)
        promote(app, maija)
        renewed(browser)

        assert run(socket) == [f"id {maija.id}, insecure None"]


def test_a_live_page_with_a_dead_token_comes_again_and_is_not_shown_out(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    with browser.live_page() as socket:
        run(socket)
        promote(app, maija)
        renewed(browser)
        with time_machine.travel(app.now() + timedelta(seconds=61)):
            socket.send_bytes(BackMsg(rerun_script=ClientState()).SerializeToString())

            assert closed(socket) == COME_AGAIN_CODE


def test_a_live_page_whose_session_ended_after_the_renewal_is_shown_out(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    with browser.live_page() as socket:
        run(socket)
        promote(app, maija)
        renewed(browser)
        app.database.write(lambda session: end_sign_ins_of(session, maija.id, at=app.now()))
        socket.send_bytes(BackMsg(rerun_script=ClientState()).SerializeToString())

        assert shown_out(socket) == ("/account/login?ended=1", 4401)


def test_a_live_page_learns_the_key_of_its_browser_after_a_renewal(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    promote(app, maija)
    new = renewed(browser)

    with browser.live_page(cookie=f"{NAME}={token}") as socket:
        _, key = run(socket, query="session=1")

    with app.database.read() as session:
        found = sign_in(session, hash_of(new))
    assert found
    assert key == found.key


def test_signing_out_works_with_the_form_of_a_page_opened_before(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    form = browser.proof("/account/logout")
    promote(app, maija)
    renewed(browser)

    answer = browser.post("/account/logout", {"form": form})

    assert answer.status_code == 303
    assert browser.get("/", **PAGE).status_code == 303


def test_a_stranger_with_the_dead_token_opens_no_live_page(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    promote(app, maija)
    renewed(browser)

    with (
        time_machine.travel(app.now() + timedelta(seconds=61)),
        browser.live_page(cookie=f"{NAME}={token}") as socket,
    ):
        said = run(socket)

    assert said == ["/account/login?ended=1", "id None, insecure None"]


def test_the_token_of_a_page_never_stands_in_it(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    promote(app, maija)

    answer = browser.get("/", **PAGE)

    new = cookie(answer, NAME)["value"]
    assert token not in answer.text
    assert new not in answer.text
