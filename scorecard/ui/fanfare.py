"""Moments as they are first seen: once by each person, and still with reduced motion."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from scorecard.actions.celebrating import see_celebration
from scorecard.ui.celebration_words import moment_name, shout
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.reached import Reached

# Constant markup without anybody's text in it; how it moves stands in web/look/pages.css.
_LAUNCH = """
<div class="launch" aria-hidden="true">
<img src="/account/rocket.svg" alt="">
<i style="left:5.5rem; background:#c2410c"></i>
<i style="left:8rem; bottom:2rem; background:#1d6fb8"></i>
<i style="left:10rem; bottom:.8rem; background:#2e7d32"></i>
<i style="left:12.5rem; bottom:2.6rem; background:#7b3fa0"></i>
<i style="left:15rem; bottom:.4rem; background:#c2410c"></i>
</div>
"""


def show_fanfare(visit: Visit, moments: Sequence[Reached], *, linked: bool = True) -> None:
    """Show each moment that this person has not seen yet, and remember that they have.

    Then it asks how it will be celebrated: with a link, or by the forms that stand below.
    """
    if not moments:
        return
    with st.container(border=True, key="fanfare"):
        show_launch()
        for reached in moments:
            name = plain(moment_name(visit, reached))
            st.markdown(f"**{plain(shout(visit, reached))}** {name}")
            seen = partial(see_celebration, cause=reached.cause)
            visit.perform(seen, form=f"see-{reached.key}")
        if linked:
            link_to("celebrations", visit.text("fanfare-plan"), icon=":material/celebration:")


def show_launch() -> None:
    """Draw the rocket that lifts off; who asks for less motion sees it stand."""
    st.html(_LAUNCH)
