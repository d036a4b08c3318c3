"""Who saw one's numbers, day by day, and who else entered something into them."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.looks import KEPT_FOR
from scorecard.domain.periods import Period
from scorecard.text import Text
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.looks import DayOfLooks, ForeignChange, LooksView

AT_FIRST = 7  # days; the rest is a click away
MONTHS_NAMED = 3


def show_looks(visit: Visit, view: LooksView) -> None:
    """Show who saw the numbers; those who could see them and did not look are not there."""
    text, kept = visit.text, KEPT_FOR.days
    st.header(text("me-looks", count=len(view.people), days=kept), anchor=False)
    st.caption(text("me-looks-what", days=kept))
    if not view.days:
        return
    with st.container(gap="xxsmall", key="looks"):
        _show_days(text, view.days[:AT_FIRST])
    if len(view.days) > AT_FIRST:
        with st.expander(text("me-looks-earlier"), key="looks-earlier"):
            _show_days(text, view.days[AT_FIRST:])


def show_changes(visit: Visit, view: LooksView) -> None:
    """Show what others entered, with the months and metrics that it was about."""
    text = visit.text
    count = len(view.changes) + view.more
    st.header(text("me-changes", count=count), anchor=False)
    if not count:
        st.caption(text("me-changes-none"))
    with st.container(gap="small", key="changes"):
        for change in view.changes:
            at = text.moment(change.at, visit.time_zone)
            st.markdown(f"{plain(_who(text, change))}  \n:small[{plain(_what(text, change, at))}]")
    if view.more:
        st.caption(text("me-changes-more", count=view.more))


def _show_days(text: Text, days: Sequence[DayOfLooks]) -> None:
    for day in days:
        st.markdown(f"**{plain(text.date(day.day))}** · {plain(text.list(day.names))}")


def _who(text: Text, change: ForeignChange) -> str:
    who = change.name or text("me-changes-nobody")
    return text(f"me-changes-by-{change.way.replace(' ', '-')}", who=who)


def _what(text: Text, change: ForeignChange, at: str) -> str:
    parts = [f"{metric}: {_months(text, months)}" for metric, months in change.months.items()]
    return " · ".join([at, *parts])


def _months(text: Text, months: Sequence[Period]) -> str:
    if len(months) <= MONTHS_NAMED:
        return text.list([text.month(month) for month in months])
    return text(
        "me-changes-months",
        count=len(months),
        first=text.month(months[0]),
        last=text.month(months[-1]),
    )
