"""What archives remember of a goal: who sees it, why it was dropped, its shares, its lesson."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goal_shares import Share, can_be_shared, checked_shares
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Visibility
from scorecard.domain.periods import Period
from scorecard.domain.values import exact
from scorecard.domain.words import clean_note
from scorecard.exchange.picture import Picture


@dataclass(frozen=True, slots=True)
class GoalMemory:
    """What comes and goes with a goal and is no part of it."""

    shares: tuple[Share, ...] = ()
    closing: Closing | None = None


def told_goal(picture: Picture, goal: Goal) -> dict[str, Any]:
    """Return what an archive tells of the goal besides its row; nothing that is empty."""
    closing, told = picture.closings.get(goal.id), dict[str, Any](visibility=goal.visibility)
    if goal.reason:
        told["reason"] = goal.reason
    if shares := picture.shares.get(goal.id):
        told["shares"] = {share.month.code: share.amount for share in shares}
    if closing is not None:
        by = picture.people.get(closing.given_by or 0)
        told |= {"lesson": closing.words, "closed_on": closing.closed_on}
        told |= {"closed_by": by.email} if by else {}
    return told


def remembered_goal(
    goal: Goal, told: Mapping[str, Any], picture: Picture
) -> tuple[Goal, GoalMemory]:
    """Return the goal as an archive tells it, with what comes with it; put both into `picture`.

    Raises:
        KeyError, RefusedError, TypeError, ValueError: no archive of ours tells such a thing.
    """
    reason = clean_note(told.get("reason", ""))
    known = replace(goal, visibility=Visibility(told["visibility"]), reason=reason)
    memory = GoalMemory(_shares(known, told, picture), _closing(known, told, picture))
    if memory.shares:
        picture.shares[goal.id] = memory.shares
    if memory.closing:
        picture.closings[goal.id] = memory.closing
    return known, memory


def _shares(goal: Goal, told: Mapping[str, Any], picture: Picture) -> tuple[Share, ...]:
    if "shares" not in told:
        return ()
    shares = [
        Share(Period.parse(month), exact(Decimal(amount)))
        for month, amount in told["shares"].items()
    ]
    if not can_be_shared(goal, picture.metrics.get(goal.metric_id or 0)):
        raise ValueError(goal.id)
    return checked_shares(goal, shares, picture.academy.calendar)


def _closing(goal: Goal, told: Mapping[str, Any], picture: Picture) -> Closing | None:
    if "closed_on" not in told:
        return None
    words, closed_on = clean_note(told["lesson"]), date.fromisoformat(told["closed_on"])
    if not words or closed_on > picture.today:
        raise ValueError(closed_on)
    by = picture.person_named(told["closed_by"]) if "closed_by" in told else None
    return Closing(goal.id, words, closed_on, by.id if by else None)
