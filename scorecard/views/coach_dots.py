"""The dots and notes that a team's coach gives: the coaches' own until they share them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.domain.access import Subject
from scorecard.domain.dots import Completeness, HalfYear, Rating, Source, latest_ratings
from scorecard.domain.model import Process
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.half_years import half_years_of
from scorecard.store.ratings import ratings_of
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class CoachRating:
    """One process as the coach sees it: now, and the last time before that the reader may see."""

    process: Process
    now: Rating | None
    before: Rating | None


@dataclass(frozen=True, slots=True)
class CoachDotsView:
    """The coach's dots of one half-year; `reason` of a rating is the coach's note.

    Several coaches of a team share one set. `version` is that of the half-year's settings, 0
    if there are none; `shared_on` is since when the team sees the set, None while it does not.
    """

    team: Team
    half_year: Period
    ratings: tuple[CoachRating, ...]
    shared_on: date | None
    version: int
    may_set: bool

    @property
    def completeness(self) -> Completeness:
        """How many processes the coach has given dots to."""
        return Completeness(sum(1 for r in self.ratings if r.now), len(self.ratings))


def coach_dots_view(sight: Sight, team_id: int, half_year: Period) -> CoachDotsView:
    """Gather the coach's dots of a half-year, for the team's coaches and whom they share with.

    Raises:
        NotAllowedError: there is no such team, the dots are not shared with the actor, or the
            actor has nothing to do with them.
    """
    team = sight.known_team(team_id)
    settled = {h.period: h for h in half_years_of(sight.session, [team_id])}
    now = settled.get(half_year)
    sight.require(Action.SEE_COACH_DOTS, _subject(team, now))
    shown = [
        rating
        for rating in latest_ratings(ratings_of(sight.session, [team_id], source=Source.COACH))
        if sight.may(Action.SEE_COACH_DOTS, _subject(team, settled.get(rating.period)))
    ]
    archived = team.is_archived(sight.today)
    setting = Subject(owner=team.owner, team_id=team.id, archived=archived)
    return CoachDotsView(
        team=team,
        half_year=half_year,
        ratings=tuple(_rating(p, shown, half_year) for p in sight.academy.model.processes),
        shared_on=now.coach_shared_on if now else None,
        version=now.version if now else 0,
        may_set=sight.may(Action.SET_COACH_DOTS, setting),
    )


def coach_dots_if_any(sight: Sight, team_id: int, half_year: Period) -> CoachDotsView | None:
    """Return the coach's dots where the actor may see them, and there are some."""
    try:
        view = coach_dots_view(sight, team_id, half_year)
    except NotAllowedError:
        return None
    return view if view.completeness.given else None


def _subject(team: Team, settled: HalfYear | None) -> Subject:
    shared = settled is not None and settled.coach_shared_on is not None
    return Subject(owner=team.owner, team_id=team.id, shared=shared)


def _rating(process: Process, shown: Sequence[Rating], at: Period) -> CoachRating:
    own = [r for r in shown if r.process == process.code and r.period <= at]
    now = own[-1] if own and own[-1].period == at else None
    before = [r for r in own if r.period < at]
    return CoachRating(process, now, before[-1] if before else None)
