"""What the rocket page shows: a team's dots in one half-year, or in each of its life."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from scorecard.domain.access import Subject
from scorecard.domain.dots import (
    Completeness,
    HalfYear,
    Rating,
    Standing,
    change,
    is_closed,
    latest_ratings,
    rated,
)
from scorecard.domain.goals import GoalState
from scorecard.domain.model import Process, RocketModel, UnknownProcessError
from scorecard.domain.people import Team
from scorecard.domain.periods import Calendar, Period
from scorecard.domain.policy import Action
from scorecard.store.half_years import half_years_of
from scorecard.views.history import Models, models_for
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import dots_goals
from scorecard.views.sight import Sight
from scorecard.views.team_life import half_years_of_life, shown_dots, team_and_ratings


@dataclass(frozen=True, slots=True)
class RocketView:
    """A team's rocket in one half-year.

    `shown` holds what stands in each process, `before` what stood in the half-year
    before. `aims` are the dots that open goals of this half-year ask for. `model` is the one
    that it is drawn by; an old half-year keeps the one that its dots were given under, and
    `processes` has those, too, that were rated then and are not in it.
    """

    team: Team
    half_year: Period
    half_years: tuple[Period, ...]
    shown: Mapping[str, Standing | None]
    before: Mapping[str, Standing | None]
    goals: tuple[JudgedGoal, ...]
    model: RocketModel
    processes: tuple[Process, ...]
    may_set: bool
    closed: bool

    @property
    def most(self) -> int:
        """How many dots the rocket can have."""
        return self.model.most_dots

    @property
    def is_latest(self) -> bool:
        """Whether it is the last half-year of the team's life so far."""
        return self.half_year == self.half_years[-1]

    def process(self, code: str) -> Process:
        """Return a process of this half-year; raise `UnknownProcessError` if there is none."""
        for process in self.processes:
            if process.code == code:
                return process
        raise UnknownProcessError(code)

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


def rocket_view(sight: Sight, team_id: int, half_year: Period | None = None) -> RocketView:
    """Gather a team's rocket; without a half-year, the latest one of its life."""
    life = _life(sight, team_id)
    return life.rocket(half_year if half_year in life.half_years else life.half_years[-1])


def rocket_replay(sight: Sight, team_id: int) -> tuple[RocketView, ...]:
    """Gather a team's rocket in every half-year of its life, the first one first.

    It costs as many statements as one of them.
    """
    life = _life(sight, team_id)
    return tuple(life.rocket(half_year) for half_year in life.half_years)


@dataclass(frozen=True, slots=True)
class _Life:
    """A team's ratings and dots goals, from which its rocket is worked out in any half-year."""

    sight: Sight
    team: Team
    half_years: tuple[Period, ...]
    ratings: tuple[Rating, ...]
    models: Models
    goals: tuple[JudgedGoal, ...]
    settled: Mapping[Period, HalfYear]

    def rocket(self, at: Period) -> RocketView:
        """Return the rocket of a half-year."""
        sight, team, calendar = self.sight, self.team, self.sight.academy.calendar
        archived = team.is_archived(sight.today)
        subject = Subject(owner=team.owner, team_id=team.id, archived=archived)
        now = calendar.half_year_of(sight.today)
        model = self.models.at(self.ratings, at, now)
        shown = shown_dots(sight, team, self.ratings, at, model)
        settled = self.settled.get(at, HalfYear(team.id, at))
        return RocketView(
            team=team,
            half_year=at,
            half_years=self.half_years,
            shown=shown,
            before=shown_dots(sight, team, self.ratings, at.predecessor, model),
            goals=_during(self.goals, at, calendar),
            model=model,
            processes=(*model.processes, *self._elsewhere(shown, model)),
            may_set=sight.may(Action.SET_DOTS, subject),
            closed=is_closed(settled, calendar, sight.today),
        )

    def _elsewhere(
        self, shown: Mapping[str, Standing | None], model: RocketModel
    ) -> Iterator[Process]:
        # Rated in this half-year, and no part of the model by which it is drawn.
        for rating in latest_ratings(self.ratings):
            held = shown.get(rating.process)
            if rating.process not in model.codes and held and held.rated_in == rating.period:
                found = self.models.process_of(rating)
                if found is not None:
                    yield found


def _life(sight: Sight, team_id: int) -> _Life:
    team, ratings = team_and_ratings(sight, team_id)
    calendar = sight.academy.calendar
    now = calendar.half_year_of(sight.today)
    return _Life(
        sight,
        team,
        half_years_of_life(team, calendar, now) or (now,),
        tuple(ratings),
        models_for(sight.session, sight.academy, ratings),
        tuple(dots_goals(sight, {team.owner: team.id})),
        {settled.period: settled for settled in half_years_of(sight.session, [team.id])},
    )


def _during(goals: Sequence[JudgedGoal], at: Period, calendar: Calendar) -> tuple[JudgedGoal, ...]:
    first, last = calendar.first_month(at), calendar.last_month(at)
    return tuple(
        judged
        for judged in goals
        if calendar.first_month(judged.goal.period) <= last
        and calendar.last_month(judged.goal.period) >= first
    )
