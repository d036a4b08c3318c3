"""What was written about months: read, add, change, take away, and back again."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import Period, month_of, months_between
from scorecard.domain.values import MONTHS_AHEAD
from scorecard.domain.words import NAME_LIMIT
from scorecard.ui.event_deeds import (
    MONTH,
    SEEN_BY,
    WORDS,
    add,
    bring_back,
    change,
    refused_before,
    take_away,
    taken_before,
)
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.events import team_events

TEAM_MONTHS = 12  # so far back a team's page goes


def show_own_events(
    visit: Visit, month: Period, events: Sequence[MonthEvent], *, may_keep: bool
) -> None:
    """Show what stands at a month of one's own, the team's events too; and add to it."""
    here = [event for event in events if event.month == month]
    words = visit.text("event-title", month=visit.text.month(month), count=len(here))
    title = visit.text.sentence(words)
    with st.expander(title, icon=":material/flag:", key="events"):
        _show_taken(visit)
        for event in here:
            is_own = event.owner.kind is OwnerKind.PERSON
            _show(visit, event, may_keep=may_keep and is_own)
        if may_keep:
            _add_form(visit, team_id=None, months=[month])
        elif not here:
            st.caption(visit.text("event-none"))


def show_team_events(visit: Visit, team_id: int) -> None:
    """Show what a team wrote about its months, newest first; and add to it, if one may."""
    now = month_of(visit.today)
    first = now.plus(-TEAM_MONTHS)
    events = visit.look(lambda sight: team_events(sight, team_id, first))
    may_keep = any(team.id == team_id for team in visit.frame.leads)
    st.header(visit.text("event-team-title"), anchor=False)
    _show_taken(visit)
    if not events:
        st.caption(visit.text("event-none"))
    for event in reversed(events):
        _show(visit, event, may_keep=may_keep, dated=True)
    if may_keep:
        months = months_between(first, now.plus(MONTHS_AHEAD))
        with st.expander(visit.text("event-add"), icon=":material/flag:"):
            _add_form(visit, team_id=team_id, months=list(months))


def _show(visit: Visit, event: MonthEvent, *, may_keep: bool, dated: bool = False) -> None:
    text = visit.text
    month = f"{text.sentence(text.month(event.month))}: " if dated else ""
    with st.container(
        horizontal=True, vertical_alignment="center", key=f"event-{event.id}", gap="small"
    ):
        st.markdown(
            f":material/flag: {plain(month + event.words)}  \n:small[{_seen(visit, event)}]"
        )
        if may_keep:
            with st.popover(text("event-change"), key=f"event-menu-{event.id}"):
                _change_form(visit, event)


def _seen(visit: Visit, event: MonthEvent) -> str:
    if event.owner.kind is OwnerKind.TEAM:
        return plain(visit.text("event-of-team"))
    return plain(visit.text("event-seen-by", who=visit.text.choice(event.visibility)))


def _add_form(visit: Visit, *, team_id: int | None, months: list[Period]) -> None:
    text = visit.text
    with st.form("event-form", border=False):
        if len(months) > 1:
            names = {m.code: text.sentence(text.month(m)) for m in months}
            st.session_state.setdefault(MONTH, month_of(visit.today).code)
            st.selectbox(
                text("common-month"), list(names), format_func=names.__getitem__, key=MONTH
            )
        st.text_input(
            text("event-words"),
            key=WORDS,
            placeholder=text("event-example"),
            max_chars=NAME_LIMIT,
        )
        if team_id is None:
            st.session_state.setdefault(SEEN_BY, Visibility.COACH)
            _pick_visibility(visit, SEEN_BY)
        st.form_submit_button(
            text("event-send"),
            key="event-send",
            on_click=add,
            args=(visit, team_id, months[0].code),
        )
    if refused := refused_before():
        show_refusal(refused, text)


def _change_form(visit: Visit, event: MonthEvent) -> None:
    text, id = visit.text, event.id
    words, seen_by = f"{WORDS}-{id}-{event.version}", f"{SEEN_BY}-{id}-{event.version}"
    st.session_state.setdefault(words, event.words)
    st.session_state.setdefault(seen_by, event.visibility)
    st.text_input(text("event-words"), key=words, max_chars=NAME_LIMIT)
    if event.owner.kind is OwnerKind.PERSON:
        _pick_visibility(visit, seen_by)
    with st.container(horizontal=True):
        st.button(
            text("common-save"),
            key=f"event-save-{id}",
            on_click=change,
            args=(visit, event, words, seen_by),
        )
        st.button(
            text("event-take-away"),
            key=f"event-take-away-{id}",
            on_click=take_away,
            args=(visit, event),
        )


def _pick_visibility(visit: Visit, key: str) -> None:
    st.radio(
        visit.text("event-visibility"),
        list(Visibility),
        format_func=visit.text.choice,
        key=key,
        horizontal=True,
    )


def _show_taken(visit: Visit) -> None:
    taken = taken_before()
    if taken is None:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        said = visit.text("event-taken", words=taken.words)
        st.info(plain(said), icon=":material/undo:")
        st.button(
            visit.text("common-undo"), key="event-undo", on_click=bring_back, args=(visit, taken)
        )
