"""The foot of a card on the wall: its picture, cheers, comments, and what can be done with it."""

from functools import partial
from html import escape

import streamlit as st

from scorecard.actions.celebration_wall import (
    cheer_celebration,
    comment_on_celebration,
    give_picture,
    open_celebration,
    take_back_cheer,
    take_comment_away,
    take_picture_away,
)
from scorecard.domain.celebration_wall import COMMENT_LIMIT
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.limits import FILE_LIMIT, MEGABYTE
from scorecard.exchange.wall_picture import made_anew
from scorecard.ui.celebration_words import cheering_words
from scorecard.ui.deeds import Wanted, deed_button, want
from scorecard.ui.links import link_out
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebration_social import Social

KINDS = ("jpg", "jpeg", "png", "webp")
SHEETS = {"a4": "A4", "a3": "A3"}
_REFUSED = "picture-refused"


def show_picture(visit: Visit, celebration_id: int, social: Social, name: str) -> None:
    """Show the picture of a celebration, from our own route."""
    if social.picture is None:
        return
    width, height, size = social.picture
    said = escape(visit.text("celebrations-picture-alt", name=name))
    # The size stands in the address so that another picture has another one.
    address = f"/celebration/{celebration_id}/picture?size={size}"
    st.html(
        f'<img src="{address}" alt="{said}" width="{width}" height="{height}" '
        'loading="lazy" style="max-width:100%;height:auto;border-radius:.5rem;display:block">'
    )


def picture_refused() -> RefusedError | None:
    """Return why the picture that was chosen just now was refused, once."""
    refused: RefusedError | None = st.session_state.pop(_REFUSED, None)
    return refused


def show_card_foot(visit: Visit, celebration_id: int, social: Social, *, opened: bool) -> None:
    """Show what others say to a celebration, and offer what this person may do with it."""
    if said := cheering_words(visit, social):
        st.caption(said)
    _show_comments(social)
    with st.container(horizontal=True, gap="xxsmall", key=f"foot-{celebration_id}"):
        _cheer_button(visit, celebration_id, social)
        if social.may_comment:
            label = visit.text("celebrations-comment")
            with st.popover(
                label,
                icon=":material/chat:",
                key=f"commenting-{celebration_id}",
                on_change="rerun",
            ) as place:
                if place.open:
                    _comment_form(visit, celebration_id, social)
        _more(visit, celebration_id, social, opened=opened)


def _cheer_button(visit: Visit, celebration_id: int, social: Social) -> None:
    if not social.may_cheer:
        return
    count = len(social.cheering)
    deed = take_back_cheer if social.cheered else cheer_celebration
    label = visit.text("celebrations-cheer")
    if count:
        key = "celebrations-cheered" if social.cheered else "celebrations-cheer-count"
        label = visit.text(key, count=count)
    deed_button(
        label,
        partial(deed, celebration_id=celebration_id),
        key=f"cheer-{celebration_id}",
        icon=":material/check:" if social.cheered else ":material/thumb_up:",
    )


def _show_comments(social: Social) -> None:
    for said in social.said:
        name = said.person.name if said.person else ""
        st.markdown(f"**{plain(name)}** {plain(said.comment.words)}")


def _comment_form(visit: Visit, celebration_id: int, social: Social) -> None:
    key = f"comment-{celebration_id}"
    with st.form(f"{key}-form", border=False):
        st.text_area(
            visit.text("celebrations-comment-field"),
            key=key,
            max_chars=COMMENT_LIMIT,
            height=70,
        )
        st.form_submit_button(
            visit.text("celebrations-comment-save"),
            key=f"send-{key}",
            on_click=_want_comment,
            args=(celebration_id, key),
        )
    for said in social.said:
        if said.may_take_away:
            name = said.person.name if said.person else ""
            deed_button(
                visit.text("celebrations-comment-away", name=plain(name)),
                partial(take_comment_away, comment_id=said.comment.id),
                key=f"away-{said.comment.id}",
                icon=":material/delete:",
                kind="tertiary",
            )


def _want_comment(celebration_id: int, key: str) -> None:
    words = str(st.session_state.get(key) or "")
    deed = partial(comment_on_celebration, celebration_id=celebration_id, words=words)
    want(Wanted(key, deed, {key: ""}))


def _more(visit: Visit, celebration_id: int, social: Social, *, opened: bool) -> None:
    text = visit.text
    with st.popover(
        text("celebrations-card-more"), key=f"more-{celebration_id}", on_change="rerun"
    ) as place:
        if not place.open:
            return
        if social.may_set_picture:
            _picture_part(visit, celebration_id, social)
        if social.may_open or (opened and social.may_set_picture):
            _opening_part(visit, celebration_id, opened=opened)
        for size, name in SHEETS.items():
            address = f"/celebration/{celebration_id}/poster.pdf?sheet={size}"
            link_out(address, text("celebrations-poster", size=name))


def _picture_part(visit: Visit, celebration_id: int, social: Social) -> None:
    text, turn = visit.text, f"picture-turn-{celebration_id}"
    key = f"picture-{celebration_id}-{st.session_state.get(turn, 0)}"
    chosen = st.file_uploader(
        text("celebrations-picture-ask", limit=FILE_LIMIT // MEGABYTE), KINDS, key=key
    )
    st.caption(text("celebrations-picture-note"))
    if chosen is not None:
        st.button(
            text("celebrations-picture-save"),
            key=f"give-picture-{celebration_id}",
            type="primary",
            on_click=_want_picture,
            args=(celebration_id, key, turn),
        )
    if social.picture is not None:
        deed_button(
            text("celebrations-picture-away"),
            partial(take_picture_away, celebration_id=celebration_id),
            key=f"picture-away-{celebration_id}",
            icon=":material/delete:",
        )


def _want_picture(celebration_id: int, key: str, turn: str) -> None:
    chosen = st.session_state.get(key)
    if chosen is None:
        return
    try:
        picture = made_anew(chosen.getvalue())  # here, and not while the database waits
    except RefusedError as refused:
        st.session_state[_REFUSED] = refused
        return
    deed = partial(give_picture, celebration_id=celebration_id, picture=picture)
    then = {turn: st.session_state.get(turn, 0) + 1}
    want(Wanted(f"give-picture-{celebration_id}", deed, then))


def _opening_part(visit: Visit, celebration_id: int, *, opened: bool) -> None:
    text = visit.text
    if not opened:
        st.caption(text("celebrations-open-note"))
    deed_button(
        text("celebrations-keep" if opened else "celebrations-open"),
        partial(open_celebration, celebration_id=celebration_id, opened=not opened),
        key=f"open-{celebration_id}",
        icon=":material/lock:" if opened else ":material/public:",
    )
