"""The sentence that says how a month stands; home and month say the same."""

from scorecard.domain.pace import Tempo
from scorecard.ui.pace_words import target_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.month import MetricMonth, MonthView


def month_sentence(visit: Visit, view: MonthView) -> str:
    """Return whether the month is entered, or how many numbers it still waits for."""
    month = visit.text.month(view.month)
    month = month[:1].upper() + month[1:]
    if not view.may_enter:
        return visit.text("month-state-read-only")
    if view.missing:
        return visit.text("month-state-missing", month=month, count=view.missing)
    return visit.text("month-state-done", month=month)


def beside_words(visit: Visit, shown: MetricMonth) -> str:
    """Return what stands beside a field: last month's value, the goal, and what it needs."""
    parts = [_last_month(visit, shown)]
    if shown.goal and shown.goal.goal.target is not None:
        parts.append(_goal(visit, shown, shown.goal))
    return " · ".join(parts)


def _last_month(visit: Visit, shown: MetricMonth) -> str:
    last = shown.last_month
    if last is None or last.is_nothing:
        return visit.text("month-last-nothing")
    if last.excused or last.amount is None:
        return visit.text("month-last-excused")
    return visit.text("month-last", amount=visit.text.amount(last.amount, shown.metric))


def _goal(visit: Visit, shown: MetricMonth, judged: JudgedGoal) -> str:
    goal = target_words(visit, shown.metric, judged.goal)
    found = judged.pace
    if found is None:
        return goal
    if found.tempo is Tempo.REACHED:
        return visit.text("month-goal-reached", goal=goal)
    if found.needed is None or found.needed <= 0:
        return goal
    needed = visit.text.amount(found.needed, shown.metric)
    return visit.text("month-goal-needs", goal=goal, needed=needed, months=found.months_left)
