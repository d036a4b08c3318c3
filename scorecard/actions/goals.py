"""Setting a goal for a team's dots, changing it, and dropping a goal."""

from dataclasses import dataclass, replace
from decimal import Decimal

from scorecard.actions.act import Act
from scorecard.actions.team_acts import team_to
from scorecard.domain.dots import Source, standing
from scorecard.domain.goals import Goal, GoalState, judge_dots_goal
from scorecard.domain.people import OwnerKind, Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.words import clean_note
from scorecard.store.celebrations import celebrations_of
from scorecard.store.goals import add_goal, change_goal, goals_of
from scorecard.store.goals import goal as goal_of
from scorecard.store.ratings import ratings_of
from scorecard.store.subjects import subject_of


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
        RefusedError: there are not so many dots, the team has them already, the range is
            over, or the goal was celebrated, so that it stays as it is.
        ConflictError: somebody has set or changed this goal in the meantime.
    """
    aiming = team_to(act, team_id, Action.SET_GOAL)
    process = act.academy.model.process(given.process)
    if not 1 <= given.dots <= process.most_dots:
        raise RefusedError("dots-goal-out-of-range", most=process.most_dots)
    if act.academy.calendar.is_over(given.period, act.today):
        raise RefusedError("goal-range-over")
    _check_higher(act, aiming, process.code, given.dots)
    kept = _keep(act, aiming, replace(given, process=process.code))
    act.log("set-goal", f"goal:{kept.id}", ["target"])
    return kept


def drop_goal(act: Act, goal_id: int, why: str, *, version: int) -> Goal:
    """Drop an open goal for dots, and keep why.

    Raises:
        NotAllowedError: there is no such goal, it is not for dots, or not for this actor.
        RefusedError: there is no word of why, or the goal is no longer open.
        ConflictError: somebody has changed it in the meantime.
    """
    held = goal_of(act.session, goal_id)
    if held is None or held.process is None:
        raise NotAllowedError
    act.require(Action.SET_GOAL, subject_of(act.session, held.owner, act.today))
    if held.version != version:
        raise ConflictError(theirs=held, mine=replace(held, stated=GoalState.DROPPED))
    reason = clean_note(why)
    if not reason:
        raise RefusedError("goal-why-missing")
    if held.stated is not GoalState.OPEN or _is_reached(act, held):
        raise RefusedError("goal-not-open")
    kept = change_goal(act.session, replace(held, stated=GoalState.DROPPED, reason=reason))
    act.log("drop-goal", f"goal:{goal_id}", ["stated", "reason"])
    return kept


def _check_higher(act: Act, aiming: Team, process: str, dots: int) -> None:
    ratings = ratings_of(act.session, [aiming.id], source=Source.TEAM)
    now = act.academy.calendar.half_year_of(act.today)
    held = standing([r for r in ratings if r.process == process], now)
    if held is not None and held.dots >= dots:
        raise RefusedError("dots-goal-there-already", dots=held.dots)


def _keep(act: Act, aiming: Team, given: DotsGoalGiven) -> Goal:
    wanted = Goal(0, aiming.owner, given.period, process=given.process, target=Decimal(given.dots))
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


def _is_reached(act: Act, goal: Goal) -> bool:
    if goal.id in celebrations_of(act.session, [goal.id]):
        return True
    if goal.owner.kind is not OwnerKind.TEAM:
        return False
    ratings = ratings_of(act.session, [goal.owner.id])
    judged = judge_dots_goal(goal, ratings, calendar=act.academy.calendar, today=act.today)
    return judged.state is GoalState.REACHED
