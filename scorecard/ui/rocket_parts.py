"""What stands beside the rocket on its page: everybody's view of it, and the coach's own dots."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.ui.coach_dots_form import keep_coach_dots
from scorecard.ui.coach_dots_part import show_coach_dots
from scorecard.ui.gap_part import show_gap
from scorecard.ui.visit import Visit
from scorecard.views.rocket_parts import Part, rocket_parts

_VIEW = "view"


def show_other_part(visit: Visit, team: Team, half_year: Period, heading: DeltaGenerator) -> bool:
    """Offer the parts of the page; show the chosen one and say so, unless it is the rocket."""
    parts = visit.look(lambda sight: rocket_parts(sight, team))
    # What was typed is kept wherever one goes next.
    kept = keep_coach_dots(visit)
    match _pick_part(visit, parts):
        case Part.GAP:
            show_gap(visit, team, half_year, heading)
        case Part.COACH:
            show_coach_dots(visit, team, half_year, heading, kept)
        case _:
            return False
    return True


def _pick_part(visit: Visit, parts: tuple[Part, ...]) -> Part:
    if len(parts) == 1:
        return parts[0]
    codes = [part.value for part in parts]
    if st.session_state.get(_VIEW) not in codes:
        linked = st.query_params.get(_VIEW)
        st.session_state[_VIEW] = linked if linked in codes else codes[0]
    chosen = st.segmented_control(
        visit.text("rocket-part"),
        codes,
        format_func=lambda code: visit.text(f"rocket-part-{code}"),
        required=True,
        label_visibility="collapsed",
        key=_VIEW,
    )
    part = Part(chosen or codes[0])
    st.query_params[_VIEW] = part.value
    return part
