"""What the celebrations page shows: what waits to be celebrated, and the wall of what was."""

from dataclasses import dataclass

from scorecard.domain.access import Action
from scorecard.domain.celebrations import Celebration
from scorecard.domain.people import Owner, OwnerKind, Person, Team, members_on
from scorecard.store.celebrations import seen
from scorecard.store.people import people
from scorecard.store.teams import memberships_in, teams
from scorecard.views.ledger import JudgedGoal, goal_subject, ledger
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

    `fanfare` are waiting ones of the actor or their team that they have not seen yet.
    """

    waiting: tuple[Reached, ...]
    wall: tuple[Reached, ...]
    fanfare: tuple[JudgedGoal, ...]


def celebrations_view(sight: Sight) -> CelebrationsView:
    """Gather the reached goals of the actor, and of the teams that they have a part in."""
    teams_of = owners_around(sight)
    book = ledger(sight, teams_of)
    persons = {p.id: p for p in people(sight.session)}
    of_team = {t.id: t for t in teams(sight.session)}
    reached = [
        Reached(
            judged,
            person=persons.get(judged.goal.owner.id) if _is_personal(judged) else None,
            team=of_team.get(teams_of[judged.goal.owner] or 0),
            may_celebrate=sight.may(
                Action.CELEBRATE,
                goal_subject(judged.goal, judged.metric, teams_of[judged.goal.owner]),
            ),
        )
        for judged in book.goals
        if judged.waits or judged.celebration
    ]
    waiting = sorted(
        (r for r in reached if r.judged.waits), key=lambda r: r.judged.goal.period.code
    )
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


def _is_personal(judged: JudgedGoal) -> bool:
    return judged.goal.owner.kind is OwnerKind.PERSON


def _mine_first(reached: Reached) -> tuple[bool, str]:
    return not reached.may_celebrate, reached.judged.goal.period.code
