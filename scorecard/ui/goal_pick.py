"""What a goal is about and for which range: chosen in the form, by a link, or as the next one."""

import streamlit as st

from scorecard.domain.goal_shares import can_be_shared
from scorecard.domain.goal_suggestions import next_range
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import Period, month_of
from scorecard.ui.dots_goals import ranges_from
from scorecard.ui.visit import Visit
from scorecard.views.goals import GoalsView
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.lessons import NOTHING_CHOSEN, Chosen

METRIC, PROCESS, WORDS = "metric-", "process-", "words"
"""How what a goal can be about is named: the first two are followed by an id or a code."""
_ABOUT, _RANGE = "goal-about", "goal-range"
_HALF_YEAR = 2  # the range offered first: this half-year
_MOST_DIGITS = 10


def chosen_about() -> Chosen:
    """Return what the form was about when it was last drawn, else what the link asks for."""
    about = str(st.session_state.get(_ABOUT) or _linked())
    if about.startswith(PROCESS):
        return Chosen(process=about.removeprefix(PROCESS))
    number = about.removeprefix(METRIC)
    return (
        Chosen(int(number)) if number.isdecimal() and len(number) < _MOST_DIGITS else NOTHING_CHOSEN
    )


def is_asked_for() -> bool:
    """Return whether the page was opened to set a goal."""
    return "metric" in st.query_params


def place_of_next() -> int:
    """Return the goal whose next one is being set, 0 if the form stands by itself."""
    number = st.query_params.get("after", "")
    return int(number) if number.isdecimal() and len(number) < _MOST_DIGITS else 0


def open_year_just_set(view: GoalsView) -> None:
    """Open the goal that was set just now if it can be spread over its months: that is offered."""
    about, code = st.session_state.get(_ABOUT), st.session_state.get(_RANGE)
    for judged in view.still_open:
        goal = judged.goal
        same = (f"{METRIC}{goal.metric_id}", goal.period.code) == (about, code)
        if same and can_be_shared(goal, judged.metric):
            st.query_params["goal"] = str(goal.id)


def pick_about(visit: Visit, view: GoalsView) -> str:
    """Show what a goal can be about: the owner's metrics, a team's processes, or words."""
    text, model = visit.text, visit.app.academy.model
    names = {f"{METRIC}{m.metric.id}": m.metric.name for m in view.metrics}
    if view.owner.kind is OwnerKind.TEAM:
        names |= {f"{PROCESS}{c}": text.words(model.process(c).name) for c in model.codes}
    names[WORDS] = text("goals-about-words")
    if st.session_state.get(_ABOUT) not in names:
        linked = _linked()
        st.session_state[_ABOUT] = linked if linked in names else next(iter(names))
    return str(
        st.selectbox(text("goals-about"), list(names), format_func=names.__getitem__, key=_ABOUT)
    )


def pick_range(visit: Visit) -> Period:
    """Show this month, quarter, half-year and year, and the ones after them."""
    text, calendar = visit.text, visit.app.academy.calendar
    offered = {p.code: p for p in ranges_from(calendar, month_of(visit.today))}
    if st.session_state.get(_RANGE) not in offered:
        st.session_state[_RANGE] = list(offered)[_HALF_YEAR]
    code = st.selectbox(
        text("dots-goal-range"),
        list(offered),
        format_func=lambda c: (
            f"{text.sentence(text.period(offered[c], calendar))} · {text.choice(offered[c].kind)}"
        ),
        key=_RANGE,
    )
    return offered[str(code)]


def begin_next(visit: Visit, judged: JudgedGoal) -> None:
    """Offer to set the goal after this one: the same thing for the next range."""
    goal = judged.goal
    if not _goes_on(visit, judged):
        return
    about = f"{PROCESS}{goal.process}" if goal.process else f"{METRIC}{goal.metric_id}"
    period = next_range(goal.period, visit.app.academy.calendar, visit.today)
    st.button(
        visit.text("goals-next"),
        key=f"next-goal-{goal.id}",
        icon=":material/content_copy:",
        type="tertiary",
        on_click=_begin,
        args=(goal.id, about, period.code),
    )


def _goes_on(visit: Visit, judged: JudgedGoal) -> bool:
    """Return whether there can be a next one: more dots, or a metric that is still followed."""
    goal, model = judged.goal, visit.app.academy.model
    if goal.process is not None:
        known = goal.process in model.codes
        return known and (goal.target or 0) < model.process(goal.process).most_dots
    return judged.metric is not None and judged.metric.last is None


def _begin(goal_id: int, about: str, code: str) -> None:
    st.session_state[_ABOUT], st.session_state[_RANGE] = about, code
    st.query_params["after"] = str(goal_id)


def _linked() -> str:
    metric = st.query_params.get("metric", "")
    return f"{METRIC}{metric}" if metric else ""
