"""Every way in, be it a route, a command or a page, stands for actions of the table.

Each is taken from the running program, so that one that anybody adds is red until it is named.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click
import pytest
from httpx import Response

from scorecard.app import App, the_app
from scorecard.cli import main
from scorecard.domain.access import OPERATOR, SIGNED_OUT, Actor, Subject, can
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.policy import PERSONAL, Action
from scorecard.domain.surveys import Survey
from scorecard.settings import ROOT
from scorecard.store.calendar_feeds import keep_feed
from scorecard.store.database import Database
from scorecard.store.links import INVITATION, RESET, add_link
from scorecard.store.surveys import add_survey
from scorecard.web.surface import is_open
from scorecard.web.tokens import hash_of
from tests.academies import FOUNDED, SmallAcademy, fill
from tests.access.asked import actor
from tests.access.unasked import NO_WAY_YET, NOT_YET
from tests.access.ways import COMMANDS, PAGES, ROUTES
from tests.actions import partying
from tests.pages.test_frame import OFFERED
from tests.web.conftest import opened
from tests.web.people import HOME, NAVIGATION, Browser, session_of
from tests.web.walking import filled, our_routes

HELD, HELD_FOR_RESET = "a-link-that-aino-holds", "another-that-aino-holds"
HALF_YEAR, NEVER = Period.parse("2026-H2"), date(2100, 1, 1)
PEOPLE = ("ville", "maija", "kaisa", "osmo", "risto", "tuuli")
BY_HTTP = (*PEOPLE, "guest", "signed out")
# These answer only what a browser brought from somewhere else, or what people have entered;
# their own tests do that.
NOT_BY_THEMSELVES = {
    "GET /picture/relations/{team}/{whose}/{part}.png",
    "GET /picture/relations/{team}/{whose}/{part}.svg",
    "GET /picture/customers/{team}/{whose}/{part}.png",
    "GET /picture/customers/{team}/{whose}/{part}.svg",
    "GET /account/code",
    "GET /account/oidc/start",
    "GET /account/oidc/link/{provider}",
    "GET /account/oidc/callback",
    "GET /account/oidc/answer",
    "GET /account/invitation/{token}/with/{provider}",
    # A gap needs two voices.
    "GET /picture/gap/{team}/{period}.png",
    "GET /picture/gap/{team}/{period}.svg",
    "GET /set-up/{token}",
}


@pytest.fixture
def door(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The app that the routes use, on a database of each kind."""
    for name, value in {
        "DATA": str(tmp_path),
        "CONFIG": str(ROOT / "config"),
        "DATABASE_URL": database.url,
        "BASE_URL": HOME,
        "LOG_KEY": "a key for tests",
    }.items():
        monkeypatch.setenv(f"SCORECARD_{name}", value)
    the_app.cache_clear()
    yield the_app()
    the_app.cache_clear()


def routes() -> set[str]:
    return {f"{m} {r.path}" for r in our_routes() for m in (r.methods or ()) if m != "HEAD"}


def test_every_route_is_an_action() -> None:
    assert routes() == set(ROUTES)


def test_what_a_route_is_for_decides_whether_strangers_get_through_the_gate() -> None:
    def stands_open(action: Action) -> bool:
        return any(
            can(SIGNED_OUT, action, Subject(by_link=link, in_demo=True)) for link in (False, True)
        )

    closed = {name for name in ROUTES if not is_open(filled(name.partition(" ")[2]))}

    assert not {name for name in closed if stands_open(ROUTES[name][0])}


