"""The pictures of the page on customers: funnel, steps of the pipeline, and feedback over time."""

from dataclasses import replace
from decimal import Decimal
from functools import partial

import streamlit as st

from scorecard.charts.funnel import funnel_alt, funnel_chart, funnel_rows
from scorecard.charts.relation_panel import Panel, panel_alt, panel_chart, panel_rows
from scorecard.domain.metrics import Metric
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.customer_words import (
    feedback_words,
    funnel_words,
    name_of,
    names_of,
    not_counted,
    through_words,
)
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.customers import CustomersView, Line

FEWEST_MONTHS = 2  # a single month is no curve


def show_funnel(visit: Visit, view: CustomersView) -> None:
    """Draw the funnel with its shares, and say what they rest on."""
    text, academy = visit.text, visit.app.academy
    if not academy.customers.funnel:
        return
    st.header(text("customers-funnel"), anchor=False)
    if all(step.amount is None for step in view.steps):
        names = names_of(visit, academy.customers.funnel)
        st.info(plain(text("customers-no-funnel", steps=names)))
        return
    if whole := through_words(visit, view):
        st.write(plain(whole))
    missing = not_counted(visit, view)
    chart = funnel_chart(view.steps, academy.templates, text, missing=missing, dark=visit.dark)
    said = funnel_alt(view.steps, academy.templates, text, missing=missing)
    show_chart(chart, alt=said, key="funnel")
    for line in funnel_words(visit, view):
        st.caption(plain(line))
    rows = partial(funnel_rows, view.steps, academy.templates, len(view.months), text)
    numbers_of(partial(rows, missing=missing), text, key="funnel-numbers")


def show_pipeline(visit: Visit, view: CustomersView) -> None:
    """Draw the steps of the pipeline one above the other, the last one on top as in the rocket."""
    text, known = visit.text, visit.app.academy.customers
    if not known.pipeline:
        return
    st.header(text("customers-pipeline"), anchor=False)
    if not view.pipeline:
        st.info(plain(text("customers-no-pipeline", steps=names_of(visit, known.pipeline))))
        return
    st.caption(text("customers-pipeline-why"))
    if any(line.per_member for line in view.pipeline):
        st.caption(text("customers-per-member"))
    panels = _panels(visit, view.pipeline)
    for line, panel in reversed(list(zip(view.pipeline, panels, strict=True))):
        chart = panel_chart(panel, text, dark=visit.dark)
        show_chart(chart, alt=panel_alt(panel, text), key=f"pipeline-{line.template}")
    numbers_of(partial(panel_rows, panels, text), text, key="pipeline-numbers")


def show_feedback(visit: Visit, view: CustomersView) -> None:
    """Show each feedback in words, and month by month on its whole scale."""
    text, known = visit.text, visit.app.academy.customers
    if not known.feedback:
        return
    st.header(text("customers-said"), anchor=False)
    if not view.feedback:
        st.info(plain(text("customers-nothing-said", metrics=names_of(visit, known.feedback))))
        return
    for feedback in view.feedback:
        line = view.lines[feedback.template]
        headline, *more = feedback_words(visit, feedback)
        st.subheader(plain(headline), anchor=False)
        more += [text("customers-per-member")] if line.per_member else []
        st.caption(plain(" ".join(more)))
        least = -100 if feedback.template == known.net_promoter_score else 0
        _show_feedback(visit, line, least)


def _show_feedback(visit: Visit, line: Line, least: int) -> None:
    if len([p for p in line.points if p.amount is not None]) < FEWEST_MONTHS:
        return
    panel = replace(_panel(visit, line), least=Decimal(least), most=Decimal(100), stepped=False)
    chart = panel_chart(panel, visit.text, dark=visit.dark)
    show_chart(chart, alt=panel_alt(panel, visit.text), key=f"feedback-{line.template}")
    rows = partial(panel_rows, [panel], visit.text)
    numbers_of(rows, visit.text, key=f"feedback-{line.template}-numbers")


def _panels(visit: Visit, lines: tuple[Line, ...]) -> list[Panel]:
    first = min(line.points[0].month for line in lines)
    last = max(line.points[-1].month for line in lines)
    most = max((p.amount for line in lines for p in line.points if p.amount), default=Decimal(0))
    return [replace(_panel(visit, line), first=first, last=last, most=most) for line in lines]


def _panel(visit: Visit, line: Line) -> Panel:
    metric = _metric(visit, line)
    return Panel(metric, line.points, line.points[0].month, line.points[-1].month, stepped=True)


def _metric(visit: Visit, line: Line) -> Metric:
    unit = visit.text.words(visit.app.academy.templates[line.template].unit)
    return replace(line.metric, name=name_of(visit, line.template), unit=unit)
