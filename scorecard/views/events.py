"""The events of months: those of one owner, and those that stand around a person's curves."""

from collections.abc import Iterable

from scorecard.domain.access import Subject
from scorecard.domain.events import MonthEvent
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import FIRST_YEAR, Period, PeriodKind, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MONTHS_AHEAD
from scorecard.store.events import events_of
from scorecard.store.subjects import subject_of
from scorecard.store.teams import team
from scorecard.views.sight import Sight

EARLIEST = Period(PeriodKind.MONTH, FIRST_YEAR, 1)


def own_events(sight: Sight, first: Period = EARLIEST) -> tuple[MonthEvent, ...]:
    """Return the actor's own events from `first` on, with those of their team between them."""
    who = sight.actor.person_id
    if who is None:
        raise NotAllowedError
    owner = Owner(OwnerKind.PERSON, who)
    sight.require(Action.SEE_MONTH, Subject(owner=owner))
    team_id = sight.actor.own_team_id
    teams = [] if team_id is None else [Owner(OwnerKind.TEAM, team_id)]
    return visible_events(sight, [owner, *teams], team_id, first)


def team_events(sight: Sight, team_id: int, first: Period = EARLIEST) -> tuple[MonthEvent, ...]:
    """Return a team's events from `first` on.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
    """
    owner = Owner(OwnerKind.TEAM, team_id)
    sight.require(Action.SEE_TEAM, Subject(owner=owner, team_id=team_id))
    if team(sight.session, team_id) is None:
        raise NotAllowedError
    return visible_events(sight, [owner], team_id, first)


def visible_events(
    sight: Sight, owners: Iterable[Owner], team_id: int | None, first: Period
) -> tuple[MonthEvent, ...]:
    """Return those events of owners, seen in a team, that the actor may read."""
    last = month_of(sight.today).plus(MONTHS_AHEAD)
    found = tuple(
        e
        for e in events_of(sight.session, owners, first, last)
        if sight.may(
            Action.SEE_EVENT, Subject(owner=e.owner, team_id=team_id, visibility=e.visibility)
        )
    )
    sight.shows(e.owner for e in found)
    return found


def may_keep_events(sight: Sight, owner: Owner) -> bool:
    """Return whether the actor may write about months of this owner."""
    return sight.may(Action.KEEP_EVENT, subject_of(sight.session, owner, sight.today))
