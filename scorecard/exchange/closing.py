"""Closing the half-years of the past to which an import brings the first dots or answers."""

from collections.abc import Set
from dataclasses import replace

from scorecard.domain.dots import Assessment, HalfYear, Names, Rating
from scorecard.domain.periods import Period
from scorecard.exchange.changes import Change, Changes
from scorecard.exchange.picture import Picture


def close_half_years(picture: Picture, changes: Changes, brought: Set[tuple[int, Period]]) -> None:
    """Close those of the half-years that were `brought` that are over, with names for nobody.

    Where a team has begun to answer or to rate by itself, or has settled something, the
    half-year stays its own.
    """
    ratings, answers = changes.of(Rating), changes.of(Assessment)
    calendar = picture.academy.calendar
    for team_id, period in sorted(brought - _begun(picture, ratings, answers)):
        if calendar.is_over(period, picture.today) and (team_id, period) not in picture.half_years:
            last = calendar.last_day(period)
            closed = HalfYear(team_id, period, Names.NOBODY, closed_on=last, version=0)
            changes.add(Change(None, closed))
            picture.put_half_year(replace(closed, version=1))


def _begun(
    picture: Picture, ratings: list[Change[Rating]], answers: list[Change[Assessment]]
) -> set[tuple[int, Period]]:
    new = {id(change.after) for change in ratings} | {id(change.after) for change in answers}
    rated = [r for revisions in picture.ratings.values() for r in revisions]
    by_team = {(r.team_id, r.period) for r in rated if not r.imported and id(r) not in new}
    given = picture.assessments.values()
    return by_team | {(a.team_id, a.period) for a in given if id(a) not in new}
