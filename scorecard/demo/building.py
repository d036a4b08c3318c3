"""Puts the demo academy into an empty database."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from scorecard.config.model_content import model_content
from scorecard.demo.festivities_writing import Stored, write_festivities
from scorecard.demo.inventing import SEED, Invented, invent
from scorecard.domain.academy import Academy
from scorecard.domain.people import Owner, OwnerKind
from scorecard.store import bulk
from scorecard.store.change_log import LogEntry, append
from scorecard.store.database import Database, Session
from scorecard.store.events import add_event
from scorecard.store.facts import check_calendar
from scorecard.store.goal_lessons import add_closings
from scorecard.store.goal_shares import add_all_shares
from scorecard.store.half_years import keep_half_year
from scorecard.store.model_versions import keep_model_version
from scorecard.store.next_steps import add_next_step
from scorecard.store.people import add_person
from scorecard.store.teams import add_membership, add_team

REQUEST = "build-demo"


def build_demo(
    database: Database, academy: Academy, today: date, log_key: bytes, *, seed: str = SEED
) -> Invented:
    """Write a demo academy of three years up to `today`, all of it or nothing; return it.

    The ids in what is returned are its own; those in the database follow from them.
    """
    invented = invent(academy, today, seed)
    # Midnight has passed wherever the day has begun, so nothing lies in the future.
    at = datetime.combine(today, time(), ZoneInfo(academy.settings.time_zone))

    def unit(session: Session) -> None:
        check_calendar(session, academy.calendar)
        keep_model_version(session, academy.model_version, model_content(academy.model), at=at)
        _Writing(session, invented).everything()
        entry = LogEntry(at, None, REQUEST, "academy", ("people", "teams"), request=REQUEST)
        append(session, entry, key=log_key)

    database.write(unit)
    return invented


@dataclass(frozen=True, slots=True)
class _Ids:
    """Which id the store gave to whom, by the ids that the invention counts from 1."""

    people: dict[int, int]
    teams: dict[int, int]

    def person(self, id: int | None) -> int | None:
        return None if id is None else self.people[id]

    def owner(self, owner: Owner) -> Owner:
        match owner.kind:
            case OwnerKind.PERSON:
                return replace(owner, id=self.people[owner.id])
            case OwnerKind.TEAM:
                return replace(owner, id=self.teams[owner.id])
            case OwnerKind.ACADEMY:
                return owner


@dataclass(frozen=True, slots=True)
class _Writing:
    session: Session
    invented: Invented

    def everything(self) -> None:
        """Write people first, then what they belong to, follow, rate, want and celebrate."""
        ids = self._people_and_teams()
        self._ratings(ids)
        self._steps(ids)
        metrics = self._metrics(ids)
        self._values(ids, metrics)
        self._goals(ids, metrics)
        for event in self.invented.events:
            add_event(self.session, replace(event, owner=ids.owner(event.owner)))

    def _people_and_teams(self) -> _Ids:
        cast = self.invented.cast
        ids = _Ids(
            {person.id: add_person(self.session, person).id for person in cast.people},
            {team.id: add_team(self.session, team).id for team in cast.teams},
        )
        for held in cast.memberships:
            person, team = ids.people[held.person_id], ids.teams[held.team_id]
            add_membership(self.session, replace(held, person_id=person, team_id=team))
        return ids

    def _ratings(self, ids: _Ids) -> None:
        rated = self.invented.rated
        for settled in rated.half_years:
            team = ids.teams[settled.team_id]
            keep_half_year(self.session, replace(settled, team_id=team, version=0))
        bulk.add_assessments(
            self.session,
            (
                replace(a, person_id=ids.people[a.person_id], team_id=ids.teams[a.team_id])
                for a in rated.assessments
            ),
        )
        bulk.add_ratings(
            self.session,
            (
                replace(r, team_id=ids.teams[r.team_id], given_by=ids.person(r.given_by))
                for r in rated.ratings
            ),
        )

    def _steps(self, ids: _Ids) -> None:
        for step in self.invented.steps:
            team, person = ids.teams[step.team_id], ids.person(step.person_id)
            add_next_step(self.session, replace(step, team_id=team, person_id=person))

    def _metrics(self, ids: _Ids) -> dict[int, int]:
        metrics = self.invented.metrics
        mine = [replace(metric, owner=ids.owner(metric.owner)) for metric in metrics]
        stored = bulk.add_metrics(self.session, mine)
        return dict(zip((metric.id for metric in metrics), stored, strict=True))

    def _values(self, ids: _Ids, metrics: dict[int, int]) -> None:
        bulk.add_histories(
            self.session,
            (
                (
                    metrics[metric_id],
                    [replace(e, entered_by=ids.person(e.entered_by)) for e in entries],
                )
                for metric_id, entries in self.invented.histories
            ),
        )

    def _goals(self, ids: _Ids, metrics: dict[int, int]) -> None:
        goals = self.invented.goals
        mine = [
            replace(
                goal,
                owner=ids.owner(goal.owner),
                metric_id=None if goal.metric_id is None else metrics[goal.metric_id],
            )
            for goal in goals
        ]
        stored = bulk.add_goals(self.session, mine)
        by_id = dict(zip((goal.id for goal in goals), stored, strict=True))
        self._lessons_and_shares(ids, by_id)
        self._celebrations(ids, by_id)

    def _lessons_and_shares(self, ids: _Ids, goals: dict[int, int]) -> None:
        add_closings(
            self.session,
            (
                replace(one, goal_id=goals[one.goal_id], given_by=ids.person(one.given_by))
                for one in self.invented.closings
            ),
        )
        shares = {goals[goal_id]: spread for goal_id, spread in self.invented.shares.items()}
        add_all_shares(self.session, shares)

    def _celebrations(self, ids: _Ids, goals: dict[int, int]) -> None:
        bulk.add_celebrations(
            self.session,
            (
                replace(held, goal_id=goals[held.goal_id], recorded_by=ids.person(held.recorded_by))
                for held in self.invented.celebrations
            ),
        )
        bulk.mark_all_seen(
            self.session, ((ids.people[who], goals[goal]) for who, goal in self.invented.seen)
        )
        stored = Stored(goals, ids.person, ids.owner)
        write_festivities(self.session, self.invented.festivities, stored)
