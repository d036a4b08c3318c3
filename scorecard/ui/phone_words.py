"""What the phone says first while the team sits together."""

from scorecard.ui.answer_words import answer_sentence
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.answering import AnsweringView
from scorecard.views.dot_session import DotSessionView


def phone_sentence(
    visit: Visit, view: AnsweringView, joined: DotSessionView | None, near: DotSessionView | None
) -> str:
    """Return how far one has come, or how the process on the phone stands, as the title."""
    if joined is None or near is None or near.at is None:
        return answer_sentence(visit, view)
    if not joined.session.process:
        return plain(visit.text("phone-state-summary"))
    text, at, code = visit.text, near.at, near.at.process.code
    if at.now is not None:
        dots = text("rocket-dots-choice", count=at.now.dots)
        return plain(text("lead-state-agreed", process=code, dots=dots))
    if at.revealed is not None:
        return plain(text("phone-state-revealed", process=code))
    state = "answered" if at.mine else "asked"
    return plain(text(f"phone-state-{state}", process=code))


def watching_sentence(visit: Visit, team: str, held: DotSessionView | None) -> str:
    """Return for a coach whether the team sits together now, as the page's title."""
    state = "none" if held is None else "summary" if held.at is None else "process"
    at = held.at.process.code if held and held.at else ""
    return plain(visit.text(f"phone-watch-{state}", team=team, process=at))
