"""Goals come back with whose they are; an owner has one per range and thing."""

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlmodel import Session

from scorecard.domain.goals import Goal, GoalState, Sense
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner
from scorecard.domain.refusals import ConflictError
from scorecard.store.goals import add_goal, change_goal, goal, goals, goals_of, remove_goals
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person
from scorecard.store.teams import add_team
from tests.store.examples import AINO, AUTUMN, KIDE, SPRING, visits_of


@pytest.fixture
def aino(session: Session) -> Owner:
    """A person who sets goals."""
    return add_person(session, AINO).owner


@pytest.fixture
def more_visits(session: Session, aino: Owner) -> Goal:
    """A goal on a metric, with every field of such a goal filled in."""
    visits = add_metric(session, visits_of(aino))
    new = Goal(
        0,
        aino,
        SPRING,
        metric_id=visits.id,
        target=Decimal("10.5"),
        upper=Decimal(20),
        sense=Sense.WITHIN,
        stated=GoalState.DROPPED,
        reason="Travelling",
        visibility=Visibility.TEAM,
    )
    stored = add_goal(session, new)
    assert stored == replace(new, id=stored.id)
    return stored


def test_goals_come_back_with_their_owners(
    session: Session, aino: Owner, more_visits: Goal
) -> None:
    kide = add_team(session, KIDE).owner
    dialogue = add_goal(session, Goal(0, kide, SPRING, process="dialogue", target=Decimal(2)))
    thesis = add_goal(session, Goal(0, aino, AUTUMN, words="Write the\nlearning contract"))

    assert goals(session) == [more_visits, dialogue, thesis]
    assert goals_of(session, [aino]) == [more_visits, thesis]
    assert goals_of(session, [kide]) == [dialogue]
    assert goals_of(session, []) == []
    assert goal(session, thesis.id) == thesis
    assert goal(session, thesis.id + 1) is None


def test_a_metric_has_one_goal_in_a_range(session: Session, more_visits: Goal) -> None:
    again = replace(more_visits, target=Decimal(12))

    with pytest.raises(ConflictError) as refusal:
        add_goal(session, again)

    assert (refusal.value.theirs, refusal.value.mine) == (more_visits, again)
    add_goal(session, replace(again, period=AUTUMN))


def test_a_process_has_one_goal_in_a_range(session: Session) -> None:
    kide = add_team(session, KIDE).owner
    add_goal(session, Goal(0, kide, SPRING, process="sales", target=Decimal(1)))
    dialogue = add_goal(session, Goal(0, kide, SPRING, process="dialogue", target=Decimal(2)))

    with pytest.raises(ConflictError) as refusal:
        add_goal(session, replace(dialogue, target=Decimal(3)))

    assert refusal.value.theirs == dialogue


def test_the_same_words_are_one_goal_in_a_range(session: Session, aino: Owner) -> None:
    thesis = add_goal(session, Goal(0, aino, SPRING, words="Learning contract"))

    with pytest.raises(ConflictError) as refusal:
        add_goal(session, Goal(0, aino, SPRING, words="learning  CONTRACT"))

    assert refusal.value.theirs == thesis


def test_changes_are_stored_under_the_next_version(session: Session, more_visits: Goal) -> None:
    changed = change_goal(session, replace(more_visits, stated=GoalState.OPEN, reason=""))

    assert changed == replace(more_visits, stated=GoalState.OPEN, reason="", version=2)
    assert goals(session) == [changed]


def test_who_saves_second_sees_what_the_first_one_saved(
    session: Session, more_visits: Goal
) -> None:
    first = change_goal(session, replace(more_visits, upper=Decimal(30)))
    second = replace(more_visits, target=Decimal(12))

    with pytest.raises(ConflictError) as refusal:
        change_goal(session, second)

    assert (refusal.value.theirs, refusal.value.mine) == (first, second)


def test_a_goal_of_an_import_can_be_taken_back(session: Session, more_visits: Goal) -> None:
    autumn = add_goal(session, replace(more_visits, period=AUTUMN))

    remove_goals(session, [more_visits.id])

    assert goals(session) == [autumn]


def test_no_goal_becomes_like_another(session: Session, aino: Owner) -> None:
    contract = add_goal(session, Goal(0, aino, SPRING, words="Learning contract"))
    thesis = add_goal(session, Goal(0, aino, SPRING, words="Thesis"))
    mine = replace(thesis, words="learning contract")

    with pytest.raises(ConflictError) as refusal:
        change_goal(session, mine)

    assert (refusal.value.theirs, refusal.value.mine) == (contract, mine)
