"""Who sees each metric, beside it, and the place to change that at once, and back."""

from collections.abc import Mapping

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.actions.sharing import share_metric
from scorecard.domain.metrics import Metric, Visibility
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.sharing_words import NAMED, audience_words
from scorecard.ui.visit import Visit
from scorecard.views.sharing import Audience

Audiences = Mapping[Visibility, Audience]
EVERYBODY = 1_000  # where there is room for all the names
_LAST = "shared-last"


def shared_with(visit: Visit, metric: Metric, audiences: Audiences, *, named: int = NAMED) -> str:
    """Return who sees a metric now, as Markdown with an eye in front."""
    words = audience_words(visit.text, audiences[metric.visibility], named=named)
    return f":material/visibility: {plain(words)}"


def pick_sharing(visit: Visit, metric: Metric, audiences: Audiences) -> None:
    """Show who sees a metric now, and let its owner choose anew; the choice holds at once."""
    text = visit.text
    with st.container(gap="xsmall", key=f"sharing-{metric.id}"):
        st.caption(shared_with(visit, metric, audiences))
        menu = st.popover(text("sharing-change"), key=f"sharing-menu-{metric.id}")
    ways = list(Visibility)
    with menu:
        chosen = st.radio(
            text("sharing-of", metric=metric.name),
            ways,
            index=ways.index(metric.visibility),
            format_func=text.choice,
            captions=[plain(audience_words(text, audiences[way], named=EVERYBODY)) for way in ways],
            # A choice made elsewhere starts this widget afresh instead of being taken back.
            key=f"visibility-{metric.id}-{metric.version}",
        )
        st.caption(text("sharing-goals-too"))
    if chosen is not None and chosen is not metric.visibility:
        _share(visit, metric, chosen)


def offer_undo_of_sharing(visit: Visit, audiences: Audiences, place: DeltaGenerator) -> None:
    """Say who sees the metric that was shared anew just now, and offer to take it back."""
    last = st.session_state.get(_LAST)
    if last is None:
        return
    before, shared = last
    with place.container(horizontal=True, vertical_alignment="center"):
        words = audience_words(visit.text, audiences[shared.visibility])
        said = visit.text("sharing-saved", metric=shared.name, who=words)
        st.success(plain(said), icon=":material/visibility:")
        if st.button(visit.text("common-undo"), key="undo-sharing"):
            _share(visit, shared, before, undo=True)


def forget_sharing() -> None:
    """Let nothing be taken back any more, since something else was done meanwhile."""
    st.session_state.pop(_LAST, None)


def _share(visit: Visit, metric: Metric, way: Visibility, *, undo: bool = False) -> None:
    shared: list[Metric] = []
    refused = visit.perform(
        lambda act: shared.append(share_metric(act, metric.id, way, version=metric.version)),
        form=f"share-{metric.id}",
        content=(way, metric.version),
    )
    forget_sharing()
    if refused:
        show_refusal(refused, visit.text, about=metric.name)
        return
    if shared and not undo:
        st.session_state[_LAST] = (metric.visibility, shared[-1])
    st.rerun()
