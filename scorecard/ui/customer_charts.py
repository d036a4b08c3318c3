"""The pictures of the page on customers: funnel, steps of the pipeline, and feedback over time."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from scorecard.charts.funnel import funnel_alt, funnel_chart, funnel_rows
from scorecard.charts.relation_panel import panel_alt, panel_chart, panel_rows
from scorecard.reporting.relation_pictures import feedback_panel, not_counted, pipeline_panels
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.customer_words import (
    feedback_words,
    funnel_words,
    names_of,
    through_words,
)
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.customers import CustomersView, Line

FEWEST_MONTHS = 2  # a single month is no curve
Address = Callable[[str], str]
"""The address of a part of the page as a picture."""


def show_funnel(visit: Visit, view: CustomersView, picture: Address) -> None:
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
    missing = not_counted(view, text)
    chart = funnel_chart(view.steps, academy.templates, text, missing=missing, dark=visit.dark)
    said = funnel_alt(view.steps, academy.templates, text, missing=missing)
    show_chart(chart, alt=said, key="funnel")
    for line in funnel_words(visit, view):
        st.caption(plain(line))
    rows = partial(funnel_rows, view.steps, academy.templates, len(view.months), text)
    rows = partial(rows, missing=missing)
    numbers_of(rows, text, key="funnel-numbers", picture=picture("funnel"))


def show_pipeline(visit: Visit, view: CustomersView, picture: Address) -> None:
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
    panels = pipeline_panels(view, visit.app.academy, text)
    for line, panel in zip(reversed(view.pipeline), panels, strict=True):
        chart = panel_chart(panel, text, dark=visit.dark)
        show_chart(chart, alt=panel_alt(panel, text), key=f"pipeline-{line.template}")
    rows = partial(panel_rows, panels, text)
    numbers_of(rows, text, key="pipeline-numbers", picture=picture("pipeline"))


def show_feedback(visit: Visit, view: CustomersView, picture: Address) -> None:
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
        _show_feedback(visit, line, picture(line.template))


def _show_feedback(visit: Visit, line: Line, picture: str) -> None:
    if len([p for p in line.points if p.amount is not None]) < FEWEST_MONTHS:
        return
    panel = feedback_panel(line, visit.app.academy, visit.text)
    chart = panel_chart(panel, visit.text, dark=visit.dark)
    show_chart(chart, alt=panel_alt(panel, visit.text), key=f"feedback-{line.template}")
    rows, key = partial(panel_rows, [panel], visit.text), f"feedback-{line.template}-numbers"
    numbers_of(rows, visit.text, key=key, picture=picture)
