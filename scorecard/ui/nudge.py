"""A ready text by which whoever leads a team reminds those who have not entered the month."""

from urllib.parse import quote, urlencode

import streamlit as st

from scorecard.ui.links import link_out
from scorecard.ui.visit import Visit
from scorecard.views.team import TeamView


def offer_nudge(visit: Visit, view: TeamView) -> None:
    """Offer the text to leaders and coaches, to be copied or sent; nothing is sent from here."""
    if not view.silent or view.team not in visit.frame.leads:
        return
    text = visit.text
    words = text(
        "team-nudge-words",
        month=text.sentence(text.month(view.month)),
        names=text.list([person.name for person in view.silent]),
        address=f"{visit.app.settings.base_url}/month",
    )
    with st.popover(text("team-nudge"), icon=":material/notifications_active:", key="nudge"):
        st.caption(text("team-nudge-what"))
        st.code(words, language=None, wrap_lines=True)
        mail = {"subject": text("team-nudge-subject", team=view.team.name), "body": words}
        link_out(f"mailto:?{urlencode(mail, quote_via=quote)}", text("team-nudge-mail"))
