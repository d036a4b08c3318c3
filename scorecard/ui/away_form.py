"""Being away for a span of months: what it would do is said before, and undone by one touch."""

import streamlit as st

from scorecard.actions.away import go_away
from scorecard.actions.filling import Filled, Versions, take_back_cells
from scorecard.domain.away import Away
from scorecard.domain.periods import Period, PeriodKind, month_of, months_between
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MONTHS_AHEAD
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.away import away_view

MONTHS_BACK = 12
_DONE, _REFUSED = "away-done", "away-refused"


def away_form(visit: Visit) -> None:
    """Show how to be excused from every own metric for a while; the months may be to come."""
    text = visit.text
    done, refused = st.session_state.get(_DONE), st.session_state.pop(_REFUSED, None)
    with st.expander(
        text("away-title"), icon=":material/beach_access:", expanded=bool(done or refused)
    ):
        st.markdown(text("away-how"))
        now = month_of(visit.today)
        months = months_between(now.plus(-MONTHS_BACK), now.plus(MONTHS_AHEAD))
        with st.container(horizontal=True):
            first = _pick(visit, months, "away-first", now)
            last = _pick(visit, months, "away-last", first)
        if refused:
            show_refusal(refused, text)
        if done:
            _offer_undo(visit, done)
        else:
            _offer(visit, first, last)


def _offer(visit: Visit, first: Period, last: Period) -> None:
    try:
        plan = visit.look(lambda sight: away_view(sight, first, last))
    except RefusedError as refused:
        show_refusal(refused, visit.text)
        return
    st.markdown(" ".join(plain(line) for line in away_words(visit, plan)))
    st.button(
        visit.text("away-send"),
        key="away-send",
        on_click=_go_away,
        args=(visit, first, last),
        disabled=not plan.excused,
    )


def away_words(visit: Visit, plan: Away) -> list[str]:
    """Return what being away would change, and what it would leave as it is."""
    text = visit.text
    count = len({metric.id for metric, _ in plan.excused})
    lines = [
        text("away-excuses", months=len({v.month for _, v in plan.excused}), metrics=count)
        if plan.excused
        else text("away-nothing-to-excuse")
    ]
    if plan.excused and plan.numbers:
        lines.append(text("away-keeps", count=len(plan.numbers)))
    return lines


def _go_away(visit: Visit, first: Period, last: Period) -> None:
    filled: list[Filled] = []
    refused = visit.perform(
        lambda act: filled.append(go_away(act, first, last)),
        form="away",
        content=(first, last, visit.today),
    )
    if refused:
        st.session_state[_REFUSED] = refused
    elif filled:
        st.session_state[_DONE] = (first.code, last.code, filled[-1].versions)


def _offer_undo(visit: Visit, done: tuple[str, str, Versions]) -> None:
    first, last, versions = done
    names = [visit.text.month(Period.parse(code)) for code in dict.fromkeys((first, last))]
    with st.container(horizontal=True, vertical_alignment="center"):
        said = visit.text("away-done", span="–".join(names))
        st.success(plain(said), icon=":material/check_circle:")
        st.button(
            visit.text("common-undo"), key="away-undo", on_click=_come_back, args=(visit, versions)
        )
        st.button(visit.text("away-more"), key="away-more", on_click=_forget)


def _come_back(visit: Visit, versions: Versions) -> None:
    refused = visit.perform(
        lambda act: take_back_cells(act, versions),
        form="away-undo",
        content=tuple(versions.items()),
    )
    if refused:
        st.session_state[_REFUSED] = refused
    _forget()


def _forget() -> None:
    st.session_state.pop(_DONE, None)


def _pick(visit: Visit, months: tuple[Period, ...], key: str, start: Period) -> Period:
    codes = [m.code for m in months]
    if st.session_state.get(key) not in codes:
        st.session_state[key] = start.code
    labels = {m.code: visit.text.sentence(visit.text.month(m)) for m in months}
    code = st.selectbox(visit.text(key), codes, format_func=labels.__getitem__, key=key, width=200)
    return Period.parse(code, PeriodKind.MONTH)
