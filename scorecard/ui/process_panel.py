"""One process close up: what it means, how it stands, and how it came there."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.dots import Rating, Standing
from scorecard.domain.words import Words
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.rocket import ProcessView
from scorecard.views.understood import UnderstoodView


def show_process(visit: Visit, view: ProcessView, *, in_form: bool) -> None:
    """Show the process' purpose and where it stands, and what each dot means.

    Where the form below says what each dot means, it is not said twice.
    """
    text = visit.text
    st.header(plain(text.words(view.process.name)), anchor=False)
    st.write(plain(text.words(view.process.purpose)))
    st.markdown(f"**{plain(_standing(visit, view.now))}** {plain(_before(visit, view))}")
    st.caption(plain(_understood(visit, view.understood)))
    for number, statements in enumerate(() if in_form else view.process.statements, start=1):
        held = view.now is not None and view.now.dots >= number
        _statements(visit, number, statements, held=held)


def show_history(visit: Visit, view: ProcessView) -> None:
    """Show every rating with its reason and evidence, latest first, and the goals."""
    text = visit.text
    for judged in view.goals:
        st.markdown(
            text(
                "rocket-goal",
                count=int(judged.goal.target or 0),
                period=plain(text.period(judged.goal.period, visit.app.academy.calendar)),
                state=text.choice(judged.state),
            )
        )
    if not view.history:
        st.caption(text("rocket-no-history"))
    for rating, is_corrected in _with_corrections(view.history):
        _rating(visit, rating, is_corrected=is_corrected)


def _standing(visit: Visit, held: Standing | None) -> str:
    if held is None:
        return visit.text("rocket-process-unrated")
    if held.carried:
        rated_in = visit.text.period(held.rated_in, visit.app.academy.calendar)
        return visit.text("rocket-process-carried", count=held.dots, period=rated_in)
    return visit.text("rocket-process-rated", count=held.dots)


def _before(visit: Visit, view: ProcessView) -> str:
    if view.before is None:
        return ""
    return visit.text("rocket-process-before", count=view.before.dots)


def _understood(visit: Visit, found: UnderstoodView) -> str:
    text = visit.text
    if found.is_unanimous:
        return text("rocket-understood-all")
    members = text.number(found.members)
    if found.understood is None:
        said = text("rocket-answered", answered=text.number(found.answered), members=members)
    else:
        understood = text.number(found.understood)
        said = text("rocket-understood-some", understood=understood, members=members)
    if found.not_yet:
        said += " " + text("rocket-understood-not-yet", count=found.not_yet)
    if found.silent:
        said += " " + text("rocket-understood-silent", names=text.list(_names(found)))
    return said


def _names(found: UnderstoodView) -> list[str]:
    return [person.name for person in found.silent]


def _statements(visit: Visit, number: int, statements: Sequence[Words], *, held: bool) -> None:
    mark = "●" if held else "○"
    said = "  \n".join(plain(visit.text.words(s)) for s in statements)
    st.markdown(f"**{mark * number}** {said}")


def _with_corrections(history: Sequence[Rating]) -> list[tuple[Rating, bool]]:
    latest: set[str] = set()
    marked = []
    for rating in history:
        marked.append((rating, rating.period.code in latest))
        latest.add(rating.period.code)
    return marked


def _rating(visit: Visit, rating: Rating, *, is_corrected: bool) -> None:
    text = visit.text
    line = text(
        "rocket-history-line",
        period=text.period(rating.period, visit.app.academy.calendar),
        dots=text.number(rating.dots),
    )
    marks = [text("rocket-history-corrected")] if is_corrected else []
    if rating.imported:
        marks.append(text("rocket-history-imported"))
    note = " · ".join(marks)
    st.markdown(f"**{plain(line)}**" + (f" · {plain(note)}" if note else ""))
    for said in (rating.reason, rating.attested):
        if said:
            st.markdown(f"> {plain(said)}")
    if rating.evidence:
        st.link_button(text("rocket-history-evidence"), rating.evidence)
