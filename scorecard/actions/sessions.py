"""Opening a team's dot session, planning how it goes, and ending it."""

import secrets
from dataclasses import dataclass, replace

from scorecard.actions.act import Act
from scorecard.actions.session_acts import session_as_seen, session_named
from scorecard.actions.team_acts import (
    check_half_year,
    is_half_year_closed,
    team_to,
)
from scorecard.domain.dot_sessions import (
    CODE_LENGTH,
    CODE_LETTERS,
    MINUTES,
    MOST_MINUTES,
    DotSession,
    Order,
    agenda,
)
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import RefusedError
from scorecard.domain.spreads import Spread, spread
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import (
    clear_attendance,
    dot_session,
    keep_dot_session,
    open_sessions,
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
    if any(other.is_open(act.today) for other in open_sessions(act.session, [team_id])):
        raise RefusedError("session-is-open")
    ended = dot_session(act.session, team_id, half_year)
    if ended and ended.stepped_at.date() != act.now.date():
        clear_attendance(act.session, team_id, half_year)
    opened = replace(_begun(act, team_id, half_year, plan), version=ended.version if ended else 0)
    kept = keep_dot_session(act.session, opened)
    act.log("open-session", session_named(kept), ["agenda", "minutes"])
    return kept


def end_session(act: Act, team_id: int, half_year: Period, *, version: int) -> DotSession:
    """End a session; what was revealed and agreed stays, and it can be opened anew."""
    held = session_as_seen(act, team_id, half_year, version, Action.OPEN_SESSION)
    kept = keep_dot_session(act.session, replace(held, ended_at=act.now))
    act.log("end-session", session_named(kept), ["ended_at"])
    return kept


def plan_session(
    act: Act, team_id: int, half_year: Period, plan: SessionPlan, *, version: int
) -> DotSession:
    """Choose another order or another time for each process; where the screens are, they stay.

    "Widest first" is worked out once, when it is chosen: an order that followed each answer
    would tell of it.
    """
    held = session_as_seen(act, team_id, half_year, version, Action.LEAD_SESSION)
    planned = _agenda(act, team_id, half_year, plan.order)
    kept = keep_dot_session(
        act.session,
        replace(held, agenda=planned, ordered=plan.order, minutes=_minutes(plan.minutes)),
    )
    act.log("plan-session", session_named(kept), ["agenda", "minutes"])
    return kept


def _begun(act: Act, team_id: int, half_year: Period, plan: SessionPlan) -> DotSession:
    planned = _agenda(act, team_id, half_year, plan.order)
    return DotSession(
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
    )


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
