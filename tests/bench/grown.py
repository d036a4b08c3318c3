"""An academy of any size: teams of 13, five metrics each, two years of months, dots and goals."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal

from scorecard.app import App
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dots import Rating
from scorecard.domain.entries import Entry
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Direction, Metric, MetricTemplate, Visibility, usual_aggregate
from scorecard.domain.people import Membership, Owner, Person, Role, Team
from scorecard.domain.periods import month_of
from scorecard.domain.values import MonthValue
from scorecard.store import bulk
from scorecard.store.database import Session
from scorecard.store.people import add_person
from scorecard.store.teams import add_membership, add_team

MEMBERS = 13
METRICS = 5
MONTHS = 24


@dataclass(frozen=True, slots=True)
class Faces:
    """One person of each kind; the member, the leader and the coach share the first team."""

    leader: int
    member: int
    coach: int
    admin: int


def grow(app: App, teams: int) -> Faces:
    """Fill an empty store with so many teams; a coach looks after one team each."""
    return app.database.write(lambda session: _Growing(app, session).everything(teams))


class _Growing:
    def __init__(self, app: App, session: Session) -> None:
        self._academy, self._session = app.academy, session
        self._model = app.academy.model_version
        self._now = month_of(app.today())
        self._half_year = app.academy.calendar.half_year_of(app.today())
        self._at = datetime.combine(app.today(), time(), UTC)
        self._founded = app.academy.calendar.first_day(self._half_year.plus(-4))
        self._templates = [t for t in app.academy.templates.values() if _is_plain(t)][:METRICS]

    def everything(self, count: int) -> Faces:
        admin = self._person("Admin", admin=True)
        teams = [self._team(number) for number in range(1, count + 1)]
        everybody = {team.id: self._members(team) for team in teams}
        bulk.add_ratings(self._session, (r for team in teams for r in self._ratings(team)))
        owners = [Owner(p.owner.kind, p.id) for people in everybody.values() for p in people]
        metrics = [m for owner in owners for m in self._metrics(owner)]
        collected = [m for team in teams for m in self._metrics(team.owner, collected=True)[:2]]
        ids = bulk.add_metrics(self._session, [*metrics, *collected])
        bulk.add_histories(self._session, self._histories(ids[: len(metrics)]))
        self._goals(metrics, ids)
        first = everybody[teams[0].id]
        return Faces(first[0].id, first[1].id, first[-1].id + 1, admin.id)

    def _person(self, name: str, *, admin: bool = False) -> Person:
        email = f"{name.lower().replace(' ', '.')}@example.org"
        return add_person(self._session, Person(0, email, name, admin=admin))

    def _team(self, number: int) -> Team:
        return add_team(self._session, Team(0, f"t{number}", f"Team {number}", "", self._founded))

    def _members(self, team: Team) -> list[Person]:
        people = [self._person(f"{team.name} person {n}") for n in range(1, MEMBERS + 1)]
        coach = self._person(f"{team.name} coach")
        roles = [Role.LEADER, *(Role.MEMBER for _ in people[1:]), Role.COACH]
        for person, role in zip([*people, coach], roles, strict=True):
            held = Membership(0, team.id, person.id, role, self._founded)
            add_membership(self._session, held)
        return people

    def _ratings(self, team: Team) -> Iterator[Rating]:
        day = self._founded
        for ago in range(4, 0, -1):
            period = self._half_year.plus(-ago)
            for number, process in enumerate(self._academy.model.processes):
                dots = min(process.most_dots, (team.id + number) % 2 + (4 - ago) // 2)
                yield Rating(team.id, process.code, period, dots, day, self._model)

    def _metrics(self, owner: Owner, *, collected: bool = False) -> list[Metric]:
        return [
            Metric(
                0,
                owner,
                template.name["en"],
                template.unit["en"],
                template.kind,
                template.direction,
                usual_aggregate(template.kind),
                template.perspective,
                self._now.plus(1 - MONTHS),
                slot=slot,
                template=template.code,
                visibility=Visibility.TEAM,
                collected=collected,
                decimals=template.decimals,
            )
            for slot, template in enumerate(self._templates, 1)
        ]

    def _histories(self, metric_ids: list[int]) -> Iterator[tuple[int, list[Entry]]]:
        for id in metric_ids:
            for ago in range(1, MONTHS):
                value = MonthValue(self._now.plus(-ago), Decimal((id * 7 + ago * 3) % 23))
                yield id, [Entry(value, self._at)]

    def _goals(self, metrics: list[Metric], ids: list[int]) -> None:
        goals = [
            Goal(0, m.owner, period, metric_id=id, target=Decimal(20), visibility=m.visibility)
            for m, id in zip(metrics, ids[: len(metrics)], strict=True)
            for period in (self._half_year.predecessor, self._half_year)
        ]
        stored = bulk.add_goals(self._session, goals)
        bulk.add_celebrations(self._session, (self._joy(id) for id in stored[::4]))

    def _joy(self, goal_id: int) -> Celebration:
        held_on: date = self._at.date()
        return Celebration(0, goal_id, held_on, "We went sailing.", "")


def _is_plain(template: MetricTemplate) -> bool:
    return template.direction is not Direction.RANGE
