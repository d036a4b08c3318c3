"""The access table of the design, cell by cell, written out once more and compared.

A line holds who may, by initials; whoever does not stand in it may not.
"""

from datetime import date

import pytest

from scorecard.domain.access import OPERATOR, SIGNED_OUT, Actor, Subject, can
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import ACADEMY, Membership, Owner, OwnerKind, Role
from scorecard.domain.policy import FROZEN, PERSONAL, POLICY, Action

TULVA, KAIKU = 1, 2
TEAM = Owner(OwnerKind.TEAM, TULVA)
AINO = Owner(OwnerKind.PERSON, 1)


def _in(team: int, role: Role, person: int) -> tuple[Membership, ...]:
    return (Membership(person, team, person, role, date(2024, 9, 2)),)


ACTORS = {
    "self": Actor(1, memberships=_in(TULVA, Role.MEMBER, 1)),
    "former": Actor(1),
    "mate": Actor(2, memberships=_in(TULVA, Role.MEMBER, 2)),
    "leader": Actor(3, memberships=_in(TULVA, Role.LEADER, 3)),
    "coach": Actor(4, memberships=_in(TULVA, Role.COACH, 4)),
    "other coach": Actor(5, memberships=_in(KAIKU, Role.COACH, 5)),
    "other member": Actor(6, memberships=_in(KAIKU, Role.MEMBER, 6)),
    "other leader": Actor(7, memberships=_in(KAIKU, Role.LEADER, 7)),
    "admin": Actor(8, admin=True),
    "signed in": Actor(9),
    "signed out": SIGNED_OUT,
    "operator": OPERATOR,
}
EVERYBODY_SIGNED_IN = set(ACTORS) - {"signed out", "operator"}
TEAM_ALONE = {"self", "mate", "leader", "coach", "operator"}
TEAM_READS = TEAM_ALONE | {"admin"}
TEAM_LEADS = {"leader", "coach", "operator"}
OWN = {"self", "former", "operator"}

ME = Subject(owner=AINO, team_id=TULVA, visibility=Visibility.ME)
TO_COACH = Subject(owner=AINO, team_id=TULVA, visibility=Visibility.COACH)
TO_TEAM = Subject(owner=AINO, team_id=TULVA, visibility=Visibility.TEAM)
IN_SESSION = Subject(owner=AINO, team_id=TULVA, in_session=True)
OPENED = Subject(owner=AINO, team_id=TULVA, opened=True)
OF_TEAM = Subject(owner=TEAM, team_id=TULVA)
IN_TEAM = Subject(team_id=TULVA)
NOWHERE = Subject()
TEAM_OPENED = Subject(owner=TEAM, team_id=TULVA, opened=True)
SHARED = Subject(team_id=TULVA, shared=True)
SETTINGS_ALLOW = Subject(team_id=TULVA, settings_allow=True)
OF_ACADEMY = Subject(owner=ACADEMY)

