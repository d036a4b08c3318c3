"""The frame around every page: who may be here, which pages there are, and the strip above."""

import streamlit as st

from scorecard.text import text_in
from scorecard.ui.frame import show_frame
from scorecard.ui.links import PAGES
from scorecard.ui.no_longer import pages_no_longer
from scorecard.ui.signed_out import show_signed_out
from scorecard.ui.visit import Visit, visit_if_any

HIDDEN = frozenset({"me", "lead", "wall", "year", "relations", "customers"})
"""Pages that links or the person's menu lead to, and the navigation does not."""


def pages_for(visit: Visit) -> list[st.Page]:
    """Return the pages that make sense for this person, in the order of their month.

    Hidden behind them are those that made sense a moment ago, with nothing but a word.
    """
    frame = visit.frame
    names = ["home"]
    if frame.follows:
        names.append("month")
    if frame.follows or frame.leads:
        names.append("year")
    if frame.follows or frame.teams:
        names.append("scorecard")
    if frame.own_team or frame.coached:
        names += ["session", "wall"]
    if frame.leads:
        names.append("lead")
    if frame.teams:
        names += ["rocket", "team"]
    if frame.teams or frame.follows:
        names += ["celebrations", "relations", "customers"]
    if frame.teams or frame.follows or frame.keeps_people:
        names.append("goals")
    if frame.compares:
        names.append("compare")
    if frame.keeps_people:
        names += ["people", "data"]
    names.append("me")
    present = [
        st.Page(
            PAGES / f"{name}.py",
            title=visit.text(f"nav-{name}"),
            url_path="" if name == "home" else name,
            default=name == "home",
            visibility="hidden" if name in HIDDEN else "visible",
        )
        for name in names
    ]
    return present + pages_no_longer(visit, names)


visit = visit_if_any()
words = visit.text if visit else text_in(st.context.locale or "en")
st.set_page_config(page_title=words("app-name"), page_icon="🚀", layout="wide")
if visit is None:
    show_signed_out()
else:
    page = st.navigation(pages_for(visit), position="top")
    show_frame(visit)
    page.run()
