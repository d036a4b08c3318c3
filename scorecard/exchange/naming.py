"""What a stored thing is called, in the names that workbooks use."""

from typing import Any

from scorecard.domain.celebrations import Celebration
from scorecard.domain.dot_sessions import Confirmation, Reveal
from scorecard.domain.dots import Assessment, HalfYear, Rating
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.next_steps import NextStep
from scorecard.domain.people import Membership, Person, Team
from scorecard.domain.values import MonthValue
from scorecard.exchange.picture import Picture


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
            raise TypeError(thing)
    return " ".join(parts)


def goal_name(picture: Picture, goal: Goal) -> str:
    """Return what a goal is about: a metric's name, a process' code, or the goal's words."""
    if goal.metric_id is not None:
        return picture.metrics[goal.metric_id].name
    return goal.process or goal.words or ""


def _team(picture: Picture, team_id: int) -> str:
    return picture.teams[team_id].key if team_id in picture.teams else ""


def _person(picture: Picture, person_id: int) -> str:
    return picture.people[person_id].email if person_id in picture.people else ""
