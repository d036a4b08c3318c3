"""The fields of a metric. They are no form of Streamlit's, so that what they mean is said at once.

What was typed is kept through every run while the page is open, also where a field is not
shown for the moment: the ends of a range while another direction is looked at.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import streamlit as st

from scorecard.actions.metrics_given import MOST_DECIMALS, MetricGiven
from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    Metric,
    MetricTemplate,
    Perspective,
    Visibility,
    usual_aggregate,
)
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period, month_of, months_between
from scorecard.domain.refusals import RefusedError
from scorecard.domain.scorecards import still_like
from scorecard.domain.values import parse_amount
from scorecard.domain.words import NAME_LIMIT
from scorecard.ui.drafts import draft_key
from scorecard.ui.markdown import plain
from scorecard.ui.scorecard_words import judged_words
from scorecard.ui.visit import Visit

Fields = Mapping[str, object]
MONTHS_BACK = 36
_KINDS = {
    Kind.ADDS_UP: "scorecard-kind-adds-up",
    Kind.LEVEL: "scorecard-kind-level",
}
_AGGREGATES = {
    Aggregate.MEAN: "scorecard-aggregate-mean",
    Aggregate.LAST: "scorecard-aggregate-last",
}


def fields_of(visit: Visit, metric: Metric) -> Fields:
    """Return what the fields show of a stored metric."""
    ends = {
        name: "" if end is None else visit.text.exact(end)
        for name, end in (("lower", metric.lower), ("upper", metric.upper))
    }
    return {
        "name": metric.name,
        "unit": metric.unit,
        "kind": metric.kind,
        "aggregate": Aggregate.LAST if metric.aggregate is Aggregate.LAST else Aggregate.MEAN,
        "direction": metric.direction,
        "perspective": metric.perspective,
        "process": metric.process,
        "decimals": metric.decimals,
        "first": metric.first.code,
        **ends,
    }


def blank_fields(visit: Visit, template: MetricTemplate | None) -> Fields:
    """Return what the fields show of a new metric, from a template or of one's own."""
    kind = template.kind if template else Kind.ADDS_UP
    how = template.aggregate if template else usual_aggregate(kind)
    return {
        "name": visit.text.words(template.name) if template else "",
        "unit": visit.text.words(template.unit) if template else "",
        "kind": kind,
        "aggregate": Aggregate.LAST if how is Aggregate.LAST else Aggregate.MEAN,
        "direction": template.direction if template else Direction.UP,
        "perspective": template.perspective if template else Perspective.LEARNING,
        "process": template.process if template else None,
        "decimals": template.decimals if template else 0,
        "first": month_of(visit.today).code,
        "lower": "",
        "upper": "",
    }


def hold_fields(form: str, names: Fields) -> None:
    """Keep what stands in fields that are not shown in this run."""
    for name in names:
        if (key := draft_key(form, name)) in st.session_state:
            st.session_state[key] = st.session_state[key]


def metric_fields(visit: Visit, form: str, *, since: Period | None = None) -> None:
    """Show the fields; `since` is the first month of a metric that is there already."""
    text = visit.text
    name, unit = st.columns([3, 1])
    name.text_input(text("scorecard-name"), key=draft_key(form, "name"), max_chars=NAME_LIMIT)
    unit.text_input(
        text("scorecard-unit"),
        key=draft_key(form, "unit"),
        max_chars=NAME_LIMIT,
        help=text("scorecard-unit-help"),
    )
    _choice(visit, form, "kind", {kind: text(key) for kind, key in _KINDS.items()})
    if _state(form, "kind") is Kind.LEVEL:
        _choice(visit, form, "aggregate", {how: text(key) for how, key in _AGGREGATES.items()})
    _choice(visit, form, "direction", {way: text.choice(way) for way in Direction})
    if _state(form, "direction") is Direction.RANGE:
        for place, end in zip(st.columns(2), ("lower", "upper"), strict=True):
            place.text_input(text(f"scorecard-{end}"), key=draft_key(form, end), max_chars=40)
    sides = {side: text.choice(side) for side in Perspective}
    _choice(visit, form, "perspective", sides, label="scorecard-perspective")
    _details(visit, form, since)


