"""Setting a goal: on a metric, on a process' dots, or in words, for one of eight ranges."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from scorecard.actions.goals import DotsGoalGiven, set_dots_goal
from scorecard.actions.goals_in_words import WordsGoalGiven, set_goal_in_words
from scorecard.actions.metric_goals import MetricGoalGiven, set_metric_goal
from scorecard.domain.goals import Sense, usual_sense
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, PeriodKind
from scorecard.domain.values import parse_amount
from scorecard.domain.words import NOTE_LIMIT
from scorecard.ui.deeds import Wanted
from scorecard.ui.goal_fields import amount_field, want_unless_refused
from scorecard.ui.goal_lessons import show_similar
from scorecard.ui.goal_pick import METRIC, PROCESS, pick_about, pick_range
from scorecard.ui.goal_suggest import show_suggestions
from scorecard.ui.markdown import plain
from scorecard.ui.pace_words import target_words
from scorecard.ui.visit import Visit
from scorecard.views.goals import GoalsView
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import MetricLedger


def goal_form(visit: Visit, view: GoalsView) -> None:
    """Show the form; what it asks follows what the goal is about and for which range."""
    text = visit.text
    about = pick_about(visit, view)
    period = pick_range(visit)
    if about.startswith(METRIC):
        book = next(m for m in view.metrics if f"{METRIC}{m.metric.id}" == about)
        _metric_fields(visit, view, book, period)
    elif about.startswith(PROCESS):
        _dots_fields(visit, view, about.removeprefix(PROCESS), period)
    else:
        _words_fields(visit, view, period)
    show_similar(visit, view)
    if period.kind is PeriodKind.YEAR and about.startswith(METRIC):
        st.caption(text("goals-shares-later"))


def _metric_fields(visit: Visit, view: GoalsView, book: MetricLedger, period: Period) -> None:
    metric = book.metric
    held = _held(view, lambda g: (g.goal.metric_id, g.goal.period) == (metric.id, period))
    sense = _pick_sense(visit, metric)
    keys = [f"goal-target-{metric.id}", f"goal-upper-{metric.id}"]
    show_suggestions(visit, book, period, sense, keys)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        amount_field(visit, metric, sense, keys[0])
        if sense is Sense.WITHIN:
            amount_field(visit, metric, None, keys[1])
    if held:
        st.caption(plain(visit.text("goals-held", goal=target_words(visit, metric, held.goal))))
    version = held.goal.version if held else 0
    _save(visit, _send_metric, metric, period, sense, version, keys)


def _pick_sense(visit: Visit, metric: Metric) -> Sense:
    key = f"goal-sense-{metric.id}"
    st.session_state.setdefault(key, usual_sense(metric.direction))
    return Sense(
        st.segmented_control(
            visit.text("goals-sense"),
            list(Sense),
            format_func=visit.text.choice,
            required=True,
            key=key,
        )
        or usual_sense(metric.direction)
    )


def _dots_fields(visit: Visit, view: GoalsView, process: str, period: Period) -> None:
    text, most = visit.text, visit.app.academy.model.process(process).most_dots
    held = _held(view, lambda g: (g.goal.process, g.goal.period) == (process, period))
    key = f"goal-dots-{process}"
    st.session_state.setdefault(key, 1)
    st.segmented_control(
        text("dots-goal-dots"),
        list(range(1, most + 1)),
        format_func=lambda n: text("rocket-dots-choice", count=n),
        required=True,
        key=key,
    )
    version = held.goal.version if held else 0
    _save(visit, _send_dots, view.owner.id, process, period, version, key)


def _words_fields(visit: Visit, view: GoalsView, period: Period) -> None:
    text = visit.text
    st.text_area(
        text("goals-words"),
        key="goal-words",
        max_chars=NOTE_LIMIT,
        height=70,
        placeholder=text("goals-words-example"),
    )
    if view.owner.kind is OwnerKind.PERSON:
        st.session_state.setdefault("goal-visibility", Visibility.COACH)
        st.radio(
            text("goals-visibility"), list(Visibility), format_func=text.choice,
            key="goal-visibility",
        )  # fmt: skip
    _save(visit, _send_words, view.owner, period)


def _save(visit: Visit, send: Callable[..., None], *args: object) -> None:
    st.button(
        visit.text("dots-goal-save"),
        key="save-goal",
        type="primary",
        on_click=send,
        args=args,
    )


def _held(view: GoalsView, same: Callable[[JudgedGoal], bool]) -> JudgedGoal | None:
    return next((g for g in view.goals if same(g)), None)


def _send_metric(
    metric: Metric, period: Period, sense: Sense, version: int, keys: Sequence[str]
) -> None:
    def wanted() -> Wanted:
        upper = str(st.session_state.get(keys[1], "")) if sense is Sense.WITHIN else None
        given = MetricGoalGiven(
            period,
            parse_amount(str(st.session_state.get(keys[0], ""))),
            None if upper is None else parse_amount(upper),
            sense,
            version,
        )
        deed = partial(set_metric_goal, metric_id=metric.id, given=given)
        return Wanted("goal-set", deed, dict.fromkeys(keys, ""))

    want_unless_refused(wanted)


def _send_dots(team_id: int, process: str, period: Period, version: int, key: str) -> None:
    dots = int(st.session_state.get(key) or 1)
    given = DotsGoalGiven(process, period, dots, version)
    deed = partial(set_dots_goal, team_id=team_id, given=given)
    want_unless_refused(lambda: Wanted("goal-set", deed))


def _send_words(owner: Owner, period: Period) -> None:
    words = str(st.session_state.get("goal-words", ""))
    seen_by = st.session_state.get("goal-visibility", Visibility.COACH)
    given = WordsGoalGiven(period, words, seen_by)
    deed = partial(set_goal_in_words, owner=owner, given=given)
    want_unless_refused(lambda: Wanted("goal-set", deed, {"goal-words": ""}))
