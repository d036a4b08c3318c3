"""An administrator finds, changes and invites people; nobody else has the page."""

from dataclasses import replace
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.erasures import ErasureRequest
from scorecard.domain.people import Person, Role
from scorecard.domain.second_factors import SecondFactor
from scorecard.store.database import Session
from scorecard.store.erasure_requests import keep_erasure_request
from scorecard.store.links import INVITATION, RESET, link
from scorecard.store.people import (
    add_person,
    change_person,
    person,
    person_by_email,
    set_password_hash,
)
from scorecard.store.second_factors import has_second_factor, keep_second_factor
from scorecard.store.sign_ins import open_sign_in, open_sign_ins_of
from scorecard.store.teams import memberships_of, team_by_key
from scorecard.store.tokens import hash_of
from tests.academies import TODAY, SmallAcademy
from tests.pages.conftest import Open


def by_email(app: App, email: str) -> Person | None:
    with app.database.read() as session:
        return person_by_email(session, email)


def send(page: AppTest, form: str) -> AppTest:
    page.button(key=f"save-{form}").click()
    page.run()
    assert not page.exception
    return page


def listed(page: AppTest) -> str:
    return " ".join(c.value for c in page.caption)


def test_the_page_answers_first_how_many_there_are(open_page: Open) -> None:
    page = open_page("risto", "people")

    assert not page.exception
    assert page.title[0].value == "9 people in 2 teams; 9 cannot sign in yet"
    assert "Usva, Member, since 15 Aug 2025" in listed(page).replace("\\", "")


def test_a_search_finds_and_names_nobody_in_the_link(open_page: Open) -> None:
    page = open_page("risto", "people")

    page.text_input(key="search").set_value("KOSKI").run()

    assert not page.exception
    assert "KOSKI" not in str(page.query_params)
    assert "Coach" not in listed(page)


def test_a_row_leads_to_its_person_and_back(open_page: Open, small: SmallAcademy) -> None:
    page = open_page("risto", "people")
    page.text_input(key="search").set_value("koski").run()

    page.button(key=f"open-{small.id('ville')}").click().run()
    assert page.title[0].value == "Ville Koski\\: Usva, Member, since 15 Aug 2025"
    assert page.query_params["person"] == str(small.id("ville"))
    page.button(key="everybody").click().run()

    assert page.title[0].value.startswith("9 people")
    assert page.text_input(key="search").value == "koski"


def test_many_people_stand_on_several_pages(open_page: Open, app: App, small: SmallAcademy) -> None:
    def more(session: Session) -> None:
        for number in range(30):
            add_person(session, Person(0, f"m{number}@example.org", f"Member {number}"))

    app.database.write(more)
    page = open_page("risto", "people")

    page.button(key="later").click().run()

    assert not page.exception
    assert page.query_params["part"] == "2"
    rows = [b for b in page.button if str(b.key).startswith("open-")]
    assert len(rows) == 19


def test_what_is_looked_for_and_not_there_is_said(open_page: Open) -> None:
    page = open_page("risto", "people")

    page.text_input(key="search").set_value("nobody at all").run()

    assert page.text_input(key="search").value == "nobody at all"
    assert [box.value for box in page.info] == ["Nobody was found. Try a shorter part of the name."]


@pytest.mark.parametrize("unknown", ["999999", "0", "x", "-1", "9" * 30, "'; --", "²"])
def test_an_unknown_person_is_answered_with_everybody(open_page: Open, unknown: str) -> None:
    page = open_page("risto", "people", person=unknown, part=unknown)

    assert not page.exception
    assert page.title[0].value.startswith("9 people")


