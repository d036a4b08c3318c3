"""Doing what a form of the scorecard asks for: said at once, taken back, or refused beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from scorecard.actions.act import Act
from scorecard.actions.metrics_archive import bring_back_metric
from scorecard.domain.metrics import Metric
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import month_of
from scorecard.domain.refusals import ConflictError
from scorecard.ui.drafts import accept_newer, end_draft
from scorecard.ui.goal_owner import link_query
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.scorecard_words import metric_said
from scorecard.ui.visit import Visit

_SAID = "scorecard-said"
Undo = partial[Any]
"""An act that takes another one back, with all its arguments but the first."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was done, by its message and its blanks, and how it is taken back, if it can be.

    `begun` is a new metric: its word stands where the form was, and leads on from there.
    """

    key: str
    blanks: dict[str, object]
    undo: Undo | None = None
    begun: Metric | None = None


def save(
    visit: Visit,
    deed: Callable[[Act], Metric],
    *,
    form: str,
    content: object,
    said: Callable[[Metric], Said],
) -> None:
    """Do it and start afresh with a word on top, or say beside the form why not.

    What was typed stays either way until it is saved. After a lost race both are shown, and
    saving once more is meant.
    """
    kept: list[Metric] = []
    refused = visit.perform(lambda act: kept.append(deed(act)), form=form, content=content)
    if refused is None:
        end_draft(form)
        st.session_state.pop(_SAID, None)
        if kept:
            st.session_state[_SAID] = said(kept[-1])
        st.rerun()
    match refused:
        case ConflictError(theirs=Metric() as theirs, mine=Metric() as mine):
            both = visit.text(
                "scorecard-conflict",
                theirs=metric_said(visit.text, theirs),
                mine=metric_said(visit.text, mine),
            )
            st.warning(plain(both), icon=":material/warning:")
            accept_newer(form, theirs.version)
        case _:
            show_refusal(refused, visit.text)


def archived_said(before: Metric, archived: Metric) -> Said:
    """Return the word about an archived metric, which can be taken back."""
    undo = partial(_bring_back, metric_id=archived.id, version=archived.version, slot=before.slot)
    return Said("scorecard-said-archived", {"name": archived.name}, undo)


def show_said(visit: Visit) -> None:
    """Say what was done last, and offer to take it back."""
    said: Said | None = st.session_state.get(_SAID)
    if said is None or said.begun is not None:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="said"):
        words = plain(visit.text(said.key, **said.blanks))
        st.success(words, icon=":material/check_circle:")
        pressed = said.undo is not None and st.button(visit.text("common-undo"), key="undo-archive")
    if said.undo is None:
        del st.session_state[_SAID]
    if pressed and said.undo is not None:
        back = partial(Said, "scorecard-said-back")
        save(
            visit,
            said.undo,
            form="undo-archive",
            content=said.undo.keywords,
            said=lambda metric: back({"name": metric.name}),
        )


def show_begun(visit: Visit) -> bool:
    """Say once which metric is new, with the ways on from there; return whether there is one."""
    said: Said | None = st.session_state.get(_SAID)
    if said is None or said.begun is None:
        return False
    del st.session_state[_SAID]
    words = plain(visit.text(said.key, **said.blanks))
    st.success(words, icon=":material/check_circle:")
    _lead_on(visit, said.begun)
    return True


def _lead_on(visit: Visit, metric: Metric) -> None:
    with st.container(horizontal=True, key="begun"):
        if metric.owner.kind is OwnerKind.PERSON:
            # Early in a month the page opens with the one before, in which it was not followed.
            now = month_of(visit.today).code
            link_to("month", visit.text("scorecard-to-month"), icon=":material/edit:", period=now)
        query = link_query(visit, metric.owner) | {"metric": str(metric.id)}
        link_to("goals", visit.text("goals-set-link"), icon=":material/flag:", **query)


def _bring_back(act: Act, *, metric_id: int, version: int, slot: int | None) -> Metric:
    # From the first month in which it can return, so that it is as it was before.
    return bring_back_metric(act, metric_id, version=version, at_once=True, slot=slot)
