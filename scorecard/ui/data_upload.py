"""Files that are to be imported: choosing them, reading them, and importing what was seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st

from scorecard.actions.act import Act
from scorecard.actions.importing import (
    Imported,
    NothingImportedError,
    PlanMovedError,
    import_sheets,
)
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import clean_name
from scorecard.exchange.changes import Verdict
from scorecard.exchange.gathering import Gathered, Upload, gather_uploads
from scorecard.exchange.limits import FILE_LIMIT, MEGABYTE
from scorecard.exchange.planning import Plan, Progress
from scorecard.exchange.tables import Recognised
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.importing import import_preview

KINDS = ("xlsx", "csv")
_ROUND, _SEEN, _DONE, _MOVED = "data-round", "data-seen", "data-done", "data-moved"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Files that were chosen; whatever is chosen anew has other ids."""

    ids: tuple[str, ...]
    uploads: tuple[Upload, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What files would do, as it was shown. The rows are not kept: they are read again.

    `changes` are the rows to import; where it is not told whether they are new, all of them.
    """

    files: tuple[str, ...]
    plan: Plan
    found: Recognised
    changes: int
    mark: int


def choose_files(visit: Visit) -> Chosen:
    """Show the field that takes files; they stay in memory, and only until they are imported."""
    chosen = st.file_uploader(
        visit.text("data-files", limit=FILE_LIMIT // MEGABYTE),
        KINDS,
        accept_multiple_files=True,
        key=f"files-{st.session_state.get(_ROUND, 0)}",
    )
    return Chosen(
        tuple(file.file_id for file in chosen),
        tuple(Upload(file.name, file.getvalue()) for file in chosen),
    )


def seen_before(visit: Visit, chosen: Chosen) -> Seen | None:
    """Return what the files would do, worked out once; say so where they cannot be read."""
    known: Seen | None = st.session_state.get(_SEEN)
    if known and known.files == chosen.ids:
        return known
    try:
        gathered = _gathered(visit, chosen)
        with _progress(visit, gathered, "data-looking") as told:
            plan = visit.look(lambda sight: import_preview(sight, gathered, told))
    except RefusedError as refused:
        show_refusal(refused, visit.text)
        return None
    found = gathered.found
    light = Recognised([], [], found.unknown_sheets, found.unknown_columns)
    outcome = Plan(faults=plan.faults, counts=plan.counts, untold=plan.untold)
    sums = sum_of(plan)
    changes = sums["new"] + sums["changed"] + sum(plan.untold.values())
    seen = Seen(chosen.ids, outcome, light, changes, plan.mark)
    st.session_state[_SEEN] = seen
    return seen


def import_chosen(visit: Visit, chosen: Chosen, seen: Seen, *, skip_refused: bool) -> None:
    """Import what was seen and nothing else; where it would be something else, look anew."""
    try:
        done = _imported(visit, chosen, seen, skip_refused=skip_refused)
    except RefusedError as refused:
        show_refusal(refused, visit.text)
        return
    except (PlanMovedError, NothingImportedError):
        st.session_state[_MOVED] = True
    else:
        st.session_state[_DONE] = done
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    st.session_state.pop(_SEEN, None)
    st.rerun()


def show_outcome(visit: Visit) -> None:
    """Say once what the last import came to, or that it has to be looked at again."""
    text = visit.text
    if st.session_state.pop(_MOVED, False):
        st.warning(text("data-moved"), icon=":material/sync_problem:")
    done: Imported | None = st.session_state.pop(_DONE, None)
    if done is None:
        return
    told = sum_of(done.plan)
    st.success(
        text("data-done", id=str(done.import_id), new=told["new"], changed=told["changed"]),
        icon=":material/check_circle:",
    )
    if told["refused"]:
        st.info(text("data-left-out", count=told["refused"]), icon=":material/rule:")


def sum_of(plan: Plan) -> dict[str, int]:
    """Return how many rows of all sheets are new, changed, unchanged and refused."""
    return {
        verdict.value: sum(counted.get(verdict, 0) for counted in plan.counts.values())
        for verdict in Verdict
    }


def _imported(visit: Visit, chosen: Chosen, seen: Seen, *, skip_refused: bool) -> Imported | None:
    gathered = _gathered(visit, chosen)
    names = [clean_name(upload.name) for upload in chosen.uploads]
    kept: list[Imported] = []

    def deed(act: Act) -> None:
        done = import_sheets(
            act, gathered, names, skip_refused=skip_refused, progress=told, seen=seen.mark
        )
        kept[:] = [Imported(Plan(counts=done.plan.counts), done.import_id)]

    with _progress(visit, gathered, "data-importing") as told:
        refused = visit.perform(deed, form="import", content=(chosen.ids, skip_refused))
    if refused:
        raise refused
    return kept[0] if kept else None  # it was done before the connection broke


def _gathered(visit: Visit, chosen: Chosen) -> Gathered:
    with st.spinner(visit.text("data-reading")):
        return gather_uploads(chosen.uploads, visit.app.academy.model.codes)


@contextmanager
def _progress(visit: Visit, gathered: Gathered, message: str) -> Iterator[Progress]:
    """Show how far it is, as `message` says; the database may ask for all of it again."""
    place, all_rows, done = st.empty(), max(1, gathered.rows), 0

    def told(rows: int) -> None:
        nonlocal done
        done = min(done + rows, all_rows)
        place.progress(done / all_rows, visit.text(message, done=done, count=all_rows))

    told(0)
    yield told
    place.empty()