def metric_typed(form: str) -> MetricGiven:
    """Return what the fields hold.

    Raises:
        RefusedError: an end of the range is no number.
    """
    state = st.session_state
    ranged = _state(form, "direction") is Direction.RANGE
    return MetricGiven(
        name=str(state[draft_key(form, "name")]),
        unit=str(state[draft_key(form, "unit")]),
        kind=state[draft_key(form, "kind")],
        direction=state[draft_key(form, "direction")],
        perspective=state[draft_key(form, "perspective")],
        aggregate=state[draft_key(form, "aggregate")],
        process=state[draft_key(form, "process")],
        decimals=state[draft_key(form, "decimals")],
        lower=_end(form, "lower") if ranged else None,
        upper=_end(form, "upper") if ranged else None,
        first=Period.parse(state[draft_key(form, "first")]),
    )


def show_judged(
    visit: Visit,
    owner: Owner,
    form: str,
    *,
    template: MetricTemplate | None = None,
    held: Metric | None = None,
) -> None:
    """Say how the metric in the fields will be judged, as it stands in this moment.

    Of one that is no longer like its `template` it also says that it counts with no others;
    `held` is what it was before.
    """
    try:
        given = metric_typed(form)
    except RefusedError as refused:
        st.caption(plain(visit.text.refusal(refused)))
        return
    shown = Metric(
        id=0,
        owner=owner,
        name=given.name.strip(),
        unit=given.unit.strip(),
        kind=given.kind,
        direction=given.direction,
        aggregate=given.aggregate or usual_aggregate(given.kind),
        perspective=given.perspective,
        first=given.first or month_of(visit.today),
        visibility=Visibility.ME,
        decimals=given.decimals,
        lower=given.lower,
        upper=given.upper,
    )
    st.info(plain(judged_words(visit.text, shown)), icon=":material/lightbulb:")
    if not still_like(template, held, given):
        collected = held is not None and held.collected
        key = "metric-collected-unlike" if collected else "scorecard-unlike"
        st.caption(plain(visit.text(key)))


def _details(visit: Visit, form: str, since: Period | None) -> None:
    text, model = visit.text, visit.app.academy.model
    process, decimals, first = st.columns([2, 1, 2])
    names = {p.code: f"{p.code} {text.words(p.name)}" for p in model.processes}
    held = _state(form, "process")
    if isinstance(held, str):
        names.setdefault(held, held)  # of an earlier version of the model
    process.selectbox(
        text("scorecard-process"),
        [None, *names],
        format_func=lambda code: names.get(code or "", text("scorecard-no-process")),
        placeholder=text("scorecard-no-process"),
        key=draft_key(form, "process"),
    )
    decimals.selectbox(
        text("scorecard-decimals"),
        list(range(MOST_DECIMALS + 1)),
        key=draft_key(form, "decimals"),
    )
    now = month_of(visit.today)
    months = months_between(min(now.plus(-MONTHS_BACK), since or now), now)
    labels = {month.code: text.month(month) for month in reversed(months)}
    first.selectbox(
        text("scorecard-first"),
        list(labels),
        format_func=labels.__getitem__,
        key=draft_key(form, "first"),
    )


def _choice(
    visit: Visit, form: str, field: str, words: Mapping[Any, str], *, label: str = ""
) -> None:
    st.radio(
        visit.text(label or f"scorecard-{field}"),
        list(words),
        format_func=words.__getitem__,
        horizontal=True,
        key=draft_key(form, field),
    )


def _state(form: str, field: str) -> object:
    return st.session_state[draft_key(form, field)]


def _end(form: str, name: str) -> Decimal | None:
    typed = str(_state(form, name)).strip()
    return parse_amount(typed) if typed else None
