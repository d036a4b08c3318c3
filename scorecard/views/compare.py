"""What the comparison shows: teams side by side, by half-year or by age, and over time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.comparing import Alignment, TeamDots, compared_half_years, side_by_side
from scorecard.domain.dots import Rating, Source, standings
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import teams, these_teams
from scorecard.views.sight import Sight
from scorecard.views.team_life import half_years_of_life


@dataclass(frozen=True, slots=True)
class CompareView:
    """Teams side by side, the oldest first; in order of their dots only if settings say so.

    `rows` compares the teams at one point, `over_time` holds every half-year of each.
    `half_years` and `ages` are what can be chosen.
    """

    alignment: Alignment
    half_year: Period
    age: int
    half_years: tuple[Period, ...]
    ages: tuple[int, ...]
    rows: tuple[TeamDots, ...]
    over_time: tuple[TeamDots, ...]
    has_archived: bool

    @property
    def histories(self) -> tuple[tuple[TeamDots, ...], ...]:
        """Each team's half-years, oldest first, in the order of the teams."""
        by_team: dict[int, list[TeamDots]] = {}
        for dots in self.over_time:
            by_team.setdefault(dots.team.id, []).append(dots)
        return tuple(tuple(history) for history in by_team.values())


def compare_view(
    sight: Sight,
    *,
    alignment: Alignment = Alignment.HALF_YEAR,
    half_year: Period | None = None,
    age: int | None = None,
    archived: bool = False,
) -> CompareView:
    """Gather the teams that the actor may compare; archived ones only on request.

    For whoever coaches nobody and administrates nothing there is no comparison.
    """
    seen = _compared(sight)
    compared = sorted(
        (t for t in seen if archived or not t.is_archived(sight.today)),
        key=lambda t: (t.founded, t.name),
    )
    every = _every_half_year(sight, compared)
    half_years, ages = _to_choose_from(sight, every)
    at = half_year if half_year in half_years else half_years[-1]
    aged = age if age in ages else ages[-1]
    calendar = sight.academy.calendar
    pairs = compared_half_years(compared, alignment, half_year=at, age=aged, calendar=calendar)
    return CompareView(
        alignment=alignment,
        half_year=at,
        age=aged,
        half_years=half_years,
        ages=ages,
        rows=side_by_side(
            (every[team.id, period] for team, period in pairs if (team.id, period) in every),
            ranked=sight.academy.settings.policies.rank_teams,
        ),
        over_time=tuple(every.values()),
        has_archived=any(t.is_archived(sight.today) for t in seen),
    )


def _every_half_year(sight: Sight, compared: Sequence[Team]) -> dict[tuple[int, Period], TeamDots]:
    calendar = sight.academy.calendar
    now = calendar.half_year_of(sight.today)
    ratings = _by_team(ratings_of(sight.session, [t.id for t in compared], source=Source.TEAM))
    return {
        (team.id, period): _dots(sight, team, period, ratings)
        for team in compared
        for period in half_years_of_life(team, calendar, now)
    }


def _to_choose_from(
    sight: Sight, every: Mapping[tuple[int, Period], TeamDots]
) -> tuple[tuple[Period, ...], tuple[int, ...]]:
    """Return the half-years and the ages that any of the teams has had; never none."""
    now = sight.academy.calendar.half_year_of(sight.today)
    half_years = tuple(sorted({period for _, period in every})) or (now,)
    oldest = max(Counter(team_id for team_id, _ in every).values(), default=1)
    return half_years, tuple(range(1, oldest + 1))


def _compared(sight: Sight) -> list[Team]:
    opened = sight.academy.settings.policies.all_coaches_see_all_teams
    coached = sight.actor.coached_team_ids
    everything = sight.actor.admin or sight.actor.operator
    if not everything and not coached:
        raise NotAllowedError
    reads_all = everything or opened
    known = teams(sight.session) if reads_all else these_teams(sight.session, coached)
    return [t for t in known if _compares(sight, t, allowed=opened)]


def _compares(sight: Sight, team: Team, *, allowed: bool) -> bool:
    subject = Subject(owner=team.owner, team_id=team.id, settings_allow=allowed)
    return sight.may(Action.COMPARE_TEAMS, subject)


def _by_team(ratings: Sequence[Rating]) -> dict[int, list[Rating]]:
    by_team: dict[int, list[Rating]] = {}
    for rating in ratings:
        by_team.setdefault(rating.team_id, []).append(rating)
    return by_team


def _dots(
    sight: Sight, team: Team, at: Period, ratings: Mapping[int, Sequence[Rating]]
) -> TeamDots:
    calendar, model = sight.academy.calendar, sight.academy.model
    ended = calendar.half_year_of(team.archived) if team.archived else None
    own = ratings.get(team.id, ())
    return TeamDots(
        team=team,
        half_year=at,
        age=calendar.age(team.founded, at),
        shown=standings(own, model, at, archived_in=ended),
        before=standings(own, model, at.predecessor, archived_in=ended),
    )
