"""What a goal is called, whether it counts, asks for dots, or stands in words."""

from decimal import Decimal

from scorecard.domain.academy import Academy
from scorecard.domain.goals import Goal, Sense, sense_of, upper_end
from scorecard.domain.metrics import Metric
from scorecard.text import Text
from scorecard.views.judged_goals import JudgedGoal


def goal_name(text: Text, academy: Academy, judged: JudgedGoal) -> str:
    """Return the goal in one line, unescaped: its metric, process or words, and its range."""
    goal = judged.goal
    period = text.period(goal.period, academy.calendar)
    if judged.metric is not None:
        return f"{judged.metric.name} – {target_words(text, academy, judged.metric, goal)}"
    if goal.process is None:
        return text("goal-in-words", words=goal.words or "", period=period)
    known = goal.process in academy.model.codes
    name = text.words(academy.model.process(goal.process).name) if known else goal.process
    return text("goal-dots", process=name, count=int(goal.target or 0), period=period)


def goal_in_short(text: Text, academy: Academy, judged: JudgedGoal) -> str:
    """Return the goal as it fits on a poster: `Cash ≥ 7 300.00 € · 2026`."""
    goal, metric = judged.goal, judged.metric
    if metric is None:
        return goal_name(text, academy, judged)
    target, sense = text.amount(goal.target or Decimal(0), metric), sense_of(goal, metric)
    if sense is Sense.WITHIN:
        wanted = f"{target} – {text.amount(upper_end(goal), metric)}"
    else:
        wanted = f"{'≤' if sense is Sense.AT_MOST else '≥'} {target}"
    return f"{metric.name} {wanted} · {text.period(goal.period, academy.calendar)}"


def target_words(text: Text, academy: Academy, metric: Metric, goal: Goal) -> str:
    """Return what the goal asks for: "goal for 2026: at least 24 visits"."""
    sense = sense_of(goal, metric)
    target = text.amount(goal.target or Decimal(0), metric)
    period = text.period(goal.period, academy.calendar)
    if sense is Sense.WITHIN:
        upper = text.amount(upper_end(goal), metric)
        return text("goal-target-within", period=period, target=target, upper=upper)
    which = "at-most" if sense is Sense.AT_MOST else "at-least"
    return text(f"goal-target-{which}", period=period, target=target)
