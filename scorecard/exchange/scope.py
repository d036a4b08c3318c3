"""What of an academy is exported: everything, or one team with its people."""

from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.domain.dots import Assessment, Rating
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.people import ACADEMY, Owner
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.exchange.picture import Picture


@dataclass(frozen=True, slots=True)
class Scope:
    """What of a picture is written: everything, or what belongs to one team."""

    picture: Picture
    team_id: int | None
    owners: frozenset[Owner]

    def teams(self) -> list[int]:
        """Return the ids of the teams."""
        return [id for id in self.picture.teams if self.team_id in (None, id)]

    def people(self) -> list[int]:
        """Return the ids of the people: everybody, or who is or was in the team."""
        held = self.picture.memberships
        return [
            id
            for id in self.picture.people
            if self.team_id is None or any(m.team_id == self.team_id for m in held.get(id, ()))
        ]

    def metrics(self) -> list[Metric]:
        """Return the metrics."""
        return [metric for metric in self.picture.metrics.values() if metric.owner in self.owners]

    def goals(self) -> list[Goal]:
        """Return the goals."""
        return [goal for goal in self.picture.goals.values() if goal.owner in self.owners]

    def celebrated(self) -> list[int]:
        """Return the ids of the celebrations, of goals and of other occasions."""
        picture = self.picture
        goals = (picture.celebrations.get(goal.id) for goal in self.goals())
        occasions = picture.wall.occasions.items()
        moments = [held.id for occasion, held in occasions if occasion.owner in self.owners]
        return sorted([*(held.id for held in goals if held), *moments])

    def values(self) -> Iterator[tuple[Metric, MonthValue]]:
        """Yield every month that ever held something, with its metric."""
        for metric in self.metrics():
            for month in sorted(self.picture.values.get(metric.id, {})):
                yield metric, self.picture.values[metric.id][month]

    def ratings(self) -> list[tuple[Rating, list[Rating]]]:
        """Return the ratings that hold, each with all its revisions."""
        teams = self.teams()
        held = [
            (revisions[-1], revisions)
            for revisions in self.picture.ratings.values()
            if revisions[-1].team_id in teams
        ]

        def place(rating: Rating) -> tuple[int, Period, int, str, str]:
            at = self.place_of(rating.process)
            return teams.index(rating.team_id), rating.period, *at, rating.source

        return sorted(held, key=lambda pair: place(pair[0]))

    def answers(self) -> list[Assessment]:
        """Return all own assessments, secret ones too."""
        teams = self.teams()

        def place(answer: Assessment) -> tuple[Period, int, int, int, str]:
            team, at = teams.index(answer.team_id), self.place_of(answer.process)
            return answer.period, team, answer.person_id, *at

        given = (a for a in self.picture.assessments.values() if a.team_id in teams)
        return sorted(given, key=place)

    def place_of(self, process: str) -> tuple[int, str]:
        """Return by what processes are put into the rocket's order, past ones last."""
        order = self.picture.academy.model.codes
        return (order.index(process) if process in order else len(order)), process


def scope_of(picture: Picture, team_id: int | None = None) -> Scope:
    """Return everything, or one team with its people and what its members follow."""
    if team_id is None:
        people = [person.owner for person in picture.people.values()]
        teams = [team.owner for team in picture.teams.values()]
        return Scope(picture, None, frozenset([ACADEMY, *people, *teams]))
    held = [m for every in picture.memberships.values() for m in every]
    members = {m.person_id for m in held if m.belongs and m.team_id == team_id}
    owners = [picture.teams[team_id].owner, *(picture.people[id].owner for id in members)]
    return Scope(picture, team_id, frozenset(owners))
