"""Whom the academy asks for a second factor: invited, with a password, a phone, then a month."""

from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from scorecard.actions.act import Act
from scorecard.actions.inviting import Invitation, invite, send_invitation
from scorecard.app import App
from scorecard.cli.opening import new_request
from scorecard.domain.access import OPERATOR
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.domain.periods import Period
from scorecard.store.database import Session
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person, person_by_email
from scorecard.store.teams import add_membership, add_team
from scorecard.store.tokens import hash_of, new_token
from scorecard.store.values import values_of
from tests.authenticators import Authenticator
from tests.browser.axe import violations
from tests.browser.conftest import PHONE, Folder, NewTab, Tab
from tests.browser.servers import Server, serving
from tests.browser.stores import PASSWORD, Readers

COACH, MEMBER = "kaisa@example.org", "ville@example.org"
SINCE = date(2026, 1, 15)
PAGE = "/account/second-factor"


@pytest.fixture(scope="module")
def strict(tmp_path_factory: Folder) -> Iterator[Server]:
    """An academy with one team, which asks coaches and members for a second factor."""
    asked = ("coaches", "members")
    with serving(tmp_path_factory.mktemp("strict"), _one_team, asked=asked) as server:
        yield server


def _one_team(app: App) -> Readers:
    app.database.write(_usva_and_ville)
    return {}


def _usva_and_ville(session: Session) -> None:
    """Add a team, and a member who has never been here and follows a metric already."""
    usva = add_team(session, Team(0, "usva", "Usva", "", SINCE))
    ville = add_person(session, Person(0, MEMBER, "Ville Koski"))
    add_membership(session, Membership(0, usva.id, ville.id, Role.MEMBER, SINCE, None))
    visits = Metric(
        id=0,
        owner=ville.owner,
        name="Customer visits",
        unit="visits",
        kind=Kind.ADDS_UP,
        direction=Direction.UP,
        aggregate=Aggregate.SUM,
        perspective=Perspective.CUSTOMERS,
        first=Period.parse("2026-01"),
        slot=1,
    )
    add_metric(session, visits)


@pytest.fixture
def link(strict: Server) -> str:
    """The invitation of a coach."""
    token, asked = new_token(), Invitation(COACH, "Kaisa Niemi", "en", 1, Role.COACH)
    strict.app.perform(
        OPERATOR,
        lambda act: invite(act, asked, token_hash=hash_of(token)),
        request=new_request(),
    )
    return f"/account/invitation/{token}"


def send(page: Page) -> None:
    page.locator("form button[type=submit]").first.click()


def set_up(tab: Tab, app: App) -> Authenticator:
    """Take the key that the page shows into an authenticator, and type its first code."""
    page = tab.page
    expect(page.locator(".picture svg")).to_be_visible()
    page.locator("summary").click()
    phone = Authenticator(page.locator("code.key").inner_text().replace(" ", ""))
    assert violations(page) == []
    page.locator("#code").fill(phone.code(app.now()))
    page.locator("#code").press("Enter")
    expect(page.locator(".codes code")).to_have_count(10)
    assert violations(page) == []
    return phone


def test_an_invited_coach_sets_up_a_second_factor_before_anything_else(
    strict: Server, new_tab: NewTab, link: str
) -> None:
    tab = new_tab(strict.url, width=PHONE)
    page = tab.page
    page.goto(link)
    page.locator("#password").fill(PASSWORD)
    send(page)
    page.wait_for_url(PAGE)
    page.goto("/me")
    assert page.url == f"{strict.url}{PAGE}?next=%2Fme"
    assert violations(page) == []

    send(page)
    phone = set_up(tab, strict.app)
    codes = page.locator(".codes code").all_inner_texts()
    page.get_by_role("link", name="I have kept them").click()
    tab.settled()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kaisa Niemi")
    assert tab.errors == []

    # On another day, without the phone.
    elsewhere = new_tab(strict.url)
    sign_in_half_way(elsewhere.page, next="/compare")
    elsewhere.page.locator("#code").fill(phone.wrong(strict.app.now()))
    send(elsewhere.page)
    expect(elsewhere.page.get_by_role("alert")).to_contain_text("The code is not right.")
    assert violations(elsewhere.page) == []
    elsewhere.page.get_by_role("link", name="I do not have my phone").click()
    expect(elsewhere.page.locator("#code")).to_be_focused()
    elsewhere.page.locator("#code").fill(codes[3])
    send(elsewhere.page)
    elsewhere.page.wait_for_url("/compare")
    elsewhere.settled()

    # From the page about oneself, with the password once more where it was not shown lately.
    elsewhere.open("/me")
    elsewhere.page.locator(f".link-out[href='{PAGE}']").click()
    expect(elsewhere.page.get_by_text("9 of your 10 recovery codes are left.")).to_be_visible()
    assert violations(elsewhere.page) == []
    elsewhere.page.goto(f"/account/again?next={PAGE}")
    assert violations(elsewhere.page) == []
    elsewhere.page.locator("#password").fill(PASSWORD)
    send(elsewhere.page)
    elsewhere.page.wait_for_url(PAGE)


def test_an_invited_member_comes_from_the_link_to_a_first_month(
    strict: Server, new_tab: NewTab
) -> None:
    tab = new_tab(strict.url, width=PHONE)
    page = tab.page
    page.goto(_link_of(strict, MEMBER))
    page.locator("#password").fill(PASSWORD)
    send(page)
    page.wait_for_url(PAGE)

    send(page)
    set_up(tab, strict.app)
    page.get_by_role("link", name="I have kept them").click()
    tab.settled()
    tab.open("/month")
    page.locator(".st-key-value-1 input").fill("7")
    page.locator(".st-key-save-month button").click()
    tab.settled()

    expect(page.get_by_text("Saved one number.")).to_be_visible()
    with strict.app.database.read() as session:
        (kept,) = [v for held in values_of(session, [1]).values() for v in held]
    assert kept.amount == 7
    assert tab.errors == []


def _link_of(server: Server, email: str) -> str:
    token = new_token()

    def renew(act: Act) -> None:
        found = person_by_email(act.session, email)
        assert found
        send_invitation(act, found.id, token_hash=hash_of(token))

    server.app.perform(OPERATOR, renew, request=new_request())
    return f"/account/invitation/{token}"


def sign_in_half_way(page: Page, *, next: str) -> None:
    """Show the password, and come to the page that asks for the code."""
    page.goto(next)
    page.locator("#email").fill(COACH)
    page.locator("#password").fill(PASSWORD)
    send(page)
    page.wait_for_url("**/account/code?**")
