"""People take along what is stored about them, from a page of ours and from nowhere else."""

import json
import re
from dataclasses import replace

import pytest

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.store.change_log import entries
from tests.web.people import Browser, member, session_of

FILES = ("/export/me.json", "/export/me.xlsx")
PRIVACY = "/account/privacy"
SAME = {"sec-fetch-site": "same-origin"}


@pytest.fixture
def maija(app: App, browser: Browser) -> Person:
    found = member(app)
    browser.holds(session_of(app, found))
    return found


def deeds(app: App) -> list[str]:
    with app.database.read() as session:
        return [entry.deed for entry in entries(session, limit=10)]


@pytest.mark.parametrize("path", FILES)
def test_whoever_is_not_signed_in_gets_nothing(browser: Browser, path: str) -> None:
    for answer in (browser.get(path, **SAME), browser.post(path, {})):
        assert answer.status_code in (303, 404)
        assert answer.content == b"" or answer.status_code == 404


@pytest.mark.parametrize("path", FILES)
def test_a_link_of_ours_brings_the_file(
    app: App, browser: Browser, maija: Person, path: str
) -> None:
    other = member(app, name="Otso Virta")

    answer = browser.get(path, **SAME)

    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith('attachment; filename="omat-tiedot.')
    assert answer.headers["cache-control"] == "no-store"
    assert other.email.encode() not in answer.content
    assert deeds(app)[0] == "take-along"


def test_the_file_for_machines_is_about_the_visitor(browser: Browser, maija: Person) -> None:
    told = json.loads(browser.get(FILES[0], **SAME).content)

    assert (told["person"], told["withheld_answers"]) == (maija.email, 0)
    assert told["tables"]["person"][0]["name"] == maija.name


@pytest.mark.parametrize("path", FILES)
@pytest.mark.parametrize("site", ["cross-site", "same-site", "none", ""])
def test_a_link_from_elsewhere_leads_to_the_page_with_the_button(
    app: App, browser: Browser, maija: Person, path: str, site: str
) -> None:
    answer = browser.get(path, **({"sec-fetch-site": site} if site else {}))

    assert (answer.status_code, answer.headers["location"]) == (303, PRIVACY)
    assert "take-along" not in deeds(app)


@pytest.mark.parametrize("path", FILES)
def test_the_button_on_the_page_brings_the_file(browser: Browser, maija: Person, path: str) -> None:
    answer = browser.post(path, {"form": browser.proof(PRIVACY)})

    assert (answer.status_code, answer.headers["content-disposition"][:10]) == (200, "attachment")


@pytest.mark.parametrize("path", FILES)
def test_a_form_of_another_page_brings_nothing(
    app: App, browser: Browser, maija: Person, path: str
) -> None:
    assert browser.post(path, {"form": "guessed"}).status_code == 303
    assert browser.post(path, {"form": "x" * 20_000}).status_code == 400
    assert "take-along" not in deeds(app)


def test_the_privacy_page_is_open_and_says_whom_to_ask(browser: Browser) -> None:
    for language, title in (("en", "Your data, in plain words"), ("fi", "Sinun tietosi")):
        page = browser.get(f"{PRIVACY}?lang={language}")

        assert page.status_code == 200
        assert title in page.text
        assert "Rocket Academy" in page.text
        assert not re.search(r'action="/export', page.text)


def test_the_privacy_page_names_the_contact_of_the_settings(app: App, browser: Browser) -> None:
    settings = replace(app.academy.settings, privacy_contact="Data <b>protection</b>")
    object.__setattr__(app, "academy", replace(app.academy, settings=settings))

    page = browser.get(f"{PRIVACY}?lang=en").text

    assert "Data &lt;b&gt;protection&lt;/b&gt;" in page
    assert "The administrators of" not in page


def test_every_plain_page_leads_to_it(browser: Browser) -> None:
    assert f'href="{PRIVACY}"' in browser.get("/account/login").text