PERSONS_OWN = {
    (Action.ENTER_VALUE, "me", ME): {"self", "operator"},
    (Action.ENTER_VALUE, "in session", IN_SESSION): {"self", "leader", "coach", "operator"},
    (Action.KEEP_METRIC, "team", TO_TEAM): {"self", "operator"},
    (Action.SET_GOAL, "team", TO_TEAM): {"self", "operator"},
    (Action.CELEBRATE, "team", TO_TEAM): {"self", "operator"},
    (Action.SEE_METRIC, "me", ME): OWN,
    (Action.SEE_METRIC, "coach", TO_COACH): OWN | {"coach"},
    (Action.SEE_METRIC, "team", TO_TEAM): OWN | {"coach", "leader", "mate"},
    (Action.SEE_GOAL, "me", ME): OWN,
    (Action.SEE_GOAL, "coach", TO_COACH): OWN | {"coach"},
    (Action.SEE_GOAL, "team", TO_TEAM): OWN | {"coach", "leader", "mate"},
    (Action.SEE_CELEBRATION, "me", ME): OWN,
    (Action.SEE_CELEBRATION, "coach", TO_COACH): OWN | {"coach"},
    (Action.SEE_CELEBRATION, "team", TO_TEAM): OWN | {"coach", "leader", "mate"},
    (Action.SEE_CELEBRATION, "opened", OPENED): EVERYBODY_SIGNED_IN | {"operator"},
    (Action.ANSWER, "own", ME): {"self"},
    (Action.SEE_OWN_ANSWERS, "own", TO_TEAM): {"self", "former"},
    (Action.CHANGE_OWN_SETTINGS, "own", ME): {"self", "former"},
    (Action.SEE_SIGN_INS, "own", TO_TEAM): {"self", "former"},
    (Action.END_SIGN_IN, "own", TO_TEAM): {"self", "former"},
    (Action.SEE_LOG, "of oneself", ME): {"self", "former", "admin", "operator"},
}
TEAMS_OWN = {
    (Action.ENTER_VALUE, "team", OF_TEAM): TEAM_LEADS,
    (Action.KEEP_METRIC, "team", OF_TEAM): TEAM_LEADS,
    (Action.SET_GOAL, "team", OF_TEAM): TEAM_LEADS,
    (Action.CELEBRATE, "team", OF_TEAM): TEAM_LEADS | {"self", "mate"},
    (Action.SEE_METRIC, "team", OF_TEAM): TEAM_READS,
    (Action.SEE_GOAL, "team", OF_TEAM): TEAM_READS,
    (Action.SEE_CELEBRATION, "team", OF_TEAM): TEAM_READS,
    (Action.SEE_CELEBRATION, "opened", TEAM_OPENED): EVERYBODY_SIGNED_IN | {"operator"},
    (Action.SEE_ENTRY_STATE, "team", IN_TEAM): TEAM_ALONE,
    (Action.SEE_DOTS, "team", IN_TEAM): TEAM_READS,
    (Action.SET_DOTS, "team", IN_TEAM): TEAM_LEADS,
    (Action.SEE_COACH_DOTS, "unshared", IN_TEAM): {"coach", "operator"},
    (Action.SEE_COACH_DOTS, "shared", SHARED): TEAM_ALONE,
    (Action.SET_COACH_DOTS, "team", IN_TEAM): {"coach", "operator"},
    (Action.SEE_SPREAD, "revealed", IN_TEAM): TEAM_ALONE,
    (Action.CLOSE_HALF_YEAR, "team", IN_TEAM): {"leader", "coach"},
    (Action.SEE_TEAM, "team", IN_TEAM): TEAM_READS,
    (Action.SEE_TEAM_NAMES, "team", IN_TEAM): TEAM_READS,
    (Action.INVITE, "team", IN_TEAM): TEAM_LEADS | {"admin"},
    (Action.INVITE_LEADER, "team", IN_TEAM): {"coach", "admin", "operator"},
    (Action.COMPARE_TEAMS, "own teams", IN_TEAM): {"coach", "admin", "operator"},
    (Action.COMPARE_TEAMS, "all teams", SETTINGS_ALLOW): {
        "coach",
        "other coach",
        "admin",
        "operator",
    },
}
ACADEMYS_OWN = {
    (Action.ENTER_VALUE, "academy", OF_ACADEMY): {"operator"},
    (Action.SEE_METRIC, "academy", OF_ACADEMY): {"admin", "operator"},
    (Action.SEE_PEOPLE, "", NOWHERE): {"admin", "operator"},
    (Action.KEEP_PEOPLE, "", NOWHERE): {"admin", "operator"},
    (Action.IMPORT, "", NOWHERE): {"admin", "operator"},
    (Action.UNDO_IMPORT, "", NOWHERE): {"admin", "operator"},
    (Action.EXPORT_ALL, "", NOWHERE): {"operator"},
    (Action.SEE_LOG, "everybody's", NOWHERE): {"admin", "operator"},
    (Action.SIGN_IN, "", NOWHERE): EVERYBODY_SIGNED_IN | {"signed out"},
}
TABLE = PERSONS_OWN | TEAMS_OWN | ACADEMYS_OWN
CELLS = [
    pytest.param(actor, action, subject, name in allowed, id=f"{name}-{action.name}-{how}")
    for (action, how, subject), allowed in TABLE.items()
    for name, actor in ACTORS.items()
]


@pytest.mark.parametrize(("actor", "action", "subject", "expected"), CELLS)
def test_the_policy_is_the_table(
    actor: Actor, action: Action, subject: Subject, expected: bool
) -> None:
    assert can(actor, action, subject) is expected


def test_every_action_has_a_row_in_the_policy() -> None:
    assert [action for action in Action if action not in {**POLICY, **PERSONAL}] == []


def test_every_action_stands_in_the_table_of_this_test() -> None:
    assert [action for action in Action if action not in {row[0] for row in TABLE}] == []


@pytest.mark.parametrize("action", sorted(FROZEN))
@pytest.mark.parametrize("subject", [TO_TEAM, OF_TEAM])
def test_an_archived_team_is_read_only_for_everybody_but_the_operator(
    action: Action, subject: Subject
) -> None:
    archived = Subject(subject.owner, TULVA, in_session=True, archived=True)

    writers = {name for name, actor in ACTORS.items() if can(actor, action, archived)}

    assert writers == ({"operator"} if can(OPERATOR, action, subject) else set())


def test_an_archived_team_can_still_be_read() -> None:
    assert can(ACTORS["mate"], Action.SEE_DOTS, Subject(team_id=TULVA, archived=True))
