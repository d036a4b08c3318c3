"""What a goal is called, whether it counts, asks for dots, or stands in words."""

from scorecard.ui.pace_words import target_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal


def goal_name(visit: Visit, judged: JudgedGoal) -> str:
    """Return the goal in one line, unescaped: its metric, process or words, and its range."""
    text, goal, academy = visit.text, judged.goal, visit.app.academy
    period = text.period(goal.period, academy.calendar)
    if judged.metric is not None:
        return f"{judged.metric.name} – {target_words(visit, judged.metric, goal)}"
    if goal.process is None:
        return text("goal-in-words", words=goal.words or "", period=period)
    known = goal.process in academy.model.codes
    name = text.words(academy.model.process(goal.process).name) if known else goal.process
    return text("goal-dots", process=name, count=int(goal.target or 0), period=period)
