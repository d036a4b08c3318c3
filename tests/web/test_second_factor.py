"""People set up a second factor, get recovery codes once, and turn it off, all after a proof."""

import re
from datetime import timedelta

import pytest
from httpx import Response

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.store.change_log import entries
from scorecard.store.second_factors import recovery_codes_left, second_factor
from tests.authenticators import RECOVERY, Authenticator, with_second_factor
from tests.web.people import Browser, member, session_of, with_password
from tests.web.test_account import FORMS, cookie, is_in

PAGE = "/account/second-factor"
CODE = re.compile(r"<li><code>([0-9a-z-]+)</code></li>")


@pytest.fixture
def maija(app: App) -> Person:
    return with_password(app, member(app))


@pytest.fixture
def token(app: App, browser: Browser, maija: Person) -> str:
    """The session of Maija's browser."""
    opened = session_of(app, maija)
    browser.holds(opened)
    return opened


def do(browser: Browser, deed: str, path: str = PAGE, **fields: str) -> Response:
    """Send a form of the page."""
    return browser.post(path, {"form": browser.proof("/account/logout"), "do": deed} | fields)


def key_on(browser: Browser, path: str = PAGE) -> Authenticator:
    """Type the key that the page shows into an authenticator."""
    found = re.search(r'<code class="key">([A-Z2-7 ]+)</code>', browser.get(path).text)
    assert found
    return Authenticator(found[1].replace(" ", ""))


def set_up(app: App, browser: Browser, path: str = PAGE) -> Response:
    """Go through all of it, and return the page that shows the recovery codes."""
    assert do(browser, "begin", path).status_code == 303
    return do(browser, "confirm", path, code=key_on(browser, path).code(app.now()))


def has_one(app: App, person: Person) -> bool:
    with app.database.read() as session:
        found = second_factor(session, person.id)
    return found is not None and found.is_confirmed


def test_who_is_not_signed_in_is_sent_to_sign_in(browser: Browser) -> None:
    for answer in (browser.get(PAGE), browser.post(PAGE, {"do": "begin"})):
        assert answer.status_code == 303
        assert answer.headers["location"] == "/account/login?next=%2Faccount%2Fsecond-factor"


