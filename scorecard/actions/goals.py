"""Setting a goal for a team's dots, and changing it."""

from dataclasses import dataclass, replace
from decimal import Decimal

from scorecard.actions.act import Act
from scorecard.actions.team_acts import team_to
from scorecard.domain.dots import Source, standing
from scorecard.domain.goals import Goal, GoalState, judge_dots_goal
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.celebrations import celebrations_of
from scorecard.store.goals import add_goal, change_goal, goals_of
from scorecard.store.ratings import ratings_of


@dataclass(frozen=True, slots=True)
class DotsGoalGiven:
    """How many dots a process is to reach within a month, quarter, half-year or year.

    `version` is that of the goal for the same process and range that was seen, 0 if none was.
    """

    process: str
    period: Period
    dots: int
    version: int = 0


def set_dots_goal(act: Act, team_id: int, given: DotsGoalGiven) -> Goal:
    """Set a team a goal for the dots of a process, or change the one for the same range.

    One that was dropped is taken up again.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: there are not so many dots, the team has them already or has had them
            within the range, the range is over, or the goal was celebrated, so that it stays
            as it is.
        ConflictError: somebody has set or changed this goal in the meantime.
    """
    aiming = team_to(act, team_id, Action.SET_GOAL)
    process = act.academy.model.process(given.process)
    if not 1 <= given.dots <= process.most_dots:
        raise RefusedError("dots-goal-out-of-range", most=process.most_dots)
    if act.academy.calendar.is_over(given.period, act.today):
        raise RefusedError("goal-range-over")
    wanted = replace(given, process=process.code)
    _check_higher(act, aiming, wanted)
    kept = _keep(act, aiming, wanted)
    act.log("set-goal", f"goal:{kept.id}", ["target"])
    return kept


def _check_higher(act: Act, aiming: Team, given: DotsGoalGiven) -> None:
    every = ratings_of(act.session, [aiming.id], source=Source.TEAM)
    ratings = [r for r in every if r.process == given.process]
    calendar, wanted = act.academy.calendar, _goal(aiming, given)
    held = standing(ratings, calendar.half_year_of(act.today))
    if held is not None and held.dots >= given.dots:
        raise RefusedError("dots-goal-there-already", dots=held.dots)
    # A later half-year with fewer dots takes nothing back: what was there once counts.
    judged = judge_dots_goal(wanted, ratings, calendar=calendar, today=act.today)
    if judged.state is GoalState.REACHED:
        raise RefusedError("dots-goal-had-already", dots=int(judged.amount or 0))


def _goal(aiming: Team, given: DotsGoalGiven) -> Goal:
    return Goal(0, aiming.owner, given.period, process=given.process, target=Decimal(given.dots))


def _keep(act: Act, aiming: Team, given: DotsGoalGiven) -> Goal:
    wanted = _goal(aiming, given)
    same = (given.period, given.process)
    ours = goals_of(act.session, [aiming.owner])
    held = next((g for g in ours if (g.period, g.process) == same), None)
    if (held.version if held else 0) != given.version:
        raise ConflictError(theirs=held, mine=wanted)
    if held is None:
        return add_goal(act.session, wanted)
    if held.id in celebrations_of(act.session, [held.id]):
        raise RefusedError("goal-celebrated")
    taken_up = replace(held, target=wanted.target, stated=GoalState.OPEN, reason="")
    return change_goal(act.session, taken_up)
