"""A browser on which somebody has signed in is known: strangers' guesses do not lock it out."""

import sqlalchemy as sa

from scorecard.app import App
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import KnownDeviceRow
from scorecard.web.throttle import Throttle, account_of
from tests.web.people import PASSWORD, Browser, member, with_password
from tests.web.test_account import cookie

MAIJA, VEIKKO = "maija@example.org", "veikko@example.org"


def guessed_at_from_everywhere(account: str) -> None:
    """Let strangers use up what may be tried at this account, and from the browser's address."""
    strangers = Throttle()
    for _ in range(10):
        strangers.wait(account_of(account), "elsewhere")
    for number in range(20):
        strangers.wait(account_of(f"somebody {number}"), "unknown")


def known_devices(app: App) -> list[tuple[str, int]]:
    table = table_of(KnownDeviceRow)
    with app.database.read() as session:
        return [tuple(r) for r in rows(session, sa.select(table.c.token_hash, table.c.person_id))]


def test_signing_in_leaves_a_mark_that_only_we_can_read(app: App, browser: Browser) -> None:
    maija = with_password(app, member(app))

    found = cookie(browser.sign_in(MAIJA), "__Host-device")

    value = found.pop("value")
    assert found == {
        "path": "/",
        "secure": "True",
        "httponly": "True",
        "samesite": "lax",
        "max-age": str(365 * 24 * 60 * 60),
    }
    [(kept, person_id)] = known_devices(app)
    assert person_id == maija.id
    assert value not in kept


def test_a_password_that_does_not_fit_makes_no_device_known(app: App, browser: Browser) -> None:
    with_password(app, member(app))

    answer = browser.sign_in(MAIJA, "wrong")

    assert cookie(answer, "__Host-device") == {}
    assert known_devices(app) == []


def test_the_owner_signs_in_where_they_have_before_whatever_strangers_guess(
    app: App, browser: Browser
) -> None:
    with_password(app, member(app))
    browser.sign_in(MAIJA)
    guessed_at_from_everywhere(MAIJA)

    again = browser.sign_in(MAIJA)
    browser.http.cookies.clear()
    elsewhere = browser.sign_in(MAIJA)

    assert (again.status_code, elsewhere.status_code) == (303, 429)


def test_a_browser_that_two_share_is_known_for_both(app: App, browser: Browser) -> None:
    for name in ("Maija Meri", "Veikko Vesi"):
        with_password(app, member(app, name=name))
    browser.sign_in(MAIJA)
    browser.sign_in(VEIKKO)
    guessed_at_from_everywhere(MAIJA)
    guessed_at_from_everywhere(VEIKKO)

    assert [browser.sign_in(email).status_code for email in (MAIJA, VEIKKO)] == [303, 303]


def test_a_known_browser_is_no_way_in(app: App, browser: Browser) -> None:
    with_password(app, member(app))
    browser.sign_in(MAIJA)
    browser.http.cookies.delete("__Host-session")

    assert browser.get("/").status_code == 303
    assert browser.sign_in(MAIJA, PASSWORD[:-1]).status_code == 401
