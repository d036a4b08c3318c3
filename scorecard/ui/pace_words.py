"""A goal and its pace in words; home, month and team say the same."""

from decimal import Decimal

from scorecard.domain.goals import Goal, Sense, sense_of
from scorecard.domain.metrics import Metric
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal


def goal_words(visit: Visit, metric: Metric, judged: JudgedGoal | None) -> list[str]:
    """Return the goal, and one sentence about its pace; nothing where there is no goal."""
    if judged is None or judged.goal.target is None:
        return []
    return [f"{target_words(visit, metric, judged.goal)}.", pace_words(visit, metric, judged)]


def target_words(visit: Visit, metric: Metric, goal: Goal) -> str:
    """Return what the goal asks for: "Goal for 2026: at least 24 visits"."""
    text, sense = visit.text, sense_of(goal, metric)
    target = text.amount(goal.target or Decimal(0), metric)
    period = text.period(goal.period, visit.app.academy.calendar)
    if sense is Sense.WITHIN:
        upper = text.amount(goal.upper or goal.target or Decimal(0), metric)
        return text("goal-target-within", period=period, target=target, upper=upper)
    which = "at-most" if sense is Sense.AT_MOST else "at-least"
    return text(f"goal-target-{which}", period=period, target=target)


def pace_words(visit: Visit, metric: Metric, judged: JudgedGoal) -> str:
    """Return how the goal is doing in one sentence; empty for a goal without numbers."""
    found = judged.pace
    if found is None:
        return ""
    text = visit.text

    def amount(number: Decimal | None) -> str:
        return "–" if number is None else text.amount(number, metric)

    return text(
        f"goal-pace-{found.tempo}",
        done=amount(found.done),
        ahead=amount(abs(found.ahead) if found.ahead is not None else None),
        needed=amount(found.needed),
        months=found.months_left,
    )
