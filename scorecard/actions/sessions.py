"""Opening a team's dot session, joining it, leading it from process to process, ending it."""

import secrets
from dataclasses import dataclass, replace

from scorecard.actions.act import Act
from scorecard.actions.team_acts import (
    check_half_year,
    is_half_year_closed,
    members_today,
    session_going_on,
    team_to,
)
from scorecard.domain.dot_sessions import (
    CODE_LENGTH,
    CODE_LETTERS,
    MINUTES,
    MOST_MINUTES,
    Attendance,
    DotSession,
    Order,
    Reveal,
    Spread,
    agenda,
    spread,
)
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import (
    add_attendance,
    add_reveal,
    clear_attendance,
    dot_session,
    keep_dot_session,
    open_sessions,
    remove_attendance,
)


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """How a session is to go: in which order, and how many minutes a process may take."""

    order: Order = Order.ROCKET
    minutes: int = MINUTES


def open_session(act: Act, team_id: int, half_year: Period, plan: SessionPlan) -> DotSession:
    """Open the team's session for a half-year, or open the one anew that was ended.

    What was revealed stays so. On another day nobody is there yet: who was there the last
    time has not agreed on what is agreed now.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: the half-year takes no answers, or a session of the team is open.
    """
    check_half_year(act, team_to(act, team_id, Action.OPEN_SESSION), half_year)
    if is_half_year_closed(act, team_id, half_year):
        raise RefusedError("answers-closed")
    others = open_sessions(act.session, [team_id])
    if any(other.is_open(act.today) for other in others):
        raise RefusedError("session-is-open")
    ended = dot_session(act.session, team_id, half_year)
    if ended and ended.stepped_at.date() != act.now.date():
        clear_attendance(act.session, team_id, half_year)
    planned = _agenda(act, team_id, half_year, plan.order)
    opened = DotSession(
        team_id=team_id,
        period=half_year,
        code="".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH)),
        agenda=planned,
        process=planned[0] if planned else "",
        stepped_at=act.now,
        opened_at=act.now,
        opened_by=act.actor.person_id,
        ordered=plan.order,
        minutes=_minutes(plan.minutes),
        version=ended.version if ended else 0,
    )
    kept = keep_dot_session(act.session, opened)
    act.log("open-session", _named(kept), ["agenda", "minutes"])
    return kept


def end_session(act: Act, team_id: int, half_year: Period, *, version: int) -> DotSession:
    """End a session; what was revealed and agreed stays, and it can be opened anew."""
    held = _led_session(act, team_id, half_year, version, Action.OPEN_SESSION)
    kept = keep_dot_session(act.session, replace(held, ended_at=act.now))
    act.log("end-session", _named(kept), ["ended_at"])
    return kept


def lead_to(act: Act, team_id: int, half_year: Period, process: str, *, version: int) -> DotSession:
    """Show another process on all screens; "" shows what came out of the session.

    Raises:
        ConflictError: somebody else has led the session on in the meantime.
    """
    held = _led_session(act, team_id, half_year, version)
    if process not in (*held.agenda, ""):
        act.academy.model.process(process)
        raise RefusedError("not-found")
    kept = keep_dot_session(act.session, replace(held, process=process, stepped_at=act.now))
    act.log("lead-session", _named(kept), ["process"])
    return kept


def plan_session(
    act: Act, team_id: int, half_year: Period, plan: SessionPlan, *, version: int
) -> DotSession:
    """Choose another order or another time for each process; where the screens are, they stay.

    "Widest first" is worked out once, when it is chosen: an order that followed each answer
    would tell of it.
    """
    held = _led_session(act, team_id, half_year, version)
    planned = _agenda(act, team_id, half_year, plan.order)
    kept = keep_dot_session(
        act.session,
        replace(held, agenda=planned, ordered=plan.order, minutes=_minutes(plan.minutes)),
    )
    act.log("plan-session", _named(kept), ["agenda", "minutes"])
    return kept


def reveal(act: Act, team_id: int, half_year: Period, process: str, *, version: int) -> DotSession:
    """Reveal the answers on the process that the screens show; they no longer change.

    Raises:
        ConflictError: somebody else has led the session on in the meantime.
        RefusedError: they are revealed already.
    """
    held = _led_session(act, team_id, half_year, version)
    if process != held.process or not process:
        raise ConflictError(theirs=held, mine=process)
    added = Reveal(team_id, half_year, process, act.now, act.actor.person_id)
    if not add_reveal(act.session, added):
        raise RefusedError("session-revealed")
    kept = keep_dot_session(act.session, held)
    act.log("reveal-answers", f"{_named(held)}/{process}", ["revealed_at"])
    return kept


def join_session(act: Act, team_id: int, half_year: Period, *, code: str = "") -> Attendance:
    """Note that the actor is there; `code` is what they typed, if they came by one.

    Raises:
        NotAllowedError: there is no such session for this actor.
        RefusedError: the code is another one's.
    """
    held = _open_session(act, team_id, half_year, Action.JOIN_SESSION)
    if code and code.strip().upper() != held.code:
        raise RefusedError("session-code-wrong")
    there = Attendance(team_id, half_year, act.actor.person_id or 0, act.now)
    if not add_attendance(act.session, there):
        raise RefusedError("session-joined")
    act.log("join-session", _named(held), ["joined_at"])
    return there


def leave_session(act: Act, team_id: int, half_year: Period) -> None:
    """Note that the actor is not there, or no longer: dots are agreed on without them."""
    held = _open_session(act, team_id, half_year, Action.JOIN_SESSION)
    remove_attendance(act.session, team_id, half_year, act.actor.person_id or 0)
    act.log("leave-session", _named(held), ["joined_at"])


def seat_member(
    act: Act, team_id: int, half_year: Period, person_id: int, *, there: bool = True
) -> None:
    """Put a member without a phone down as there, or take that back.

    Raises:
        NotAllowedError: there is no such session for this actor, or no such member.
    """
    held = _open_session(act, team_id, half_year, Action.SEAT_MEMBER)
    if person_id not in members_today(act, team_id):
        raise NotAllowedError
    if there:
        add_attendance(act.session, Attendance(team_id, half_year, person_id, act.now))
    else:
        remove_attendance(act.session, team_id, half_year, person_id)
    act.log("seat-member", f"{_named(held)}/person:{person_id}", ["joined_at"])


def _led_session(
    act: Act,
    team_id: int,
    half_year: Period,
    version: int,
    action: Action = Action.LEAD_SESSION,
) -> DotSession:
    held = _open_session(act, team_id, half_year, action)
    if held.version != version:
        raise ConflictError(theirs=held, mine=None)
    return held


def _open_session(act: Act, team_id: int, half_year: Period, action: Action) -> DotSession:
    team_to(act, team_id, action)
    held = session_going_on(act, team_id, half_year)
    if held is None:
        raise RefusedError("session-over")
    return held


def _agenda(act: Act, team_id: int, half_year: Period, order: Order) -> tuple[str, ...]:
    model = act.academy.model
    spreads: dict[str, Spread] = {}
    if order is Order.WIDEST:
        answers = assessments_of(act.session, team_id, half_year)
        spreads = {
            process.code: spread(
                [a for a in answers if a.process == process.code], process.most_dots
            )
            for process in model.processes
        }
    return agenda([process.code for process in model.processes], order, spreads)


def _minutes(minutes: int) -> int:
    if not 0 <= minutes <= MOST_MINUTES:
        raise RefusedError("session-minutes", most=MOST_MINUTES)
    return minutes


def _named(held: DotSession) -> str:
    return f"team:{held.team_id}/{held.period}/session"
