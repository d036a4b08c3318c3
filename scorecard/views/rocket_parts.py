"""The parts of the rocket page that somebody has: the rocket, and what stands beside it."""

from enum import StrEnum

from scorecard.domain.access import Subject
from scorecard.domain.people import Team
from scorecard.domain.policy import Action
from scorecard.views.sight import Sight


class Part(StrEnum):
    """What the page shows of a team's half-year; the link says it as `?view=`."""

    ROCKET = "rocket"
    GAP = "gap"
    COACH = "coach"


def rocket_parts(sight: Sight, team: Team) -> tuple[Part, ...]:
    """Return the parts in the order in which they are offered.

    Who may see the team's own dots only has nothing to lay beside them.
    """
    archived = team.is_archived(sight.today)
    subject = Subject(owner=team.owner, team_id=team.id, archived=archived)
    sight.require(Action.SEE_DOTS, subject)
    asked = {Part.GAP: Action.SEE_SPREAD, Part.COACH: Action.SET_COACH_DOTS}
    more = (part for part, action in asked.items() if sight.may(action, subject))
    return Part.ROCKET, *more
