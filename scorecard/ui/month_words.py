"""The sentence that says how a month stands; home and month say the same."""

from scorecard.domain.goals import GoalState
from scorecard.ui.need_words import need_words
from scorecard.ui.pace_words import target_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.month import MetricMonth, MonthView


def month_sentence(visit: Visit, view: MonthView) -> str:
    """Return whether the month is entered, or how many numbers it still waits for."""
    text = visit.text
    month = text.sentence(text.month(view.month))
    if not view.may_enter:
        return text("month-state-read-only")
    if not view.metrics:
        return text("month-state-not-followed", month=month)
    if view.missing:
        return text("month-state-missing", month=month, count=view.missing)
    return text("month-state-done", month=month)


def beside_words(visit: Visit, shown: MetricMonth) -> str:
    """Return what stands beside a field: the month before, the goal, and what it needs."""
    parts = [_month_before(visit, shown)]
    if shown.goal and shown.goal.goal.target is not None:
        parts.append(_goal(visit, shown, shown.goal))
    return " · ".join(parts)


def _month_before(visit: Visit, shown: MetricMonth) -> str:
    last = shown.last_month
    if last is None or last.is_nothing:
        return visit.text("month-before-nothing")
    if last.excused or last.amount is None:
        return visit.text("month-before-excused")
    return visit.text("month-before", amount=visit.text.amount(last.amount, shown.metric))


def _goal(visit: Visit, shown: MetricMonth, judged: JudgedGoal) -> str:
    goal = target_words(visit, shown.metric, judged.goal)
    if judged.state is GoalState.REACHED:
        return visit.text("month-goal-reached", goal=goal)
    need = need_words(visit, shown.metric, judged)
    return visit.text("month-goal-needs", goal=goal, need=need) if need else goal
