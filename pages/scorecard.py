"""A scorecard: the five places of a person, a team or the academy, and what is archived."""

import streamlit as st

from scorecard.domain.people import OwnerKind
from scorecard.ui.live import live_visit
from scorecard.ui.markdown import plain
from scorecard.ui.scorecard_archive import show_archive
from scorecard.ui.scorecard_entry import enter_for
from scorecard.ui.scorecard_owner import pick_scorecard
from scorecard.ui.scorecard_places import show_balance, show_places
from scorecard.ui.scorecard_saving import show_said
from scorecard.ui.scorecard_words import read_only_words, scorecard_sentence
from scorecard.ui.sharing import offer_undo_of_sharing
from scorecard.views.sharing import who_sees

visit = live_visit()
text = visit.text

heading = st.container()
view = visit.look(pick_scorecard(visit))
own = view.owner.kind is OwnerKind.PERSON
audiences = visit.look(who_sees) if own else {}

with heading:
    st.title(plain(scorecard_sentence(visit, view)), anchor=False)
    st.caption(text("scorecard-free", count=view.places.count(None)))
show_said(visit)
offer_undo_of_sharing(visit, audiences, st.container())
if not view.may_keep:
    st.info(read_only_words(text, view), icon=":material/visibility:")

enter_for(visit, view)
places, beside = st.columns([3, 2], gap="large")
with places:
    st.header(text("scorecard-places"), anchor=False)
    show_places(visit, view, audiences)
with beside:
    show_balance(visit, view)
show_archive(visit, view)
