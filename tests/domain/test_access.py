"""The access table, line by line: who may do what, and under nothing else."""

from dataclasses import replace

import pytest

from scorecard.domain.access import Subject, can
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import ACADEMY, Role
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
FACTS = (
    "shared",
    "opened",
    "in_session",
    "settings_allow",
    "by_link",
    "theirs_to_invite",
    "in_demo",
)
FRIENDLY = Subject(AINO, TULVA, Visibility.TEAM, **dict.fromkeys(FACTS, True))
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


def facts(subject: Subject) -> frozenset[str]:
    """Return what is true of a subject, of all that a condition could ask for."""
    shared = {
        Visibility.ME: frozenset[str](),
        Visibility.COACH: frozenset({"coach"}),
        Visibility.TEAM: frozenset({"coach", "team"}),
    }
    whose = {"the academy's"} if subject.owner == ACADEMY else set[str]()
    return shared[subject.visibility] | whose | {f for f in FACTS if getattr(subject, f)}


def but_one(subject: Subject) -> list[Subject]:
    """Return the subject, and the same with one thing less that is true of it."""
    less = [replace(subject, **{fact: False}) for fact in FACTS]
    return [subject, *less, *(replace(subject, visibility=shared) for shared in Visibility)]


def by_action(lines: Lines) -> dict[Action, list[tuple[frozenset[str], set[str]]]]:
    """Return for each action who may, by what has to be true of the subject."""
    found: dict[Action, list[tuple[frozenset[str], set[str]]]] = {}
    for (action, _, about), may in lines.items():
        found.setdefault(action, []).append((facts(about), may))
    return found


OF_PERSONS = by_action(PERSONS_OWN)
OF_OTHERS = by_action(TEAMS_OWN | ACADEMYS_OWN | NOBODYS)


@pytest.mark.parametrize(
    ("action", "friendly", "lines"),
    [
        *((action, FRIENDLY, lines) for action, lines in OF_PERSONS.items()),
        *(
            (action, FRIENDLY_TEAM if action in OF_PERSONS else FRIENDLY, lines)
            for action, lines in OF_OTHERS.items()
        ),
    ],
)
def test_nothing_else_about_a_subject_lets_anybody_do_more(
    action: Action, friendly: Subject, lines: list[tuple[frozenset[str], set[str]]]
) -> None:
    for subject in but_one(friendly):
        held = [may for needed, may in lines if needed <= facts(subject)]

        assert allowed(action, subject) == set[str]().union(*held)


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
