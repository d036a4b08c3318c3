"""Goals for the dots of a process: what is aimed at, setting one, and dropping one."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from scorecard.actions.closing_goals import drop_goal
from scorecard.actions.goals import DotsGoalGiven, set_dots_goal
from scorecard.domain.goals import GoalState
from scorecard.domain.periods import Calendar, Period, PeriodKind, month_of
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import NOTE_LIMIT
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.process import ProcessView
from scorecard.views.rocket import RocketView


def keep_goals(visit: Visit, rocket: RocketView, view: ProcessView) -> bool:
    """Show the form to whoever may aim; do and say what was sent here or dropped below."""
    place = st.container()
    dropped = _drop(visit, view.goals)
    given = _goal_form(visit, rocket, view) if view.may_set else None
    if given is None and dropped is None:
        return False
    refused = dropped[0] if dropped else None
    if given:
        refused = visit.perform(
            lambda act: set_dots_goal(act, rocket.team.id, given),
            form="dots-goal",
            content=(rocket.team.id, given),
        )
    with place:
        if refused:
            show_refusal(refused, visit.text)
        else:
            said = visit.text("dots-goal-saved" if given else "dots-goal-dropped")
            st.success(said, icon=":material/check_circle:")
    return True


def show_goals(visit: Visit, view: ProcessView) -> None:
    """Show the goals for these dots; an open one can be dropped by whoever may aim."""
    if not view.goals:
        st.caption(visit.text("dots-goal-none"))
    for judged in view.goals:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(_goal(visit, judged))
            if view.may_set and judged.state is GoalState.OPEN:
                _drop_form(visit, judged)
        if judged.goal.reason:
            st.markdown(f"> {plain(judged.goal.reason)}")


def ranges_from(calendar: Calendar, month: Period) -> list[Period]:
    """Return the ranges to aim at: this month, quarter, half-year and year, and the next ones."""
    now = [calendar.containing(kind, month) for kind in PeriodKind]
    return [*now, *(period.successor for period in now)]


def _goal_form(visit: Visit, rocket: RocketView, view: ProcessView) -> DotsGoalGiven | None:
    text, process = visit.text, view.process
    held = rocket.shown.get(process.code)
    above = range((held.dots if held else 0) + 1, process.most_dots + 1)
    if not above or not rocket.is_latest:
        if rocket.is_latest:
            st.caption(text("dots-goal-reached-all"))
        return None
    calendar = visit.app.academy.calendar
    with st.form(f"dots-goal-form-{process.code}", border=False):
        dots = st.segmented_control(
            text("dots-goal-dots"),
            list(above),
            format_func=lambda n: text("rocket-dots-choice", count=n),
            default=above[0],
            required=True,
            key=f"goal-dots-{process.code}",
        )
        period = st.selectbox(
            text("dots-goal-range"),
            ranges_from(calendar, month_of(visit.today)),
            index=2,
            format_func=lambda p: (
                f"{text.sentence(text.period(p, calendar))} · {text.choice(p.kind)}"
            ),
            key=f"goal-range-{process.code}",
        )
        sent = st.form_submit_button(text("dots-goal-save"), key="save-dots-goal")
    if not sent:
        return None
    seen = next((g.goal.version for g in view.goals if g.goal.period == period), 0)
    return DotsGoalGiven(process.code, period, int(dots or above[0]), seen)


def _goal(visit: Visit, judged: JudgedGoal) -> str:
    text = visit.text
    return text(
        "rocket-goal",
        count=int(judged.goal.target or 0),
        period=plain(text.period(judged.goal.period, visit.app.academy.calendar)),
        state=text.choice(judged.state),
    )


def _drop_form(visit: Visit, judged: JudgedGoal) -> None:
    text, id = visit.text, judged.goal.id
    with (
        st.popover(text("dots-goal-drop"), key=f"drop-goal-menu-{id}"),
        st.form(f"drop-goal-form-{id}", border=False),
    ):
        st.text_area(
            text("dots-goal-why"), key=f"drop-goal-why-{id}", max_chars=NOTE_LIMIT, height=70
        )
        st.form_submit_button(text("dots-goal-drop"), key=f"drop-goal-{id}")


def _drop(visit: Visit, goals: Sequence[JudgedGoal]) -> tuple[RefusedError | None] | None:
    """Drop the goal for which that was sent; return what became of it, None if none was."""
    for judged in goals:
        id, version = judged.goal.id, judged.goal.version
        if st.session_state.get(f"drop-goal-{id}"):
            why = str(st.session_state.get(f"drop-goal-why-{id}", ""))
            refused = visit.perform(
                partial(drop_goal, goal_id=id, why=why, version=version),
                form=f"drop-goal-{id}",
                content=why,
            )
            return (refused,)
    return None
