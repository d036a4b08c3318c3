"""A page that is open when its browser gets a new token connects again and loses nothing."""

from scorecard.store.sign_ins import ask_for_renewal
from tests.browser.conftest import NewTab
from tests.browser.servers import Server

A_MINUTE = 60_000


def session_in(tab_cookies: list[dict[str, object]]) -> object:
    return next(c["value"] for c in tab_cookies if c["name"] == "__Host-session")


def test_an_open_page_keeps_its_place_when_another_tab_gets_the_new_token(
    empty: Server, new_tab: NewTab
) -> None:
    person, tab = empty.readers["nobody", "en"], new_tab(empty.url)
    tab.sign_in(person.email)
    tab.open("/me")
    name = tab.page.locator(".st-key-name input")
    name.fill("Half a name")
    context, now = tab.page.context, empty.app.now()
    before = session_in(context.cookies())
    empty.app.database.write(lambda session: ask_for_renewal(session, [person.id], at=now))

    with tab.page.expect_websocket(timeout=A_MINUTE):
        context.new_page().goto("/me")
    tab.settled()
    here = tab.page.get_by_text("This device", exact=True)

    assert session_in(context.cookies()) != before
    assert name.input_value() == "Half a name"
    assert tab.page.url.endswith("/me")
    assert here.count() == 1
    tab.page.locator(".st-key-save-name button").click()
    tab.page.get_by_role("heading", name="Half a name", level=1).wait_for()
    name.fill(person.name)  # as it was, for the other tests
    tab.page.locator(".st-key-save-name button").click()
    tab.page.get_by_role("heading", name=person.name, level=1).wait_for()
