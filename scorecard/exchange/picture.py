"""An academy as an import sees it: what is stored, and what the rows so far have added.

Everything is found by the names that workbooks use: people by address, teams by short
name, metrics by owner and name, goals by owner, period and what they are about.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from scorecard.domain.academy import Academy
from scorecard.domain.celebration_wall import Held
from scorecard.domain.celebrations import Celebration
from scorecard.domain.collecting import Stay, collected_months, stay_in_academy, stay_in_team
from scorecard.domain.dots import Assessment, HalfYear, Rating, Source, is_closed
from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goal_shares import Share
from scorecard.domain.goals import Goal, Judgement, judge
from scorecard.domain.metrics import Metric
from scorecard.domain.people import ACADEMY, Membership, Owner, OwnerKind, Person, Team
from scorecard.domain.periods import Period, month_of
from scorecard.domain.values import MonthValue
from scorecard.domain.words import fold
from scorecard.exchange.sessions_held import SessionsHeld
from scorecard.exchange.wall_held import WallHeld

RatingKey = tuple[int, str, Period, Source]
AssessmentKey = tuple[int, Period, int, str]
Aim = tuple[Owner, Period, int | str]
"""Whose goal it is, for when, and what about: a metric's id, `process:A3` or folded words."""


@dataclass(slots=True)
class Picture:
    """Everything by id, with the indexes that names are looked up in."""

    academy: Academy
    today: date
    models: set[str] = field(default_factory=set)
    people: dict[int, Person] = field(default_factory=dict)
    teams: dict[int, Team] = field(default_factory=dict)
    memberships: dict[int, list[Membership]] = field(default_factory=dict)
    metrics: dict[int, Metric] = field(default_factory=dict)
    values: dict[int, dict[Period, MonthValue]] = field(default_factory=dict)
    ratings: dict[RatingKey, list[Rating]] = field(default_factory=dict)
    half_years: dict[tuple[int, Period], HalfYear] = field(default_factory=dict)
    assessments: dict[AssessmentKey, Assessment] = field(default_factory=dict)
    goals: dict[int, Goal] = field(default_factory=dict)
    celebrations: dict[int, Celebration] = field(default_factory=dict)
    closings: dict[int, Closing] = field(default_factory=dict)
    shares: dict[int, tuple[Share, ...]] = field(default_factory=dict)
    sessions: SessionsHeld = field(default_factory=SessionsHeld)
    wall: WallHeld = field(default_factory=WallHeld)
    _emails: dict[str, int] = field(default_factory=dict)
    _former_emails: dict[str, int] = field(default_factory=dict)
    _keys: dict[str, int] = field(default_factory=dict)
    _former_keys: dict[str, int] = field(default_factory=dict)
    _named: dict[tuple[Owner, str], int] = field(default_factory=dict)
    _owned: dict[Owner, list[int]] = field(default_factory=dict)
    _aims: dict[Aim, int] = field(default_factory=dict)
    _held: dict[int, Held] = field(default_factory=dict)
    _last_id: int = 0

    def next_id(self) -> int:
        """Return an id for something new."""
        self._last_id -= 1
        return self._last_id

    def put_person(self, person: Person) -> None:
        """Add somebody, or what has become of them."""
        self.people[person.id] = person
        self._emails[fold(person.email)] = person.id
        self._former_emails |= {fold(email): person.id for email in person.former_emails}

    def put_team(self, team: Team) -> None:
        """Add a team, or what has become of it."""
        self.teams[team.id] = team
        self._keys[fold(team.key)] = team.id
        self._former_keys |= {fold(key): team.id for key in team.former_keys}

    def put_membership(self, membership: Membership) -> None:
        """Add a membership, or what has become of it."""
        held = self.memberships.setdefault(membership.person_id, [])
        held[:] = [m for m in held if m.id != membership.id] + [membership]

    def put_metric(self, metric: Metric) -> None:
        """Add a metric, or what has become of it; its name and owner stay."""
        if metric.id not in self.metrics:
            self._owned.setdefault(metric.owner, []).append(metric.id)
        self.metrics[metric.id] = metric
        self._named[metric.owner, fold(metric.name)] = metric.id

    def put_value(self, metric_id: int, value: MonthValue) -> None:
        """Add what a month holds."""
        self.values.setdefault(metric_id, {})[value.month] = value

    def put_rating(self, rating: Rating) -> None:
        """Add a rating after those that it corrects."""
        key = (rating.team_id, rating.process, rating.period, rating.source)
        self.ratings.setdefault(key, []).append(rating)

    def put_assessment(self, answer: Assessment) -> None:
        """Add a member's own answer."""
        key = (answer.team_id, answer.period, answer.person_id, answer.process)
        self.assessments[key] = answer

    def put_half_year(self, half_year: HalfYear) -> None:
        """Add what a team settled for a half-year."""
        self.half_years[half_year.team_id, half_year.period] = half_year

    def put_goal(self, goal: Goal) -> None:
        """Add a goal, or what has become of it; what it is about stays."""
        self.goals[goal.id] = goal
        self._aims[aim_of(goal)] = goal.id

    def put_celebration(self, celebration: Celebration) -> None:
        """Add how a goal was celebrated."""
        self.celebrations[celebration.goal_id] = celebration

    def held_with(self, id: int) -> Held | None:
        """Return the celebration with this id, of whatever it is."""
        if len(self._held) != len(self.celebrations) + len(self.wall.occasions):
            every: list[Held] = [*self.celebrations.values(), *self.wall.occasions.values()]
            self._held = {held.id: held for held in every}
        return self._held.get(id)

    def is_closed(self, team_id: int, period: Period) -> bool:
        """Return whether the team's half-year is closed, and own assessments are revealed."""
        settled = self.half_years.get((team_id, period), HalfYear(team_id, period))
        return is_closed(settled, self.academy.calendar, self.today)

    def is_secret(self, team_id: int, period: Period, process: str) -> bool:
        """Return whether answers on a process are still read by nobody but who gave them."""
        if (team_id, period, process) in self.sessions.reveals:
            return False
        return not self.is_closed(team_id, period)

    def person_named(self, email: str) -> Person | None:
        """Return who has this address, or else who had it."""
        key = fold(email)
        id = self._emails.get(key, self._former_emails.get(key))
        return None if id is None else self.people[id]

    def team_named(self, key: str) -> Team | None:
        """Return which team has this short name, or else which one had it."""
        folded = fold(key)
        id = self._keys.get(folded, self._former_keys.get(folded))
        return None if id is None else self.teams[id]

    def owner_named(self, name: str) -> Owner | None:
        """Return whom an address, a team's short name or `academy` means."""
        if fold(name) == ACADEMY.kind.value:
            return ACADEMY
        found = self.person_named(name) or self.team_named(name)
        return found.owner if found else None

    def name_of(self, owner: Owner) -> str:
        """Return the name by which workbooks know an owner."""
        match owner.kind:
            case OwnerKind.PERSON:
                return self.people[owner.id].email
            case OwnerKind.TEAM:
                return self.teams[owner.id].key
            case OwnerKind.ACADEMY:
                return ACADEMY.kind.value

    def metric_named(self, owner: Owner, name: str) -> Metric | None:
        """Return the owner's metric of this name."""
        id = self._named.get((owner, fold(name)))
        return None if id is None else self.metrics[id]

    def metrics_of(self, owner: Owner) -> list[Metric]:
        """Return the owner's metrics, past ones too."""
        return [self.metrics[id] for id in self._owned.get(owner, ())]

    def goal_with(self, aim: Aim) -> Goal | None:
        """Return the goal for this thing and range."""
        id = self._aims.get(aim)
        return None if id is None else self.goals[id]

    def goal_named(self, owner: Owner, period: Period, name: str) -> Goal | None:
        """Return the goal that a metric's name, a process' code or words mean."""
        metric = self.metric_named(owner, name)
        about: list[int | str] = [f"process:{name.strip().upper()}", fold(name)]
        if metric:
            about.insert(0, metric.id)
        found = (self.goal_with((owner, period, one)) for one in about)
        return next((goal for goal in found if goal), None)

    def judgement(self, goal: Goal) -> Judgement:
        """Return how the goal stands by the values and ratings of this picture."""
        metric = self.metrics[goal.metric_id] if goal.metric_id is not None else None
        return judge(
            goal,
            metric=metric,
            values=self.months_of(metric) if metric else (),
            ratings=self._ratings_for(goal),
            calendar=self.academy.calendar,
            today=self.today,
        )

    def months_of(self, metric: Metric) -> Iterable[MonthValue]:
        """Return the months of a metric, worked out if it is collected."""
        if not metric.collected:
            return self.values.get(metric.id, {}).values()
        stays = list(self._stays(metric.owner))
        owners = {stay.below for stay in stays}
        below = [held for owner in sorted(owners) for held in self.metrics_of(owner)]
        months = collected_months(
            metric,
            stays=stays,
            metrics=[m for m in below if not m.collected],
            values={m.id: list(self.values.get(m.id, {}).values()) for m in below},
            upto=month_of(self.today),
        )
        return [MonthValue(m.month, m.amount) for m in months if m.amount is not None]

    def _stays(self, owner: Owner) -> Iterable[Stay]:
        if owner == ACADEMY:
            return (stay_in_academy(team) for team in self.teams.values())
        every = (m for held in self.memberships.values() for m in held)
        return (stay_in_team(m) for m in every if m.belongs and m.team_id == owner.id)

    def _ratings_for(self, goal: Goal) -> list[Rating]:
        if goal.process is None or goal.owner.kind is not OwnerKind.TEAM:
            return []
        return [
            rating
            for (team_id, process, _, _), revisions in self.ratings.items()
            if (team_id, process) == (goal.owner.id, goal.process)
            for rating in revisions
        ]


def aim_of(goal: Goal) -> Aim:
    """Return what the goal is about."""
    about = f"process:{goal.process}" if goal.process else fold(goal.words or "")
    return goal.owner, goal.period, about if goal.metric_id is None else goal.metric_id
