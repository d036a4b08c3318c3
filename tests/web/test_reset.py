"""Who forgot their password gets a link by mail; the page tells nobody who is here."""

import logging
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
import sqlalchemy as sa
import time_machine

from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.actions.resetting import offer_reset
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person
from scorecard.store.known_devices import is_known_device
from scorecard.store.people import password_hash
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import LinkRow
from scorecard.web.throttle import account_of, device_hash
from scorecard.web.tokens import hash_of
from tests.mail.post_boxes import PostBox, post_box
from tests.web.conftest import opened
from tests.web.people import HOME, PASSWORD, Browser, member, session_of, with_password

MAIJA = "maija@example.org"
NEW = "eight swans above the lake"
ASKED = "/account/forgot?asked=1"


@pytest.fixture
def box() -> Iterator[PostBox]:
    """The academy's mail server."""
    with post_box() as box:
        yield box


@pytest.fixture
def app(started: Callable[..., App], box: PostBox) -> App:
    """The app of an academy that has mail."""
    return started(SMTP_URL=box.url, MAIL_FROM="Raketti <raketti@example.org>")


@pytest.fixture
def maija(app: App) -> Person:
    """Maija, who has forgotten her password."""
    return with_password(app, member(app))


def ask(browser: Browser, email: str = MAIJA) -> str:
    """Ask for a link and return where that leads, with the status."""
    form = {"form": browser.proof("/account/forgot"), "email": email}
    answer = browser.post("/account/forgot", form)
    return f"{answer.status_code} {answer.headers.get('location', '')}"


def link_in(letter: str) -> str:
    found = re.search(rf"{HOME}(/account/reset/\S+)", letter)
    assert found
    return found[1]


def mailed_link(browser: Browser, box: PostBox, *, letters: int = 1) -> str:
    """Ask for a link and return the one that came by mail."""
    ask(browser)
    return link_in(box.wait_for(letters)[-1].get_content())


def handed_over(app: App, person: Person) -> str:
    """Return a link that an administrator made."""
    token = uuid4().hex
    app.perform(
        OPERATOR,
        lambda act: offer_reset(act, person.id, token_hash=hash_of(token)),
        request=uuid4().hex,
    )
    return f"/account/reset/{token}"


def choose(browser: Browser, link: str, password: str = NEW) -> int:
    form = {"form": browser.proof(link), "password": password}
    return browser.post(link, form).status_code


def can_sign_in(browser: Browser, password: str) -> bool:
    browser.http.cookies.clear()
    return browser.sign_in(MAIJA, password).status_code == 303


def links_kept(app: App) -> int:
    with app.database.read() as session:
        return len(
            rows(
                session, sa.select(table_of(LinkRow)).where(table_of(LinkRow).c.purpose == "reset")
            )
        )


def test_the_link_comes_by_mail_and_a_new_password_lets_its_owner_in(
    app: App, browser: Browser, box: PostBox, maija: Person
) -> None:
    link = mailed_link(browser, box)

    form = {"form": browser.proof(link), "password": NEW}
    answer = browser.post(link, form)

    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert browser.get("/").status_code == 200
    assert can_sign_in(browser, NEW)
    assert not can_sign_in(browser, PASSWORD)
    assert box.readers == [MAIJA]


@pytest.mark.parametrize(
    ("language", "subject", "sentence"),
    [
        ("en", "A new password for Rocket Scorecard", "If it was not you, do nothing"),
        ("fi", "Uusi salasana Raketin mittaristoon", "Jos et ollut, älä tee mitään"),
    ],
)
def test_the_letter_is_in_the_readers_language(
    app: App,
    browser: Browser,
    box: PostBox,
    maija: Person,
    language: str,
    subject: str,
    sentence: str,
) -> None:
    given = PersonGiven(MAIJA, "Maija Meri", language, admin=False, version=1)
    app.perform(OPERATOR, lambda act: change_person(act, maija.id, given), request=uuid4().hex)

    ask(browser)

    [letter] = box.wait_for(1)
    assert letter["subject"] == subject
    assert sentence in letter.get_content()
    assert "Maija Meri" in letter.get_content()
    assert "60" in letter.get_content()


