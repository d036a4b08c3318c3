"""What belongs to two who turn out to be one person, and what it would come to."""

from sqlmodel import Session

from scorecard.domain.doubles import Belongings, PlacesOverlapError
from scorecard.domain.merging import Merging, merging
from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.store.assessments import own_assessments
from scorecard.store.celebrations import celebrations_of
from scorecard.store.goals import goals_of
from scorecard.store.memberships import memberships_of
from scorecard.store.metrics import metrics_of
from scorecard.store.teams import these_teams
from scorecard.store.values import values_of


def belongings_of(session: Session, person: Person) -> Belongings:
    """Return everything that belongs to a person."""
    metrics = metrics_of(session, [person.owner])
    goals = goals_of(session, [person.owner])
    return Belongings(
        owner=person.owner,
        places=tuple(memberships_of(session, person.id)),
        metrics=tuple(metrics),
        values=values_of(session, [metric.id for metric in metrics]),
        goals=tuple(goals),
        celebrated=frozenset(celebrations_of(session, [goal.id for goal in goals])),
        answers=tuple(own_assessments(session, person.id)),
    )


def merging_of(session: Session, kept: Belongings, double: Belongings, month: Period) -> Merging:
    """Work out how two become one.

    Raises:
        RefusedError: they had places at the same time that nobody can have at once.
    """
    try:
        return merging(kept, double, month)
    except PlacesOverlapError as overlap:
        ids = {overlap.kept.team_id, overlap.double.team_id}
        names = {team.id: team.name for team in these_teams(session, ids)}
        raise RefusedError(
            "people-merge-overlap",
            kept=names[overlap.kept.team_id],
            kept_first=overlap.kept.first,
            double=names[overlap.double.team_id],
            double_first=overlap.double.first,
        ) from None
