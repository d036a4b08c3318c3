"""Who is there in a dot session: joining it by its code, leaving it, being seated."""

from scorecard.actions.act import Act
from scorecard.actions.session_acts import session_named, session_to
from scorecard.actions.team_acts import (
    members_today,
)
from scorecard.domain.dot_sessions import (
    Attendance,
)
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.dot_sessions import (
    add_attendance,
    remove_attendance,
)


def join_session(act: Act, team_id: int, half_year: Period, *, code: str = "") -> Attendance:
    """Note that the actor is there; `code` is what they typed, if they came by one.

    Raises:
        NotAllowedError: there is no such session for this actor.
        RefusedError: the code is another one's.
    """
    held = session_to(act, team_id, half_year, Action.JOIN_SESSION)
    if code and code.strip().upper() != held.code:
        raise RefusedError("session-code-wrong")
    there = Attendance(team_id, half_year, act.actor.person_id or 0, act.now)
    if not add_attendance(act.session, there):
        raise RefusedError("session-joined")
    act.log("join-session", session_named(held), ["joined_at"])
    return there


def leave_session(act: Act, team_id: int, half_year: Period) -> None:
    """Note that the actor is not there, or no longer: dots are agreed on without them."""
    held = session_to(act, team_id, half_year, Action.JOIN_SESSION)
    remove_attendance(act.session, team_id, half_year, act.actor.person_id or 0)
    act.log("leave-session", session_named(held), ["joined_at"])


def seat_member(
    act: Act, team_id: int, half_year: Period, person_id: int, *, there: bool = True
) -> None:
    """Put a member without a phone down as there, or take that back.

    Raises:
        NotAllowedError: there is no such session for this actor, or no such member.
    """
    held = session_to(act, team_id, half_year, Action.SEAT_MEMBER)
    if person_id not in members_today(act, team_id):
        raise NotAllowedError
    if there:
        add_attendance(act.session, Attendance(team_id, half_year, person_id, act.now))
    else:
        remove_attendance(act.session, team_id, half_year, person_id)
    act.log("seat-member", f"{session_named(held)}/person:{person_id}", ["joined_at"])
