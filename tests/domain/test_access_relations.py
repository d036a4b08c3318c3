"""Who stands how to what: several relations at once, and none that has ended."""

from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest

from scorecard.domain.access import OPERATOR, SIGNED_OUT, Actor, Subject, can, relations
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Membership, Owner, OwnerKind, Role
from scorecard.domain.policy import Action, Relation

TULVA, KAIKU = 1, 2
AINO = Owner(OwnerKind.PERSON, 1)
AINOS = Subject(owner=AINO, team_id=TULVA)


def _membership(team: int, role: Role) -> Membership:
    return Membership(team, team, 1, role, date(2024, 9, 2))


@pytest.mark.parametrize(
    ("actor", "expected"),
    [
        pytest.param(SIGNED_OUT, {Relation.SIGNED_OUT}, id="signed out"),
        pytest.param(OPERATOR, {Relation.OPERATOR}, id="operator"),
        pytest.param(Actor(1), {Relation.SIGNED_IN, Relation.FORMER}, id="in no team any more"),
        pytest.param(
            Actor(1, admin=True),
            {Relation.SIGNED_IN, Relation.SELF, Relation.ADMIN},
            id="administrator without a team",
        ),
        pytest.param(
            Actor(1, memberships=(_membership(TULVA, Role.LEADER),)),
            {Relation.SIGNED_IN, Relation.SELF, Relation.LEADER},
            id="leader about herself",
        ),
        pytest.param(
            Actor(
                2,
                memberships=(_membership(TULVA, Role.COACH), _membership(KAIKU, Role.MEMBER)),
            ),
            {Relation.SIGNED_IN, Relation.COACH},
            id="coach here and member there",
        ),
        pytest.param(
            Actor(
                2,
                memberships=(_membership(TULVA, Role.MEMBER), _membership(KAIKU, Role.COACH)),
            ),
            {Relation.SIGNED_IN, Relation.TEAM_MATE, Relation.OTHER_COACH},
            id="member here and coach there",
        ),
    ],
)
def test_an_actor_stands_in_every_relation_that_holds(
    actor: Actor, expected: set[Relation]
) -> None:
    assert relations(actor, AINOS) == expected


def test_an_actor_knows_the_teams_of_today() -> None:
    memberships = (_membership(TULVA, Role.COACH), _membership(KAIKU, Role.LEADER))

    actor = Actor(1, memberships=memberships)

    assert (actor.team_ids, actor.own_team_id, actor.coached_team_ids) == (
        (TULVA, KAIKU),
        KAIKU,
        (TULVA,),
    )
    assert SIGNED_OUT.own_team_id is None


def test_an_administrator_never_sees_anybodys_personal_figures() -> None:
    admin = Actor(9, admin=True)

    for visibility in Visibility:
        shown = Subject(owner=AINO, team_id=TULVA, visibility=visibility)
        assert not can(admin, Action.SEE_METRIC, shown)
        assert not can(admin, Action.SEE_GOAL, shown)


def test_what_does_not_say_how_it_is_shared_is_not_shared() -> None:
    coach = Actor(2, memberships=(_membership(TULVA, Role.COACH),))

    assert not can(coach, Action.SEE_METRIC, AINOS)


@pytest.mark.parametrize("action", [Action.ANSWER, Action.SEE_OWN_ANSWERS])
def test_nobody_gives_or_sees_the_answers_of_another(action: Action) -> None:
    others = [
        OPERATOR,
        Actor(2, admin=True),
        *(Actor(2, memberships=(_membership(TULVA, role),)) for role in Role),
    ]

    assert not any(can(actor, action, AINOS) for actor in others)


def test_a_team_id_of_none_belongs_to_no_team() -> None:
    leader = Actor(2, memberships=(_membership(TULVA, Role.LEADER),))

    assert not can(leader, Action.SEE_DOTS, Subject())


@pytest.mark.parametrize("held", [SIGNED_OUT, AINOS])
def test_nobody_makes_themselves_more_than_they_are(held: Actor | Subject) -> None:
    with pytest.raises(FrozenInstanceError):
        held.__setattr__("admin" if isinstance(held, Actor) else "opened", True)

    assert not hasattr(held, "__dict__")


def test_an_answer_is_yes_or_no() -> None:
    leader = Actor(2, memberships=(_membership(TULVA, Role.LEADER),))
    dots = Subject(team_id=TULVA)

    assert can(leader, Action.SET_DOTS, dots) is True
    assert can(leader, Action.SET_COACH_DOTS, dots) is False
    assert can(leader, Action.SET_DOTS, replace(dots, archived=True)) is False
