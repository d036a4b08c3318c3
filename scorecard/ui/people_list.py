"""The list of people: search, a page of rows, and links to each person."""

import streamlit as st

from scorecard.domain.people import Person
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.directory import Wanted
from scorecard.ui.markdown import plain
from scorecard.ui.people_words import places_words
from scorecard.ui.visit import Visit
from scorecard.views.people import ListedPerson, PeopleView, PersonView, person_view

MOST_DIGITS = 9
_WANTED = "people-wanted"


def wanted_people(visit: Visit) -> Wanted:
    """Show the search; only `?waiting=1` stands in the link, since words may name people."""
    kept = st.session_state.get(_WANTED, Wanted())
    linked = st.query_params.get("waiting") == "1"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        words = st.text_input(
            visit.text("people-search"),
            kept.words,
            key="search",
            max_chars=200,
            icon=":material/search:",
        )
        waiting = st.toggle(visit.text("people-only-waiting"), linked, key="waiting")
    wanted = Wanted(words or "", waiting)
    if wanted != Wanted(kept.words, linked):
        st.query_params.from_dict({"waiting": "1"} if waiting else {})
    st.session_state[_WANTED] = wanted
    return wanted


def linked_person(visit: Visit) -> PersonView | None:
    """Return whom the link names as `?person=`; nobody where it names nobody that there is."""
    named = st.query_params.get("person", "")
    if not named.isdecimal() or len(named) > MOST_DIGITS:
        return None
    try:
        return visit.look(lambda sight: person_view(sight, int(named), now=visit.app.now()))
    except NotAllowedError:
        return None


def back_to_everybody(visit: Visit) -> None:
    """Show the way back from one person to the list as it was."""
    label = visit.text("people-everybody")
    icon = ":material/arrow_back:"
    st.button(label, icon=icon, type="tertiary", key="everybody", on_click=_leave)


def linked_page() -> int:
    """Return the page that the link names as `?part=`; the first where it names none."""
    page = st.query_params.get("part", "1")
    return int(page) if page.isdecimal() and len(page) <= MOST_DIGITS else 1


def show_people(visit: Visit, view: PeopleView) -> None:
    """Show a page of people, and the ways to the pages beside it."""
    if not view.found:
        st.info(visit.text("people-none-found"))
    with st.container(gap="xxsmall", key="people"):
        for listed in view.listed:
            _show_row(visit, listed)
    if view.pages > 1:
        with st.container(horizontal=True, vertical_alignment="center", key="pages"):
            if view.page > 1:
                _page_button(visit, "earlier", view.page - 1)
            told = visit.text("people-page", page=view.page, pages=view.pages)
            st.caption(told, width="content")
            if view.page < view.pages:
                _page_button(visit, "later", view.page + 1)


def open_person(label: str, person: Person, icon: str, *, key: str) -> None:
    """Show the way to one person; the list stays in the link as it was."""
    _go(label, icon, key=f"{key}-{person.id}", person=str(person.id))


def _show_row(visit: Visit, listed: ListedPerson) -> None:
    person = listed.person
    name, place = st.columns([2, 3], vertical_alignment="center", gap="small")
    with name:
        icon = ":material/shield_person:" if person.admin else ":material/person:"
        open_person(plain(person.name), person, icon, key="open")
    with place, st.container(key=f"listed-{person.id}"):
        words = places_words(visit, listed.places)
        if person.admin:
            words = f"{visit.text('people-admin')} · {words}"
        if listed.waiting:
            words += f" · {visit.text('people-waiting')}"
        st.caption(plain(words))


def _page_button(visit: Visit, way: str, page: int) -> None:
    icon = ":material/chevron_left:" if way == "earlier" else ":material/chevron_right:"
    _go(visit.text(f"people-{way}"), icon, key=way, part=str(page))


def _go(label: str, icon: str, *, key: str, **query: str) -> None:
    # Not a page link: one that leads to the page it stands on leaves the address as it was.
    st.button(
        label, icon=icon, type="tertiary", key=key, on_click=st.query_params.update, kwargs=query
    )


def _leave() -> None:
    st.query_params.pop("person", None)
