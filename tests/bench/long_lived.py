"""A team of fifteen that has been at work for years: one of them sets goals for every range."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from decimal import Decimal

from scorecard.app import App
from scorecard.domain.entries import Entry
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Direction, Metric, MetricTemplate, Visibility, usual_aggregate
from scorecard.domain.people import Membership, Owner, Person, Role, Team
from scorecard.domain.periods import Period, PeriodKind, month_of, months_between
from scorecard.domain.values import MonthValue
from scorecard.store import bulk
from scorecard.store.database import Session
from scorecard.store.people import add_person
from scorecard.store.teams import add_membership, add_team

MEMBERS, METRICS = 15, 5
ALL_RANGES, HALF_YEARS = tuple(PeriodKind), (PeriodKind.HALF_YEAR,)


@dataclass(frozen=True, slots=True)
class LongLived:
    """Whose pages are looked at, and how much there is behind them."""

    person: int
    values: int
    goals: int


def grow_old(app: App, years: int) -> LongLived:
    """Fill an empty store with a team of so many years, which has followed all it does since."""
    return app.database.write(lambda session: _Growing(app, session, years).everything())


class _Growing:
    def __init__(self, app: App, session: Session, years: int) -> None:
        self._calendar, self._session = app.academy.calendar, session
        now = month_of(app.today())
        self._months = months_between(now.plus(1 - 12 * years), now)
        self._at = datetime.combine(app.today(), time(), UTC)
        plain = [t for t in app.academy.templates.values() if t.direction is Direction.UP]
        self._templates = plain[:METRICS]

    def everything(self) -> LongLived:
        founded = self._calendar.first_day(self._months[0])
        team = add_team(self._session, Team(0, "halla", "Halla", "", founded))
        people = [self._member(team, number) for number in range(MEMBERS)]
        metrics = [m for p in people for m in self._metrics(p.owner)]
        collected = [replace(m, collected=True) for m in self._metrics(team.owner)]
        ids = bulk.add_metrics(self._session, [*metrics, *collected])
        bulk.add_histories(self._session, self._histories(ids[: len(metrics)]))
        goals = [
            goal
            for number, (metric, id) in enumerate(zip([*metrics, *collected], ids, strict=True))
            for goal in self._goals(metric, id, ALL_RANGES if number < METRICS else HALF_YEARS)
        ]
        bulk.add_goals(self._session, goals)
        return LongLived(people[0].id, len(metrics) * (len(self._months) - 1), len(goals))

    def _member(self, team: Team, number: int) -> Person:
        name = f"Member {number}"
        email = f"member.{number}@example.org"
        person = add_person(self._session, Person(0, email, name))
        role = Role.MEMBER if number else Role.LEADER
        held = Membership(0, team.id, person.id, role, team.founded)
        add_membership(self._session, held)
        return person

    def _metrics(self, owner: Owner) -> list[Metric]:
        return [self._metric(owner, slot, t) for slot, t in enumerate(self._templates, 1)]

    def _metric(self, owner: Owner, slot: int, template: MetricTemplate) -> Metric:
        return Metric(
            0,
            owner,
            template.name["en"],
            template.unit["en"],
            template.kind,
            template.direction,
            usual_aggregate(template.kind),
            template.perspective,
            self._months[0],
            slot=slot,
            template=template.code,
            visibility=Visibility.TEAM,
            decimals=template.decimals,
        )

    def _histories(self, metric_ids: Sequence[int]) -> Iterator[tuple[int, list[Entry]]]:
        """Yield every month but this one, which waits to be entered."""
        for id in metric_ids:
            for number, month in enumerate(self._months[:-1]):
                value = MonthValue(month, Decimal((id * 7 + number * 3) % 23))
                yield id, [Entry(value, self._at)]

    def _goals(self, metric: Metric, id: int, kinds: Sequence[PeriodKind]) -> Iterator[Goal]:
        for period in (p for kind in kinds for p in self._ranges(kind)):
            target = Decimal(10 * len(self._calendar.months(period)))
            yield Goal(
                0, metric.owner, period, metric_id=id, target=target, visibility=Visibility.TEAM
            )

    def _ranges(self, kind: PeriodKind) -> list[Period]:
        return sorted({self._calendar.containing(kind, month) for month in self._months})