def test_the_page_is_in_the_language_of_its_person(
    app: App, browser: Browser, maija: Person
) -> None:
    page = browser.get(handed_over(app, maija))

    assert "Valitse uusi salasana" in page.text
    assert MAIJA in page.text


def test_whoever_asks_hears_the_same_be_there_somebody_or_not(
    app: App, browser: Browser, box: PostBox, maija: Person
) -> None:
    member(app, name="Veikko Vesi")  # has no password
    asked = [ask(browser, email) for email in (MAIJA, "veikko@example.org", "x@y.zz", "no address")]

    assert asked == [f"303 {ASKED}"] * 4
    assert "Jos joku kirjautuu" in browser.get(f"{ASKED}&lang=fi").text
    assert box.wait_for(1)
    app.close()
    assert box.readers == [MAIJA]
    assert links_kept(app) == 1


def test_after_three_letters_there_is_a_wait_for_whatever_address(
    app: App, browser: Browser, box: PostBox, maija: Person
) -> None:
    for email in (MAIJA, "nobody@example.org"):
        assert [ask(browser, email)[:3] for _ in range(4)] == ["303", "303", "303", "429"]

    assert len(box.wait_for(3)) == 3


def test_from_one_address_twenty_links_are_asked_for_in_an_hour(
    app: App, browser: Browser, box: PostBox
) -> None:
    asked = [ask(browser, f"somebody{n}@example.org")[:3] for n in range(22)]

    assert asked == ["303"] * 20 + ["429"] * 2


def test_asking_for_links_locks_nobody_out(
    app: App, browser: Browser, box: PostBox, maija: Person
) -> None:
    for _ in range(25):
        ask(browser)

    assert can_sign_in(browser, PASSWORD)


def test_opening_the_link_does_not_spend_it(app: App, browser: Browser, maija: Person) -> None:
    link = handed_over(app, maija)
    for _ in range(3):
        browser.get(link)
        browser.http.head(link)

    assert choose(browser, link) == 303


def test_a_link_works_once(app: App, browser: Browser, maija: Person) -> None:
    link = handed_over(app, maija)
    form = {"form": browser.proof(link), "password": NEW}
    browser.post(link, form)
    again = browser.post(link, form | {"password": "nine other swans and more"})

    assert again.status_code == 404
    assert can_sign_in(browser, NEW)


def test_a_link_works_for_an_hour(app: App, browser: Browser, maija: Person) -> None:
    link = handed_over(app, maija)

    with time_machine.travel(app.now() + timedelta(minutes=59)):
        assert browser.get(link).status_code == 200
    with time_machine.travel(app.now() + timedelta(minutes=60)):
        late = browser.get(link)
    assert (late.status_code, late.text.count("/account/forgot")) == (404, 1)


def test_a_link_that_never_was_looks_like_one_that_is_gone(
    app: App, browser: Browser, maija: Person
) -> None:
    link = handed_over(app, maija)
    choose(browser, link)

    used, unknown = browser.get(link), browser.get("/account/reset/never-given")

    assert used.status_code == unknown.status_code == 404
    assert used.text == unknown.text


def test_a_weak_password_is_refused_and_the_link_stays(
    app: App, browser: Browser, maija: Person
) -> None:
    link = handed_over(app, maija)

    weak = [choose(browser, link, typed) for typed in ("short", "password1234", "maijamaijamaija")]

    assert weak == [422, 422, 422]
    assert choose(browser, link) == 303


def test_a_form_that_is_not_ours_changes_nothing(app: App, browser: Browser, maija: Person) -> None:
    link = handed_over(app, maija)
    browser.get(link)

    answer = browser.post(link, {"form": "forged", "password": NEW})

    assert answer.status_code == 403
    assert can_sign_in(browser, PASSWORD)
    assert browser.post("/account/forgot", {"form": "x", "email": MAIJA}).status_code == 403


