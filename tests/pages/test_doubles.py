"""An administrator makes two accounts of one person one, after seeing what it comes to."""

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.store.people import add_person, person, person_by_email
from scorecard.store.teams import memberships_of
from tests.academies import SmallAcademy
from tests.pages.conftest import Open


@pytest.fixture
def double(app: App, small: SmallAcademy) -> Person:
    """Ville again, under an address that he no longer uses."""
    again = Person(0, "v.koski@example.org", "Ville K")
    return app.database.write(lambda session: add_person(session, again))


def told(page: AppTest) -> str:
    return "\n".join(found.value for found in page.markdown).replace("\\", "")


def look_at(page: AppTest, who: Person, words: str) -> AppTest:
    """Search for the other account; the first one found is chosen."""
    page.text_input(key=f"merge-search-{who.id}").set_value(words).run()
    assert not page.exception
    return page


def confirm(page: AppTest, kept: Person, double: Person, typed: str) -> AppTest:
    form = f"merge-{kept.id}-{double.id}"
    page.text_input(key=f"{form}-email").set_value(typed)
    page.button(key=f"save-{form}").click()
    page.run()
    assert not page.exception
    return page


def test_the_other_account_becomes_part_of_this_one(
    open_page: Open, app: App, small: SmallAcademy, double: Person
) -> None:
    ville = small.people["ville"]
    page = open_page("risto", "people", person=str(ville.id))
    page = look_at(page, ville, "v.koski")
    assert "Nothing belongs to the other account." in told(page)
    assert "becomes an earlier address" in told(page)

    page = confirm(page, ville, double, "V.Koski@example.org")

    assert [box.value for box in page.success] == ["Saved."]
    assert page.title[0].value.startswith("Ville Koski")
    with app.database.read() as session:
        assert person(session, double.id) is None
        assert person_by_email(session, "v.koski@example.org") == person(session, ville.id)


def test_the_other_one_may_stay_and_its_page_follows(
    open_page: Open, app: App, small: SmallAcademy, double: Person
) -> None:
    ville = small.people["ville"]
    page = look_at(open_page("risto", "people", person=str(ville.id)), ville, "v.koski")
    page.radio(key=f"merge-stays-{ville.id}-{double.id}").set_value(double.id).run()
    assert "To Ville K go one place in a team, one metric and 2 goals." in told(page)

    page = confirm(page, double, ville, "ville@example.org")

    assert page.title[0].value.replace("\\", "").startswith("Ville K: Usva")
    assert page.query_params["person"] == str(double.id)
    with app.database.read() as session:
        assert len(memberships_of(session, double.id)) == 1


def test_another_address_than_that_of_who_goes_does_nothing(
    open_page: Open, app: App, small: SmallAcademy, double: Person
) -> None:
    ville = small.people["ville"]
    page = look_at(open_page("risto", "people", person=str(ville.id)), ville, "v.koski")

    page = confirm(page, ville, double, "ville@example.org")

    (said,) = [box.value for box in page.error]
    assert said.startswith("This is another address")
    assert page.text_input(key=f"merge-{ville.id}-{double.id}-email").value == "ville@example.org"
    with app.database.read() as session:
        assert person(session, double.id)


def test_who_had_places_at_the_same_time_is_named_and_not_merged(
    open_page: Open, small: SmallAcademy
) -> None:
    ville = small.people["ville"]

    page = look_at(open_page("risto", "people", person=str(ville.id)), ville, "otso")

    (said,) = [box.value.replace("\\", "") for box in page.error]
    assert "a place in Usva since 15 Aug 2025, the other one in Ahjo since 15 Aug 2025" in said
    assert not [b for b in page.button if str(b.key).startswith("save-merge-")]


def test_one_is_not_found_as_ones_own_double(open_page: Open, small: SmallAcademy) -> None:
    ville = small.people["ville"]

    page = look_at(open_page("risto", "people", person=str(ville.id)), ville, "Ville Koski")

    assert [box.value for box in page.info] == ["Nobody was found. Try a shorter part of the name."]


def test_what_is_refused_leaves_the_link_as_it_was(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    veikko, risto = small.people["veikko"], small.people["risto"]
    page = look_at(open_page("risto", "people", person=str(veikko.id)), veikko, "risto")

    page = confirm(page, veikko, risto, "risto@example.org")

    (said,) = [box.value for box in page.error]
    assert said.startswith("This is your own account")
    assert page.query_params["person"] == str(veikko.id)
