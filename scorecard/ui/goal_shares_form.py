"""Spreading a year's target over its months by hand; it is offered evenly."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import partial

import streamlit as st

from scorecard.actions.metric_goals import shape_goal
from scorecard.domain.goal_shares import Share, offered_shares
from scorecard.domain.metrics import Metric
from scorecard.domain.values import MonthValue, parse_amount
from scorecard.ui.deeds import Wanted, deed_button
from scorecard.ui.drafts import begin_draft, draft_key
from scorecard.ui.goal_fields import want_unless_refused
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal

COLUMNS, NARROWEST = 4, 80  # a quarter of a year in a row, or three months on a phone


def shares_form(
    visit: Visit, judged: JudgedGoal, metric: Metric, values: Iterable[MonthValue]
) -> None:
    """Show a field for each month of the year, filled with its share."""
    text, goal = visit.text, judged.goal
    calendar = visit.app.academy.calendar
    shares = judged.shares or offered_shares(goal, metric, values, calendar)
    form = f"shares-{goal.id}"
    stored = {share.month.code: text.exact(share.amount) for share in shares}
    version = begin_draft(form, goal.version, stored)
    st.markdown(f"**{text('goals-shares')}**  \n{text('goals-shares-why')}")
    with st.form(f"{form}-form", border=False):
        with st.grid(COLUMNS, min_column_width=NARROWEST, gap="small"):
            for share in shares:
                st.text_input(
                    plain(text.sentence(text.month_short(share.month))),
                    key=draft_key(form, share.month.code),
                    max_chars=40,
                )
        target = text.amount(goal.target or Decimal(0), metric)
        st.caption(plain(text("goals-shares-target", target=target)))
        st.form_submit_button(
            text("goals-shares-save"),
            key=f"save-{form}",
            on_click=_shape,
            args=(form, goal.id, shares, version),
        )
    if judged.shares:
        deed_button(
            text("goals-shares-even"),
            partial(shape_goal, goal_id=goal.id, shares=(), version=goal.version),
            key=f"even-{goal.id}",
            then={f"drawn-{form}": None},
            kind="tertiary",
            icon=":material/balance:",
        )


def _shape(form: str, goal_id: int, shares: Sequence[Share], version: int) -> None:
    def wanted() -> Wanted:
        given = tuple(
            Share(share.month, parse_amount(_typed(form, share) or "0")) for share in shares
        )
        deed = partial(shape_goal, goal_id=goal_id, shares=given, version=version)
        return Wanted(f"goal-shaped-{goal_id}", deed, {f"drawn-{form}": None})

    want_unless_refused(wanted)


def _typed(form: str, share: Share) -> str:
    return str(st.session_state.get(draft_key(form, share.month.code), "")).strip()
