"""Somebody who is there twice: finding the other account, seeing what happens, making them one."""

from collections.abc import Iterator

import streamlit as st

from scorecard.actions.merging import merge_people
from scorecard.domain.merging import SeenMerging, Tally
from scorecard.domain.people import Person
from scorecard.domain.words import NAME_LIMIT, fold
from scorecard.store.directory import Wanted
from scorecard.ui.keeping import save
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.doubles import MergeView, merge_view
from scorecard.views.people import PersonView, people_view


def merge_form(visit: Visit, view: PersonView) -> None:
    """Show, a click away, how to make this person and another account one."""
    text, person = visit.text, view.person
    with st.expander(text("people-merge"), icon=":material/merge:", key=f"merge-{person.id}"):
        st.caption(text("people-merge-lead"))
        other = _other_account(visit, person)
        if other is None:
            return
        stays = st.radio(
            text("people-merge-stays"),
            (person.id, other.id),
            format_func={p.id: plain(_called(p)) for p in (person, other)}.__getitem__,
            key=f"merge-stays-{person.id}-{other.id}",
        )
        gone = other.id if stays == person.id else person.id
        _show_merging(visit, visit.look(lambda sight: merge_view(sight, stays, gone)))


def _other_account(visit: Visit, person: Person) -> Person | None:
    words = st.text_input(
        visit.text("people-merge-search"),
        key=f"merge-search-{person.id}",
        max_chars=NAME_LIMIT,
        icon=":material/search:",
    )
    if not words:
        return None
    found = visit.look(lambda sight: people_view(sight, Wanted(words))).listed
    others = {one.person.id: one.person for one in found if one.person.id != person.id}
    if not others:
        st.info(visit.text("people-none-found"))
        return None
    chosen = st.selectbox(
        visit.text("people-merge-other"),
        list(others),
        format_func=lambda id: _called(others[id]),
        key=f"merge-other-{person.id}",
    )
    return others[chosen]


def _show_merging(visit: Visit, view: MergeView) -> None:
    text = visit.text
    if view.refused or view.seen is None:
        if view.refused:
            show_refusal(view.refused, text)
        return
    told = _told(visit, view, view.seen.tally)
    st.markdown("\n".join(f"- {plain(line)}" for line in told))
    st.warning(text("people-merge-forever"), icon=":material/warning:")
    form = f"merge-{view.kept.id}-{view.double.id}"
    with st.form(f"{form}-form", border=False):
        typed = st.text_input(
            plain(text("people-merge-type", email=view.double.email)),
            key=f"{form}-email",
            max_chars=NAME_LIMIT,
        )
        sent = st.form_submit_button(text("people-merge-now"), type="primary", key=f"save-{form}")
    if sent and fold(typed or "") != fold(view.double.email):
        st.error(text("people-merge-typed-other"), icon=":material/error:")
    elif sent:
        _merge(visit, view, view.seen, form)


def _merge(visit: Visit, view: MergeView, seen: SeenMerging, form: str) -> None:
    kept, double = view.kept.id, view.double.id
    before = st.query_params.to_dict()
    st.query_params["person"] = str(kept)
    save(visit, lambda act: merge_people(act, kept, double, seen), form=form, content=seen)
    # It was refused, or the page would have begun anew.
    st.query_params.from_dict(before)


def _told(visit: Visit, view: MergeView, tally: Tally) -> Iterator[str]:
    text, kept, double = visit.text, view.kept.name, view.double
    things = {
        "places": tally.places,
        "metrics": tally.metrics,
        "goals": tally.goals,
        "answers": tally.answers,
    }
    moving = [text(f"people-merge-{name}", count=count) for name, count in things.items() if count]
    if moving:
        yield text("people-merge-moves", name=kept, things=text.list(moving))
    else:
        yield text("people-merge-nothing")
    for name, count in (
        ("joined-places", tally.joined_places),
        ("joined-metrics", tally.joined_metrics),
        ("months", tally.months_that_differ),
        ("archived", tally.archived_metrics),
        ("retold", tally.retold_goals),
        ("twice", tally.answered_twice),
    ):
        if count:
            yield text(f"people-merge-{name}", count=count)
    yield text("people-merge-signs-in", name=kept, email=double.email)
    if double.admin and not view.kept.admin:
        yield text("people-merge-no-admin", name=kept)


def _called(person: Person) -> str:
    return f"{person.name} · {person.email}"