def test_a_new_password_ends_all_sign_ins_other_links_and_known_devices(
    app: App, browser: Browser, box: PostBox, maija: Person
) -> None:
    browser.sign_in(MAIJA)
    device = browser.http.cookies["__Host-device"]
    browser.http.cookies.clear()
    elsewhere = session_of(app, maija)
    other_link = mailed_link(browser, box)
    assert choose(browser, mailed_link(browser, box, letters=2)) == 303
    browser.http.cookies.clear()
    browser.holds(elsewhere)

    assert browser.get("/").status_code == 303
    assert browser.get(other_link).status_code == 404
    with app.database.read() as session:
        assert not is_known_device(session, device_hash(account_of(MAIJA), device))


def test_a_link_from_an_administrator_ends_the_ones_before(
    app: App, browser: Browser, maija: Person
) -> None:
    first, second = handed_over(app, maija), handed_over(app, maija)

    assert (browser.get(first).status_code, browser.get(second).status_code) == (404, 200)


def test_a_change_of_address_or_password_ends_the_link(
    app: App, browser: Browser, maija: Person
) -> None:
    link = handed_over(app, maija)
    given = PersonGiven("other@example.org", "Maija Meri", "fi", admin=False, version=1)
    app.perform(OPERATOR, lambda act: change_person(act, maija.id, given), request=uuid4().hex)
    after_address = browser.get(link).status_code
    link = handed_over(app, maija)
    with_password(app, maija)

    assert (after_address, browser.get(link).status_code) == (404, 404)


def test_the_link_stands_in_no_log_and_no_other_answer(
    app: App, browser: Browser, box: PostBox, maija: Person, caplog: pytest.LogCaptureFixture
) -> None:
    box.faults = ["451 wait"]
    with caplog.at_level(logging.DEBUG):
        asked = browser.post(
            "/account/forgot", {"form": browser.proof("/account/forgot"), "email": MAIJA}
        )
        app.mailer.close(20) if app.mailer else None
        [letter] = box.wait_for(1)
        link = link_in(letter.get_content())
        choose(browser, link, "short")
        choose(browser, link)

    secret = link.rpartition("/")[2]
    ours = [r.getMessage() for r in caplog.records if r.name.startswith(("scorecard", "uvicorn"))]
    assert ours
    assert not [said for said in ours if secret in said or MAIJA in said or NEW in said]
    assert secret not in asked.text + str(asked.headers)
    with app.database.read() as session:
        stored = str(rows(session, sa.select(table_of(LinkRow))))
        assert secret not in stored
        assert NEW not in str(password_hash(session, maija.id))


def test_without_mail_the_page_says_whom_to_ask(started: Callable[..., App]) -> None:
    app = started()
    with opened() as browser:
        login, forgot = browser.get("/account/login"), browser.get("/account/forgot")

        assert app.mailer is None
        assert "/account/forgot" not in login.text
        assert "administrator of your academy" in login.text
        assert "administrator of your academy" in forgot.text
        proof = {"form": browser.proof(), "email": MAIJA}
        assert browser.post("/account/forgot", proof).status_code == 403


def test_with_mail_the_sign_in_page_leads_to_it(app: App, browser: Browser) -> None:
    assert 'href="/account/forgot"' in browser.get("/account/login").text


def test_what_was_typed_into_the_form_comes_back_when_it_is_put_off(
    app: App, browser: Browser, box: PostBox
) -> None:
    typed = '"><script>x</script>@example.org'
    for _ in range(3):
        ask(browser, typed)

    answer = browser.post(
        "/account/forgot", {"form": browser.proof("/account/forgot"), "email": typed}
    )

    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 3_000
    assert "<script>" not in answer.text
    assert "&lt;script&gt;" in answer.text
