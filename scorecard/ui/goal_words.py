"""What a goal is called, whether it counts, asks for dots, or stands in words."""

from scorecard.reporting import goal_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal


def goal_name(visit: Visit, judged: JudgedGoal) -> str:
    """Return the goal in one line, unescaped: its metric, process or words, and its range."""
    return goal_words.goal_name(visit.text, visit.app.academy, judged)
