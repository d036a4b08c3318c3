"""A process as the phone shows it: what it means, and the fields or what they came to."""

from scorecard.ui.answer_form import answer_fields
from scorecard.ui.answer_undo import show_kept
from scorecard.ui.answer_words import show_meaning, show_promise
from scorecard.ui.phone_revealed import show_revealed
from scorecard.ui.visit import Visit
from scorecard.views.answering import AnsweringView
from scorecard.views.dot_session import DotSessionView


def show_answering(
    visit: Visit,
    view: AnsweringView,
    code: str,
    *,
    joined: DotSessionView | None,
    near: DotSessionView | None,
) -> None:
    """Show the process; once it is revealed, what all have answered instead of the fields.

    `joined` is the session that one sits in, `near` the same at this process.
    """
    show_meaning(visit, view.of(code))
    if near and near.at and near.at.revealed:
        show_revealed(visit, near, near.at)
        return
    answer_fields(visit, view, view.of(code), in_session=joined is not None)
    show_kept(visit, view)
    show_promise(visit, view)
