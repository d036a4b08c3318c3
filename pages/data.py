"""Bringing data in, for administrators: files, what they would do, and every import so far."""

import streamlit as st

from scorecard.ui.data_history import history_sentence, show_history, show_undone
from scorecard.ui.data_preview import import_form
from scorecard.ui.data_upload import choose_files, import_chosen, seen_before, show_outcome
from scorecard.ui.links import link_out
from scorecard.ui.visit import this_visit
from scorecard.views.importing import imports_view

visit = this_visit()
text = visit.text

past = visit.look(imports_view)
st.title(history_sentence(visit, past), anchor=False)
show_outcome(visit)
show_undone(visit)

st.markdown(text("data-lead"))
with st.container(horizontal=True, key="templates"):
    for code in visit.app.academy.settings.languages:
        link_out(f"/export/template.xlsx?language={code}", text(f"data-template-{code}"))
chosen = choose_files(visit)
if chosen.ids:
    seen = seen_before(visit, chosen)
    if seen:
        wanted, skip = import_form(visit, seen)
        if wanted:
            import_chosen(visit, chosen, seen, skip_refused=skip)

show_history(visit, past)
