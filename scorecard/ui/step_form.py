"""Writing down one to three next steps, each with who takes care of it and until when."""

from collections.abc import Mapping, Sequence
from functools import partial

import streamlit as st

from scorecard.actions.next_steps import StepGiven, add_step, change_step, take_away_step
from scorecard.domain.next_steps import MOST_STEPS, NextStep
from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.domain.words import NAME_LIMIT
from scorecard.ui.deeds import Wanted, deed_button, want
from scorecard.ui.drafts import begin_draft, draft_key
from scorecard.ui.keeping import EARLIEST, LATEST, date_format
from scorecard.ui.step_list import show_step
from scorecard.ui.visit import Visit

_ADDED = "steps-added"
_NAMES = ("words", "person", "due", "process")


def step_forms(
    visit: Visit,
    team_id: int,
    half_year: Period,
    steps: Sequence[NextStep],
    members: Sequence[Person],
    people: Mapping[int, Person],
) -> None:
    """Show the half-year's next steps for changing them, and a form for one more."""
    text = visit.text
    st.header(text("steps-heading"), anchor=False)
    if not steps:
        st.markdown(text("steps-why"))
    for step in steps:
        show_step(visit, step, people, settles=True)
        with st.expander(text("steps-change"), key=f"change-step-{step.id}"):
            _changing(visit, step, members)
    if len(steps) < MOST_STEPS:
        _adding(visit, team_id, half_year, members, number=len(steps) + 1)
    else:
        st.caption(text("steps-enough-said", count=MOST_STEPS))


def _adding(
    visit: Visit, team_id: int, half_year: Period, members: Sequence[Person], *, number: int
) -> None:
    # A fresh form after each step, and not after somebody else's: that one is still typed in.
    form = f"new-step-{team_id}-{half_year}-{st.session_state.get(_ADDED, 0)}"
    begin_draft(form, 0, {"words": "", "person": None, "due": None, "process": None})
    with st.form(f"{form}-form", border=True):
        _fields(visit, form, members)
        st.form_submit_button(
            visit.text("steps-add", count=number),
            key="add-step",
            icon=":material/add:",
            on_click=_add,
            args=(form, team_id, half_year),
        )


def _changing(visit: Visit, step: NextStep, members: Sequence[Person]) -> None:
    form = f"step-{step.id}"
    stored = {
        "words": step.words,
        "person": step.person_id,
        "due": step.due,
        "process": step.process,
    }
    version = begin_draft(form, step.version, stored)
    with st.form(f"{form}-form", border=False):
        _fields(visit, form, members)
        st.form_submit_button(
            visit.text("common-save"),
            key=f"save-{form}",
            on_click=_change,
            args=(form, step.id, version),
        )
    deed_button(
        visit.text("steps-take-away"),
        partial(take_away_step, step_id=step.id, version=step.version),
        key=f"remove-{form}",
        icon=":material/delete:",
        kind="tertiary",
    )


def _fields(visit: Visit, form: str, members: Sequence[Person]) -> None:
    text, names = visit.text, {person.id: person.name for person in members}
    held = st.session_state.get(draft_key(form, "person"))
    ids = [*names, *([held] if held not in (*names, None) else [])]
    st.text_input(
        text("steps-words"),
        key=draft_key(form, "words"),
        max_chars=NAME_LIMIT,
        placeholder=text("steps-words-example"),
    )
    who, until, about = st.columns(3)
    who.selectbox(
        text("steps-person"),
        ids,
        index=None,
        format_func=lambda id: names.get(id, text("steps-somebody")),
        placeholder=text("steps-nobody"),
        key=draft_key(form, "person"),
    )
    until.date_input(
        text("steps-until"),
        value=None,
        format=date_format(visit),
        min_value=EARLIEST,
        max_value=LATEST,
        key=draft_key(form, "due"),
    )
    about.selectbox(
        text("common-process"),
        visit.app.academy.model.codes,
        index=None,
        placeholder=text("steps-no-process"),
        key=draft_key(form, "process"),
    )


def _given(form: str) -> StepGiven:
    words, person_id, due, process = (
        st.session_state.get(draft_key(form, name)) for name in _NAMES
    )
    return StepGiven(words or "", person_id, due, process)


def _add(form: str, team_id: int, half_year: Period) -> None:
    deed = partial(add_step, team_id=team_id, half_year=half_year, given=_given(form))
    want(Wanted("steps-add", deed, {_ADDED: st.session_state.get(_ADDED, 0) + 1}))


def _change(form: str, step_id: int, version: int) -> None:
    deed = partial(change_step, step_id=step_id, given=_given(form), version=version)
    want(Wanted(f"steps-change-{step_id}", deed, {f"drawn-{form}": None}))
