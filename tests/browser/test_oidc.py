"""In a real browser, somebody goes to a provider and comes back to where they were going."""

from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit
from uuid import uuid4

import pytest
from oidc_provider_mock import run_server_in_thread
from playwright.sync_api import expect

from scorecard.actions.inviting import send_invitation
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.store.identities import add_identity, identities_of
from scorecard.web.tokens import hash_of
from tests.browser.axe import violations
from tests.browser.conftest import PHONE, NewTab, Tab
from tests.browser.servers import Server, serving
from tests.browser.stores import Readers, fill_bare
from tests.web.visits import config_with

DEEP = "/rocket?team=usva"
LEADER, STRANGER = "leader-at-school", "a stranger there"


@pytest.fixture(scope="module")
def school() -> Iterator[str]:
    """The address of a provider that somebody else has made."""
    with run_server_in_thread() as provider:
        yield f"http://localhost:{provider.server_port}"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, school: str) -> Iterator[Server]:
    """The app with this provider, at which its English leader is known."""
    folder = tmp_path_factory.mktemp("oidc")
    provider = {"id": "school", "name": "School", "issuer": school, "client_id": "scorecard"}

    def fill(app: App) -> Readers:
        readers = fill_bare(app)
        leader = readers["leader", "en"]
        app.database.write(
            lambda session: add_identity(
                session, person_id=leader.id, issuer=school, subject=LEADER, at=app.now()
            )
        )
        return readers

    settings = {
        "SCORECARD_CONFIG": config_with(folder, provider),
        "SCORECARD_OIDC_SCHOOL_SECRET": "the mock takes any",
    }
    with serving(folder, fill, also=settings) as server:
        yield server


def agree(tab: Tab, subject: str) -> None:
    """Say at the provider who one is, and agree to telling it; its page's faults are its own."""
    tab.page.locator("input[name=sub]").fill(subject)
    tab.errors.clear()
    tab.page.get_by_role("button", name="Authorize", exact=True).click()


def test_a_deep_link_leads_through_the_provider_to_where_it_points(
    server: Server, new_tab: NewTab
) -> None:
    tab = new_tab(server.url)
    tab.page.goto(DEEP)
    place = urlsplit(tab.page.url)

    tab.page.get_by_role("link", name="Sign in with School").click()
    agree(tab, LEADER)
    tab.page.wait_for_url(DEEP)
    tab.settled()

    assert (place.path, dict(parse_qsl(place.query))["next"]) == ("/account/login", DEEP)
    tab.page.get_by_role("heading", level=1).wait_for()
    # The provider has no icon, and may say so only after the browser has left it.
    assert [error for error in tab.errors if "(NOT FOUND)" not in error] == []
    tab.errors.clear()
    tab.open("/me")
    expect(tab.page.get_by_text("Connected on")).to_be_visible()


def test_the_tick_counts_for_the_provider_too(server: Server, new_tab: NewTab) -> None:
    tab = new_tab(server.url, width=PHONE)
    tab.page.goto("/account/login")
    link = tab.page.get_by_role("link", name="Sign in with School")

    before = link.get_attribute("href") or ""
    tab.page.get_by_label("This is my device").check()
    after = link.get_attribute("href") or ""

    assert (before.endswith("mine=yes"), after.endswith("mine=yes")) == (False, True)
    assert violations(tab.page) == []


def test_somebody_whom_nobody_knows_is_told_what_to_do(server: Server, new_tab: NewTab) -> None:
    tab = new_tab(server.url, language="fi-FI")
    tab.page.goto("/account/login?lang=fi")

    tab.page.get_by_role("link", name="Kirjaudu: School").click()
    agree(tab, STRANGER)
    tab.page.get_by_role("heading", name="Tätä tunnusta ei ole liitetty keneenkään").wait_for()

    assert "code" not in tab.page.url
    assert violations(tab.page) == []
    tab.page.get_by_role("link", name="Takaisin kirjautumiseen").click()
    tab.page.wait_for_url("**/account/login?**")


def test_whoever_does_not_agree_comes_back_to_words(server: Server, new_tab: NewTab) -> None:
    """This provider does not even say then which visit it was, so it could be anybody's."""
    tab = new_tab(server.url)
    tab.page.goto("/account/login")

    tab.page.get_by_role("link", name="Sign in with School").click()
    tab.page.get_by_role("button", name="Deny").click()

    tab.page.get_by_role("heading", name="Please begin once more").wait_for()


def test_an_invitation_is_accepted_without_a_password(
    server: Server, school: str, new_tab: NewTab
) -> None:
    invited, token = server.readers["coach", "en"], "an-invitation-of-the-coach"
    server.app.perform(
        OPERATOR,
        lambda act: send_invitation(act, invited.id, token_hash=hash_of(token)),
        request=uuid4().hex,
    )
    tab = new_tab(server.url)
    tab.page.goto(f"/account/invitation/{token}")

    tab.page.get_by_role("link", name="Go on with School").click()
    agree(tab, "coach-at-school")
    tab.page.wait_for_url("/")
    tab.settled()

    with server.app.database.read() as session:
        found = identities_of(session, invited.id)
    assert [(one.issuer, one.subject) for one in found] == [(school, "coach-at-school")]


def test_somebody_signed_in_connects_and_disconnects_an_account(
    server: Server, new_tab: NewTab
) -> None:
    tab = new_tab(server.url)
    tab.sign_in(server.readers["leader", "fi"].email)
    tab.open("/me")

    tab.page.get_by_role("link", name="Liitä tunnuksesi: School").click()
    agree(tab, "johtaja-koulussa")
    tab.page.wait_for_url("/me")
    tab.settled()
    tab.page.get_by_role("button", name="Irrota School").click()

    tab.page.get_by_role("link", name="Liitä tunnuksesi: School").wait_for()
    assert tab.errors == []
