"""What a team settles for a half-year: who will see names, and that it is closed."""

from dataclasses import replace

from scorecard.actions.act import Act
from scorecard.actions.team_acts import check_half_year, settled_half_year, team_to
from scorecard.domain.dots import HalfYear, Names, is_closed
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.assessments import assessments_of
from scorecard.store.half_years import keep_half_year


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
    check_half_year(act, team_to(act, team_id, action), half_year)
    held = settled_half_year(act, team_id, half_year)
    if is_closed(held, act.academy.calendar, act.today):
        raise RefusedError("half-year-closed")
    return held
