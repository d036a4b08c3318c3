"""What teams decided to do next at the end of each session, and what became of it."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from scorecard.demo.cast import Cast
from scorecard.demo.companies import Company
from scorecard.demo.dots import Rated
from scorecard.demo.reading import sayings
from scorecard.domain.dots import HalfYear
from scorecard.domain.next_steps import MOST_STEPS, NextStep, StepState
from scorecard.domain.people import members_on

DONE = 0.8
DONE_LATELY = 0.3
DUE_AFTER = (40, 110)  # days


def steps_for(cast: Cast, rated: Rated, today: date, seed: str) -> list[NextStep]:
    """Return the next steps of every session that is over; only the last ones are still open."""
    found: list[NextStep] = []
    for company in cast.companies:
        chance = random.Random(f"{seed}/steps/{company.team.key}")  # noqa: S311 - not secret
        own = [h for h in rated.half_years if h.team_id == company.team.id and h.closed_on]
        last = max((h.period for h in own), default=None)
        for settled in own:
            for step in _decided(cast, company, settled, chance):
                found.append(_settled(step, today, chance, lately=settled.period == last))
    return found


def _decided(
    cast: Cast, company: Company, settled: HalfYear, chance: random.Random
) -> Iterator[NextStep]:
    team, day = company.team, settled.closed_on or company.team.founded
    members = members_on([m for m in cast.memberships if m.team_id == team.id], day)
    said = sayings("steps", language=company.language)
    for words in chance.sample(said, MOST_STEPS):
        due = day + timedelta(days=chance.randint(*DUE_AFTER))
        yield NextStep(team.id, settled.period, words, chance.choice(members), due)


def _settled(step: NextStep, today: date, chance: random.Random, *, lately: bool) -> NextStep:
    settled_on = (step.due or today) - timedelta(days=5)
    done = chance.random() < (DONE_LATELY if lately else DONE)
    if settled_on > today or (lately and not done):
        return step
    state = StepState.DONE if done else StepState.DROPPED
    return replace(step, state=state, settled_on=settled_on)
