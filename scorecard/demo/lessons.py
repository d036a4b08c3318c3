"""Which missed goals of the demo were closed in peace, and how years are spread over months."""

import random
from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal

from scorecard.demo.judging import Known
from scorecard.demo.reading import saying
from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goal_shares import Share, can_be_shared, rescaled_shares
from scorecard.domain.goals import GRACE_DAYS, Goal, GoalState
from scorecard.domain.people import OwnerKind, Role
from scorecard.domain.periods import Period

CLOSED, SPREAD = 0.9, 0.6
SLOWLY = timedelta(days=45)  # so long people take at most to close what they missed
# Summer is quiet, October is not, and after the first Advent little is sold.
_SEASON = {6: 2, 7: 1, 8: 4, 10: 12, 12: 4}
_USUAL = 8


def closings_for(known: Known, goals: Sequence[Goal], seed: str) -> list[Closing]:
    """Return how missed goals were closed; the latest ones and a few others still wait."""
    found = []
    for goal in goals:
        chance = random.Random(f"{seed}/closing/{goal.id}")  # noqa: S311 - believable, not secret
        missed_on = known.calendar.last_day(goal.period) + timedelta(days=GRACE_DAYS + 1)
        closed_on = missed_on + timedelta(days=chance.randrange(SLOWLY.days))
        if (
            closed_on <= known.today
            and chance.random() < CLOSED
            and known.state(goal) is GoalState.MISSED
        ):
            found.append(_closing(known, goal, Closing(goal.id, "", closed_on), chance))
    return found


def shares_for(known: Known, goals: Sequence[Goal], seed: str) -> dict[int, tuple[Share, ...]]:
    """Return by goal the shares of those years that somebody spread by hand."""
    found = {}
    for goal in goals:
        metric = known.metrics.get(goal.metric_id or 0)
        chance = random.Random(f"{seed}/shares/{goal.id}")  # noqa: S311 - believable, not secret
        if metric and can_be_shared(goal, metric) and chance.random() < SPREAD:
            shape = [Share(m, _weight(m)) for m in known.calendar.months(goal.period)]
            found[goal.id] = rescaled_shares(
                shape, goal.target or Decimal(0), decimals=metric.decimals
            )
    return found


def _closing(known: Known, goal: Goal, bare: Closing, chance: random.Random) -> Closing:
    who, language = _teller(known, goal)
    about = "dots" if goal.process else "words"
    if goal.metric_id is not None:
        about = known.metrics[goal.metric_id].perspective.value
    words = saying(chance, "better", about, language=language)
    return Closing(bare.goal_id, words, bare.closed_on, who)


def _teller(known: Known, goal: Goal) -> tuple[int, str]:
    match goal.owner.kind:
        case OwnerKind.PERSON:
            return goal.owner.id, known.cast.people[goal.owner.id - 1].language
        case OwnerKind.TEAM:
            company = known.cast.companies[goal.owner.id - 1]
            return known.cast.with_role(company.team, Role.LEADER), company.language
        case OwnerKind.ACADEMY:
            return known.cast.administrator.id, known.academy.settings.languages[0]


def _weight(month: Period) -> Decimal:
    return Decimal(_SEASON.get(month.number, _USUAL))
