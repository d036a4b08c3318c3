"""How a process came to its dots, and what is aimed at: nothing in it is ever taken away."""

import streamlit as st

from scorecard.domain.dots import Rating
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.history import RatedThen
from scorecard.views.process import ProcessView


def show_history(visit: Visit, view: ProcessView) -> None:
    """Show every rating with its reason, evidence, and who agreed, latest first."""
    if not view.history:
        st.caption(visit.text("rocket-no-history"))
    for then in view.history:
        _rating(visit, then, view)


def _rating(visit: Visit, then: RatedThen, view: ProcessView) -> None:
    text, rating = visit.text, then.rating
    line = text(
        "rocket-history-line",
        period=text.period(rating.period, visit.app.academy.calendar),
        dots=text("rocket-dots-choice", count=rating.dots),
    )
    mark = f" :orange-badge[{plain(text('rocket-history-corrected'))}]" if then.corrected else ""
    st.markdown(f"**{plain(line)}**{mark}  \n:small[{plain(_circumstances(visit, then, view))}]")
    for said in (rating.reason, _attested(visit, rating)):
        if said:
            st.markdown(f"> {plain(said)}")
    agreed = _agreed(visit, then)
    if agreed:
        st.caption(plain(agreed))
    if rating.evidence:
        st.link_button(text("rocket-history-evidence"), rating.evidence)


def _circumstances(visit: Visit, then: RatedThen, view: ProcessView) -> str:
    text, rating = visit.text, then.rating
    if rating.imported:
        parts = [text("rocket-history-imported")]
    elif then.given_by:
        name, day = then.given_by.name, text.date(rating.given_on)
        parts = [text("history-given", name=name, date=day)]
    else:
        parts = [text("history-given-on", date=text.date(rating.given_on))]
    parts.append(text("history-model", model=rating.model.replace("@", " ")))
    if then.name != view.process.name:
        parts.append(text("history-name-then", name=text.words(then.name)))
    return " · ".join(parts)


def _attested(visit: Visit, rating: Rating) -> str:
    return visit.text("history-attested", words=rating.attested) if rating.attested else ""


def _agreed(visit: Visit, then: RatedThen) -> str:
    text, parts = visit.text, []
    if then.present:
        parts.append(text("history-present", names=text.list([p.name for p in then.present])))
    if then.understood is not None and then.members is not None:
        understood, members = text.number(then.understood), text.number(then.members)
        parts.append(text("history-understood", understood=understood, members=members))
    return " ".join(parts)
