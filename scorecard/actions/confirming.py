"""Saying openly that one has understood a process, and taking that back."""

from scorecard.actions.act import Act
from scorecard.actions.session_acts import session_going_on
from scorecard.actions.team_acts import (
    is_half_year_closed,
    known_team,
    member_in,
    members_today,
)
from scorecard.domain.dot_sessions import Confirmation, is_revealed
from scorecard.domain.dots import Source, standing
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.agreements import add_confirmation, confirmations_of, remove_confirmation
from scorecard.store.dot_sessions import revealed_in
from scorecard.store.ratings import ratings_of


def confirm_understanding(
    act: Act, team_id: int, process: str, *, sitting: Period | None = None
) -> Confirmation:
    """Say before the whole team that one has understood the idea of a process.

    It counts beside the answers, from today's half-year on, and changes none of them. A team
    that sits together about an earlier half-year, as in January, says it for that one.

    Raises:
        NotAllowedError: the actor is no member of such a team.
        RefusedError: the team has no dot there yet and nothing was revealed, so that the
            own answer is what is asked for; it was said already; or the team does not sit
            together about that half-year.
    """
    own, half_year, person_id = _own_team(act, team_id)
    if sitting is not None and sitting != half_year:
        if session_going_on(act, team_id, sitting) is None:
            raise RefusedError("session-over")
        half_year = sitting
    code = act.academy.model.process(process).code
    if not _is_talked_about(act, own, half_year, code):
        raise RefusedError("confirming-too-early")
    said = Confirmation(own.id, half_year, code, person_id, act.today)
    if not add_confirmation(act.session, said):
        raise RefusedError("confirming-said-already")
    act.log("confirm-understanding", f"team:{own.id}/{half_year}/{code}", ["said_on"])
    return said


def take_back_confirmation(act: Act, team_id: int, process: str) -> None:
    """Take back what one said last of a process, in whichever half-year that was.

    Raises:
        NotAllowedError: the actor is no member of such a team, or has said nothing.
    """
    own, _, person_id = _own_team(act, team_id)
    mine = [
        said
        for said in confirmations_of(act.session, [own.id])
        if (said.process, said.person_id) == (process, person_id)
    ]
    if not mine or not remove_confirmation(act.session, mine[-1]):
        raise NotAllowedError
    where = f"team:{own.id}/{mine[-1].period}/{process}"
    act.log("take-back-confirmation", where, ["said_on"])


def _own_team(act: Act, team_id: int) -> tuple[Team, Period, int]:
    own, person_id = known_team(act, team_id), act.actor.person_id
    if person_id is None or person_id not in members_today(act, team_id):
        raise NotAllowedError
    act.require(Action.CONFIRM_UNDERSTANDING, member_in(act, own, person_id))
    return own, act.academy.calendar.half_year_of(act.today), person_id


def _is_talked_about(act: Act, own: Team, half_year: Period, process: str) -> bool:
    closed = is_half_year_closed(act, own.id, half_year)
    if is_revealed(revealed_in(act.session, own.id, half_year), process, closed=closed):
        return True
    ratings = ratings_of(act.session, [own.id], source=Source.TEAM)
    held = standing([r for r in ratings if r.process == process], half_year)
    return held is not None and held.dots >= 1
