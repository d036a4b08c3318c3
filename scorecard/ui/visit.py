"""What every page starts from: the app, who is looking, in which language, and today."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import uuid4

import streamlit as st

from scorecard.actions.act import Act
from scorecard.app import App, the_app
from scorecard.domain.people import Person
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.rights_stamp import Stamp
from scorecard.text import Text, text_in
from scorecard.views.frame import FrameView, frame_view
from scorecard.views.sight import Sight

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Visit:
    """One run of a page for one person."""

    app: App
    frame: FrameView
    text: Text
    today: date
    dark: bool

    @property
    def person(self) -> Person:
        """Who is looking."""
        return self.frame.person

    @property
    def time_zone(self) -> str:
        """On which clocks this person reads moments; the day stays the academy's."""
        return self.person.time_zone or self.app.academy.settings.time_zone

    def look(self, view: Callable[[Sight], T]) -> T:
        """Return what `view` gathers for this person."""
        return self.app.look(self.person.id, view)

    def perform(
        self, deed: Callable[[Act], object], *, form: str, content: object = None
    ) -> RefusedError | None:
        """Do what `form` was sent for with this `content`; return the refusal if there is one.

        The request id stays with the form until the deed is done, so sending the same
        form again after a broken connection has no second effect. Other content is
        another request.
        """
        key = f"request-{form}"
        sent, request = st.session_state.get(key, (None, ""))
        if not request or sent != content:
            request = uuid4().hex
            st.session_state[key] = (content, request)
        try:
            self.app.perform(self.person.id, deed, request=request)
        except RefusedError as refused:
            return refused
        del st.session_state[key]
        return None


def visitor_id() -> int | None:
    """Return the id of the signed-in person, as the gate vouches for it on every message."""
    found = st.user.to_dict().get("id")
    return int(str(found)) if found and str(found).isdecimal() else None


def rights_now() -> Stamp:
    """Return the stamp of the rights around the signed-in person, for `live`."""
    return the_app().rights_stamp(visitor_id() or 0)


def visit_if_any() -> Visit | None:
    """Return the visit of this run; None if nobody is signed in, or nobody known any more."""
    try:
        return this_visit()
    except NotAllowedError:
        return None


def this_visit() -> Visit:
    """Return the visit of this run; the router has made sure that somebody is signed in."""
    app = the_app()
    who = visitor_id()
    frame = app.look(who, frame_view)
    return Visit(
        app=app,
        frame=frame,
        text=text_in(frame.person.language),
        today=app.today(),
        dark=st.context.theme.type == "dark",
    )
