"""The moments of several owners, as far as the actor may see what they are about."""

from collections.abc import Collection, Iterable, Sequence

from scorecard.domain.firsts import (
    first_dots,
    first_visits,
    first_year_of_person,
    first_year_of_team,
)
from scorecard.domain.moments import (
    Moment,
    Occasion,
    best_months,
    goes_with,
    waiting_moments,
)
from scorecard.domain.people import Membership, Owner, OwnerKind
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import memberships_of_all, these_teams
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import Ledger
from scorecard.views.sight import Sight


def waiting_in(
    sight: Sight,
    book: Ledger,
    owners: Collection[Owner],
    *,
    held: Collection[Occasion],
    planned: Collection[Occasion],
) -> list[Moment]:
    """Return the moments of these owners that wait to be celebrated, the latest first.

    A best month that a reached goal tells of already is celebrated with the goal.
    """
    known = [*_on_metrics(sight, book), *_of_rockets(sight, owners), *_of_years(sight, owners)]
    found = waiting_moments(known, held=held, planned=planned, today=sight.today)
    return [m for m in found if m.occasion in planned or not _is_told(sight, book.goals, m)]


def _on_metrics(sight: Sight, book: Ledger) -> list[Moment]:
    calendar, today = sight.academy.calendar, sight.today
    own = [m for m in book.metrics if not m.metric.collected]
    bests = (
        moment
        for m in own
        for moment in best_months(m.metric, m.values, calendar=calendar, today=today)
    )
    firsts = first_visits(
        [m.metric for m in own],
        {m.metric.id: m.values for m in own},
        sight.academy.templates,
        calendar=calendar,
        today=today,
    )
    return [*bests, *firsts]


def _of_rockets(sight: Sight, owners: Iterable[Owner]) -> list[Moment]:
    team_ids = sorted(o.id for o in owners if o.kind is OwnerKind.TEAM)
    if not team_ids:
        return []
    return first_dots(ratings_of(sight.session, team_ids), sight.academy.model)


def _of_years(sight: Sight, owners: Iterable[Owner]) -> list[Moment]:
    people = sorted(o.id for o in owners if o.kind is OwnerKind.PERSON)
    held = memberships_of_all(sight.session, people) if people else []
    ours = {o.id for o in owners if o.kind is OwnerKind.TEAM}
    teams = these_teams(sight.session, sorted(ours | {m.team_id for m in held}))
    founded = {team.id: team.founded for team in teams}
    years = [first_year_of_team(team, sight.today) for team in teams if team.id in ours]
    years += [first_year_of_person(own, founded, sight.today) for own in _by_person(held)]
    return [moment for moment in years if moment is not None]


def _by_person(held: Iterable[Membership]) -> Iterable[list[Membership]]:
    by_person: dict[int, list[Membership]] = {}
    for membership in held:
        by_person.setdefault(membership.person_id, []).append(membership)
    return by_person.values()


def _is_told(sight: Sight, goals: Sequence[JudgedGoal], moment: Moment) -> bool:
    calendar = sight.academy.calendar
    return any(
        goes_with(moment, g.goal, g.celebration.held_on if g.celebration else None, calendar)
        for g in goals
        if g.waits or g.celebration
    )