def test_a_route_answers_whom_the_table_allows(door: App) -> None:
    small = door.database.write(lambda session: fill(session, door.academy.model_version))
    door.database.write(
        lambda session: add_link(
            session,
            token_hash=hash_of(HELD),
            purpose=INVITATION,
            person_id=small.id("aino"),
            expires_at=door.now().replace(year=door.now().year + 1),
        )
    )
    walked = [n for n in ROUTES if n.startswith("GET") and n not in NOT_BY_THEMSELVES]

    door.database.write(
        lambda session: add_link(
            session,
            token_hash=hash_of(HELD_FOR_RESET),
            purpose=RESET,
            person_id=small.id("aino"),
            expires_at=door.now().replace(year=door.now().year + 1),
        )
    )

    door.database.write(
        lambda session: keep_feed(
            session, small.id("aino"), token_hash=hash_of(HELD), at=door.now()
        )
    )
    door.database.write(lambda session: partying.celebrated(session, small))
    asking = Survey(small.teams["usva"].id, HALF_YEAR, FOUNDED, NEVER, ("A3",))
    door.database.write(lambda session: add_survey(session, asking, token_hash=hash_of(HELD)))

    with opened() as browser:
        found = {
            (route, name): is_answer(asked_by(door, small, browser, route, name))
            for name in BY_HTTP
            for route in walked
        }

    expected = {
        (route, name): may(door, small, name, ROUTES[route][0])
        for name in BY_HTTP
        for route in walked
    }
    assert {key: told for key, told in found.items() if told != expected[key]} == {}


def asked_by(door: App, small: SmallAcademy, browser: Browser, route: str, name: str) -> Response:
    browser.http.cookies.clear()
    if name in small.people:
        browser.holds(session_of(door, small.people[name]))
    held = HELD_FOR_RESET if "/reset/" in route else HELD
    token = held if name == "guest" else "a-link-that-nobody-holds"
    path = route.partition(" ")[2].replace("{token}", token).replace("{name}", "style.css")
    path = path.replace("{name:path}", f"{token}.ics")
    path = (
        path.replace("{id}", str(partying.OURS))
        .replace("{team}", "usva")
        .replace("{period}", "2026-H1")
    )
    path = path.replace("{metric}", str(small.metrics["cash"].id))
    return browser.get(filled(path), **NAVIGATION)


def is_answer(answer: Response) -> bool:
    sent_away = answer.headers.get("location", "").startswith("/account/login")
    return answer.status_code in (200, 303) and not sent_away


def may(door: App, small: SmallAcademy, name: str, action: Action) -> bool:
    someone = SIGNED_OUT if name == "guest" else actor(door, small, name)
    subject = about(someone, action, by_link=name == "guest")
    usva = small.teams["usva"].id
    match action:
        case Action.SEE_CELEBRATION:
            subject = Subject(small.teams["usva"].owner, team_id=usva)
        case Action.SEE_DOTS:
            subject = replace(subject, team_id=usva)
        case Action.SEE_METRIC:
            subject = Subject(small.metrics["cash"].owner, team_id=usva)
        case Action.COMPARE_TEAMS:
            own = small.teams["ahjo" if name == "osmo" else "usva"]
            subject = Subject(own.owner, team_id=own.id)
    return can(someone, action, subject)


def about(someone: Actor, action: Action, *, by_link: bool = False) -> Subject:
    if action in PERSONAL and someone.person_id is not None:
        return Subject(owner=Owner(OwnerKind.PERSON, someone.person_id))
    return Subject(by_link=by_link)


def commands(group: click.Group, *path: str) -> Iterator[str]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)
        else:
            yield " ".join((*path, name))


def test_every_command_is_actions_of_the_operator() -> None:
    nobodys = Owner(OwnerKind.PERSON, 1)

    assert set(commands(main)) == set(COMMANDS)
    assert all(
        can(OPERATOR, action, Subject(owner=nobodys if action in PERSONAL else None))
        for actions in COMMANDS.values()
        for action in actions
    )


def test_every_page_is_an_action() -> None:
    assert {path.stem for path in (ROOT / "pages").glob("*.py")} == set(PAGES)


def test_a_page_is_offered_to_nobody_whom_the_table_refuses(app: App, small: SmallAcademy) -> None:
    def may_open(name: str, page: str) -> bool:
        someone = actor(app, small, name)
        own = about(someone, PAGES[page][0])
        teams = (small.teams["usva"].id, small.teams["ahjo"].id)
        return any(can(someone, PAGES[page][0], Subject(own.owner, team_id)) for team_id in teams)

    offered = {(name, page) for name, pages in OFFERED.items() for page in pages}
    assert {(name, page) for name, page in offered if not may_open(name, page)} == set()


def test_every_action_stands_behind_some_way_in() -> None:
    behind = {
        action for ways in (ROUTES, COMMANDS, PAGES) for way in ways.values() for action in way
    }

    assert set(Action) - behind == NOT_YET | NO_WAY_YET
