"""Somebody signed in on two browsers ends the other one, and changes the password here."""

from tests.browser.conftest import NewTab
from tests.browser.servers import Server
from tests.browser.stores import PASSWORD

NEW = "nine owls above the frozen lake"


def test_of_two_browsers_this_one_is_marked_and_the_other_one_ended(
    empty: Server, new_tab: NewTab
) -> None:
    email = empty.readers["nobody", "en"].email
    here, other = new_tab(empty.url), new_tab(empty.url)
    for tab in (other, here):
        tab.sign_in(email)

    here.open("/me")
    marked = here.page.get_by_text("This device", exact=True).count()
    here.page.locator(".st-key-end-others button").click()
    here.page.get_by_role("heading", name="You are signed in here alone").wait_for()
    other.page.goto("/me")

    assert marked == 1
    assert "/account/login" in other.page.url


def test_a_new_password_keeps_one_signed_in_here_and_nowhere_else(
    empty: Server, new_tab: NewTab
) -> None:
    email = empty.readers["nobody", "fi"].email
    here, other = new_tab(empty.url), new_tab(empty.url)
    for tab in (other, here):
        tab.sign_in(email)

    here.open("/me")
    for old, new in ((PASSWORD, NEW), (NEW, PASSWORD)):  # as it was, for the other tests
        here.page.goto("/me")
        here.page.locator(".link-out[href='/account/password']").click()
        here.page.locator("#current").fill(old)
        here.page.locator("#new").fill(new)
        here.page.locator("form button[type=submit]").click()
        here.page.get_by_role("heading", name="Salasana on vaihdettu").wait_for()
    other.page.goto("/me")

    here.open("/me")
    assert "/account/login" in other.page.url
    assert here.page.url.endswith("/me")
