"""What waits: planning how to celebrate it, and telling how it was done."""

from collections.abc import Sequence
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.actions.celebrating import PlanGiven, Story, celebrate, plan_celebration
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import NOTE_LIMIT
from scorecard.ui.celebration_words import about, moment_name, plan_words
from scorecard.ui.keeping import date_format
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.reached import Reached

_PLANNED = "celebration-planned"


def waiting_forms(visit: Visit, mine: Sequence[Reached], answer: DeltaGenerator) -> bool:
    """Show the forms of what waits; return whether something was celebrated just now.

    A plan is stored and shown in its place; why something was refused stands in `answer`.
    """
    if st.session_state.pop(_PLANNED, False):
        answer.success(visit.text("celebrations-plan-saved"), icon=":material/event:")
    celebrated = False
    for number, reached in enumerate(mine):
        place = st.empty()
        with place.container():
            sent = _waiting_form(visit, reached, expanded=number == 0)
        if sent is None:
            continue
        refused = _store(visit, reached, sent)
        if refused:
            with answer:
                show_refusal(refused, visit.text)
        elif isinstance(sent, PlanGiven):
            st.session_state[_PLANNED] = True
            st.rerun()
        else:
            place.empty()
            answer.success(visit.text("celebrations-saved"), icon=":material/celebration:")
            celebrated = True
    return celebrated


def _store(visit: Visit, reached: Reached, sent: PlanGiven | Story) -> RefusedError | None:
    cause = reached.cause
    if isinstance(sent, PlanGiven):
        planning = partial(plan_celebration, cause=cause, given=sent)
        return visit.perform(planning, form=f"plan-{reached.key}", content=sent)
    telling = partial(celebrate, cause=cause, story=sent)
    return visit.perform(telling, form=f"celebrate-{reached.key}", content=sent)


def _waiting_form(visit: Visit, reached: Reached, *, expanded: bool) -> PlanGiven | Story | None:
    """Show one; return the plan or the story on the one run in which it was sent."""
    text, key = visit.text, reached.key
    title = plain(moment_name(visit, reached))
    with st.expander(f"**{title}**", expanded=expanded, icon=":material/celebration:"):
        st.caption(about(visit, reached))
        plan = _plan_part(visit, reached)
        with st.form(f"celebrate-form-{key}", border=False):
            st.markdown(f"**{plain(text('celebrations-told'))}**")
            how = _words(text("celebrations-how"), f"how-{key}")
            better = _words(text("celebrations-better"), f"better-{key}")
            held_on = st.date_input(
                text("celebrations-day"),
                value=visit.today,
                max_value=visit.today,
                format=date_format(visit),
                key=f"day-{key}",
                width=220,
            )
            sent = st.form_submit_button(
                text("celebrations-save"), type="primary", key=f"celebrate-{key}"
            )
    return plan or (Story(held_on, how, better) if sent and held_on else None)


def show_others(visit: Visit, others: Sequence[Reached]) -> None:
    """Show, a click away, what waits for somebody else to celebrate it, and how that is planned."""
    if not others:
        return
    label = visit.text("celebrations-others", count=len(others))
    with st.expander(label, key="others", icon=":material/hourglass_top:"):
        for reached in others:
            said = [about(visit, reached), plan_words(visit, reached)]
            small = "  \n".join(f":small[{line}]" for line in said if line)
            st.markdown(f"{plain(moment_name(visit, reached))}  \n{small}")


def _plan_part(visit: Visit, reached: Reached) -> PlanGiven | None:
    """Show the plan with a way to change it, or ask for one."""
    text, key = visit.text, reached.key
    if reached.plan is None:
        return _plan_form(visit, reached)
    st.info(plan_words(visit, reached), icon=":material/event:")
    with st.expander(text("celebrations-plan-change"), key=f"change-plan-{key}"):
        return _plan_form(visit, reached)


def _plan_form(visit: Visit, reached: Reached) -> PlanGiven | None:
    text, key, plan = visit.text, reached.key, reached.plan
    with st.form(f"plan-form-{key}", border=False):
        how = st.text_area(
            text("celebrations-plan-ask"),
            value=plan.how if plan else "",
            key=f"plan-{key}",
            max_chars=NOTE_LIMIT,
            height=70,
        )
        planned_on = st.date_input(
            text("celebrations-plan-when"),
            value=plan.planned_on if plan else None,
            format=date_format(visit),
            key=f"plan-day-{key}",
            width=220,
        )
        sent = st.form_submit_button(text("celebrations-plan-save"), key=f"save-plan-{key}")
    day = planned_on or None
    return PlanGiven(how or "", day, plan.version if plan else 0) if sent else None


def _words(label: str, key: str) -> str:
    return st.text_area(label, key=key, max_chars=NOTE_LIMIT, height=70) or ""
