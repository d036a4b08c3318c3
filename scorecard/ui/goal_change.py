"""Changing an open goal: its target or its words, its shares, or dropping it."""

from collections.abc import Iterable
from decimal import Decimal
from functools import partial

import streamlit as st

from scorecard.actions.goals import DotsGoalGiven, set_dots_goal
from scorecard.actions.goals_in_words import reword_goal
from scorecard.actions.metric_goals import MetricGoalGiven, set_metric_goal
from scorecard.domain.goal_shares import can_be_shared
from scorecard.domain.goals import Sense, sense_of
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.people import OwnerKind
from scorecard.domain.values import MonthValue, parse_amount
from scorecard.domain.words import NOTE_LIMIT
from scorecard.ui.deeds import Wanted
from scorecard.ui.drafts import begin_draft, draft_key
from scorecard.ui.goal_ending import drop_form
from scorecard.ui.goal_fields import amount_field, want_unless_refused
from scorecard.ui.goal_shares_form import shares_form
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal


def change_forms(visit: Visit, judged: JudgedGoal, values: Iterable[MonthValue]) -> None:
    """Show what of an open goal can be changed, each thing in a form of its own.

    `values` are the months of its metric: excused ones are offered no share.
    """
    goal, metric = judged.goal, judged.metric
    if metric is not None:
        _target_form(visit, judged, metric)
        if can_be_shared(goal, metric):
            shares_form(visit, judged, metric, values)
    elif goal.process is not None:
        _dots_form(visit, judged)
    else:
        _words_form(visit, judged)
    drop_form(visit, goal)


def _target_form(visit: Visit, judged: JudgedGoal, metric: Metric) -> None:
    text, goal = visit.text, judged.goal
    form, sense = f"goal-{goal.id}", sense_of(goal, metric)
    stored = {"target": text.exact(goal.target or Decimal(0))}
    if sense is Sense.WITHIN:
        stored["upper"] = text.exact(goal.upper or Decimal(0))
    version = begin_draft(form, goal.version, stored)
    with st.form(f"{form}-form", border=False):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            amount_field(visit, metric, sense, draft_key(form, "target"))
            if sense is Sense.WITHIN:
                amount_field(visit, metric, None, draft_key(form, "upper"))
        st.form_submit_button(
            text("common-save"),
            key=f"save-{form}",
            on_click=_change_target,
            args=(form, judged, metric, version),
        )


def _change_target(form: str, judged: JudgedGoal, metric: Metric, version: int) -> None:
    goal, state = judged.goal, st.session_state

    def wanted() -> Wanted:
        upper = state.get(draft_key(form, "upper"))
        given = MetricGoalGiven(
            goal.period,
            parse_amount(str(state.get(draft_key(form, "target"), ""))),
            parse_amount(str(upper)) if upper is not None else None,
            goal.sense,
            version,
        )
        deed = partial(set_metric_goal, metric_id=metric.id, given=given)
        return Wanted(f"goal-changed-{goal.id}", deed, {f"drawn-{form}": None})

    want_unless_refused(wanted)


def _words_form(visit: Visit, judged: JudgedGoal) -> None:
    text, goal = visit.text, judged.goal
    form = f"goal-{goal.id}"
    stored = {"words": goal.words or "", "visibility": goal.visibility}
    version = begin_draft(form, goal.version, stored)
    with st.form(f"{form}-form", border=False):
        st.text_area(
            text("goals-words"), key=draft_key(form, "words"), max_chars=NOTE_LIMIT, height=70
        )
        if goal.owner.kind is OwnerKind.PERSON:
            st.radio(
                text("goals-visibility"),
                list(Visibility),
                format_func=text.choice,
                key=draft_key(form, "visibility"),
            )
        st.form_submit_button(
            text("common-save"), key=f"save-{form}", on_click=_reword, args=(form, goal.id, version)
        )


def _reword(form: str, goal_id: int, version: int) -> None:
    words = str(st.session_state.get(draft_key(form, "words"), ""))
    seen_by = st.session_state.get(draft_key(form, "visibility"), Visibility.COACH)
    want_unless_refused(
        lambda: Wanted(
            f"goal-changed-{goal_id}",
            partial(reword_goal, goal_id=goal_id, words=words, visibility=seen_by, version=version),
            {f"drawn-{form}": None},
        )
    )


def _dots_form(visit: Visit, judged: JudgedGoal) -> None:
    text, goal = visit.text, judged.goal
    process = visit.app.academy.model.process(goal.process or "")
    form = f"goal-{goal.id}"
    version = begin_draft(form, goal.version, {"dots": int(goal.target or 1)})
    with st.form(f"{form}-form", border=False):
        st.segmented_control(
            text("dots-goal-dots"),
            list(range(1, process.most_dots + 1)),
            format_func=lambda n: text("rocket-dots-choice", count=n),
            required=True,
            key=draft_key(form, "dots"),
        )
        st.form_submit_button(
            text("common-save"),
            key=f"save-{form}",
            on_click=_change_dots,
            args=(form, judged, version),
        )


def _change_dots(form: str, judged: JudgedGoal, version: int) -> None:
    goal = judged.goal
    dots = int(st.session_state.get(draft_key(form, "dots")) or 1)
    given = DotsGoalGiven(goal.process or "", goal.period, dots, version)
    deed = partial(set_dots_goal, team_id=goal.owner.id, given=given)
    want_unless_refused(lambda: Wanted(f"goal-changed-{goal.id}", deed, {f"drawn-{form}": None}))
