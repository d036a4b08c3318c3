"""What a team celebrated, and what it wants to do better next time."""

from scorecard.domain.academy import Academy
from scorecard.exchange.paper import Items, Words
from scorecard.reporting.goal_words import goal_name
from scorecard.text import Text
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.report import ReportView


def celebrations(view: ReportView, academy: Academy, text: Text, *, most: int) -> Items | Words:
    """Return the celebrations of the half-year, the latest of them if there are very many."""
    if not view.celebrated:
        return Words(text("report-nothing-celebrated"), quiet=True)
    return Items(tuple(_said(judged, academy, text) for judged in view.celebrated[-most:]))


def _said(judged: JudgedGoal, academy: Academy, text: Text) -> tuple[str, str]:
    held = judged.celebration
    if held is None:
        return goal_name(text, academy, judged), ""
    lines = [f"{text.date(held.held_on)} · {text.choice(judged.tier)} · {held.how}"]
    if held.better_next_time:
        lines.append(text("celebrations-next-time", words=held.better_next_time))
    return goal_name(text, academy, judged), "\n".join(lines)
