"""Erasing somebody for good: what goes, and their address typed as the last word."""

from collections.abc import Mapping

import streamlit as st

from scorecard.actions.erasing import erase_person
from scorecard.domain.clock import today_in
from scorecard.domain.words import NAME_LIMIT
from scorecard.ui.markdown import plain
from scorecard.ui.me_sign_ins import this_browser
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.erasing import ErasureView, erasure_view
from scorecard.views.people import PersonView

KINDS: Mapping[str, tuple[str, ...]] = {
    "entries": ("value", "value_history", "month_event"),
    "metrics": ("metric",),
    "goals": (
        *("goal", "goal_share", "lesson", "seen", "seen_occasion"),
        *("celebration", "celebration_plan", "celebration_picture", "cheer", "comment"),
    ),
    "answers": ("assessment", "confirmation", "attendance", "agreed"),
    "teams": ("membership",),
    "door": (
        *("sign_in", "link", "second_factor"),
        *("recovery_code", "identity", "known_device", "calendar_feed"),
    ),
    "traces": ("pseudonym", "look", "import_step", "erasure_request"),
    "person": ("person", "former_email"),
}
"""What goes, as people would call it, and the tables that it is counted in."""

_ERASED = "people-erased"


def show_erased(visit: Visit) -> None:
    """Say once that somebody was erased."""
    if st.session_state.pop(_ERASED, False):
        st.success(visit.text("erasing-done"), icon=":material/check_circle:")


def erasure_form(visit: Visit, view: PersonView) -> None:
    """Show, a click away, what goes with somebody, and erase them once their address is typed."""
    text, person = visit.text, view.person
    shown = visit.look(lambda sight: erasure_view(sight, person.id))
    label = text("erasing-heading")
    with st.expander(
        label, expanded=shown.asked is not None, icon=":material/person_remove:", key="erase"
    ):
        _show_asked(visit, shown)
        st.markdown(plain(text("erasing-lead", name=person.name)))
        if shown.last_admin:
            st.info(plain(text("erasing-last-admin", name=person.name)))
            return
        _show_going(visit, shown)
        st.warning(plain(text("erasing-first", name=person.name)), icon=":material/warning:")
        _confirm(visit, shown)


def _show_asked(visit: Visit, shown: ErasureView) -> None:
    if shown.asked:
        day = today_in(visit.app.academy.settings.time_zone, shown.asked.asked_at)
        st.info(plain(visit.text("erasing-asked", name=shown.person.name, day=day)))
        if shown.asked.why:
            st.text(shown.asked.why)


def _show_going(visit: Visit, shown: ErasureView) -> None:
    lines = []
    for kind, tables in KINDS.items():
        if count := sum(shown.going.get(table, 0) for table in tables):
            lines.append(f"{visit.text(f'erasing-kind-{kind}')}: {count}")
    if kept := sum(shown.nameless.values()):
        lines.append(visit.text("erasing-nameless", count=kept))
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))


def _confirm(visit: Visit, shown: ErasureView) -> None:
    text, person, ledger = visit.text, shown.person, visit.app.erasures
    form = f"erase-{person.id}"
    with st.form(f"{form}-form", border=False):
        typed = st.text_input(
            plain(text("erasing-type", email=person.email)),
            key=f"{form}-email",
            max_chars=NAME_LIMIT,
            autocomplete="off",
        )
        sent = st.form_submit_button(text("erasing-submit"), type="primary", key=f"save-{form}")
    if not sent:
        return
    here, typed = this_browser(), typed or ""
    refused = visit.perform(
        lambda act: erase_person(act, person.id, typed=typed, ledger=ledger, here=here),
        form=form,
        content=typed,
    )
    if refused:
        show_refusal(refused, text)
        return
    st.session_state[_ERASED] = True
    st.query_params.pop("person", None)
    st.rerun()
