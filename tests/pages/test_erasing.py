"""An administrator erases somebody after seeing what goes and typing their address."""

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.erasure_requests import ask_for_erasure
from scorecard.app import App
from scorecard.domain.sign_ins import key_of
from scorecard.store.people import person
from scorecard.store.sign_ins import open_sign_in
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import done
from tests.pages.conftest import Open


@pytest.fixture
def shown(app: App, small: SmallAcademy, monkeypatch: pytest.MonkeyPatch) -> None:
    """Risto has shown his password in this browser."""
    app.database.write(
        lambda session: open_sign_in(
            session, token_hash="ristos", person_id=small.id("risto"), at=NOW, remembered=False
        )
    )
    monkeypatch.setattr("scorecard.ui.erasure_form.this_browser", lambda: key_of("ristos"))


def opened(open_page: Open, small: SmallAcademy, who: str = "ville") -> AppTest:
    return open_page("risto", "people", person=str(small.id(who)))


def typed(page: AppTest, small: SmallAcademy, address: str, who: str = "ville") -> AppTest:
    page.text_input(key=f"erase-{small.id(who)}-email").set_value(address)
    page.button(key=f"save-erase-{small.id(who)}").click().run()
    assert not page.exception
    return page


def is_there(app: App, small: SmallAcademy, who: str = "ville") -> bool:
    with app.database.read() as session:
        return person(session, small.id(who)) is not None


def said(page: AppTest) -> str:
    return "\n".join(m.value for m in [*page.markdown, *page.info, *page.text]).replace("\\", "")


def test_what_goes_is_told_in_kinds(open_page: Open, small: SmallAcademy) -> None:
    told = said(opened(open_page, small))

    assert "Values and earlier values: 3" in told
    assert "Places in teams: 1" in told


def test_the_typed_address_erases(
    open_page: Open, app: App, small: SmallAcademy, shown: None
) -> None:
    page = typed(opened(open_page, small), small, "Ville@Example.org")

    assert not is_there(app, small)
    assert [s.value for s in page.success] == ["Erased. Nothing of the person is left here."]
    assert page.title[0].value.startswith("8 people")


def test_another_address_erases_nobody_and_stays_typed(
    open_page: Open, app: App, small: SmallAcademy, shown: None
) -> None:
    page = typed(opened(open_page, small), small, "aino@example.org")

    assert is_there(app, small)
    assert "Nothing was erased" in page.error[0].value
    assert page.text_input(key=f"erase-{small.id('ville')}-email").value == "aino@example.org"


def test_whoever_asked_is_told_with_the_reason(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    done(app, small.id("ville"), lambda act: ask_for_erasure(act, "I *moved* away"))

    told = said(opened(open_page, small))

    assert "Ville Koski asked for it on 22 Nov 2026" in told
    assert "I *moved* away" in told


def test_the_only_administrator_cannot_be_erased(open_page: Open, small: SmallAcademy) -> None:
    page = opened(open_page, small, "risto")

    assert "only administrator" in said(page)
    assert f"save-erase-{small.id('risto')}" not in [b.key for b in page.button]
