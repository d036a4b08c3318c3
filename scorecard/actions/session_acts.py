"""What acts in a dot session start from: a session that goes on, as its leaders saw it."""

from scorecard.actions.act import Act
from scorecard.actions.team_acts import team_to
from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.dot_sessions import dot_session


def session_going_on(act: Act, team_id: int, half_year: Period) -> DotSession | None:
    """Return the team's dot session for the half-year while it is open, else None."""
    held = dot_session(act.session, team_id, half_year)
    return held if held and held.is_open(act.today) else None


def session_to(act: Act, team_id: int, half_year: Period, action: Action) -> DotSession:
    """Return the team's open session, if the actor may do this in it.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: the session is over, or was never opened.
    """
    team_to(act, team_id, action)
    held = session_going_on(act, team_id, half_year)
    if held is None:
        raise RefusedError("session-over")
    return held


def session_as_seen(
    act: Act, team_id: int, half_year: Period, version: int, action: Action
) -> DotSession:
    """Return the session as `session_to` does, if it still stands where the actor saw it.

    Raises:
        ConflictError: somebody else has led the session on in the meantime.
    """
    held = session_to(act, team_id, half_year, action)
    if held.version != version:
        raise ConflictError(theirs=held, mine=None)
    return held


def session_named(held: DotSession) -> str:
    """Return what the change log calls a session."""
    return f"team:{held.team_id}/{held.period}/session"
