"""Nothing changes for who was lured: by a foreign page, a foreign form, a link, or a redirect.

Every route of ours that takes more than reading is walked. One that comes later is walked too;
if it answers 404 here although the form is right, it wants a row in `PLACES`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from urllib.parse import quote, urlsplit

import pytest
from httpx import Response

from scorecard.app import App
from scorecard.domain.people import Person, Team
from scorecard.domain.surveys import Survey
from scorecard.store.database import Session
from scorecard.store.links import INVITATION, RESET, add_link
from scorecard.store.people import people
from scorecard.store.surveys import add_survey
from scorecard.store.teams import add_team
from scorecard.web.addresses import own_path, path_of_referer
from scorecard.web.set_up import setup_link
from scorecard.web.tokens import form_token, hash_of, new_token
from tests.web.people import PASSWORD, Browser, member, session_of, with_password
from tests.web.walking import READING, changing_paths, filled, our_routes

NOT_KEPT = frozenset({"attempt", "sqlite_sequence"})
"""Tables in which a refused try may leave a trace: counts of tries."""

Place = Callable[[App], str]
PLACES: Mapping[str, Place] = {
    "/account/invitation/{token}": lambda app: f"/account/invitation/{link_for(app, INVITATION)}",
    "/account/reset/{token}": lambda app: f"/account/reset/{link_for(app, RESET)}",
    "/answer/{token}": lambda app: f"/answer/{asking_customers(app)}",
}
NOT_HERE = frozenset({"/account/demo", "/account/code", "/set-up/{token}"})
"""Only the demo has the first, only who is half-way in the second: both have tests of their
own. The third is there while nobody is, and has its test below."""
SENT_BACK = {"/export/me.json": "/account/privacy", "/export/me.xlsx": "/account/privacy"}
"""Where a form that is not ours leads instead of being refused."""

FOREIGN = {
    "a foreign page": {"origin": "https://evil.example", "sec-fetch-site": "cross-site"},
    "a foreign page that hides its origin": {"origin": "null", "sec-fetch-site": "cross-site"},
    "a page below our name": {
        "origin": "https://blog.scorecard.example.org",
        "sec-fetch-site": "same-site",
    },
    "our page without TLS": {"origin": "http://scorecard.example.org"},
    "another port": {"origin": "https://scorecard.example.org:8443"},
    "a page that only claims to be ours": {"sec-fetch-site": "cross-site"},
    "a neighbour that only claims to be ours": {"sec-fetch-site": "same-site"},
    "an address bar": {"sec-fetch-site": "none"},
    "nowhere": {"origin": ""},
}


@pytest.fixture
def person(app: App) -> Person:
    """Somebody who could be lured."""
    return with_password(app, member(app))


@pytest.fixture
def other(app: App) -> Person:
    """Somebody who lures."""
    return member(app, name="Otso Virta")


def link_for(app: App, purpose: str) -> str:
    token = new_token()

    def stored(session: Session) -> None:
        found = people(session)[0]
        add_link(
            session,
            token_hash=hash_of(token),
            purpose=purpose,
            person_id=found.id,
            expires_at=app.now() + timedelta(hours=1),
        )

    app.database.write(stored)
    return token


def stored(app: App) -> dict[str, list[str]]:
    """Return all that the database holds, but for when a session was last used."""
    with app.database.read() as session:
        query = session.connection().exec_driver_sql
        tables = [row[0] for row in query("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {
            table: '", "'.join(
                row[1] for row in query(f'PRAGMA table_info("{table}")') if row[1] != "used_at"
            )
            for table in tables
            if table not in NOT_KEPT
        }
        return {
            table: sorted(map(repr, query(f'SELECT "{names}" FROM "{table}"')))  # noqa: S608
            for table, names in columns.items()
        }


@pytest.fixture(params=changing_paths())
def path(app: App, person: Person, request: pytest.FixtureRequest) -> str:
    """A path of ours that takes more than reading."""
    return place_of(request.param, app)


@pytest.fixture(params=[path for path in changing_paths() if path not in NOT_HERE])
def reached(app: App, person: Person, request: pytest.FixtureRequest) -> str:
    """A path of ours that does something for who sends the right form."""
    return place_of(request.param, app)


def asking_customers(app: App) -> str:
    token, today = new_token(), app.today()

    def stored(session: Session) -> None:
        team = add_team(session, Team(0, "usva", "Usva", "2025", today))
        half_year = app.academy.calendar.half_year_of(today)
        asked = Survey(team.id, half_year, today, today + timedelta(days=7), ("A3",))
        add_survey(session, asked, token_hash=hash_of(token))

    app.database.write(stored)
    return token


def place_of(pattern: str, app: App) -> str:
    place = PLACES.get(pattern)
    return place(app) if place else filled(pattern)


@pytest.fixture(autouse=True)
def mail(environment: pytest.MonkeyPatch) -> None:
    """A server that takes mail, as far as the app knows: some forms are there only with one."""
    environment.setenv("SCORECARD_SMTP_URL", "smtp://127.0.0.1:9")
    environment.setenv("SCORECARD_MAIL_FROM", "scorecard@example.org")


def forms(app: App, browser: Browser, person: Person, other: Person) -> Iterator[tuple[str, str]]:
    """Yield what forms carry that are not this browser's own."""
    elsewhere = Browser(browser.http)
    yield "nothing", ""
    yield "an invented proof", new_token()
    yield "somebody else's proof", form_token(session_of(app, other))
    yield "the proof of another session", form_token(session_of(app, person))
    yield "the session itself", elsewhere.http.cookies.get("__Host-session", "")
    yield "the proof of another browser", new_token()


