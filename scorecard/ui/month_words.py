"""The sentence that says how a month stands; home and month say the same."""

from scorecard.domain.goals import GoalState
from scorecard.ui.markdown import plain
from scorecard.ui.need_words import need_words
from scorecard.ui.pace_words import target_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.month import MetricMonth, MonthView

SHOWN_OF_NOTE = 60  # characters, before it is opened


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


def mark_words(visit: Visit, shown: MetricMonth) -> str:
    """Return what is marked at a month: that it came late, that it was corrected; or nothing."""
    value = shown.value
    if value is None or value.is_nothing:
        return ""
    marks = {"chart-late": value.late, "chart-corrected": value.corrected}
    said = ", ".join(visit.text(key) for key, is_so in marks.items() if is_so)
    return visit.text.sentence(said)


def note_label(visit: Visit, shown: MetricMonth) -> str:
    """Return what one opens to write a note, or the note's beginning if there is one."""
    note = shown.value.note if shown.value else ""
    if not note:
        return visit.text("month-note")
    line = " ".join(note.split())
    return plain(line if len(line) <= SHOWN_OF_NOTE else f"{line[:SHOWN_OF_NOTE]}…")


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
