"""What a page turns into when it has stopped being this person's to see."""

from functools import partial

import streamlit as st

from scorecard.ui.links import link_to
from scorecard.ui.visit import Visit

_HAD = "pages-had"


def pages_no_longer(visit: Visit, names: list[str]) -> list[st.Page]:
    """Return, for pages that were there before in this tab and are no longer, a kind word.

    Streamlit by itself would say that there is no such page, to somebody who had it open.
    """
    had = [*dict.fromkeys((*st.session_state.get(_HAD, ()), *names))]
    st.session_state[_HAD] = had
    return [
        st.Page(
            partial(_show, visit),
            title=visit.text(f"nav-{name}"),
            url_path=name,
            visibility="hidden",
        )
        for name in had
        if name not in names
    ]


def _show(visit: Visit) -> None:
    st.title(visit.text("common-no-longer"), anchor=False)
    st.info(visit.text("common-no-longer-why"))
    link_to("home", visit.text("nav-home"), icon=":material/home:")
