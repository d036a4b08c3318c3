"""How many gave 0, 1, 2, 3 dots, once it is revealed; the same on phones and for leaders."""

from html import escape

import streamlit as st

from scorecard.domain.dots import Names
from scorecard.domain.people import Person
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.session_process import AtProcess, Revealed


def dots_sign(dots: int, most: int) -> str:
    """Return dots as one sees them: two of three are `●●○`."""
    return "●" * dots + "○" * (most - dots)


def show_spread(visit: Visit, at: AtProcess) -> None:
    """Show the spread, one's own answer marked in it, and who said what where names are seen."""
    found = at.revealed
    if found is None:
        return
    if found.spread is None:
        st.info(visit.text("phone-few"), icon=":material/visibility_off:")
        return
    st.html(_table(visit, at, found))
    for dots, people in sorted(found.said.items(), reverse=True):
        if people:
            label = visit.text("rocket-dots-choice", count=dots)
            st.caption(plain(f"{label}: {names_of(visit, people)}"))


def show_who_sees(visit: Visit, at: AtProcess, names: Names) -> None:
    """Warn whoever is shown names that others are not shown."""
    if at.revealed is not None and at.revealed.said and names is Names.COACH:
        st.caption(f":material/lock: {plain(visit.text('lead-names-for-you'))}")


def names_of(visit: Visit, people: tuple[Person, ...]) -> str:
    """Return people's names in one phrase."""
    return visit.text.list([person.name for person in people])


def _table(visit: Visit, at: AtProcess, found: Revealed) -> str:
    # Our own words and numbers only; escaped all the same.
    most, counts = at.process.most_dots, found.spread.counts if found.spread else ()
    widest = max(counts, default=0) or 1
    rows = []
    for dots in range(most, -1, -1):
        label = escape(visit.text("rocket-dots-choice", count=dots))
        mine = at.mine is not None and at.mine.dots == dots
        you = f" <b>{escape(visit.text('phone-you'))}</b>" if mine else ""
        share = round(100 * counts[dots] / widest)
        rows.append(
            f'<tr><th scope="row"><span aria-hidden="true">{dots_sign(dots, most)}</span> '
            f'{label}{you}</th><td><i style="width:{share}%"></i></td>'
            f"<td>{counts[dots]}</td></tr>"
        )
    caption = escape(visit.text("phone-spread"))
    return f'<table class="spread"><caption>{caption}</caption>{"".join(rows)}</table>'
