"""Following one more metric: from a template in two touches, or of one's own."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import streamlit as st

from scorecard.actions.metrics import add_metric
from scorecard.actions.metrics_places import Seen
from scorecard.domain.metrics import Metric, MetricTemplate, Visibility
from scorecard.domain.people import OwnerKind
from scorecard.domain.refusals import RefusedError
from scorecard.domain.scorecards import free_templates
from scorecard.ui.drafts import begin_draft, draft_key
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.scorecard_form import (
    blank_fields,
    hold_fields,
    metric_fields,
    metric_typed,
    show_judged,
)
from scorecard.ui.scorecard_saving import Said, save
from scorecard.ui.sharing import Audiences
from scorecard.ui.sharing_words import audience_words
from scorecard.ui.visit import Visit
from scorecard.views.scorecard import Kept, ScorecardView

OWN = "own"
_ADDED = "metrics-added"


def add_form(visit: Visit, view: ScorecardView, audiences: Audiences) -> None:
    """Let an owner follow one more; where all places are taken, instead of another."""
    form, text = _form(view), visit.text
    blank = {**blank_fields(visit, None), "visibility": Visibility.COACH}
    begin_draft(form, 0, blank)
    hold_fields(form, blank)
    chosen = _pick_source(visit, view, form)
    if chosen is None:
        return
    template = visit.app.academy.templates.get(chosen)
    adjusts = template is None or st.toggle(text("scorecard-adjust"), key=f"{form}-adjust")
    if adjusts:
        metric_fields(visit, form)
    show_judged(visit, view.owner, form, template=template)
    collected = _pick_collected(visit, view, form) if template else False
    visibility = _pick_visibility(visit, form, audiences) if audiences else Visibility.COACH
    room = pick_room(visit, view, key=f"{form}-instead")
    if not st.button(text("scorecard-follow"), type="primary", key=f"save-{form}"):
        return
    try:
        typed = metric_typed(form)
    except RefusedError as refused:
        show_refusal(refused, text)
        return
    given = replace(
        typed,
        template=template.code if template else None,
        visibility=visibility,
        collected=collected,
    )
    save(
        visit,
        lambda act: add_metric(act, view.owner, given, instead_of=room),
        form=form,
        content=(view.owner, given, room),
        said=partial(_added, view),
    )


def pick_room(visit: Visit, view: ScorecardView, *, key: str) -> Seen | None:
    """Ask which metric is archived for another one, where no place is free."""
    if None in view.places:
        return None
    held = {kept.metric.id: kept for kept in view.in_use}
    chosen = st.selectbox(
        visit.text("scorecard-instead"),
        list(held),
        index=None,
        format_func=partial(_name, held),
        placeholder=visit.text("scorecard-instead-placeholder"),
        help=visit.text("scorecard-instead-help"),
        key=key,
    )
    return Seen(chosen, held[chosen].metric.version) if chosen is not None else None


def _form(view: ScorecardView) -> str:
    # Each new metric has fields of its own: what was chosen for the last one is not for it.
    return f"metric-new-{view.owner.kind}-{view.owner.id}-{st.session_state.get(_ADDED, 0)}"


def _name(held: Mapping[int, Kept], id: int) -> str:
    return held[id].metric.name


def _pick_source(visit: Visit, view: ScorecardView, form: str) -> str | None:
    text = visit.text
    free = free_templates(visit.app.academy.templates, [k.metric for k in view.in_use])
    # One's own comes first: on a phone the end of so long a list is out of sight.
    names = {OWN: text("scorecard-own")}
    names |= {t.code: f"{text.words(t.name)} · {text.choice(t.perspective)}" for t in free}
    key = f"{form}-source"
    chosen: str | None = st.selectbox(
        text("scorecard-from"),
        list(names),
        index=None,
        format_func=names.__getitem__,
        placeholder=text("scorecard-from-placeholder"),
        key=key,
        on_change=_take_template,
        args=(visit, form, {t.code: t for t in free}),
    )
    return chosen


def _take_template(visit: Visit, form: str, templates: Mapping[str, MetricTemplate]) -> None:
    chosen = st.session_state.get(f"{form}-source")
    for name, value in blank_fields(visit, templates.get(chosen or "")).items():
        st.session_state[draft_key(form, name)] = value


def _pick_collected(visit: Visit, view: ScorecardView, form: str) -> bool:
    if view.owner.kind is OwnerKind.PERSON:
        return False
    chosen = st.checkbox(
        visit.text(f"scorecard-collect-{view.owner.kind}"), key=draft_key(form, "collected")
    )
    if chosen:
        st.caption(plain(visit.text(f"scorecard-collected-{view.owner.kind}")))
    return chosen


def _pick_visibility(visit: Visit, form: str, audiences: Audiences) -> Visibility:
    ways = list(Visibility)
    chosen = st.radio(
        visit.text("scorecard-visibility"),
        ways,
        format_func=visit.text.choice,
        horizontal=True,
        key=draft_key(form, "visibility"),
    )
    way = chosen or Visibility.COACH
    st.caption(f":material/visibility: {plain(audience_words(visit.text, audiences[way]))}")
    return way


def _added(view: ScorecardView, added: Metric) -> Said:
    st.session_state[_ADDED] = st.session_state.get(_ADDED, 0) + 1
    if view.owner.kind is OwnerKind.PERSON:
        return Said("scorecard-said-added", {"name": added.name}, begun=added)
    return Said("scorecard-said-added-of", {"name": added.name}, begun=added)
