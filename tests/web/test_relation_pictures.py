"""Pictures of several curves go to whoever may open the page, and answer nothing to others."""

from collections.abc import Callable

import pytest

from scorecard.app import App
from scorecard.domain.metrics import Visibility
from scorecard.store.database import Session
from tests.academies import SmallAcademy, fill
from tests.following import follow
from tests.web.people import Browser, session_of

Enter = Callable[[str], Browser]
CONTACTS = [3, 5, 2, 8, 7, 4, 9, 6, 1, 8]
TEMPLATES = {
    "contacts": CONTACTS,
    "deals": [1, 1, *(n // 2 for n in CONTACTS[:-2])],
    "customers-a3": [4, 5, 6],
    "net-promoter-score": [-20, 40],
}
CURVES, POINTS = "/picture/relations/usva/{}/curves", "/picture/relations/usva/{}/points"
FUNNEL, PIPELINE = "/picture/customers/usva/{}/funnel", "/picture/customers/usva/{}/pipeline"
SCORE = "/picture/customers/usva/{}/net-promoter-score"
EVERY = [CURVES, POINTS, FUNNEL, PIPELINE, SCORE]


@pytest.fixture
def small(app: App) -> SmallAcademy:
    """The small academy, in which the team and Aino follow customers; she shows the team."""

    def stored(session: Session) -> SmallAcademy:
        academy = fill(session, app.academy.model_version)
        for owner in (academy.teams["usva"].owner, academy.people["aino"].owner):
            for template, months in TEMPLATES.items():
                follow(session, owner, template, months, visibility=Visibility.TEAM)
        return academy

    return app.database.write(stored)


@pytest.fixture
def signed_in(app: App, small: SmallAcademy, browser: Browser) -> Enter:
    """The browser, once somebody has signed in."""

    def enter(name: str) -> Browser:
        browser.http.cookies.clear()
        browser.holds(session_of(app, small.people[name]))
        return browser

    return enter


def gets(browser: Browser, address: str) -> int:
    return browser.get(f"{address}.svg").status_code


@pytest.mark.parametrize("address", EVERY)
@pytest.mark.parametrize(("ending", "starts"), [("png", b"\x89PNG"), ("svg", b"<svg")])
def test_each_is_sent_as_what_it_is(
    signed_in: Enter, address: str, ending: str, starts: bytes
) -> None:
    answer = signed_in("ville").get(f"{address.format('team')}.{ending}")

    assert answer.status_code == 200
    assert answer.content.startswith(starts)
    assert answer.headers["content-disposition"].startswith("attachment; filename=")


def test_a_picture_is_of_what_is_asked(signed_in: Enter) -> None:
    drawn = signed_in("aino").get(f"{POINTS.format('me')}.svg?lag=2&language=fi").text
    curves = signed_in("aino").get(f"{CURVES.format('me')}.svg?language=fi").text

    assert "2 kuukautta aiemmin" in drawn
    assert ("maalis" in curves, curves.count("(pcs)") >= 2) == (True, True)


@pytest.mark.parametrize("address", EVERY)
def test_a_teams_go_to_the_team_its_coach_and_administrators(
    signed_in: Enter, small: SmallAcademy, address: str
) -> None:
    found = {name for name in small.people if gets(signed_in(name), address.format("team")) == 200}

    assert found == {"ville", "aino", "maija", "kaisa", "risto"}


@pytest.mark.parametrize("address", EVERY)
def test_a_persons_go_to_whom_they_share_with(
    signed_in: Enter, small: SmallAcademy, address: str
) -> None:
    whose = f"person-{small.id('aino')}"

    found = {name for name in small.people if gets(signed_in(name), address.format(whose)) == 200}

    assert found == {"ville", "maija", "kaisa"}


@pytest.mark.parametrize(
    "address",
    [
        "/picture/relations/usva/team/curves.svg?lag=7",
        "/picture/relations/usva/team/curves.svg?lag=x",
        "/picture/relations/usva/team/lines.svg",
        "/picture/relations/usva/person-999999/curves.svg",
        "/picture/relations/there-is-none/team/curves.svg",
        "/picture/relations/-/team/curves.svg",
        "/picture/customers/usva/team/funnel.svg?over=2026-13",
        "/picture/customers/usva/team/would-recommend-us.svg",
        "/picture/customers/usva/team/contacts.svg",
        "/picture/customers/usva/members/constructor.svg",
    ],
)
def test_what_means_nothing_is_not_found(signed_in: Enter, address: str) -> None:
    answer = signed_in("kaisa").get(address)

    assert (answer.status_code, answer.text) == (404, "Not Found")


def test_who_has_left_gets_their_own_without_a_team(
    app: App, signed_in: Enter, small: SmallAcademy
) -> None:
    tuuli = small.people["tuuli"].owner
    app.database.write(lambda session: follow(session, tuuli, "contacts", [1, 2]))

    assert gets(signed_in("tuuli"), "/picture/customers/-/me/funnel") == 200
    assert gets(signed_in("tuuli"), "/picture/customers/usva/me/funnel") == 404