def right_proofs(browser: Browser, token: str) -> tuple[str, str]:
    """Return what a form of this browser carries: signed in, and on a plain page."""
    browser.holds("the-browser-keeps-this", "__Host-form")
    return form_token(token), "the-browser-keeps-this"


def test_no_foreign_page_changes_anything(
    app: App, browser: Browser, person: Person, path: str
) -> None:
    token = session_of(app, person)
    browser.holds(token)
    proofs = right_proofs(browser, token)
    before = stored(app)

    found = {
        (where, proof == proofs[0]): browser.post(path, fields(proof), **headers).status_code
        for where, headers in FOREIGN.items()
        for proof in proofs
    }

    assert {key: status for key, status in found.items() if status != 403} == {}
    assert stored(app) == before


def test_no_foreign_form_changes_anything_and_ours_is_taken(
    app: App, browser: Browser, person: Person, other: Person, reached: str
) -> None:
    token = session_of(app, person)
    browser.holds(token)
    proofs = right_proofs(browser, token)
    carried = dict(forms(app, browser, person, other))
    before = stored(app)

    refused = {what: browser.post(reached, fields(proof)) for what, proof in carried.items()}
    unchanged = stored(app) == before
    taken = [browser.post(reached, fields(proof)) for proof in proofs]

    assert {what: a.status_code for what, a in refused.items() if not is_refused(reached, a)} == {}
    assert unchanged
    assert not all(is_refused(reached, answer) for answer in taken), "the right form should get in"


def is_refused(path: str, answer: Response) -> bool:
    if path in SENT_BACK:
        return answer.headers.get("location") == SENT_BACK[path]
    return answer.status_code == 403


def test_the_first_administrator_is_made_by_our_form_alone(app: App, browser: Browser) -> None:
    link = setup_link(app)
    assert link
    path = urlsplit(link).path
    typed = fields("not ours") | {"name": "Risto Aalto", "email": "risto@example.org"}
    before = stored(app)

    foreign = [browser.post(path, typed, **headers).status_code for headers in FOREIGN.values()]
    wrong = browser.post(path, typed).status_code
    unchanged = stored(app) == before
    right = browser.post(path, typed | {"form": browser.proof(path)}).status_code

    assert ({*foreign, wrong}, unchanged, right) == ({403}, True, 303)


def test_no_link_changes_anything(app: App, browser: Browser, person: Person) -> None:
    token = session_of(app, person)
    browser.holds(token)
    proof = form_token(token)
    paths = [filled(route.path) for route in our_routes()]
    before = stored(app)

    for path in paths:
        for method in READING:
            query = "&".join(f"{n}={quote(v)}" for n, v in fields(proof).items())
            browser.http.request(method, f"{path}?{query}", headers={"origin": browser.origin})

    assert stored(app) == before


