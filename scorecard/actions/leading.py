"""Leading a dot session: on from process to process, and revealing what was answered."""

from dataclasses import replace

from scorecard.actions.act import Act
from scorecard.actions.session_acts import session_as_seen, session_named
from scorecard.domain.dot_sessions import (
    DotSession,
    Reveal,
)
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.dot_sessions import (
    add_reveal,
    keep_dot_session,
)


def lead_to(act: Act, team_id: int, half_year: Period, process: str, *, version: int) -> DotSession:
    """Show another process on all screens; "" shows what came out of the session.

    Raises:
        ConflictError: somebody else has led the session on in the meantime.
    """
    held = session_as_seen(act, team_id, half_year, version, Action.LEAD_SESSION)
    if process not in (*held.agenda, ""):
        act.academy.model.process(process)
        raise RefusedError("not-found")
    kept = keep_dot_session(act.session, replace(held, process=process, stepped_at=act.now))
    act.log("lead-session", session_named(kept), ["process"])
    return kept


def reveal(act: Act, team_id: int, half_year: Period, process: str, *, version: int) -> DotSession:
    """Reveal the answers on the process that the screens show; they no longer change.

    Raises:
        ConflictError: somebody else has led the session on in the meantime.
        RefusedError: they are revealed already.
    """
    held = session_as_seen(act, team_id, half_year, version, Action.LEAD_SESSION)
    if process != held.process or not process:
        raise ConflictError(theirs=held, mine=process)
    added = Reveal(team_id, half_year, process, act.now, act.actor.person_id)
    if not add_reveal(act.session, added):
        raise RefusedError("session-revealed")
    kept = keep_dot_session(act.session, held)
    act.log("reveal-answers", f"{session_named(held)}/{process}", ["revealed_at"])
    return kept