def test_a_person_is_changed(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("risto", "people", person=str(small.id("ville")))
    form = f"person-{small.id('ville')}"
    page.text_input(key=f"{form}-email").set_value("ville.koski@example.org")
    page.checkbox(key=f"{form}-admin").check()

    page = send(page, form)

    assert [box.value for box in page.success] == ["Saved."]
    stored = by_email(app, "ville@example.org")
    assert stored is not None
    assert (stored.email, stored.admin) == ("ville.koski@example.org", True)


def test_the_last_administrator_is_told_why_they_stay_one(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("risto", "people", person=str(small.id("risto")))
    form = f"person-{small.id('risto')}"
    page.checkbox(key=f"{form}-admin").uncheck()

    page = send(page, form)

    (said,) = [box.value.replace("\\", "") for box in page.error]
    assert said.startswith("This is the last administrator.")
    assert by_email(app, "risto@example.org").admin


def test_of_two_who_change_a_person_the_second_sees_both_and_keeps_what_was_typed(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("risto", "people", person=str(small.id("ville")))
    theirs = replace(small.people["ville"], name="Ville Vilkas")
    app.database.write(lambda session: change_person(session, theirs))
    form = f"person-{small.id('ville')}"
    page.text_input(key=f"{form}-name").set_value("Ville Vakaa")

    page = send(page, form)

    (said,) = [box.value for box in page.warning if "Vakaa" in box.value]
    assert "Vilkas" in said
    assert page.text_input(key=f"{form}-name").value == "Ville Vakaa"

    page = send(page, form)  # knowing both

    with app.database.read() as session:
        assert person(session, small.id("ville")).name == "Ville Vakaa"


def test_a_place_ends_and_another_begins(open_page: Open, app: App, small: SmallAcademy) -> None:
    ville = small.id("ville")
    with app.database.read() as session:
        (held,) = memberships_of(session, ville)
    page = open_page("risto", "people", person=str(ville))
    page.date_input(key=f"membership-{held.id}-last").set_value(date(2026, 11, 21))
    page = send(page, f"membership-{held.id}")
    page.selectbox(key=f"new-place-{ville}-team").set_value(small.teams["ahjo"].id)
    page.selectbox(key=f"new-place-{ville}-role").set_value(Role.LEADER)

    page = send(page, f"new-place-{ville}")

    with app.database.read() as session:
        old, new = memberships_of(session, ville)
    assert old.last == date(2026, 11, 21)
    assert (new.team_id, new.role, new.first, new.last) == (
        small.teams["ahjo"].id,
        Role.LEADER,
        TODAY,
        None,
    )


def test_a_place_that_is_refused_says_why_and_keeps_what_was_chosen(
    open_page: Open, small: SmallAcademy
) -> None:
    ville = small.id("ville")
    page = open_page("risto", "people", person=str(ville))
    page.selectbox(key=f"new-place-{ville}-role").set_value(Role.LEADER)

    page = send(page, f"new-place-{ville}")

    (said,) = [box.value.replace("\\", "") for box in page.error]
    assert "There is a place in Usva since 15 Aug 2025 already" in said
    assert page.selectbox(key=f"new-place-{ville}-role").value == Role.LEADER


def test_an_invitation_shows_its_link_once(open_page: Open, app: App) -> None:
    page = open_page("risto", "people")
    page.text_input(key="invitation-0-name").set_value("Uusi Ihminen")
    page.text_input(key="invitation-0-email").set_value("uusi@example.org")

    page = send(page, "invitation")

    (shown,) = [code.value for code in page.code]
    start, _, token = shown.rpartition("/")
    assert start == "http://127.0.0.1:8501/account/invitation"
    with app.database.read() as session:
        held = link(session, hash_of(token), INVITATION, app.now())
    assert held is not None
    assert held.person_id == by_email(app, "uusi@example.org").id
    assert page.text_input(key="invitation-0-name").value == ""

    page.button(key="link-copied").click().run()

    assert not page.code


def test_a_link_is_made_anew_and_ended(open_page: Open, app: App, small: SmallAcademy) -> None:
    aino = small.id("aino")
    page = open_page("risto", "people", person=str(aino))
    page.button(key=f"new-link-{aino}").click().run()
    token = page.code[0].value.rpartition("/")[2]

    page.button(key=f"end-link-{aino}").click().run()

    assert not page.exception
    assert not page.code
    with app.database.read() as session:
        assert link(session, hash_of(token), INVITATION, app.now()) is None


def test_somebody_with_a_password_gets_a_link_for_another(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    aino = small.id("aino")
    app.database.write(lambda session: set_password_hash(session, aino, "hash"))
    page = open_page("risto", "people", person=str(aino))

    page.button(key=f"new-link-{aino}").click().run()

    assert not page.exception
    start, _, token = page.code[0].value.rpartition("/")
    assert start == "http://127.0.0.1:8501/account/reset"
    with app.database.read() as session:
        assert link(session, hash_of(token), RESET, app.now()) is not None


def test_somebody_is_signed_out_everywhere(open_page: Open, app: App, small: SmallAcademy) -> None:
    aino = small.id("aino")
    app.database.write(
        lambda session: open_sign_in(
            session, token_hash="ainos", person_id=aino, at=app.now(), remembered=True
        )
    )
    page = open_page("risto", "people", person=str(aino))
    assert "Signed in on one device." in listed(page)

    page.button(key="end-sign-ins").click().run()

    assert not page.exception
    assert [box.value for box in page.success] == ["Saved."]
    assert "Signed in" not in listed(page)
    with app.database.read() as session:
        assert open_sign_ins_of(session, aino) == []


def test_a_second_factor_is_taken_away_after_a_second_word(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    aino = small.id("aino")
    factor = SecondFactor(aino, "sealed", last_step=1, confirmed_at=app.now())
    app.database.write(lambda session: keep_second_factor(session, factor))
    page = open_page("risto", "people", person=str(aino))
    page.button(key="remove-second-factor").click().run()
    page.button(key="keep-second-factor").click().run()
    assert "remove-second-factor-now" not in [button.key for button in page.button]
    page.button(key="remove-second-factor").click().run()

    page.button(key="remove-second-factor-now").click().run()

    assert not page.exception
    with app.database.read() as session:
        assert not has_second_factor(session, aino)
    assert "There is a second factor." not in listed(page)


def test_a_place_that_was_a_mistake_goes_and_comes_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    aino = small.id("aino")
    with app.database.read() as session:
        (held,) = memberships_of(session, aino)
    page = open_page("risto", "people", person=str(aino))

    page.button(key=f"remove-membership-{held.id}").click().run()

    assert not page.exception
    assert [box.value for box in page.success] == ["The place in Usva was removed\\."]
    with app.database.read() as session:
        assert memberships_of(session, aino) == []

    page.button(key=f"place-back-{held.id}").click().run()

    assert not page.exception
    with app.database.read() as session:
        (back,) = memberships_of(session, aino)
    assert replace(back, id=held.id) == held
    assert [box.value for box in page.success] == ["Saved."]


def test_who_asks_to_be_erased_stands_first(open_page: Open, app: App, small: SmallAcademy) -> None:
    asked = ErasureRequest(small.id("aino"), app.now(), "")
    app.database.write(lambda session: keep_erasure_request(session, asked))
    page = open_page("risto", "people")
    assert page.subheader[0].value == "One person asks to be erased"

    page.button(key=f"erasure-{small.id('aino')}").click().run()

    assert page.title[0].value.startswith("Aino Laine")


def test_a_leader_invites_members_on_the_teams_page(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    usva = small.teams["usva"].id
    page = open_page("maija", "team")
    page.text_input(key=f"invitation-{usva}-name").set_value("Uusi Ihminen")
    page.text_input(key=f"invitation-{usva}-email").set_value("uusi@example.org")
    of_form = [box.key for box in page.selectbox if str(box.key).startswith("invitation-")]
    assert of_form == [f"invitation-{usva}-language"]

    page = send(page, "invitation")

    assert len([link for link in page.code if "/invitation/" in link.value]) == 1
    with app.database.read() as session:
        new = person_by_email(session, "uusi@example.org")
        assert [m.role for m in memberships_of(session, new.id)] == [Role.MEMBER]


def test_a_member_invites_nobody(open_page: Open) -> None:
    page = open_page("ville", "team")

    assert not page.exception
    assert not page.text_input


def test_a_team_is_added_renamed_and_archived(open_page: Open, app: App) -> None:
    page = open_page("risto", "people")
    page.text_input(key="team-new-name").set_value("Kaari")
    page.text_input(key="team-new-key").set_value("kaari")
    page = send(page, "team-new")
    with app.database.read() as session:
        team = team_by_key(session, "kaari")
    assert team is not None
    page.selectbox(key="changed-team").set_value("kaari").run()
    page.text_input(key=f"team-{team.id}-key").set_value("sade")
    page.date_input(key=f"team-{team.id}-archived").set_value(TODAY)

    page = send(page, f"team-{team.id}")

    with app.database.read() as session:
        stored = team_by_key(session, "kaari")
    assert (stored.key, stored.archived, stored.former_keys) == ("sade", TODAY, ("kaari",))


def test_the_academys_own_name_is_no_team(open_page: Open) -> None:
    page = open_page("risto", "people")
    page.text_input(key="team-new-name").set_value("Academy")
    page.text_input(key="team-new-key").set_value("academy")

    page = send(page, "team-new")

    (said,) = [box.value for box in page.error]
    assert "means the academy itself" in said
    assert page.text_input(key="team-new-name").value == "Academy"
