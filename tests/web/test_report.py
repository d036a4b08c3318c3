"""Report and poster go to whoever may see the team's dots; for others there are none."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from scorecard.app import App
from scorecard.charts.poster import Sheet
from scorecard.exchange import pdf
from scorecard.exchange.paper import POLICY
from scorecard.reporting.addresses import poster_address, report_address
from scorecard.settings import ROOT
from scorecard.store.people import change_person
from scorecard.store.teams import change_team
from tests.academies import SmallAcademy, fill
from tests.web.people import Browser, session_of

SPRING = "/report/usva/2026-H1"
POSTER = "/poster/usva/2026-H1"
KINDS = {
    f"{SPRING}.html": "text/html; charset=utf-8",
    f"{SPRING}.pdf": "application/pdf",
    f"{POSTER}.svg": "image/svg+xml",
    f"{POSTER}.pdf": "application/pdf",
}


@pytest.fixture
def small(app: App) -> SmallAcademy:
    """The small academy, in the database that the routes use."""
    return app.database.write(lambda session: fill(session, app.academy.model_version))


@pytest.fixture
def signed_in(app: App, small: SmallAcademy, browser: Browser) -> Callable[[str], Browser]:
    """The browser, once somebody has signed in."""

    def enter(name: str) -> Browser:
        browser.http.cookies.clear()
        browser.holds(session_of(app, small.people[name]))
        return browser

    return enter


@pytest.mark.parametrize("address", KINDS)
def test_each_is_sent_as_what_it_is(signed_in: Callable[[str], Browser], address: str) -> None:
    answer = signed_in("ville").get(address)

    assert (answer.status_code, answer.headers["content-type"]) == (200, KINDS[address])
    ending = address.rpartition(".")[2]
    named = f'inline; filename="usva-2026-H1.{ending}"'
    assert answer.headers["content-disposition"] == named
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("name", ["ville", "maija", "kaisa", "risto"])
def test_the_team_its_coach_and_administrators_get_them(
    signed_in: Callable[[str], Browser], name: str
) -> None:
    found = [signed_in(name).get(a).status_code for a in (f"{SPRING}.html", f"{POSTER}.svg")]

    assert found == [200, 200]


@pytest.mark.parametrize("address", KINDS)
@pytest.mark.parametrize("name", ["otso", "osmo", "tuuli", "veikko"])
def test_for_others_there_is_nothing_like_for_a_team_that_does_not_exist(
    signed_in: Callable[[str], Browser], name: str, address: str
) -> None:
    hidden = signed_in(name).get(address)
    unknown = signed_in(name).get(address.replace("usva", "there-is-none"))

    assert (hidden.status_code, hidden.text) == (404, "Not Found")
    assert (unknown.status_code, unknown.text) == (404, "Not Found")


@pytest.mark.parametrize("address", KINDS)
def test_strangers_are_sent_to_sign_in(small: SmallAcademy, browser: Browser, address: str) -> None:
    answer = browser.get(address, **{"x-app-user": str(small.id("ville"))})

    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/account/login")


@pytest.mark.parametrize(
    "address",
    [
        "/report/usva/2026.html",
        "/report/usva/2026-H3.html",
        "/report/usva/html",
        f"{SPRING}.html?language=sv",
        f"{POSTER}.svg?size=a5",
        f"{SPRING}.svg",
        "/report/=FF/2026-H1.html",
    ],
)
def test_what_means_nothing_is_not_found(signed_in: Callable[[str], Browser], address: str) -> None:
    answer = signed_in("ville").get(address)

    assert answer.status_code == 404 or "Usva" not in answer.text


def test_a_half_year_that_the_team_did_not_live_is_explained(
    signed_in: Callable[[str], Browser],
) -> None:
    answer = signed_in("ville").get("/report/usva/2020-H1.html")

    assert answer.status_code == 404
    assert "Usva has no half-year 2020-H1." in answer.text


def test_the_language_is_the_readers_own_or_the_one_asked_for(
    app: App, small: SmallAcademy, signed_in: Callable[[str], Browser]
) -> None:
    finnish = replace(small.people["aino"], language="fi")
    app.database.write(lambda session: change_person(session, finnish))

    own = signed_in("aino").get(f"{SPRING}.html").text
    asked = signed_in("aino").get(f"{SPRING}.html?language=en").text

    assert ("Kevät 2026" in own, "Spring 2026" in asked) == (True, True)


@pytest.mark.parametrize(("size", "width"), [("a3", 297), ("a4", 210)])
def test_a_poster_has_the_size_asked_for(
    signed_in: Callable[[str], Browser], size: str, width: int
) -> None:
    browser = signed_in("ville")

    drawn = ElementTree.fromstring(browser.get(f"{POSTER}.svg?size={size}").text)  # noqa: S314
    (page,) = PdfReader(BytesIO(browser.get(f"{POSTER}.pdf?size={size}").content)).pages

    assert drawn.get("width") == f"{width}mm"
    assert round(float(page.mediabox[2]) / 72 * 25.4) == width


@pytest.mark.parametrize("key", ["Pähkinä", "a/b", "..", "two words"])
def test_any_team_is_found_by_its_address(
    app: App, small: SmallAcademy, signed_in: Callable[[str], Browser], key: str
) -> None:
    team = replace(small.teams["usva"], key=key)
    app.database.write(lambda session: change_team(session, team))
    at = app.academy.calendar.half_year_of(app.today())

    browser = signed_in("ville")

    assert browser.get(report_address(team, at, "html")).status_code == 200
    assert browser.get(poster_address(team, at, "svg", Sheet.A4)).status_code == 200


def test_without_pango_the_rest_works_and_the_pdf_says_what_to_install(
    signed_in: Callable[[str], Browser], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "weasyprint.py").write_text("raise OSError('cannot load library')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(pdf, "_NEEDED", (*pdf._NEEDED, "PYTHONPATH"))

    refused = signed_in("ville").get(f"{SPRING}.pdf")
    page = signed_in("ville").get(f"{SPRING}.html")

    assert (refused.status_code, page.status_code) == (503, 200)
    assert "libpango-1.0-0" in refused.text


def test_what_charts_need_is_loaded_whole_before_the_first_request() -> None:
    # Altair takes numpy as it finds it; a page that begins meanwhile may be half through with it.
    started = "import scorecard.web.routes, sys; sys.exit('numpy' not in sys.modules)"

    assert subprocess.run([sys.executable, "-c", started], cwd=ROOT).returncode == 0
