"""The form that sets the dots of one process, with the words of each dot in sight."""

import streamlit as st

from scorecard.actions.dotting import DotsGiven
from scorecard.domain.dots import Unanimity
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.process import ProcessView
from scorecard.views.rocket import RocketView

_SEEN = "dots-seen"


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
        reason = st.text_area(_why(visit), key="dots-reason", max_chars=2000, height=90)
        evidence = st.text_input(text("rocket-evidence"), key="dots-evidence")
        attested = _attested(visit, view)
        sent = st.form_submit_button(text("rocket-save"), type="primary", key="save-dots")
    if not sent:
        return None
    revision: int = st.session_state[_SEEN][1]
    return DotsGiven(code, int(dots), reason or "", evidence or "", attested, revision)


def keep_typed(rocket: RocketView, view: ProcessView) -> None:
    """Let the form stay as it is over the rating that stands now: one's own, or another's.

    What is sent next corrects that rating, knowingly.
    """
    st.session_state[_SEEN] = (_about(rocket, view), view.revision)


def _why(visit: Visit) -> str:
    first = visit.app.academy.settings.policies.evidence_from
    return visit.text("rocket-reason", first=first)


def _captions(visit: Visit, view: ProcessView) -> list[str]:
    groups = view.process.statements
    return [
        visit.text("dots-meaning-0"),
        *(plain(" ".join(visit.text.words(s) for s in group)) for group in groups),
    ]


def _attested(visit: Visit, view: ProcessView) -> str:
    policy = visit.app.academy.settings.policies.unanimity
    if view.understood.holds_today or policy is not Unanimity.ATTEST:
        return ""
    return st.text_area(
        visit.text("rocket-attested"),
        help=visit.text("rocket-attested-why"),
        key="dots-attested",
        max_chars=2000,
        height=70,
    )


def _fill_in(rocket: RocketView, view: ProcessView) -> None:
    # What was typed stays as long as the form is about the same thing. A newer rating starts
    # it afresh, but not in the run in which it was sent: then saving tells of the lost race.
    about, revision = st.session_state.get(_SEEN, (None, 0))
    is_sent = bool(st.session_state.get("save-dots"))
    if about == _about(rocket, view) and (revision == view.revision or is_sent):
        return
    keep_typed(rocket, view)
    now = view.now.dots if view.now else 0
    st.session_state[f"dots-{view.process.code}"] = min(now, view.process.most_dots)
    st.session_state["dots-reason"] = view.reason
    st.session_state["dots-evidence"] = view.evidence
    st.session_state["dots-attested"] = ""


def _about(rocket: RocketView, view: ProcessView) -> tuple[int, str, str]:
    return rocket.team.id, rocket.half_year.code, view.process.code
