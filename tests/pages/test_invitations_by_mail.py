"""Where the academy has mail, an invitation is mailed too, and the page says so."""

from dataclasses import replace
from email.headerregistry import Address

import pytest

from scorecard.app import App
from scorecard.mail.mailer import Mailer
from scorecard.mail.post_office import PostOffice
from tests.mail.post_boxes import HOST, post_box
from tests.pages.conftest import Open

SENDER = Address(addr_spec="raketti@example.org")


def test_an_invitation_is_mailed_and_its_link_still_shown(
    open_page: Open, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    with post_box() as box:
        office = PostOffice(HOST, box.port, SENDER, tls_needed=False)
        with_mail = replace(app, mailer=Mailer(office))
        monkeypatch.setattr("scorecard.ui.visit.the_app", lambda: with_mail)
        page = open_page("risto", "people")
        page.text_input(key="invitation-0-name").set_value("Uusi Ihminen")
        page.text_input(key="invitation-0-email").set_value("uusi@example.org")
        page.button(key="save-invitation").click().run()

        [letter] = box.wait_for(1)

    [link] = [code.value for code in page.code]
    assert link in letter.get_content()
    assert letter["to"] == "uusi@example.org"
    assert any(
        "goes to them by mail" in said.value or "sähköpostitse" in said.value
        for said in page.markdown
    )
