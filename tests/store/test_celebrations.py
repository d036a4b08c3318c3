"""A goal is celebrated once, and its celebration plays once for everybody."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import Session

from scorecard.domain.celebrations import Celebration
from scorecard.domain.goals import Goal
from scorecard.domain.people import ACADEMY, Owner
from scorecard.domain.refusals import ConflictError
from scorecard.store.celebrations import (
    add_celebration,
    celebrations_of,
    change_celebration,
    latest_celebrations,
    mark_seen,
    remove_celebrations,
    seen,
)
from scorecard.store.goals import add_goal, remove_goals
from scorecard.store.people import add_person
from scorecard.store.teams import add_team
from tests.store.examples import AINO, AUTUMN, KIDE, SPRING

MAY, JUNE = date(2026, 5, 29), date(2026, 6, 12)


@pytest.fixture
def aino(session: Session) -> Owner:
    """A person who celebrates."""
    return add_person(session, AINO).owner


@pytest.fixture
def contract(session: Session, aino: Owner) -> Goal:
    """Aino's goal, reached and not celebrated yet."""
    return add_goal(session, Goal(0, aino, SPRING, words="Learning contract"))


def party(goal: Goal, held_on: date = MAY) -> Celebration:
    """Return how a goal is celebrated."""
    return Celebration(0, goal.id, held_on, "Cake for all", "Begin earlier", goal.owner.id)


def test_celebrations_come_back_by_goal(session: Session, contract: Goal) -> None:
    cake = add_celebration(session, party(contract))

    assert cake == replace(party(contract), id=cake.id)
    assert celebrations_of(session, [contract.id, contract.id + 1]) == {contract.id: cake}


def test_a_goal_is_celebrated_once(session: Session, contract: Goal) -> None:
    cake = add_celebration(session, party(contract))
    sauna = replace(party(contract), how="Sauna")

    with pytest.raises(ConflictError) as refusal:
        add_celebration(session, sauna)

    assert (refusal.value.theirs, refusal.value.mine) == (cake, sauna)


def test_who_saves_second_sees_what_the_first_one_saved(session: Session, contract: Goal) -> None:
    cake = add_celebration(session, party(contract))
    first = change_celebration(session, replace(cake, how="Sauna"))
    second = replace(cake, better_next_time="Ask for help")

    with pytest.raises(ConflictError) as refusal:
        change_celebration(session, second)

    assert first == replace(cake, how="Sauna", version=2)
    assert (refusal.value.theirs, refusal.value.mine) == (first, second)


def test_the_latest_celebrations_come_newest_first(
    session: Session, aino: Owner, contract: Goal
) -> None:
    kide = add_team(session, KIDE).owner
    sales = add_goal(session, Goal(0, kide, SPRING, words="First customer"))
    thesis = add_goal(session, Goal(0, aino, AUTUMN, words="Thesis"))
    everybody = add_goal(session, Goal(0, ACADEMY, AUTUMN, words="Open doors"))
    early = add_celebration(session, party(contract, MAY))
    late = add_celebration(session, Celebration(0, sales.id, JUNE, "Hike", "Sun"))
    also_early = add_celebration(session, party(thesis, MAY))
    add_celebration(session, Celebration(0, everybody.id, JUNE, "Coffee", "More coffee"))

    assert latest_celebrations(session, [aino, kide], most=9) == [
        (sales, late),
        (thesis, also_early),
        (contract, early),
    ]
    assert latest_celebrations(session, [aino, kide], most=1) == [(sales, late)]


def test_a_celebration_plays_once_for_everybody(
    session: Session, aino: Owner, contract: Goal
) -> None:
    mark_seen(session, aino.id, contract.id)
    mark_seen(session, aino.id, contract.id)

    assert seen(session, aino.id) == {contract.id}
    assert seen(session, aino.id + 1) == set()


def test_a_celebration_of_an_import_can_be_taken_back(
    session: Session, aino: Owner, contract: Goal
) -> None:
    cake = add_celebration(session, party(contract))
    mark_seen(session, aino.id, contract.id)

    remove_celebrations(session, [cake.id])
    remove_goals(session, [contract.id])

    assert celebrations_of(session, [contract.id]) == {}
    assert seen(session, aino.id) == set()
