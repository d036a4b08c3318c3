"""The ways from curves to what can be seen in several of them at once."""

import streamlit as st

from scorecard.ui.links import link_to
from scorecard.ui.visit import Visit


def show_ways_on(visit: Visit, **query: str) -> None:
    """Show the links to the two pages that put curves together, about what `query` says."""
    with st.container(horizontal=True, key="ways-on"):
        for page, icon in (
            ("relations", ":material/scatter_plot:"),
            ("customers", ":material/handshake:"),
        ):
            link_to(page, visit.text(f"nav-{page}"), icon=icon, **query)
