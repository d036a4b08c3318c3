"""Refusals, and what they say to whoever asked."""

from urllib.parse import quote, urlsplit

import streamlit as st

from scorecard.domain.celebration_wall import OccasionCelebration, Plan
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dots import Assessment, Rating
from scorecard.domain.events import MonthEvent
from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Membership, Person, Team
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.domain.surveys import Survey
from scorecard.domain.values import MonthValue
from scorecard.text import Text
from scorecard.ui.links import link_out
from scorecard.ui.markdown import plain


def show_refusal(refused: RefusedError, text: Text, *, about: str = "") -> None:
    """Say what was refused, why, and what to do; a lost race shows both sides of it.

    `about` is the name of the thing, where the page shows several.
    """
    message = text.refusal(refused)
    if isinstance(refused, ConflictError):
        both = text(
            "conflict-both", theirs=_said(refused.theirs, text), mine=_said(refused.mine, text)
        )
        name = f"**{plain(about)}:** " if about else ""
        st.warning(f"{name}{plain(both)} {plain(message)}", icon=":material/warning:")
    else:
        st.error(plain(message), icon=":material/error:")
    if refused.key == "password-again":
        link_out(f"/account/again?next={quote(_here(), safe='')}", text("password-again-link"))


def _here() -> str:
    # Where the browser is, to come back to; a test has no browser, and comes home.
    here = urlsplit(st.context.url or "/")
    return f"{here.path}?{here.query}" if here.query else here.path


def _said(side: object, text: Text) -> str:
    match side:
        case MonthValue():
            held = "" if side.amount is None else text.exact(side.amount)
            held = text("month-excused") if side.excused else held
            return " · ".join(filter(None, [held or text("conflict-nothing"), side.note]))
        case MonthEvent():
            return side.words
        case Assessment():
            dots = text("rocket-dots-choice", count=side.dots)
            return " · ".join([dots, *([side.note] if side.note else [])])
        case Rating():
            words = [side.reason, side.evidence, side.attested]
            dots = text("rocket-dots-choice", count=side.dots)
            return " · ".join([dots, *(w for w in words if w)])
        case Survey():
            return text("survey-until", day=text.date(side.last_day))
        case Goal(process=None):
            ends = [text.exact(end) for end in (side.target, side.upper) if end is not None]
            return side.words or " – ".join(ends)
        case Goal():
            return text("rocket-dots-choice", count=int(side.target or 0))
        case Closing():
            return side.words
        case Metric():
            return text.choice(side.visibility)
        case Celebration() | OccasionCelebration():
            return f"{text.date(side.held_on)} · {side.how}"
        case Plan():
            return side.how
        case Person():
            return " · ".join([side.name, side.email])
        case Team():
            return " · ".join([side.name, side.key, text.date(side.founded)])
        case Membership():
            days = [text.date(day) for day in (side.first, side.last) if day]
            return " · ".join([text.choice(side.role), *days])
        case _:
            return text("conflict-nothing")
