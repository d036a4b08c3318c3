"""Saying openly that one has understood a process, and taking that back."""

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.dot_sessions import Confirmation, is_revealed
from scorecard.domain.dots import HalfYear, Source, is_closed, standing
from scorecard.domain.people import Owner, OwnerKind, Team, members_on
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.agreements import add_confirmation, confirmations_of, remove_confirmation
from scorecard.store.dot_sessions import dot_session, revealed_in
from scorecard.store.half_years import half_year as settled_for
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import memberships_in, team


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
        held = dot_session(act.session, team_id, sitting)
        if held is None or not held.is_open(act.today):
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
    own, person_id = team(act.session, team_id), act.actor.person_id
    if own is None or person_id is None:
        raise NotAllowedError
    if person_id not in members_on(memberships_in(act.session, [team_id]), act.today):
        raise NotAllowedError
    subject = Subject(
        owner=Owner(OwnerKind.PERSON, person_id),
        team_id=team_id,
        archived=own.is_archived(act.today),
    )
    act.require(Action.CONFIRM_UNDERSTANDING, subject)
    return own, act.academy.calendar.half_year_of(act.today), person_id


def _is_talked_about(act: Act, own: Team, half_year: Period, process: str) -> bool:
    settled = settled_for(act.session, own.id, half_year) or HalfYear(own.id, half_year)
    closed = is_closed(settled, act.academy.calendar, act.today)
    if is_revealed(revealed_in(act.session, own.id, half_year), process, closed=closed):
        return True
    ratings = ratings_of(act.session, [own.id], source=Source.TEAM)
    held = standing([r for r in ratings if r.process == process], half_year)
    return held is not None and held.dots >= 1
