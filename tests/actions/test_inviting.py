"""Somebody new comes in by a link that works once, for seven days, and opens nobody else's door."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine

from scorecard.actions.act import Act
from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.actions.inviting import (
    Invitation,
    accept_invitation,
    invite,
    revoke_invitation,
    send_invitation,
)
from scorecard.actions.memberships import MembershipGiven, add_membership
from scorecard.actions.people import NewPassword, set_password
from scorecard.app import App
from scorecard.domain.people import Membership, Person, Role
from scorecard.domain.refusals import RefusedError
from scorecard.store.links import INVITATION, link
from scorecard.store.people import change_person as store_change
from scorecard.store.people import password_hash, people, person_by_email, set_password_hash
from scorecard.store.sign_ins import open_sign_in, open_sign_ins_of
from scorecard.store.teams import change_team, memberships_of
from tests.academies import NOW, TODAY, SmallAcademy
from tests.actions.doing import done, refusal, says_not_found

NEW = Invitation("uusi@example.org", "Uusi Ihminen", "fi")
CHOSEN = NewPassword("hash")
WEEK = timedelta(days=7)


def into_usva(small: SmallAcademy, role: Role = Role.MEMBER) -> Invitation:
    return replace(NEW, team_id=small.teams["usva"].id, role=role)


def works(app: App, held: str = "link") -> bool:
    with app.database.read() as session:
        return link(session, held, INVITATION, app.now()) is not None


def accept(held: str = "link") -> Callable[[Act], Person]:
    return lambda act: accept_invitation(act, token_hash=held, password=CHOSEN)


@pytest.mark.parametrize(
    ("inviter", "role"), [("maija", Role.MEMBER), ("kaisa", Role.LEADER), ("risto", Role.COACH)]
)
def test_somebody_new_gets_a_place_from_today_and_a_link(
    app: App, small: SmallAcademy, inviter: str, role: Role
) -> None:
    asked = into_usva(small, role)

    invited = done(app, small.id(inviter), lambda act: invite(act, asked, token_hash="link"))

    assert invited == Person(invited.id, "uusi@example.org", "Uusi Ihminen", "fi")
    with app.database.read() as session:
        (place,) = memberships_of(session, invited.id)
    assert place == Membership(place.id, small.teams["usva"].id, invited.id, role, TODAY)
    assert works(app)


def test_the_link_lets_its_holder_choose_a_password_once(app: App, small: SmallAcademy) -> None:
    done(app, small.id("risto"), lambda act: invite(act, NEW, token_hash="link"))

    invited = done(app, None, accept())

    with app.database.read() as session:
        assert password_hash(session, invited.id) == "hash"
    assert says_not_found(refusal(app, None, accept()))


def test_the_link_ends_after_seven_days(app: App, small: SmallAcademy) -> None:
    done(app, small.id("risto"), lambda act: invite(act, NEW, token_hash="link"))

    with time_machine.travel(NOW + WEEK - timedelta(seconds=1), tick=False):
        assert refusal(app, None, accept()) is None
    with time_machine.travel(NOW + WEEK, tick=False):
        assert says_not_found(refusal(app, None, accept()))


def test_a_new_link_ends_the_old_one(app: App, small: SmallAcademy) -> None:
    done(app, small.id("maija"), lambda act: invite(act, into_usva(small), token_hash="old"))

    again = done(
        app, small.id("maija"), lambda act: invite(act, into_usva(small), token_hash="new")
    )

    assert (works(app, "old"), works(app, "new")) == (False, True)
    with app.database.read() as session:
        assert len(memberships_of(session, again.id)) == 1


def test_a_revoked_link_is_no_link(app: App, small: SmallAcademy) -> None:
    invited = done(app, small.id("risto"), lambda act: invite(act, NEW, token_hash="link"))

    done(app, small.id("risto"), lambda act: revoke_invitation(act, invited.id))

    assert says_not_found(refusal(app, None, accept()))


def test_another_password_signs_out_everywhere(app: App, small: SmallAcademy) -> None:
    ville = small.id("ville")
    app.database.write(
        lambda s: open_sign_in(s, token_hash="x", person_id=ville, at=NOW, remembered=True)
    )
    done(app, small.id("risto"), lambda act: send_invitation(act, ville, token_hash="link"))

    done(app, None, accept())

    with app.database.read() as session:
        assert open_sign_ins_of(session, ville) == []


def test_a_password_from_elsewhere_ends_the_link(app: App, small: SmallAcademy) -> None:
    ville = small.id("ville")
    done(app, small.id("risto"), lambda act: send_invitation(act, ville, token_hash="link"))

    done(app, small.id("risto"), lambda act: set_password(act, ville, CHOSEN))

    assert not works(app)


@pytest.mark.parametrize(
    "gains",
    [
        pytest.param({"admin": True}, id="administrating"),
        pytest.param({"email": "other@example.org"}, id="another address"),
    ],
)
def test_whoever_becomes_more_needs_a_new_link(
    app: App, small: SmallAcademy, gains: dict[str, object]
) -> None:
    asked = into_usva(small)
    new = done(app, small.id("maija"), lambda act: invite(act, asked, token_hash="link"))
    given = replace(PersonGiven(new.email, new.name, "fi", admin=False, version=1), **gains)

    done(app, small.id("risto"), lambda act: change_person(act, new.id, given))

    assert not works(app)


@pytest.mark.parametrize(("team", "role"), [("usva", Role.COACH), ("ahjo", Role.COACH)])
def test_whoever_becomes_a_coach_needs_a_new_link(
    app: App, small: SmallAcademy, team: str, role: Role
) -> None:
    asked = into_usva(small)
    new = done(app, small.id("maija"), lambda act: invite(act, asked, token_hash="link"))
    given, team_id = MembershipGiven(role, TODAY), small.teams[team].id

    done(app, small.id("risto"), lambda act: add_membership(act, new.id, team_id, given))

    assert not works(app)


@pytest.mark.parametrize("known", ["ville", "otso", "risto", "veikko", "tuuli"])
def test_a_leader_gets_no_link_to_somebody_who_is_there(
    app: App, small: SmallAcademy, known: str
) -> None:
    app.database.write(lambda session: set_password_hash(session, small.id("ville"), "hash"))
    asked = replace(into_usva(small), email=f"{known.upper()}@example.org")

    refused = refusal(app, small.id("maija"), lambda act: invite(act, asked, token_hash="link"))

    assert isinstance(refused, RefusedError)
    assert refused.key == "email-taken"


@pytest.mark.parametrize("known", ["ville", "otso", "risto", "veikko", "tuuli", "maija", "kaisa"])
def test_a_leader_makes_no_link_for_whoever_is_more_or_elsewhere(
    app: App, small: SmallAcademy, known: str
) -> None:
    app.database.write(lambda session: set_password_hash(session, small.id("ville"), "hash"))

    refused = refusal(
        app,
        small.id("maija"),
        lambda act: send_invitation(act, small.id(known), token_hash="link"),
    )

    assert says_not_found(refused)


def test_an_administrator_in_ones_team_is_nobodys_to_open(app: App, small: SmallAcademy) -> None:
    aino = replace(small.people["aino"], admin=True)
    app.database.write(lambda session: store_change(session, aino))

    refused = refusal(
        app, small.id("maija"), lambda act: send_invitation(act, aino.id, token_hash="link")
    )

    assert says_not_found(refused)


def test_a_place_beside_another_teams_is_no_leaders_to_open(app: App, small: SmallAcademy) -> None:
    coaches = MembershipGiven(Role.COACH, TODAY)
    ahjo, aino = small.teams["ahjo"].id, small.id("aino")
    done(app, small.id("risto"), lambda act: add_membership(act, aino, ahjo, coaches))

    refused = refusal(
        app, small.id("maija"), lambda act: send_invitation(act, aino, token_hash="link")
    )

    assert says_not_found(refused)


def test_nobody_is_invited_into_an_archived_team(app: App, small: SmallAcademy) -> None:
    gone = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, gone))

    for inviter in ("maija", "kaisa", "risto"):
        refused = refusal(
            app,
            small.id(inviter),
            lambda act: invite(act, into_usva(small), token_hash="link"),
        )
        assert says_not_found(refused)


def test_a_faulty_address_adds_nobody(app: App, small: SmallAcademy) -> None:
    with app.database.read() as session:
        before = people(session)
    asked = replace(NEW, email="uusi")

    refused = refusal(app, small.id("risto"), lambda act: invite(act, asked, token_hash="link"))

    assert isinstance(refused, RefusedError)
    assert refused.key == "text-not-an-email"
    with app.database.read() as session:
        assert people(session) == before
        assert person_by_email(session, "uusi") is None
