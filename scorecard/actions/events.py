"""Events: writing a few words about a month, of oneself or of a team; and taking them away."""

from dataclasses import dataclass, replace

from scorecard.actions.act import Act
from scorecard.domain.events import MOST_EVENTS, MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.values import MONTHS_AHEAD
from scorecard.domain.words import clean_name
from scorecard.store import events as stored
from scorecard.store.subjects import subject_of
from scorecard.store.teams import team

FIELDS = ("words", "visibility")


@dataclass(frozen=True, slots=True)
class EventGiven:
    """What somebody wrote, and who else is to read it; a team's event is always the team's."""

    words: str
    visibility: Visibility = Visibility.COACH


def add_event(
    act: Act, month: Period, given: EventGiven, *, team_id: int | None = None
) -> MonthEvent:
    """Write about a month of the actor's own, or of a team; up to a year ahead.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: the words are missing or too long, the month is too far ahead, or five
            events stand there already.
    """
    owner = _owner(act, team_id)
    act.require(Action.KEEP_EVENT, subject_of(act.session, owner, act.today))
    if month > month_of(act.today).plus(MONTHS_AHEAD):
        raise RefusedError("event-too-far-ahead")
    if len(stored.events_of(act.session, [owner], month, month)) >= MOST_EVENTS:
        raise RefusedError("events-enough", most=MOST_EVENTS)
    added = stored.add_event(
        act.session, MonthEvent(owner, month, clean_name(given.words), _seen_by(owner, given))
    )
    act.log("add-event", _named(added), FIELDS)
    return added


def change_event(act: Act, event_id: int, given: EventGiven, *, version: int) -> MonthEvent:
    """Change what an event says, or who reads it; its month stays.

    Raises:
        NotAllowedError: there is no such event for this actor.
        RefusedError: the words are missing or too long.
        ConflictError: somebody else changed it in the meantime.
    """
    held = _held(act, event_id)
    words, visibility = clean_name(given.words), _seen_by(held.owner, given)
    changed = replace(held, words=words, visibility=visibility, version=version)
    kept = stored.change_event(act.session, changed)
    act.log("change-event", _named(kept), FIELDS)
    return kept


def take_away_event(act: Act, event_id: int, *, version: int) -> MonthEvent:
    """Take an event away, and return it as it was; nothing is left of it.

    Raises:
        NotAllowedError: there is no such event for this actor.
        ConflictError: somebody else changed it in the meantime.
    """
    held = _held(act, event_id)
    if held.version != version:
        raise ConflictError(theirs=held, mine=None)
    stored.remove_events(act.session, [held.id])
    act.log("take-away-event", _named(held), FIELDS)
    return held


def _owner(act: Act, team_id: int | None) -> Owner:
    if team_id is not None:
        found = team(act.session, team_id)
        if found is None:
            raise NotAllowedError
        return found.owner
    if act.actor.person_id is None:
        raise NotAllowedError
    return Owner(OwnerKind.PERSON, act.actor.person_id)


def _held(act: Act, event_id: int) -> MonthEvent:
    held = stored.event(act.session, event_id)
    if held is None:
        raise NotAllowedError
    act.require(Action.KEEP_EVENT, subject_of(act.session, held.owner, act.today))
    return held


def _seen_by(owner: Owner, given: EventGiven) -> Visibility:
    return given.visibility if owner.kind is OwnerKind.PERSON else Visibility.TEAM


def _named(event: MonthEvent) -> str:
    return f"{event.owner.kind}:{event.owner.id}/{event.month}/event:{event.id}"
