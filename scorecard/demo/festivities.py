"""What the demo's people plan, cheer, say, open and show around their celebrations."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from scorecard.demo.judging import Known
from scorecard.demo.reading import saying
from scorecard.domain.celebration_wall import Comment, OccasionCelebration, Plan
from scorecard.domain.celebrations import Celebration
from scorecard.domain.firsts import ONE_YEAR, a_year_after
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Visibility
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.domain.people import OwnerKind, Role, members_on

REMEMBERED = timedelta(days=150)
PLANNED, CHEERED, COMMENTED, OPENED = 0.6, 0.3, 0.07, 0.3
Cheer = tuple[int, int, datetime]
"""By which goal, who, and when."""


@dataclass(frozen=True, slots=True)
class Festivities:
    """All of it by the goals that were celebrated; `comments` have the goal's id, too."""

    plans: tuple[Plan, ...]
    cheers: tuple[Cheer, ...]
    comments: tuple[Comment, ...]
    opened: frozenset[int]
    pictured: int | None
    years: tuple[OccasionCelebration, ...]


NOTHING_FESTIVE = Festivities((), (), (), frozenset(), None, ())


def festivities_for(
    known: Known, goals: Sequence[Goal], celebrations: Sequence[Celebration], seed: str
) -> Festivities:
    """Return what goes with the celebrations of the last months, and the teams' first years."""
    by_id = {goal.id: goal for goal in goals}
    lately = [c for c in celebrations if known.today - c.held_on <= REMEMBERED]
    cheers: list[Cheer] = []
    comments: list[Comment] = []
    for held in lately:
        chance = random.Random(f"{seed}/cheers/{held.goal_id}")  # noqa: S311 - not secret
        for who in _crowd(known, by_id[held.goal_id], held):
            at = _moment(known, held, chance)
            if chance.random() < CHEERED:
                cheers.append((held.goal_id, who, at))
            if chance.random() < COMMENTED:
                words = saying(chance, "comments", language=_language(known, who))
                comments.append(Comment(0, held.goal_id, who, words, at))
    return Festivities(
        plans=tuple(_plans(known, goals, {c.goal_id for c in celebrations}, seed)),
        cheers=tuple(cheers),
        comments=tuple(comments),
        opened=_opened(by_id, lately, seed),
        pictured=_pictured(known, by_id, lately),
        years=tuple(_years(known, seed)),
    )


def _plans(known: Known, goals: Sequence[Goal], held: set[int], seed: str) -> Iterator[Plan]:
    for goal in goals:
        chance = random.Random(f"{seed}/plan/{goal.id}")  # noqa: S311 - not secret
        if goal.id in held or chance.random() > PLANNED:
            continue
        if known.state(goal) is GoalState.REACHED and goal.owner.kind is not OwnerKind.ACADEMY:
            who, language = _host(known, goal)
            day = known.today + timedelta(days=chance.randrange(1, 15))
            how = saying(chance, "planned", language=language)
            yield Plan(goal.id, how, day if chance.random() < 0.5 else None, who, version=0)


def _years(known: Known, seed: str) -> Iterator[OccasionCelebration]:
    for company in known.cast.companies:
        team, chance = company.team, random.Random(f"{seed}/year/{company.team.id}")  # noqa: S311
        held_on = a_year_after(team.founded) + timedelta(days=chance.randrange(3, 20))
        if held_on <= known.today and not team.is_archived(held_on):
            occasion = Occasion(team.owner, MomentKind.FIRST_YEAR, ONE_YEAR)
            how = saying(chance, "celebrated", "words", language=company.language)
            better = saying(chance, "better", "words", language=company.language)
            leader = known.cast.with_role(team, Role.LEADER)
            yield OccasionCelebration(0, occasion, held_on, how, better, leader)


def _opened(by_id: dict[int, Goal], lately: Sequence[Celebration], seed: str) -> frozenset[int]:
    chance = random.Random(f"{seed}/opened")  # noqa: S311 - not secret
    return frozenset(
        held.goal_id
        for held in lately
        if by_id[held.goal_id].owner.kind is OwnerKind.TEAM and chance.random() < OPENED
    )


def _pictured(known: Known, by_id: dict[int, Goal], lately: Sequence[Celebration]) -> int | None:
    """Return the latest goal of the team whose member the sign-in page suggests."""
    team_id = known.cast.places_of(known.cast.suggested)[-1].team_id
    own = [
        c for c in lately if by_id[c.goal_id].owner == known.cast.companies[team_id - 1].team.owner
    ]
    return max(own, key=lambda c: c.held_on).goal_id if own else None


def _crowd(known: Known, goal: Goal, held: Celebration) -> list[int]:
    """Return who saw it: a team its own, team-mates and coach as far as its owner shares it."""
    if goal.owner.kind is OwnerKind.ACADEMY:
        return []
    team_id = goal.owner.id
    if goal.owner.kind is OwnerKind.PERSON:
        places = known.cast.places_of(known.cast.people[goal.owner.id - 1])
        here = [m.team_id for m in places if m.holds_on(held.held_on)]
        if not here:
            return []
        team_id = here[0]
    around = [m for m in known.cast.memberships if m.team_id == team_id]
    metric = known.metrics.get(goal.metric_id or 0)
    sharing = metric.visibility if metric else goal.visibility
    mates = list(members_on(around, held.held_on))
    coaches = [m.person_id for m in around if not m.belongs and m.holds_on(held.held_on)]
    if goal.owner.kind is OwnerKind.TEAM:
        return [*mates, *coaches]
    seen = (mates if sharing is Visibility.TEAM else []) + (
        coaches if sharing is not Visibility.ME else []
    )
    return [who for who in seen if who != goal.owner.id]


def _moment(known: Known, held: Celebration, chance: random.Random) -> datetime:
    day = min(held.held_on + timedelta(days=chance.randrange(0, 3)), known.today)
    at = time(0 if day == known.today else chance.randrange(8, 21), 0)
    return datetime.combine(day, at, ZoneInfo(known.academy.settings.time_zone))


def _host(known: Known, goal: Goal) -> tuple[int, str]:
    if goal.owner.kind is OwnerKind.PERSON:
        return goal.owner.id, _language(known, goal.owner.id)
    company = known.cast.companies[goal.owner.id - 1]
    return known.cast.with_role(company.team, Role.LEADER), company.language


def _language(known: Known, person_id: int) -> str:
    return known.cast.people[person_id - 1].language
