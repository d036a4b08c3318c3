"""Planning how to celebrate, celebrating, and remembering who has seen what shine."""

from dataclasses import dataclass
from datetime import date

from scorecard.actions.act import Act
from scorecard.actions.moments import goal_waits, has_happened, judgement_of, occasion_waits
from scorecard.domain.celebration_wall import Held, OccasionCelebration, Plan
from scorecard.domain.celebrations import Celebration
from scorecard.domain.goals import GoalState, shown_state
from scorecard.domain.moments import Cause, Occasion
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import clean_note
from scorecard.store.celebration_plans import keep_plan, remove_plan
from scorecard.store.celebration_subjects import subject_of_cause
from scorecard.store.celebrations import (
    add_celebration,
    add_occasion_celebration,
    celebrations_of,
    occasions_celebrated,
)
from scorecard.store.goals import goal as goal_of
from scorecard.store.seen import mark_occasion_seen, mark_seen


@dataclass(frozen=True, slots=True)
class Story:
    """How something was celebrated, on which day, and what to do better next time."""

    held_on: date
    how: str
    better_next_time: str


@dataclass(frozen=True, slots=True)
class PlanGiven:
    """How something is going to be celebrated, and on which day if that is known.

    `version` is that of the plan that was seen, 0 if there was none.
    """

    how: str
    planned_on: date | None = None
    version: int = 0


def plan_celebration(act: Act, cause: Cause, given: PlanGiven) -> Plan:
    """Write down how a reached goal or another moment is going to be celebrated.

    Raises:
        NotAllowedError: there is no such goal or occasion, or not for this actor.
        RefusedError: it does not wait for a celebration, the day has passed, or nothing was
            written.
        ConflictError: somebody else has planned it in the meantime.
    """
    _require(act, cause, Action.PLAN_CELEBRATION)
    _check_waiting(act, cause)
    if given.planned_on is not None and given.planned_on < act.today:
        raise RefusedError("celebration-plan-in-the-past")
    how = clean_note(given.how)
    if not how:
        raise RefusedError("celebration-plan-missing")
    plan = Plan(cause, how, given.planned_on, act.actor.person_id, given.version)
    kept = keep_plan(act.session, plan)
    act.log("plan-celebration", _logged(cause), ["how", "planned_on"])
    return kept


def celebrate(act: Act, cause: Cause, story: Story) -> Held:
    """Record how a reached goal or another moment was celebrated; its plan has done its work.

    Raises:
        NotAllowedError: there is no such goal or occasion, or not for this actor.
        RefusedError: it does not wait for a celebration or was celebrated already, the day is
            still to come, or one of the two sentences is missing.
    """
    _require(act, cause, Action.CELEBRATE)
    _check_waiting(act, cause)
    if story.held_on > act.today:
        raise RefusedError("celebration-in-the-future")
    how, better = clean_note(story.how), clean_note(story.better_next_time)
    if not how:
        raise RefusedError("celebration-how-missing")
    if not better:
        raise RefusedError("celebration-better-missing")
    kept = _kept(act, cause, Story(story.held_on, how, better))
    remove_plan(act.session, cause)
    act.log("celebrate", _logged(cause), ["held_on", "how", "better_next_time"])
    return kept


def see_celebration(act: Act, cause: Cause) -> None:
    """Remember that the animation of this success has played for the actor.

    Raises:
        NotAllowedError: there is no such goal or occasion, not for this actor, or the actor is
            nobody.
        RefusedError: there is nothing to see yet; the animation is kept for when there is.
    """
    _require(act, cause, Action.SEE_CELEBRATION)
    if act.actor.person_id is None:
        raise NotAllowedError
    if not _shines(act, cause):
        raise RefusedError("celebration-goal-not-waiting")
    if isinstance(cause, Occasion):
        mark_occasion_seen(act.session, act.actor.person_id, cause)
    else:
        mark_seen(act.session, act.actor.person_id, cause)
    act.log("see-celebration", _logged(cause), ["seen"])


def _require(act: Act, cause: Cause, action: Action) -> None:
    subject = subject_of_cause(act.session, cause, act.today)
    if subject is None:
        raise NotAllowedError
    act.require(action, subject)


def _check_waiting(act: Act, cause: Cause) -> None:
    if isinstance(cause, Occasion):
        if not occasion_waits(act, cause):
            raise RefusedError("celebration-moment-not-waiting")
    else:
        goal = goal_of(act.session, cause)
        if goal is None or not goal_waits(act, goal):
            raise RefusedError("celebration-goal-not-waiting")


def _kept(act: Act, cause: Cause, told: Story) -> Held:
    who = act.actor.person_id
    if isinstance(cause, Occasion):
        held = OccasionCelebration(0, cause, told.held_on, told.how, told.better_next_time, who)
        return add_occasion_celebration(act.session, held)
    return add_celebration(
        act.session, Celebration(0, cause, told.held_on, told.how, told.better_next_time, who)
    )


def _shines(act: Act, cause: Cause) -> bool:
    if isinstance(cause, Occasion):
        held = occasions_celebrated(act.session, [cause.owner])
        return cause in held or has_happened(act, cause)
    goal = goal_of(act.session, cause)
    celebrated = cause in celebrations_of(act.session, [cause])
    if goal is None:
        return False
    return shown_state(judgement_of(act, goal), celebrated=celebrated) is GoalState.REACHED


def _logged(cause: Cause) -> str:
    if isinstance(cause, Occasion):
        return f"moment:{cause.owner.kind}:{cause.owner.id}:{cause.key}"
    return f"goal:{cause}"
