"""A place fits to the team's days and to the person's other places, or is refused in words."""

from datetime import date

import pytest

from scorecard.actions.memberships import MembershipGiven, add_membership, change_membership
from scorecard.app import App
from scorecard.domain.people import Membership, Role
from scorecard.domain.refusals import RefusedError
from scorecard.store.teams import memberships_of
from tests.academies import FOUNDED, LEFT, TODAY, SmallAcademy
from tests.actions.doing import done, refusal, says_not_found

UNKNOWN = 999_999


def place_of(app: App, small: SmallAcademy, name: str) -> Membership:
    with app.database.read() as session:
        return memberships_of(session, small.id(name))[-1]


def test_moving_ends_one_place_and_begins_another(app: App, small: SmallAcademy) -> None:
    old = place_of(app, small, "ville")
    ended = MembershipGiven(old.role, old.first, date(2026, 11, 30), old.version)
    new = MembershipGiven(Role.LEADER, date(2026, 12, 1))
    ahjo = small.teams["ahjo"].id

    done(app, small.id("risto"), lambda act: change_membership(act, old.id, ended))
    done(app, small.id("risto"), lambda act: add_membership(act, small.id("ville"), ahjo, new))

    with app.database.read() as session:
        first, second = memberships_of(session, small.id("ville"))
    assert (first.last, first.version) == (date(2026, 11, 30), 2)
    assert (second.team_id, second.role, second.first) == (ahjo, Role.LEADER, date(2026, 12, 1))


def test_who_coaches_may_coach_more_and_belong_too(app: App, small: SmallAcademy) -> None:
    ahjo, kaisa = small.teams["ahjo"].id, small.id("kaisa")

    for role in (Role.COACH, Role.MEMBER):
        given = MembershipGiven(role, TODAY)
        done(app, small.id("risto"), lambda act, g=given: add_membership(act, kaisa, ahjo, g))

    with app.database.read() as session:
        assert len(memberships_of(session, kaisa)) == 3


@pytest.mark.parametrize(
    ("name", "given", "key"),
    [
        pytest.param("ville", (Role.MEMBER, TODAY), "people-place-taken", id="a second place"),
        pytest.param("kaisa", (Role.COACH, TODAY), "people-place-taken", id="coaching it twice"),
        pytest.param("tuuli", (Role.MEMBER, LEFT), "people-place-taken", id="on the day she left"),
        pytest.param(
            "veikko", (Role.MEMBER, date(2025, 8, 14)), "people-before-the-team", id="too early"
        ),
        pytest.param(
            "veikko",
            (Role.MEMBER, TODAY, FOUNDED),
            "people-ends-before-it-begins",
            id="ending before it begins",
        ),
    ],
)
def test_a_place_is_refused(
    app: App, small: SmallAcademy, name: str, given: tuple[Role, date], key: str
) -> None:
    usva = small.teams["usva"].id

    refused = refusal(
        app,
        small.id("risto"),
        lambda act: add_membership(act, small.id(name), usva, MembershipGiven(*given)),
    )

    assert isinstance(refused, RefusedError)
    assert refused.key == key


def test_a_place_cannot_be_opened_again_over_a_later_one(app: App, small: SmallAcademy) -> None:
    old, ahjo, tuuli = place_of(app, small, "tuuli"), small.teams["ahjo"].id, small.id("tuuli")
    later = MembershipGiven(Role.MEMBER, TODAY)
    done(app, small.id("risto"), lambda act: add_membership(act, tuuli, ahjo, later))
    again = MembershipGiven(old.role, old.first, None, old.version)

    refused = refusal(app, small.id("risto"), lambda act: change_membership(act, old.id, again))

    assert isinstance(refused, RefusedError)
    assert (refused.key, refused.arguments) == (
        "people-place-taken",
        {"team": "Ahjo", "first": TODAY},
    )


def test_an_older_version_loses(app: App, small: SmallAcademy) -> None:
    old = place_of(app, small, "ville")
    given = MembershipGiven(Role.LEADER, old.first, None, old.version + 1)

    refused = refusal(app, small.id("risto"), lambda act: change_membership(act, old.id, given))

    assert isinstance(refused, RefusedError)
    assert refused.key == "conflict"


def test_an_unknown_person_or_team_is_not_there(app: App, small: SmallAcademy) -> None:
    given = MembershipGiven(Role.MEMBER, TODAY)

    for who, team in ((UNKNOWN, small.teams["usva"].id), (small.id("veikko"), UNKNOWN)):
        refused = refusal(
            app, small.id("risto"), lambda act, w=who, t=team: add_membership(act, w, t, given)
        )
        assert says_not_found(refused)
