"""What the touches on events do, before anything of the page is read."""

from functools import partial

import streamlit as st

from scorecard.actions.events import EventGiven, add_event, change_event, take_away_event
from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import Period, PeriodKind
from scorecard.domain.refusals import RefusedError
from scorecard.ui.deeds import Deed
from scorecard.ui.visit import Visit

WORDS, SEEN_BY, MONTH = "event-words", "event-visibility", "event-month"
_REFUSED, _TAKEN = "event-refused", "event-taken"


def add(visit: Visit, team_id: int | None, month: str) -> None:
    """Write what was typed about the month, or about the one that was chosen for a team."""
    state = st.session_state
    chosen = state[MONTH] if team_id is not None else month
    given = EventGiven(state[WORDS], state.get(SEEN_BY, Visibility.COACH))
    at = Period.parse(chosen, PeriodKind.MONTH)
    if _done(visit, "event-add", partial(add_event, month=at, given=given, team_id=team_id)):
        state[WORDS] = ""


def change(visit: Visit, event: MonthEvent, words: str, seen_by: str) -> None:
    """Change an event to what stands in the fields of these keys."""
    state = st.session_state
    given = EventGiven(state[words], state.get(seen_by, event.visibility))
    deed = partial(change_event, event_id=event.id, given=given, version=event.version)
    _done(visit, f"event-{event.id}", deed)


def take_away(visit: Visit, event: MonthEvent) -> None:
    """Take an event away, and keep it in mind for as long as it can be brought back."""
    deed = partial(take_away_event, event_id=event.id, version=event.version)
    if _done(visit, f"event-away-{event.id}", deed):
        st.session_state[_TAKEN] = event


def bring_back(visit: Visit, taken: MonthEvent) -> None:
    """Write once more what was taken away."""
    team_id = taken.owner.id if taken.owner.kind is OwnerKind.TEAM else None
    given = EventGiven(taken.words, taken.visibility)
    deed = partial(add_event, month=taken.month, given=given, team_id=team_id)
    _done(visit, f"event-back-{taken.id}", deed)


def taken_before() -> MonthEvent | None:
    """Return the event that was taken away just now, if nothing else was done since."""
    taken: MonthEvent | None = st.session_state.get(_TAKEN)
    return taken


def refused_before() -> RefusedError | None:
    """Return why the last touch had no effect, once."""
    refused: RefusedError | None = st.session_state.pop(_REFUSED, None)
    return refused


def _done(visit: Visit, form: str, deed: Deed) -> bool:
    st.session_state.pop(_TAKEN, None)
    content = tuple(deed.keywords.items())
    refused = visit.perform(lambda act: deed(act), form=form, content=content)
    if refused:
        st.session_state[_REFUSED] = refused
    return refused is None
