"""A goal and its pace in words; home, month and team say the same."""

from decimal import Decimal

from scorecard.domain.goals import Goal, GoalState, Sense, range_aggregate, sense_of, upper_end
from scorecard.domain.metrics import Aggregate, Metric
from scorecard.domain.pace import Pace, Tempo
from scorecard.domain.periods import PeriodKind
from scorecard.reporting import goal_words as goals_said
from scorecard.ui.need_words import gap_words, need_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal

_SENSES = {Sense.AT_LEAST: "least", Sense.AT_MOST: "most", Sense.WITHIN: "within"}
_NEEDY = {Tempo.NOT_STARTED, Tempo.BEHIND, Tempo.ABOVE}


def goal_words(visit: Visit, metric: Metric, judged: JudgedGoal | None) -> list[str]:
    """Return the goal, and how its pace is; nothing where there is no goal."""
    if judged is None or judged.goal.target is None:
        return []
    return [f"{target_words(visit, metric, judged.goal)}.", pace_words(visit, metric, judged)]


def target_words(visit: Visit, metric: Metric, goal: Goal) -> str:
    """Return what the goal asks for: "Goal for 2026: at least 24 visits"."""
    words = goals_said.target_words(visit.text, visit.app.academy, metric, goal)
    return visit.text.sentence(words)


def pace_words(visit: Visit, metric: Metric, judged: JudgedGoal) -> str:
    """Return how the goal is doing, and what it takes where something is lacking.

    A sum is compared with an even pace or with the shares of its year, a level with the goal
    itself. A sum that may be at most something always says how much is left of it. Where the
    best month so far would not be enough, it says that, too. Empty for a goal without numbers.
    """
    found = judged.pace
    if found is None:
        return ""
    said = [_standing(visit, metric, judged, found)]
    if found.tempo in _NEEDY or _family(judged.goal, metric) == "sum-most":
        said.append(need_words(visit, metric, judged))
    said.append(_beyond_best(visit, metric, judged))
    return " ".join(sentence for sentence in said if sentence)


def asks_for_change(judged: JudgedGoal) -> bool:
    """Return whether the best month so far would not be enough, so that a change is offered."""
    found = judged.pace
    return found is not None and found.best is not None and judged.state is GoalState.OPEN


def _standing(visit: Visit, metric: Metric, judged: JudgedGoal, found: Pace) -> str:
    text = visit.text
    if judged.state is GoalState.REACHED and found.tempo is not Tempo.REACHED:
        return text("goal-pace-celebrated")  # corrected since: its numbers say so no longer
    if found.tempo in (Tempo.DROPPED, Tempo.NOT_STARTED):
        return text(f"goal-pace-{found.tempo}")
    if found.done is None:
        return text("goal-pace-missed-empty")
    done, family = text.amount(found.done, metric), _family(judged.goal, metric)
    if found.tempo in (Tempo.REACHED, Tempo.MISSED):
        return text(f"goal-pace-{found.tempo}", done=done)
    if found.tempo is Tempo.OUT_OF_REACH:
        too_much = family.startswith("sum") and found.done > upper_end(judged.goal)
        return text("goal-pace-too-much" if too_much else "goal-pace-out-of-reach", done=done)
    gap = gap_words(visit, metric, found.ahead or Decimal(0))
    return text(
        f"goal-pace-{family}-{found.tempo}",
        done=done,
        gap=gap,
        months=found.months_left,
        spread="shares" if found.shaped else "even",
    )


def _beyond_best(visit: Visit, metric: Metric, judged: JudgedGoal) -> str:
    if judged.pace is None or judged.pace.best is None or not asks_for_change(judged):
        return ""
    return visit.text("goal-pace-beyond-best", best=visit.text.amount(judged.pace.best, metric))


def _family(goal: Goal, metric: Metric) -> str:
    """Return which sentences suit a goal: `sum-most`, `mean-within`, `last-least` and so on."""
    how = range_aggregate(metric)
    if how is Aggregate.MEAN and goal.period.kind is PeriodKind.MONTH:
        how = Aggregate.LAST  # a single month is no average
    return f"{how}-{_SENSES[sense_of(goal, metric)]}"
