"""The coach's dots and notes on all processes: a touch is kept at once, a note when it is left.

Each row remembers what it was drawn from. What was touched since is kept for just that team
and half-year, even if the same touch led somewhere else.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.domain.dots import Rating, Source
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.coach_dots import CoachDotsView, CoachRating

NOTE_LIMIT = 2000
_DRAWN, _NOTES = "coach-dots-drawn", "coach-notes-waiting"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a row that was touched: stored as `rating`, or refused."""

    team_id: int
    half_year: Period
    process: str
    rating: Rating | None
    refused: RefusedError | None


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What a row showed before anything in it was touched."""

    team_id: int
    half_year: Period
    dots: int | None
    note: str
    revision: int


def keep_coach_dots(visit: Visit) -> list[Kept]:
    """Keep what was touched or written since the rows were drawn, once there are dots."""
    drawn: dict[str, _Drawn] = st.session_state.get(_DRAWN, {})
    kept = []
    for code, row in list(drawn.items()):
        if given := _touched(code, row):
            kept.append(_keep(visit, row, given))
            del drawn[code]
    return kept


def coach_fields(visit: Visit, view: CoachDotsView, shown: CoachRating) -> None:
    """Show one process: the choice of dots and the note, with what was said before."""
    text, process = visit.text, shown.process
    _fill_in(view, shown)
    st.radio(
        f"**{plain(process.code)}** · {plain(text.words(process.name))}",
        range(process.most_dots + 1),
        format_func=lambda n: f"{n} {'●' * n}".strip(),
        help=_meanings(visit, shown),
        horizontal=True,
        index=None,
        key=f"coach-dots-{process.code}",
    )
    if shown.before:
        st.caption(plain(_before(visit, shown.before)))


def coach_note(visit: Visit, code: str) -> None:
    """Show the note of a process whose dots are shown already."""
    st.text_area(
        visit.text("coach-note", process=code),
        key=f"coach-note-{code}",
        placeholder=visit.text("coach-note-example"),
        max_chars=NOTE_LIMIT,
        height=68,
        label_visibility="collapsed",
    )


def _touched(code: str, row: _Drawn) -> DotsGiven | None:
    if f"coach-note-{code}" not in st.session_state:  # not on the page, so not touched
        return None
    dots = st.session_state.get(f"coach-dots-{code}")
    note = str(st.session_state[f"coach-note-{code}"] or "")
    waiting: dict[tuple[int, str, str], str] = st.session_state.setdefault(_NOTES, {})
    place = (row.team_id, row.half_year.code, code)
    if dots is None:
        waiting[place] = note
        return None
    waiting.pop(place, None)
    if (dots, note) == (row.dots, row.note):
        return None
    return DotsGiven(code, int(dots), note, revision=row.revision)


def _keep(visit: Visit, row: _Drawn, given: DotsGiven) -> Kept:
    stored: list[Rating] = []
    refused = visit.perform(
        lambda act: stored.append(
            set_dots(act, row.team_id, row.half_year, given, source=Source.COACH)
        ),
        form=f"coach-dots-{given.process}",
        content=(row, given),
    )
    rating = stored[-1] if stored and not refused else None
    return Kept(row.team_id, row.half_year, given.process, rating, refused)


def _fill_in(view: CoachDotsView, shown: CoachRating) -> None:
    code, now = shown.process.code, shown.now
    dots, note, revision = (now.dots, now.reason, now.revision) if now else (None, "", 0)
    row = _Drawn(view.team.id, view.half_year, dots, note, revision)
    drawn: dict[str, _Drawn] = st.session_state.setdefault(_DRAWN, {})
    if drawn.get(code) == row and f"coach-dots-{code}" in st.session_state:
        return
    drawn[code] = row
    # A note that was written before its dots waits for them, wherever one looks meanwhile.
    waiting = st.session_state.get(_NOTES, {}).get((view.team.id, view.half_year.code, code), "")
    st.session_state[f"coach-dots-{code}"] = dots
    st.session_state[f"coach-note-{code}"] = note or (waiting if dots is None else "")


def _meanings(visit: Visit, shown: CoachRating) -> str:
    groups: Sequence[str] = [
        visit.text("dots-meaning-0"),
        *(" ".join(visit.text.words(said) for said in group) for group in shown.process.statements),
    ]
    return "\n".join(f"- **{n}** {plain(said)}" for n, said in enumerate(groups))


def _before(visit: Visit, before: Rating) -> str:
    text = visit.text
    period = text.period(before.period, visit.app.academy.calendar)
    said = text("coach-dots-before", period=period, count=before.dots)
    return f"{said} {before.reason}" if before.reason else said