def fields(proof: str) -> dict[str, str]:
    """Return a form that any of our pages might send."""
    return {
        "form": proof,
        "email": "maija@example.org",
        "current": PASSWORD,
        "new": "eight boats in the harbour",
        "password": "eight boats in the harbour",
        "code": "123456",
        "do": "begin",
        "person": "1",
        "next": "/",
    }


TRICKS = (
    "//evil.example",
    "///evil.example",
    "////evil.example/%2f..",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r//evil.example",
    "\t//evil.example",
    " //evil.example",
    "//evil.example:443",
    "//evil.example@scorecard.example.org",
    "//scorecard.example.org@evil.example",
    "https://evil.example",
    "HTTPS://evil.example",
    "https:evil.example",
    "https:/evil.example",
    "http:\\\\evil.example",
    "https://scorecard.example.org.evil.example",
    "https://scorecard.example.org@evil.example",
    "https://evil.example#https://scorecard.example.org/",
    "https://evil.example?https://scorecard.example.org/",
    "https://evil.example\\@scorecard.example.org",
    "ftp://evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//evil.example",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "evil.example",
    ".evil.example",
    "@evil.example",
    "%2f%2fevil.example",
    "/%0d%0aLocation:%20//evil.example\r\nLocation: //evil.example",
    "/ok\r\nSet-Cookie: evil.example=1",
    "/\x00//evil.example",
    "/\u2028//evil.example",
    "/\uff0f\uff0fevil.example",
    "\uff0f\uff0fevil.example",
    "/<//evil.example>",
    "/" + "x" * 3_000 + "//evil.example",
)


@pytest.mark.parametrize("trick", TRICKS)
def test_no_target_leads_elsewhere(trick: str) -> None:
    assert own_path(trick) == "/"


def test_a_target_may_look_foreign_inside_a_path_of_ours() -> None:
    assert own_path("/rocket?team=//evil.example") == "/rocket?team=//evil.example"


@pytest.mark.parametrize("signed_in", [True, False])
def test_no_page_of_ours_leads_or_links_elsewhere(
    app: App, browser: Browser, person: Person, signed_in: bool
) -> None:
    if signed_in:
        browser.holds(session_of(app, person))
    paths = {filled(route.path) for route in our_routes() if "GET" in (route.methods or ())}
    names = ("next", "url", "redirect", "redirect_uri", "return_to", "state", "code", "provider")

    found = {
        (path, trick): browser.get(f"{path}?{asked(trick, names)}", referer=referer(trick))
        for path in sorted(paths)
        for trick in TRICKS
    }

    assert {key: where for key, a in found.items() if (where := elsewhere(a))} == {}


def asked(trick: str, names: tuple[str, ...]) -> str:
    return "&".join(f"{name}={quote(trick, safe='')}" for name in names)


def referer(trick: str) -> str:
    return re.sub(r"[^\x21-\x7e]", "", trick)


def elsewhere(answer: Response) -> list[str]:
    """Return where else an answer leads or links to."""
    links = re.findall(r'(?:href|action|src)="([^"]*)"', answer.text)
    hidden = re.findall(r'name="next" value="([^"]*)"', answer.text)
    led = [answer.headers["location"]] if "location" in answer.headers else []
    return [place for place in (*led, *links, *hidden) if not is_ours(place)]


def is_ours(place: str) -> bool:
    return re.fullmatch(r"(/(?![/\\])|\?)[\x21-\x7e]*|", place) is not None


@pytest.mark.parametrize("trick", TRICKS[:30])
def test_no_referer_leads_elsewhere(browser: Browser, trick: str) -> None:
    headers = browser.http.build_request("GET", "/", headers={"referer": referer(trick)}).headers

    assert path_of_referer(headers, "https://scorecard.example.org") == "/"


@pytest.mark.parametrize("trick", ["//evil.example", "/\\evil.example", "https://evil.example"])
def test_signing_in_leads_home_whatever_the_form_says(
    browser: Browser, person: Person, trick: str
) -> None:
    answer = browser.sign_in(person.email, next=trick)

    assert (answer.status_code, answer.headers["location"]) == (303, "/")
