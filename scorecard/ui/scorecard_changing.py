"""Changing a metric; what another unit or kind means for its months is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial

import streamlit as st

from scorecard.actions.metrics import Meaning, change_metric
from scorecard.actions.metrics_anew import begin_anew
from scorecard.actions.metrics_conversion import convert_metric
from scorecard.actions.metrics_given import MetricGiven
from scorecard.domain.conversions import conversion
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period, month_of, months_between
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import NAME_LIMIT
from scorecard.ui.drafts import begin_draft
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.scorecard_form import (
    fields_of,
    hold_fields,
    metric_fields,
    metric_typed,
    show_judged,
)
from scorecard.ui.scorecard_saving import Said, save
from scorecard.ui.visit import Visit
from scorecard.views.scorecard import Kept

ANEW, CONVERT = "anew", "convert"


@dataclass(frozen=True, slots=True)
class _Meant:
    """What somebody says a change means; `since` and `old_name` only where one begins anew."""

    meaning: Meaning | None = None
    converts: bool = False
    since: Period | None = None
    old_name: str = ""


def change_form(visit: Visit, kept: Kept) -> None:
    """Show the fields of a metric as they are stored, and save what is changed in them."""
    metric, text = kept.metric, visit.text
    form, stored = f"metric-{metric.id}", fields_of(visit, metric)
    version = begin_draft(form, metric.version, stored)
    hold_fields(form, stored)
    metric_fields(visit, form, since=metric.first)
    template = visit.app.academy.templates.get(metric.template or "")
    show_judged(visit, metric.owner, form, template=template, held=metric)
    try:
        given = metric_typed(form)
    except RefusedError:
        given = None
    meant = _pick_meaning(visit, form, kept, given) if given else _Meant()
    if not st.button(text("common-save"), type="primary", key=f"save-{form}"):
        return
    try:
        given = metric_typed(form)
    except RefusedError as refused:
        show_refusal(refused, text)
        return
    _save(visit, form, metric, version=version, given=given, meant=meant)


def _save(
    visit: Visit, form: str, metric: Metric, *, version: int, given: MetricGiven, meant: _Meant
) -> None:
    content = (metric.id, version, given, meant)
    if meant.converts:
        save(
            visit,
            lambda act: convert_metric(act, metric.id, given, version=version),
            form=form,
            content=content,
            said=partial(_said, "scorecard-said-converted"),
        )
        return
    if meant.since is None:
        save(
            visit,
            lambda act: change_metric(
                act, metric.id, given, version=version, meaning=meant.meaning
            ),
            form=form,
            content=content,
            said=partial(_said, "scorecard-said-changed"),
        )
        return
    anew = replace(given, first=meant.since)
    save(
        visit,
        lambda act: begin_anew(act, metric.id, anew, version=version, old_name=meant.old_name),
        form=form,
        content=content,
        said=partial(_said, "scorecard-said-renewed"),
    )


def _pick_meaning(visit: Visit, form: str, kept: Kept, given: MetricGiven) -> _Meant:
    text, metric = visit.text, kept.metric
    same = (given.unit.strip(), given.kind) == (metric.unit, metric.kind)
    if same or not kept.has_past:
        return _Meant()
    ways: dict[str, str] = {Meaning.CORRECT: text("scorecard-meaning-correct")}
    by = conversion(metric, given.unit, kept.amounts) if given.kind is metric.kind else None
    if by:
        ways[CONVERT] = text("scorecard-meaning-convert", factor=_factor(visit, by))
    months = _months_to_begin(visit, metric)
    if months:
        ways[ANEW] = text("scorecard-meaning-anew")
    chosen = st.radio(
        text("scorecard-meaning"),
        list(ways),
        index=None,
        format_func=ways.__getitem__,
        key=f"{form}-meaning",
    )
    if chosen == CONVERT:
        return _Meant(converts=True)
    if chosen == ANEW:
        return _anew(visit, form, kept, months)
    if chosen == Meaning.CORRECT and kept.open_goals:
        st.caption(text("scorecard-correct-goals", count=kept.open_goals))
    return _Meant(meaning=Meaning(chosen) if chosen else None)


def _anew(visit: Visit, form: str, kept: Kept, months: Sequence[Period]) -> _Meant:
    text = visit.text
    labels = {month.code: text.month(month) for month in months}
    code = st.selectbox(
        text("scorecard-anew-since"),
        list(labels),
        format_func=labels.__getitem__,
        help=text("scorecard-anew-since-help"),
        key=f"{form}-since",
        width=280,
    )
    since = Period.parse(code)
    # As long as nobody writes another name, it follows the month that is chosen.
    before = text.month(since.predecessor)
    suggested = text("scorecard-anew-suggested", name=kept.metric.name, month=before)
    name = st.text_input(
        text("scorecard-anew-old-name"),
        value=suggested[:NAME_LIMIT],
        max_chars=NAME_LIMIT,
        key=f"{form}-old-name-{code}",
    )
    if kept.open_goals:
        st.caption(plain(text("scorecard-anew-goals", count=kept.open_goals)))
    return _Meant(since=since, old_name=name)


def _months_to_begin(visit: Visit, metric: Metric) -> Sequence[Period]:
    """Return the months from which it can be another thing, this one first."""
    if metric.slot is None:
        return ()
    return months_between(metric.first.plus(1), month_of(visit.today))[::-1]


def _factor(visit: Visit, by: Fraction) -> str:
    """Return a factor as one says it: `60`, `1/1000`."""
    above = visit.text.exact(by.numerator)
    return above if by.denominator == 1 else f"{above}/{visit.text.exact(by.denominator)}"


def _said(key: str, metric: Metric) -> Said:
    return Said(key, {"name": metric.name})
