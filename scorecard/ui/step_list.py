"""Next steps as a list: what, who, until when, and what became of them."""

from collections.abc import Mapping, Sequence
from functools import partial

import streamlit as st

from scorecard.actions.next_steps import settle_step
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.people import Person
from scorecard.ui.deeds import Done, deed_button
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.next_steps import next_steps_view

_MARKS = {
    StepState.OPEN: ":material/radio_button_unchecked:",
    StepState.DONE: ":material/check_circle:",
    StepState.DROPPED: ":material/do_not_disturb_on:",
}


def show_own_steps(visit: Visit, steps: Sequence[NextStep], done: Done) -> None:
    """Show the open next steps that this person takes care of, each with its way out."""
    if done.refused:
        show_refusal(done.refused, visit.text)
    if not steps:
        return
    st.header(visit.text("steps-mine"), anchor=False)
    for step in steps:
        show_step(visit, step, {}, settles=True)


def show_team_steps(visit: Visit, team_id: int, done: Done) -> None:
    """Show what a team has decided to do next, and what became of it; nothing without any."""
    view = visit.look(lambda sight: next_steps_view(sight, team_id))
    if done.refused:
        show_refusal(done.refused, visit.text)
    if not view.steps:
        return
    st.header(visit.text("steps-heading"), anchor=False)
    for step in view.steps:
        show_step(visit, step, view.people, settles=step.id in view.may_settle)


def show_carried(visit: Visit, steps: Sequence[NextStep], people: Mapping[int, Person]) -> None:
    """Show the last session's next steps, each to be said done or dropped."""
    if not steps:
        return
    st.header(visit.text("steps-carried"), anchor=False)
    for step in steps:
        show_step(visit, step, people, settles=True)


def show_step(visit: Visit, step: NextStep, people: Mapping[int, Person], *, settles: bool) -> None:
    """Show one next step; with `settles` it can be said what became of it."""
    with st.container(
        horizontal=True, vertical_alignment="center", key=f"step-{step.id}", gap="small"
    ):
        st.markdown(f"{_MARKS[step.state]} {step_words(visit, step, people)}")
        if settles:
            _settling(visit, step)


def step_words(visit: Visit, step: NextStep, people: Mapping[int, Person]) -> str:
    """Return a step as Markdown: the words, then who, until when, and its state."""
    text = visit.text
    doer = people.get(step.person_id or 0)
    facts = [doer.name] if doer else []
    if step.process:
        facts.append(step.process)
    if step.due:
        late = step.state is StepState.OPEN and step.due < visit.today
        facts.append(text("steps-late" if late else "steps-due", day=step.due))
    if step.state is not StepState.OPEN:
        facts.append(text.choice(step.state))
    beside = f" · :small[{plain(' · '.join(facts))}]" if facts else ""
    return f"**{plain(step.words)}**{beside}"


def _settling(visit: Visit, step: NextStep) -> None:
    text = visit.text
    if step.state is not StepState.OPEN:
        _settle(text("steps-reopen"), step, StepState.OPEN, "undo")
        return
    _settle(text("steps-done"), step, StepState.DONE, "check")
    _settle(text("steps-drop"), step, StepState.DROPPED, "close")


def _settle(label: str, step: NextStep, state: StepState, icon: str) -> None:
    deed_button(
        label,
        partial(settle_step, step_id=step.id, state=state, version=step.version),
        key=f"step-{state}-{step.id}",
        icon=f":material/{icon}:",
        kind="tertiary",
    )
