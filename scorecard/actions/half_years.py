"""What a team settles for a half-year: who will see names, and that it is closed."""

from dataclasses import replace

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.dots import HalfYear, Names, is_closed
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.store.assessments import assessments_of
from scorecard.store.half_years import half_year as settled_for
from scorecard.store.half_years import keep_half_year
from scorecard.store.teams import team


def choose_names(
    act: Act, team_id: int, half_year: Period, names: Names, *, version: int
) -> HalfYear:
    """Settle who sees, after the reveal, which member gave which answer.

    `version` is that of the half-year seen, 0 if nothing was settled for it.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: somebody has answered already, or the half-year is closed.
        ConflictError: somebody else has settled something in the meantime.
    """
    held = _open_half_year(act, team_id, half_year, Action.CHOOSE_NAMES)
    if assessments_of(act.session, team_id, half_year):
        raise RefusedError("names-frozen")
    if held.version != version:
        raise ConflictError(theirs=held, mine=names)
    kept = keep_half_year(act.session, replace(held, names=names))
    act.log("choose-names", f"team:{team_id}/{half_year}", ["names"])
    return kept


def close_half_year(act: Act, team_id: int, half_year: Period, *, version: int) -> HalfYear:
    """Close a half-year: its answers are secret no more, and changes of dots ask for a reason.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: it is closed, or has not begun.
        ConflictError: somebody else has settled something in the meantime.
    """
    held = _open_half_year(act, team_id, half_year, Action.CLOSE_HALF_YEAR)
    if held.version != version:
        raise ConflictError(theirs=held, mine=None)
    kept = keep_half_year(act.session, replace(held, closed_on=act.today))
    act.log("close-half-year", f"team:{team_id}/{half_year}", ["closed_on"])
    return kept


def _open_half_year(act: Act, team_id: int, half_year: Period, action: Action) -> HalfYear:
    found = _team(act, team_id, action)
    calendar = act.academy.calendar
    if half_year > calendar.half_year_of(act.today):
        raise RefusedError("half-year-in-the-future")
    if calendar.age(found.founded, half_year) < 1:
        raise RefusedError("half-year-before-the-team")
    default = HalfYear(team_id, half_year, act.academy.settings.policies.names, version=0)
    held = settled_for(act.session, team_id, half_year) or default
    if is_closed(held, calendar, act.today):
        raise RefusedError("half-year-closed")
    return held


def _team(act: Act, team_id: int, action: Action) -> Team:
    found = team(act.session, team_id)
    if found is None:
        raise NotAllowedError
    archived = found.is_archived(act.today)
    act.require(action, Subject(owner=found.owner, team_id=team_id, archived=archived))
    return found
