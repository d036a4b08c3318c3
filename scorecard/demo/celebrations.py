"""Which reached goals were celebrated, when and how; the latest ones still wait."""

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from scorecard.demo.judging import Known
from scorecard.demo.reading import saying
from scorecard.domain.celebrations import Celebration
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.people import Owner, OwnerKind, Role, members_on

LATELY = timedelta(days=45)
SEEN_AFTER = timedelta(days=14)
CELEBRATED, CELEBRATED_LATELY = 0.97, 0.55
BY_TROUBLED_TEAMS = 0.8


def celebrations_for(known: Known, goals: Sequence[Goal], seed: str) -> list[Celebration]:
    """Return how the reached goals were celebrated, under ids that count from 1."""
    found: list[Celebration] = []
    for goal in goals:
        if known.state(goal) is GoalState.REACHED:
            chance = random.Random(f"{seed}/celebration/{goal.id}")  # noqa: S311 - not secret
            reached = min(known.reached_on(goal), known.today)
            held_on = reached + timedelta(days=chance.randrange(1, 16))
            if held_on <= known.today and chance.random() < _likely(known, goal, held_on):
                found.append(_celebration(known, goal, held_on, len(found) + 1, chance))
    return found


def seen_by_now(
    known: Known, goals: Sequence[Goal], celebrations: Sequence[Celebration]
) -> Iterator[tuple[int, int]]:
    """Yield person and goal for everybody who has seen one of their own celebrations already."""
    by_id = {goal.id: goal for goal in goals}
    for held in celebrations:
        owner = by_id[held.goal_id].owner
        if known.today - held.held_on > SEEN_AFTER:
            for person_id in _crowd(known, owner, held.held_on):
                yield person_id, held.goal_id


def _likely(known: Known, goal: Goal, held_on: date) -> float:
    if known.today - held_on <= LATELY:
        return CELEBRATED_LATELY
    troubled = goal.owner in [c.team.owner for c in known.cast.companies if c.trouble]
    return BY_TROUBLED_TEAMS if troubled else CELEBRATED


def _celebration(
    known: Known, goal: Goal, held_on: date, number: int, chance: random.Random
) -> Celebration:
    who, language = _host(known, goal.owner)
    about = _about(known, goal)
    return Celebration(
        id=number,
        goal_id=goal.id,
        held_on=held_on,
        how=saying(chance, "celebrated", about, language=language),
        better_next_time=saying(chance, "better", about, language=language),
        recorded_by=who,
    )


def _about(known: Known, goal: Goal) -> str:
    if goal.metric_id is not None:
        return known.metrics[goal.metric_id].perspective.value
    return "dots" if goal.process else "words"


def _host(known: Known, owner: Owner) -> tuple[int, str]:
    match owner.kind:
        case OwnerKind.PERSON:
            return owner.id, known.cast.people[owner.id - 1].language
        case OwnerKind.TEAM:
            company = known.cast.companies[owner.id - 1]
            return known.cast.with_role(company.team, Role.LEADER), company.language
        case OwnerKind.ACADEMY:
            return known.cast.administrator.id, known.academy.settings.languages[0]


def _crowd(known: Known, owner: Owner, day: date) -> tuple[int, ...]:
    match owner.kind:
        case OwnerKind.PERSON:
            return (owner.id,)
        case OwnerKind.TEAM:
            return members_on((m for m in known.cast.memberships if m.team_id == owner.id), day)
        case OwnerKind.ACADEMY:
            return (known.cast.administrator.id,)
