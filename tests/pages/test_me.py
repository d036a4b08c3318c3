"""Everybody has a page about themselves, with settings, sign-ins and what was done."""

import ast
from dataclasses import replace

import pytest

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.domain.sign_ins import key_of
from scorecard.store.people import change_person, person
from scorecard.store.sign_ins import open_sign_in, open_sign_ins_of
from scorecard.text import LANGUAGES, text_in
from scorecard.views.me import Doer
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import PEOPLE
from tests.pages.conftest import Open
from tests.text.keys_in_code import trees


def stored(app: App, small: SmallAcademy, name: str = "ville") -> Person:
    with app.database.read() as session:
        found = person(session, small.id(name))
    assert found
    return found


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_everybody_has_it(open_page: Open, small: SmallAcademy, name: str) -> None:
    page = open_page(name, "me")

    assert not page.exception
    assert page.title[0].value == small.people[name].name


def test_a_new_name_is_saved_and_shown_at_once(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("ville", "me")
    page.text_input(key="name").set_value("Ville Vuori")

    page.button(key="save-name").click().run()

    assert not page.exception
    assert page.title[0].value == "Ville Vuori"
    assert [box.value for box in page.success] == [
        "Saved. Everybody sees the new name from now on."
    ]
    assert stored(app, small).name == "Ville Vuori"


def test_a_refused_name_stays_in_the_field(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("ville", "me")
    page.text_input(key="name").set_value(" ")

    page.button(key="save-name").click().run()

    assert [box.value.replace("\\", "") for box in page.error] == ["This must not be empty."]
    assert page.text_input(key="name").value == " "
    assert stored(app, small).name == "Ville Koski"


def test_a_name_changed_elsewhere_is_shown_beside_ones_own_and_then_knowingly_replaced(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("ville", "me")
    theirs = replace(small.people["ville"], name="Ville Virta")
    app.database.write(lambda session: change_person(session, theirs))
    page.text_input(key="name").set_value("Ville Vuori")

    page.button(key="save-name").click().run()

    (said,) = [box.value for box in page.warning]
    assert "Ville Virta" in said
    assert "Ville Vuori" in said
    assert stored(app, small).name == "Ville Virta"

    page.button(key="save-name").click().run()

    assert not page.warning
    assert stored(app, small).name == "Ville Vuori"


def test_the_language_is_changed_here_too(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("ville", "me")

    page.segmented_control(key="me-language-en").set_value("fi").run()

    assert not page.exception
    assert "Asetukset" in [header.value for header in page.header]
    assert stored(app, small).language == "fi"


def test_another_device_is_signed_out(open_page: Open, app: App, small: SmallAcademy) -> None:
    for token in ("phone", "laptop"):
        app.database.write(
            lambda s, t=token: open_sign_in(
                s, token_hash=t, person_id=small.id("ville"), at=NOW, remembered=False
            )
        )
    page = open_page("ville", "me")

    page.button(key=f"end-{key_of('phone')}").click().run()

    assert not page.exception
    with app.database.read() as session:
        left = [one.token_hash for one in open_sign_ins_of(session, small.id("ville"))]
    assert left == ["laptop"]


@pytest.mark.parametrize("before", ["", "x", "-1", "9" * 40, "²"])
def test_a_link_to_no_page_of_the_log_shows_the_newest(open_page: Open, before: str) -> None:
    page = open_page("ville", "me", before=before)

    assert not page.exception


def test_what_was_done_is_told_in_words(open_page: Open, app: App, small: SmallAcademy) -> None:
    open_page("ville", "me").segmented_control(key="me-language-en").set_value("fi").run()

    page = open_page("ville", "me")

    (told,) = [line.value for line in page.markdown if "Kieli vaihdettiin" in line.value]
    assert "sinä" in told
    assert "klo 12" in told.replace("\\", "")


def deeds() -> set[str]:
    """Return every deed that the code writes into the change log."""
    calls = [
        node
        for file, tree in trees().items()
        if file.startswith("scorecard/actions/")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "act.log"
    ]
    return {str(ast.literal_eval(call.args[0])) for call in calls}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_deed_and_every_doer_has_words(language: str) -> None:
    text = text_in(language)

    assert {"sign-in", "set-dots", "change-password"} < deeds()
    assert all(text(f"me-deed-{deed}") for deed in deeds())
    assert all(text(f"me-doer-{doer}") for doer in Doer if doer is not Doer.OTHER)


def test_the_time_zone_is_chosen_and_moments_are_shown_in_it(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("ville", "me")

    page.selectbox(key="time-zone-academy").set_value("Asia/Tokyo").run()

    assert not page.exception
    assert page.selectbox(key="time-zone-Asia/Tokyo").value == "Asia/Tokyo"
    assert stored(app, small).time_zone == "Asia/Tokyo"
    (told,) = [line.value for line in page.markdown if "The time zone was changed" in line.value]
    assert "19:00" in told.replace("\\", "")  # noon in Helsinki


def test_the_academys_zone_is_chosen_again(open_page: Open, app: App, small: SmallAcademy) -> None:
    away = replace(small.people["ville"], time_zone="Asia/Tokyo")
    app.database.write(lambda session: change_person(session, away))
    page = open_page("ville", "me")

    page.selectbox(key="time-zone-Asia/Tokyo").set_value("").run()

    assert stored(app, small).time_zone is None


def test_who_looked_is_named_to_oneself_alone(open_page: Open, small: SmallAcademy) -> None:
    open_page("kaisa", "team")

    of_ville, of_aino = open_page("ville", "me"), open_page("aino", "me")

    assert "One person saw your numbers in 90 days" in [h.value for h in of_ville.header]
    (told,) = [line.value for line in of_ville.markdown if "Kaisa Niemi" in line.value]
    assert "22 Nov 2026" in told
    assert "Nobody else saw your numbers in 90 days" in [h.value for h in of_aino.header]
    assert not [line.value for line in of_aino.markdown if "Kaisa" in line.value]


def test_erasure_is_asked_for_and_recalled(open_page: Open) -> None:
    page = open_page("ville", "me")
    page.text_area(key="erasure-why").set_value("I move away")

    page.button(key="ask-erasure").click().run()
    assert not page.exception
    assert "You asked to be erased on 22 Nov 2026" in page.info[0].value

    page.button(key="recall-erasure").click().run()
    assert not page.exception
    assert page.button(key="ask-erasure")
