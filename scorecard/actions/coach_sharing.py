"""Letting a team see the dots that its coach gives, half-year by half-year, and no longer.

The coach's dots themselves are set by `dotting.set_dots`. Whoever coaches a team together with
others shares one set of dots with them, and each of them may share it with the team.
"""

from dataclasses import replace
from datetime import date

from scorecard.actions.act import Act
from scorecard.actions.team_acts import check_half_year, living_team_to, settled_half_year
from scorecard.domain.dots import HalfYear, Rating, Source
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.store.half_years import keep_half_year
from scorecard.store.ratings import ratings_of, remove_coach_rating


def share_coach_dots(act: Act, team_id: int, half_year: Period, version: int) -> HalfYear:
    """Let the team see the coach's dots and notes of a half-year, those still to come too.

    `version` is that of the half-year seen, 0 if nothing was settled for it yet; then it is
    settled with the academy's choice of names, which stays open until somebody answers.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: the team is archived, or the half-year is none of its own.
        ConflictError: something else was settled for the half-year meanwhile.
    """
    kept = _settle(act, team_id, half_year, version, shared_on=act.today)
    act.log("share-coach-dots", f"team:{team_id}/{half_year}", ["coach_shared_on"])
    return kept


def keep_coach_dots_private(act: Act, team_id: int, half_year: Period, version: int) -> HalfYear:
    """Take sharing back: from the next look on only the team's coaches see the dots and notes.

    Raises: as `share_coach_dots`.
    """
    kept = _settle(act, team_id, half_year, version, shared_on=None)
    act.log("keep-coach-dots-private", f"team:{team_id}/{half_year}", ["coach_shared_on"])
    return kept


def take_back_coach_dots(
    act: Act, team_id: int, half_year: Period, process: str, revision: int
) -> None:
    """Undo the coach's last dots on a process, as if they had never been: a slip of the finger.

    What stood there before stands again. It is for today's own dots, before the team saw them;
    from then on dots are corrected, like all others.

    Raises:
        NotAllowedError: there are no such dots of the actor's own and of today.
        RefusedError: the team is archived, or the dots are shared.
        ConflictError: somebody has set these dots meanwhile.
    """
    living_team_to(act, team_id, Action.SET_COACH_DOTS)
    every = ratings_of(act.session, [team_id], source=Source.COACH)
    last = max(
        (r for r in every if (r.period, r.process) == (half_year, process)),
        key=lambda r: r.revision,
        default=None,
    )
    if last is None or revision > last.revision:
        raise NotAllowedError
    if last.revision != revision:
        raise ConflictError(theirs=last, mine=None)
    if not _is_slip(act, last):
        raise NotAllowedError
    if settled_half_year(act, team_id, half_year).coach_shared_on:
        raise RefusedError("coach-dots-shared-already")
    remove_coach_rating(act.session, last.id)
    subject = f"team:{team_id}/{half_year}/{process}/{Source.COACH}"
    act.log("take-back-coach-dots", subject, ["dots", "reason"])


def _is_slip(act: Act, last: Rating) -> bool:
    return last.given_on == act.today and last.given_by == act.actor.person_id


def _settle(
    act: Act, team_id: int, half_year: Period, version: int, *, shared_on: date | None
) -> HalfYear:
    check_half_year(act, living_team_to(act, team_id, Action.SET_COACH_DOTS), half_year)
    settled = settled_half_year(act, team_id, half_year)
    since = (settled.coach_shared_on or shared_on) if shared_on else None
    return keep_half_year(act.session, replace(settled, coach_shared_on=since, version=version))