def test_it_counts_from_the_first_code_on(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    assert "pelkkä salasana päästää sisään" in browser.get(PAGE).text
    do(browser, "begin")
    phone = key_on(browser)
    assert not has_one(app, maija)

    refused = do(browser, "confirm", code=phone.wrong(app.now()))
    assert (refused.status_code, "Koodi ei täsmää" in refused.text) == (422, True)
    assert key_on(browser) == phone
    done = do(browser, "confirm", code=phone.code(app.now()))

    assert (done.status_code, has_one(app, maija)) == (200, True)
    assert "Käytössä" in browser.get(PAGE).text


def test_the_picture_holds_what_an_authenticator_reads(browser: Browser, token: str) -> None:
    do(browser, "begin")

    page = browser.get(PAGE).text

    secret = key_on(browser).secret
    address = (
        "otpauth://totp/Rocket%20Academy:maija%40example.org"
        f"?secret={secret}&amp;issuer=Rocket%20Academy"
    )
    assert f'href="{address}"' in page
    assert page.count("<svg") == 3
    assert 'inputmode="numeric" autocomplete="one-time-code"' in page


def test_ten_recovery_codes_are_shown_once_and_work(app: App, browser: Browser, token: str) -> None:
    codes = CODE.findall(set_up(app, browser).text)

    assert len(set(codes)) == 10
    assert not CODE.findall(browser.get(PAGE).text)
    stored = (app.settings.data_dir / "scorecard.db").read_bytes()
    stored += (app.settings.data_dir / "scorecard.db-wal").read_bytes()
    for code in codes:
        assert code.encode() not in stored
        assert code.replace("-", "").encode() not in stored
    browser.http.cookies.clear()
    browser.sign_in("maija@example.org")
    lost = "/account/code?lost=1"
    answer = browser.post(lost, {"form": browser.proof(lost), "code": codes[7]})
    assert answer.status_code == 303


def test_the_secret_is_in_no_page_log_or_file_once_it_is_confirmed(
    app: App, browser: Browser, token: str, caplog: pytest.LogCaptureFixture
) -> None:
    do(browser, "begin")
    secret = key_on(browser).secret
    done = do(browser, "confirm", code=key_on(browser).code(app.now()))

    stored = (app.settings.data_dir / "scorecard.db").read_bytes()
    stored += (app.settings.data_dir / "scorecard.db-wal").read_bytes()
    shown = done.text + browser.get(PAGE).text + caplog.text
    assert secret.encode() not in stored
    assert secret not in shown.replace(" ", "")


def test_turning_it_on_signs_out_everywhere_else_and_gives_a_new_token(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    elsewhere = session_of(app, maija)
    foreign = session_of(app, member(app, name="Veikko Vuori"))

    held = cookie(set_up(app, browser), "__Host-session")["value"]

    assert held != token
    assert [is_in(app, one) for one in (held, elsewhere, foreign)] == [True, False, True]


def test_turning_it_off_signs_out_everywhere_else_and_leaves_nothing(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    with_second_factor(app, maija)
    elsewhere = session_of(app, maija)

    answer = do(browser, "turn-off")

    assert (answer.status_code, answer.headers["location"]) == (303, f"{PAGE}?off=1")
    assert not has_one(app, maija)
    assert not is_in(app, elsewhere)
    assert 'role="status"' in browser.get(f"{PAGE}?off=1").text
    with app.database.read() as session:
        assert recovery_codes_left(session, maija.id) == 0


def test_new_recovery_codes_end_those_before(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    with_second_factor(app, maija)

    codes = CODE.findall(do(browser, "new-codes").text)

    assert len(codes) == 10
    browser.http.cookies.clear()
    browser.sign_in("maija@example.org")
    lost = "/account/code?lost=1"
    tried = [
        browser.post(lost, {"form": browser.proof(lost), "code": code}).status_code
        for code in (RECOVERY[0], codes[0])
    ]
    assert tried == [401, 303]


@pytest.mark.parametrize("deed", ["begin", "confirm", "turn-off", "new-codes"])
def test_after_half_an_hour_the_password_is_asked_for_again(
    app: App, browser: Browser, maija: Person, deed: str
) -> None:
    if deed in ("turn-off", "new-codes"):
        with_second_factor(app, maija)
    browser.holds(session_of(app, maija))
    code = ""
    if deed == "confirm":
        do(browser, "begin")
        code = key_on(browser).code(app.now())
    browser.holds(session_of(app, maija, age=timedelta(minutes=31)))

    answer = do(browser, deed, f"{PAGE}?next=/rocket", code=code)
    page = browser.get(f"{PAGE}?next=/rocket").text

    again = "/account/again?next=%2Faccount%2Fsecond-factor%3Fnext%3D%252Frocket"
    assert (answer.status_code, answer.headers["location"]) == (303, again)
    assert f'href="{again}"' in page
    assert 'class="key"' not in page
    assert has_one(app, maija) is (deed in ("turn-off", "new-codes"))


@pytest.mark.parametrize(("fields", "headers"), FORMS)
def test_a_form_that_is_not_ours_changes_nothing(
    app: App,
    browser: Browser,
    maija: Person,
    token: str,
    fields: dict[str, str],
    headers: dict[str, str],
) -> None:
    with_second_factor(app, maija)
    typed = {"form": browser.proof("/account/logout"), "do": "turn-off"}

    answer = browser.post(PAGE, typed | fields, **headers)

    assert (answer.status_code, has_one(app, maija)) == (403, True)


def test_a_deed_that_there_is_not_is_refused(browser: Browser, token: str) -> None:
    assert do(browser, "begun").status_code == 403


def test_each_step_stands_in_the_log(app: App, browser: Browser, maija: Person, token: str) -> None:
    set_up(app, browser)
    do(browser, "new-codes")
    do(browser, "turn-off")

    with app.database.read() as session:
        last = entries(session, limit=4)
    assert [e.deed for e in last] == [
        "turn-off-second-factor",
        "renew-recovery-codes",
        "confirm-second-factor",
        "begin-second-factor",
    ]
    assert {e.actor_id for e in last} == {maija.id}


@pytest.mark.parametrize(
    ("left", "says"), [(2, "2 of your 10 recovery codes are left."), (1, "One of your 10")]
)
def test_few_recovery_codes_are_said_loudly(
    app: App, browser: Browser, maija: Person, token: str, left: int, says: str
) -> None:
    with_second_factor(app, maija, recovery=RECOVERY[:left])

    page = browser.get(f"{PAGE}?lang=en").text

    assert f'<p class="notice " role="status">{says}' in page
