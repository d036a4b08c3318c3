"""What a team celebrated, and what it wants to do better next time."""

from scorecard.domain.academy import Academy
from scorecard.exchange.paper import Items, Words
from scorecard.reporting.moment_words import kind_words, moment_name
from scorecard.text import Text
from scorecard.views.reached import Reached
from scorecard.views.report import ReportView


def celebrations(view: ReportView, academy: Academy, text: Text, *, most: int) -> Items | Words:
    """Return the celebrations of the half-year, the latest of them if there are very many."""
    if not view.celebrated:
        return Words(text("report-nothing-celebrated"), quiet=True)
    listed = [_said(reached, academy, text) for reached in view.celebrated[-most:]]
    if (more := len(view.celebrated) - most) > 0:
        listed.append((text("report-more", count=more), ""))
    return Items(tuple(listed))


def _said(reached: Reached, academy: Academy, text: Text) -> tuple[str, str]:
    name, held = moment_name(text, academy, reached), reached.celebration
    if held is None:
        return name, ""
    lines = [f"{text.date(held.held_on)} · {kind_words(text, reached)} · {held.how}"]
    if held.better_next_time:
        lines.append(text("celebrations-next-time", words=held.better_next_time))
    return name, "\n".join(lines)
