"""What the rocket page shows: a team's dots in one half-year, and one process close up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from scorecard.domain.access import Subject
from scorecard.domain.dots import (
    Completeness,
    HalfYear,
    Rating,
    Source,
    Standing,
    change,
    is_closed,
    latest_ratings,
    rated,
    standings,
)
from scorecard.domain.goals import GoalState
from scorecard.domain.model import Process
from scorecard.domain.people import Owner, Team
from scorecard.domain.periods import Calendar, Period, months_between
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.half_years import half_year as half_year_of
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import team as team_of
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import dots_goals
from scorecard.views.sight import Sight
from scorecard.views.understood import UnderstoodView, understood_view


@dataclass(frozen=True, slots=True)
class RocketView:
    """A team's rocket in one half-year.

    `shown` holds what stands in each process, `before` what stood in the half-year
    before. `aims` are the dots that open goals of this half-year ask for. `may_coach` says
    that the actor may give dots as the team's coach, `may_compare` that more than the team's
    own dots can be seen.
    """

    team: Team
    half_year: Period
    half_years: tuple[Period, ...]
    shown: Mapping[str, Standing | None]
    before: Mapping[str, Standing | None]
    goals: tuple[JudgedGoal, ...]
    most: int
    may_set: bool
    closed: bool
    may_coach: bool = False
    may_compare: bool = False

    @property
    def total(self) -> int:
        """All dots together."""
        return sum(held.dots for held in self.shown.values() if held)

    @property
    def growth(self) -> int:
        """How many dots came, or went, since the half-year before."""
        return sum(change(held, self.before.get(code)) for code, held in self.shown.items())

    @property
    def completeness(self) -> Completeness:
        """How many processes were rated in this half-year itself."""
        return rated(self.shown, self.half_year)

    @property
    def aims(self) -> dict[str, int]:
        """The most dots that an open goal asks of each process."""
        aims: dict[str, int] = {}
        for judged in self.goals:
            goal = judged.goal
            if goal.process and judged.state is GoalState.OPEN:
                target = int(goal.target or Decimal(0))
                aims[goal.process] = max(target, aims.get(goal.process, 0))
        return aims


@dataclass(frozen=True, slots=True)
class ProcessView:
    """One process of a team close up: what it is, how it stands, and how it came there.

    `history` has the ratings of every half-year, latest first, each followed by what it
    corrected. `revision` is what a new rating of this half-year has to build on.
    """

    process: Process
    now: Standing | None
    before: Standing | None
    history: tuple[Rating, ...]
    goals: tuple[JudgedGoal, ...]
    understood: UnderstoodView
    revision: int
    reason: str
    evidence: str


def half_years_of_life(team: Team, calendar: Calendar, today_in: Period) -> tuple[Period, ...]:
    """Return the half-years from a team's founding to today, or to its archiving."""
    last = calendar.half_year_of(team.archived) if team.archived else today_in
    return months_between(calendar.half_year_of(team.founded), min(last, today_in))


def rocket_view(sight: Sight, team_id: int, half_year: Period | None = None) -> RocketView:
    """Gather a team's rocket; without a half-year, the latest one of its life."""
    team, ratings = _team_and_ratings(sight, team_id)
    calendar = sight.academy.calendar
    now = calendar.half_year_of(sight.today)
    life = half_years_of_life(team, calendar, now) or (now,)
    at = half_year if half_year in life else life[-1]
    archived = team.is_archived(sight.today)
    subject = Subject(owner=team.owner, team_id=team.id, archived=archived)
    return RocketView(
        team=team,
        half_year=at,
        half_years=life,
        shown=shown_dots(sight, team, ratings, at),
        before=shown_dots(sight, team, ratings, at.predecessor),
        goals=_dots_goals(sight, team.owner, team.id, at),
        most=sight.academy.model.most_dots,
        may_set=sight.may(Action.SET_DOTS, subject),
        may_coach=sight.may(Action.SET_COACH_DOTS, subject),
        may_compare=sight.may(Action.SEE_SPREAD, subject),
        closed=is_closed(
            half_year_of(sight.session, team.id, at) or HalfYear(team.id, at), calendar, sight.today
        ),
    )


def process_view(sight: Sight, rocket: RocketView, code: str) -> ProcessView:
    """Gather one process of a rocket that is shown already.

    Raises:
        UnknownProcessError: the model has no such process.
    """
    process = sight.academy.model.process(code)
    _, ratings = _team_and_ratings(sight, rocket.team.id)
    own = [r for r in ratings if r.process == code]
    current = next((r for r in latest_ratings(own) if r.period == rocket.half_year), None)
    return ProcessView(
        process=process,
        now=rocket.shown.get(code),
        before=rocket.before.get(code),
        history=tuple(sorted(own, key=lambda r: (r.period, r.revision), reverse=True)),
        goals=tuple(g for g in rocket.goals if g.goal.process == code),
        understood=understood_view(
            sight, rocket.team, rocket.half_year, code, closed=rocket.closed
        ),
        revision=current.revision if current else 0,
        reason=current.reason if current else "",
        evidence=current.evidence if current else "",
    )


def _team_and_ratings(sight: Sight, team_id: int) -> tuple[Team, list[Rating]]:
    team = team_of(sight.session, team_id)
    if team is None:
        raise NotAllowedError
    sight.require(Action.SEE_DOTS, Subject(owner=team.owner, team_id=team.id))
    return team, ratings_of(sight.session, [team.id], source=Source.TEAM)


def shown_dots(
    sight: Sight, team: Team, ratings: Sequence[Rating], at: Period
) -> dict[str, Standing | None]:
    """Return how every process of the team stands in a half-year, by these ratings."""
    calendar = sight.academy.calendar
    archived_in = calendar.half_year_of(team.archived) if team.archived else None
    return standings(ratings, sight.academy.model, at, archived_in=archived_in)


def _dots_goals(sight: Sight, owner: Owner, team_id: int, at: Period) -> tuple[JudgedGoal, ...]:
    calendar = sight.academy.calendar
    first, last = calendar.first_month(at), calendar.last_month(at)
    return tuple(
        judged
        for judged in dots_goals(sight, {owner: team_id})
        if calendar.first_month(judged.goal.period) <= last
        and calendar.last_month(judged.goal.period) >= first
    )
