"""What the celebrations page shows: what waits to be celebrated, and the wall of what was."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from scorecard.domain.access import Subject
from scorecard.domain.celebrations import Celebration
from scorecard.domain.people import Owner, OwnerKind, Person, Team, members_on
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.store.celebrations import seen
from scorecard.store.people import these_people
from scorecard.store.teams import memberships_in, teams, these_teams
from scorecard.views.judged_goals import JudgedGoal, goal_subject
from scorecard.views.ledger import Ledger, ledger
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class Reached:
    """A reached goal: whose it is, and whether the actor may say how it was celebrated."""

    judged: JudgedGoal
    person: Person | None
    team: Team | None
    may_celebrate: bool

    @property
    def celebration(self) -> Celebration | None:
        """How it was celebrated, if it was."""
        return self.judged.celebration


@dataclass(frozen=True, slots=True)
class CelebrationsView:
    """What waits, the actor's own first, and the wall with the latest first.

    `more` says how many celebrations there are besides those on the wall. `fanfare` are
    waiting ones of the actor or their team that they have not seen yet.
    """

    waiting: tuple[Reached, ...]
    wall: tuple[Reached, ...]
    fanfare: tuple[JudgedGoal, ...]
    more: int = 0


def celebrations_view(sight: Sight, *, most: int | None = None) -> CelebrationsView:
    """Gather the reached goals of the actor, and of the teams that they have a part in.

    With `most`, only so many of the wall: who is not shown a figure has not seen it. An
    administrator sees what every team celebrates, and of people nothing.
    """
    sight.require(Action.SEE_CELEBRATIONS, Subject())
    teams_of = owners_around(sight)
    if sight.actor.admin:
        teams_of |= {team.owner: team.id for team in teams(sight.session)}
    found = celebrations_in(sight, ledger(sight, teams_of), teams_of)
    wall = found.wall[:most]
    sight.shows(r.judged.goal.owner for r in (*found.waiting, *wall))
    return replace(found, wall=wall, more=len(found.wall) - len(wall))


def celebrations_in(
    sight: Sight, book: Ledger, teams_of: Mapping[Owner, int | None]
) -> CelebrationsView:
    """Gather the reached goals of a ledger; `teams_of` says in which team each owner is seen.

    Whose figures of these are shown is for the caller to say.
    """
    reached = _reached(sight, [g for g in book.goals if g.waits or g.celebration], teams_of)
    waiting = sorted((r for r in reached if r.judged.waits), key=partial(_mine_first, sight))
    wall = [(r.celebration.held_on, r) for r in reached if r.celebration]
    shining = seen(sight.session, sight.actor.person_id or 0)
    return CelebrationsView(
        waiting=tuple(waiting),
        wall=tuple(r for _, r in sorted(wall, key=lambda pair: pair[0], reverse=True)),
        fanfare=tuple(
            r.judged for r in waiting if r.may_celebrate and r.judged.goal.id not in shining
        ),
    )


def owners_around(sight: Sight) -> dict[Owner, int | None]:
    """Return the actor, their teams, and the people of those teams, with their team.

    What of all this the actor may see is decided goal by goal, by the policy.
    """
    around: dict[Owner, int | None] = {}
    team_ids = sight.actor.team_ids
    for held in memberships_in(sight.session, team_ids):
        if held.person_id in members_on([held], sight.today):
            around[Owner(OwnerKind.PERSON, held.person_id)] = held.team_id
    for team_id in team_ids:
        around[Owner(OwnerKind.TEAM, team_id)] = team_id
    if sight.actor.person_id is not None:
        around[Owner(OwnerKind.PERSON, sight.actor.person_id)] = sight.actor.own_team_id
    return around


def _reached(
    sight: Sight, goals: Sequence[JudgedGoal], teams_of: Mapping[Owner, int | None]
) -> list[Reached]:
    owners = {g.goal.owner for g in goals}
    persons = {
        p.owner: p
        for p in these_people(sight.session, [o.id for o in owners if o.kind is OwnerKind.PERSON])
    }
    ours = these_teams(sight.session, [id for id in map(teams_of.get, owners) if id is not None])
    by_id = {team.id: team for team in ours}
    return [
        Reached(
            judged,
            person=persons.get(judged.goal.owner),
            team=(team := by_id.get(teams_of[judged.goal.owner] or 0)),
            may_celebrate=_may_celebrate(sight, judged, team),
        )
        for judged in goals
    ]


def _may_celebrate(sight: Sight, judged: JudgedGoal, team: Team | None) -> bool:
    subject = goal_subject(judged.goal, judged.metric, team.id if team else None)
    archived = team is not None and team.is_archived(sight.today)
    return sight.may(Action.CELEBRATE, replace(subject, archived=archived))


def _mine_first(sight: Sight, reached: Reached) -> tuple[bool, bool, Period]:
    goal = reached.judged.goal
    mine = goal.owner == Owner(OwnerKind.PERSON, sight.actor.person_id or 0)
    return not mine, not reached.may_celebrate, sight.academy.calendar.last_month(goal.period)
