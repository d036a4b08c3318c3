"""The form that sets the dots of one process, with the words of each dot in sight."""

import streamlit as st

from scorecard.actions.dotting import DotsGiven
from scorecard.domain.dots import Unanimity
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.rocket import ProcessView, RocketView


def dots_form(visit: Visit, rocket: RocketView, view: ProcessView) -> DotsGiven | None:
    """Show the form; return what was filled in on the one run in which it was sent."""
    text, code = visit.text, view.process.code
    _fill_in(rocket, view)
    with st.form(f"dots-form-{code}"):
        st.subheader(text("rocket-set-heading"), anchor=False)
        dots = st.radio(
            text("rocket-dots-label"),
            range(view.process.most_dots + 1),
            format_func=lambda n: text("rocket-dots-choice", count=n),
            captions=_captions(visit, view),
            key=f"dots-{code}",
        )
        reason = st.text_area(text("rocket-reason"), key="dots-reason", max_chars=2000, height=90)
        evidence = st.text_input(text("rocket-evidence"), key="dots-evidence")
        attested = _attested(visit, view)
        sent = st.form_submit_button(text("rocket-save"), type="primary", key="save-dots")
    if not sent:
        return None
    return DotsGiven(code, int(dots), reason or "", evidence or "", attested, view.revision)


def _captions(visit: Visit, view: ProcessView) -> list[str]:
    groups = view.process.statements
    return [
        visit.text("dots-meaning-0"),
        *(plain(" ".join(visit.text.words(s) for s in group)) for group in groups),
    ]


def _attested(visit: Visit, view: ProcessView) -> str:
    policy = visit.app.academy.settings.policies.unanimity
    if view.understood.is_unanimous or policy is not Unanimity.ATTEST:
        return ""
    return st.text_area(
        visit.text("rocket-attested"),
        help=visit.text("rocket-attested-why"),
        key="dots-attested",
        max_chars=2000,
        height=70,
    )


def _fill_in(rocket: RocketView, view: ProcessView) -> None:
    # Widgets keep what was typed as long as the form is about the same thing; another
    # team, half-year, process or a newer rating starts the form afresh.
    about = (rocket.team.id, rocket.half_year.code, view.process.code, view.revision)
    if st.session_state.get("dots-about") == about:
        return
    st.session_state["dots-about"] = about
    st.session_state[f"dots-{view.process.code}"] = view.now.dots if view.now else 0
    st.session_state["dots-reason"] = view.reason
    st.session_state["dots-evidence"] = view.evidence
    st.session_state["dots-attested"] = ""
