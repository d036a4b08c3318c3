"""What a stored thing is called, in the names that workbooks use."""

from typing import Any

from scorecard.domain.celebration_wall import (
    Cheer,
    Comment,
    OccasionCelebration,
    Plan,
    cause_of,
)
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dot_sessions import Confirmation, Reveal
from scorecard.domain.dots import Assessment, HalfYear, Rating
from scorecard.domain.events import MonthEvent
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.moments import Cause, Occasion
from scorecard.domain.next_steps import NextStep
from scorecard.domain.people import Membership, Person, Team
from scorecard.domain.values import MonthValue
from scorecard.exchange.picture import Picture
from scorecard.exchange.wall_held import Hanging


def name_of(picture: Picture, thing: Any, metric_id: int = 0) -> str:
    """Return the cells that name a thing, with spaces between them."""
    match thing:
        case Person():
            return thing.email
        case Team():
            return thing.key
        case Membership():
            parts = [_team(picture, thing.team_id), _person(picture, thing.person_id)]
        case Metric():
            parts = [picture.name_of(thing.owner), thing.name]
        case MonthValue():
            metric = picture.metrics.get(metric_id)
            parts = [name_of(picture, metric) if metric else "", thing.month.code]
        case HalfYear():
            parts = [_team(picture, thing.team_id), thing.period.code]
        case Rating() | Reveal():
            parts = [_team(picture, thing.team_id), thing.period.code, thing.process]
        case NextStep():
            parts = [_team(picture, thing.team_id), thing.period.code, thing.words]
        case Assessment() | Confirmation():
            parts = [_person(picture, thing.person_id), thing.period.code, thing.process]
        case Goal():
            parts = [picture.name_of(thing.owner), thing.period.code, goal_name(picture, thing)]
        case Celebration():
            goal = picture.goals.get(thing.goal_id)
            parts = [name_of(picture, goal)] if goal else []
        case _:
            parts = _on_the_wall(picture, thing)
    return " ".join(parts)


def goal_name(picture: Picture, goal: Goal) -> str:
    """Return what a goal is about: a metric's name, a process' code, or the goal's words."""
    if goal.metric_id is not None:
        return picture.metrics[goal.metric_id].name
    return goal.process or goal.words or ""


def _on_the_wall(picture: Picture, thing: Any) -> list[str]:
    match thing:
        case MonthEvent():
            return [picture.name_of(thing.owner), thing.month.code, thing.words]
        case OccasionCelebration():
            return [cause_name(picture, thing.occasion)]
        case Plan():
            return [cause_name(picture, thing.cause), thing.how]
        case Cheer() | Comment():
            what = held_name(picture, thing.celebration_id)
            words = thing.words if isinstance(thing, Comment) else ""
            return [part for part in (what, _person(picture, thing.person_id), words) if part]
        case Hanging():
            return [held_name(picture, thing.celebration_id)]
        case _:
            raise TypeError(thing)


def cause_name(picture: Picture, cause: Cause) -> str:
    """Return what is celebrated: a goal, or an occasion of its owner."""
    if not isinstance(cause, Occasion):
        goal = picture.goals.get(cause)
        return name_of(picture, goal) if goal else ""
    metric = picture.metrics.get(cause.metric_id or 0)
    about = metric.name if metric else cause.about
    parts = [picture.name_of(cause.owner), cause.kind.value, about]
    return " ".join([*parts, cause.month.code] if cause.month else parts)


def held_name(picture: Picture, celebration_id: int) -> str:
    """Return what a celebration was about; nothing if it is gone."""
    found = picture.held_with(celebration_id)
    return cause_name(picture, cause_of(found)) if found else ""


def _team(picture: Picture, team_id: int) -> str:
    return picture.teams[team_id].key if team_id in picture.teams else ""


def _person(picture: Picture, person_id: int) -> str:
    return picture.people[person_id].email if person_id in picture.people else ""
