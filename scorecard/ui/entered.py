"""Who has entered the month, never what; and a ready text that reminds those who have not."""

from urllib.parse import quote, urlencode

import streamlit as st

from scorecard.ui.links import link_out
from scorecard.ui.markdown import plain
from scorecard.ui.team_words import entered_words
from scorecard.ui.visit import Visit
from scorecard.views.team import TeamView


def show_entered(visit: Visit, view: TeamView) -> None:
    """Show how many members have entered the month, and to leaders and coaches the text."""
    for line in entered_words(visit, view):
        st.caption(plain(line))
    _offer_nudge(visit, view)


def _offer_nudge(visit: Visit, view: TeamView) -> None:
    # To be copied or sent by whoever leads; nothing is sent from here.
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
