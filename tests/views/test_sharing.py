"""Who sees what one shares is told by name, and those named are those who really see it."""

from datetime import timedelta

import pytest

from scorecard.actions.memberships import MembershipGiven, add_membership, change_membership
from scorecard.actions.sharing import share_metric
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Role
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.memberships import memberships_of
from scorecard.views.sharing import Audience, who_sees
from scorecard.views.team import team_view
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import done


def told(app: App, small: SmallAcademy, name: str) -> dict[Visibility, Audience]:
    return app.look(small.id(name), who_sees)


def end_places(app: App, small: SmallAcademy, name: str) -> None:
    with app.database.read() as session:
        (held,) = memberships_of(session, small.id(name))
    given = MembershipGiven(held.role, held.first, TODAY - timedelta(days=1), version=1)
    done(app, OPERATOR, lambda act: change_membership(act, held.id, given))


def coaching(app: App, small: SmallAcademy, name: str, team: str) -> None:
    given = MembershipGiven(Role.COACH, TODAY)
    done(
        app,
        OPERATOR,
        lambda act: add_membership(act, small.id(name), small.teams[team].id, given),
    )


def test_a_member_is_told_by_name(app: App, small: SmallAcademy) -> None:
    mates, coaches = ("Aino Laine", "Maija Salo"), ("Kaisa Niemi",)

    assert told(app, small, "ville") == {
        Visibility.ME: Audience(Visibility.ME, (), (), in_team=True),
        Visibility.COACH: Audience(Visibility.COACH, (), coaches, in_team=True),
        Visibility.TEAM: Audience(Visibility.TEAM, mates, coaches, in_team=True),
    }


@pytest.mark.parametrize("name", ["tuuli", "veikko", "kaisa"])
def test_who_belongs_to_no_team_shares_with_nobody(
    app: App, small: SmallAcademy, name: str
) -> None:
    assert list(told(app, small, name).values()) == [
        Audience(way, (), (), in_team=False) for way in Visibility
    ]


def test_without_a_coach_nobody_is_named_as_one(app: App, small: SmallAcademy) -> None:
    end_places(app, small, "kaisa")

    found = told(app, small, "ville")

    assert found[Visibility.COACH] == Audience(Visibility.COACH, (), (), in_team=True)
    assert found[Visibility.TEAM].team_mates == ("Aino Laine", "Maija Salo")


def test_an_administrator_is_named_only_who_coaches_too(app: App, small: SmallAcademy) -> None:
    assert "Risto Aalto" not in repr(told(app, small, "ville"))

    coaching(app, small, "risto", "usva")

    assert told(app, small, "ville")[Visibility.COACH].coaches == ("Kaisa Niemi", "Risto Aalto")


@pytest.mark.parametrize("way", Visibility)
def test_those_named_are_those_who_see_it(app: App, small: SmallAcademy, way: Visibility) -> None:
    end_places(app, small, "aino")
    coaching(app, small, "osmo", "usva")
    visits, usva = small.metrics["visits"].id, small.teams["usva"].id
    done(app, small.id("ville"), lambda act: share_metric(act, visits, way, version=1))

    def sees(name: str) -> bool:
        try:
            view = app.look(small.id(name), lambda sight: team_view(sight, usva))
        except NotAllowedError:
            return False
        return visits in [shown.metric.id for shown in view.shared]

    seeing = {small.people[name].name for name in small.people if sees(name)}
    audience = told(app, small, "ville")[way]
    assert {*audience.team_mates, *audience.coaches} == seeing
    assert bool(seeing) is (way is not Visibility.ME)
