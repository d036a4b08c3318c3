"""The access table, line by line: who may do what, and under nothing else."""

from dataclasses import replace

import pytest

from scorecard.domain.access import Subject, can
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Role
from scorecard.domain.policy import FROZEN, INVITING, PERSONAL, POLICY, Action
from tests.domain.access_table import (
    ACADEMYS_OWN,
    ACTORS,
    AINO,
    LINES,
    NOBODYS,
    OF_TEAM,
    PERSONS_OWN,
    READ_ONLY,
    TEAMS_OWN,
    TULVA,
)

Lines = dict[tuple[Action, str, Subject], set[str]]

# As much as can be true of a subject at once: whoever may at all, may here.
FRIENDLY = Subject(
    owner=AINO,
    team_id=TULVA,
    visibility=Visibility.TEAM,
    shared=True,
    opened=True,
    in_session=True,
    settings_allow=True,
    by_link=True,
    theirs_to_invite=True,
    in_demo=True,
)
FRIENDLY_TEAM = replace(FRIENDLY, owner=OF_TEAM.owner)


def allowed(action: Action, subject: Subject) -> set[str]:
    return {name for name, actor in ACTORS.items() if can(actor, action, subject)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [pytest.param(line, may, id=f"{line[0].name} {line[1]}") for line, may in LINES.items()],
)
def test_the_policy_is_the_table(line: tuple[Action, str, Subject], expected: set[str]) -> None:
    action, _, subject = line

    assert allowed(action, subject) == expected


def most(lines: Lines) -> dict[Action, set[str]]:
    """Return for each action everybody who may, under whatever condition."""
    found: dict[Action, set[str]] = {}
    for (action, _, _), may in lines.items():
        found[action] = found.get(action, set()) | may
    return found


OF_PERSONS = most(PERSONS_OWN)
OF_OTHERS = most(TEAMS_OWN | ACADEMYS_OWN | NOBODYS)


@pytest.mark.parametrize(
    ("action", "friendly", "expected"),
    [
        *((action, FRIENDLY, may) for action, may in OF_PERSONS.items()),
        *(
            (action, FRIENDLY_TEAM if action in OF_PERSONS else FRIENDLY, may)
            for action, may in OF_OTHERS.items()
        ),
    ],
)
def test_nothing_else_about_a_subject_lets_anybody_do_more(
    action: Action, friendly: Subject, expected: set[str]
) -> None:
    assert allowed(action, friendly) == expected


def test_every_action_has_a_row_in_the_policy() -> None:
    assert [action for action in Action if action not in {**POLICY, **PERSONAL}] == []


def test_every_action_stands_in_the_table_of_this_test() -> None:
    assert [action for action in Action if action not in {line[0] for line in LINES}] == []


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("friendly", [FRIENDLY, FRIENDLY_TEAM])
def test_an_archived_team_is_read_only_for_everybody_but_the_operator(
    action: Action, friendly: Subject
) -> None:
    may = allowed(action, friendly)

    found = allowed(action, replace(friendly, archived=True))

    assert found == (may & {"operator"} if action in READ_ONLY else may)


def test_inviting_somebody_is_an_action_by_role() -> None:
    assert INVITING == {
        Role.MEMBER: Action.INVITE,
        Role.LEADER: Action.INVITE_LEADER,
        Role.COACH: Action.INVITE_COACH,
    }


def test_what_is_read_only_is_told_as_such() -> None:
    assert FROZEN == READ_ONLY
