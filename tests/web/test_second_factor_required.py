"""Whoever must have a second factor and has none sees nothing but the page to set it up."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState

from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person
from scorecard.store.sign_ins import open_sign_in
from scorecard.web.tokens import hash_of, new_token
from tests.authenticators import with_second_factor
from tests.configs import config_asking
from tests.web.conftest import opened
from tests.web.people import Browser, member, run, session_of, with_password
from tests.web.test_live_page import shown_out
from tests.web.test_second_factor import set_up

PAGE = "/account/second-factor"


@pytest.fixture
def strict(started: Callable[..., App], tmp_path: Path) -> App:
    """An academy that asks administrators for a second factor, as it is shipped."""
    return started(CONFIG=str(config_asking(tmp_path / "strict", "administrators")))


@pytest.fixture
def outside(strict: App) -> Iterator[Browser]:
    """Somebody's browser, not signed in."""
    with opened() as browser:
        yield browser


@pytest.fixture
def risto(strict: App) -> Person:
    """An administrator with a password alone."""
    return with_password(strict, member(strict, name="Risto Aalto", admin=True))


def test_signing_in_leads_to_setting_it_up_and_from_there_on(
    strict: App, outside: Browser, risto: Person
) -> None:
    answer = outside.sign_in("risto@example.org", next="/people")

    assert answer.headers["location"] == f"{PAGE}?next=%2Fpeople"
    done = set_up(strict, outside, answer.headers["location"])
    assert 'href="/people"' in done.text
    assert outside.get("/people").status_code == 200


@pytest.mark.parametrize(
    "path", ["/", "/people", "/export/template.xlsx", "/_stcore/upload_file", "/media/x"]
)
def test_an_older_session_shows_nothing_else(
    strict: App, outside: Browser, risto: Person, path: str
) -> None:
    outside.holds(session_of(strict, risto))

    page, program = outside.get(path), outside.http.get(path)

    assert program.status_code == 404
    if path.startswith(("/_stcore", "/media")):
        assert page.status_code == 404
    else:
        assert (page.status_code, page.headers["location"].partition("?")[0]) == (303, PAGE)


def test_a_page_that_was_open_when_the_duty_came_is_led_there(
    strict: App, outside: Browser
) -> None:
    maija = member(strict)
    outside.holds(session_of(strict, maija))
    given = PersonGiven(maija.email, maija.name, maija.language, admin=True, version=1)
    with outside.live_page() as socket:
        assert run(socket)[0] != "/account/login?ended=1"
        strict.perform(
            OPERATOR, lambda act: change_person(act, maija.id, given), request=new_token()
        )

        socket.send_bytes(BackMsg(rerun_script=ClientState()).SerializeToString())
        assert shown_out(socket)[0] == "/account/login?ended=1"

    assert outside.get("/account/login?ended=1").headers["location"] == PAGE


def test_a_new_page_of_theirs_runs_for_nobody(strict: App, outside: Browser, risto: Person) -> None:
    outside.holds(session_of(strict, risto))

    with outside.live_page() as socket:
        assert run(socket)[0] == "/account/login?ended=1"


def test_they_can_still_sign_out(strict: App, outside: Browser, risto: Person) -> None:
    outside.holds(session_of(strict, risto))

    assert 'href="/account/logout"' in outside.get(PAGE).text
    form = {"form": outside.proof("/account/logout")}
    assert outside.post("/account/logout", form).headers["location"] == "/account/login?ended=1"


def test_members_and_who_has_one_go_on_as_ever(
    strict: App, outside: Browser, risto: Person
) -> None:
    with_second_factor(strict, risto)
    for person in (risto, member(strict)):
        outside.holds(session_of(strict, person))

        assert outside.get("/").status_code == 200


def test_a_session_that_a_provider_vouched_for_is_enough(
    strict: App, outside: Browser, risto: Person
) -> None:
    strict.database.write(
        lambda session: open_sign_in(
            session,
            token_hash=hash_of("from the provider"),
            person_id=risto.id,
            at=strict.now(),
            remembered=False,
            vouched=True,
        )
    )
    outside.holds("from the provider")

    assert outside.get("/").status_code == 200


def test_the_demo_asks_nobody(started: Callable[..., App], tmp_path: Path) -> None:
    config = config_asking(tmp_path / "strict", "administrators", "coaches", "members")
    demo = started(CONFIG=str(config), DEMO="1", BASE_URL="http://127.0.0.1:8501")
    risto = member(demo, name="Risto Aalto", admin=True)

    with opened("http://127.0.0.1:8501") as browser:
        browser.holds(session_of(demo, risto))
        assert browser.get("/").status_code == 200
