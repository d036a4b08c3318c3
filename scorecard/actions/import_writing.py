"""Storing what an import changes, in the order in which things refer to each other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from scorecard.actions.act import Act
from scorecard.actions.import_journal import TABLES, key_of, written
from scorecard.actions.import_wall import WALL_TABLES, add_to_wall
from scorecard.domain.celebration_wall import Cheer, Plan
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dot_sessions import Agreement, Confirmation, Reveal
from scorecard.domain.dots import Assessment, HalfYear, Rating
from scorecard.domain.entries import Entry
from scorecard.domain.goals import Goal
from scorecard.domain.imports import Step
from scorecard.domain.metrics import Metric
from scorecard.domain.moments import Cause, Occasion
from scorecard.domain.next_steps import NextStep
from scorecard.domain.people import Membership, Owner, Person, Team
from scorecard.domain.refusals import ConflictError
from scorecard.domain.values import MonthValue
from scorecard.exchange.changes import Change, Changes
from scorecard.exchange.wall_held import Hanging
from scorecard.store import bulk
from scorecard.store.agreements import add_agreement, add_confirmation
from scorecard.store.assessments import keep_assessment
from scorecard.store.celebrations import add_celebration, change_celebration
from scorecard.store.database import Session
from scorecard.store.dot_sessions import add_reveal
from scorecard.store.goal_lessons import add_closings
from scorecard.store.goal_shares import add_all_shares
from scorecard.store.goals import change_goal
from scorecard.store.half_years import keep_half_year
from scorecard.store.metrics import change_metric
from scorecard.store.next_steps import add_next_step, change_next_step
from scorecard.store.people import add_person, change_person
from scorecard.store.teams import add_membership, add_team, change_membership, change_team
from scorecard.store.values import add_values, change_values

Add = Callable[[Session, Sequence[Any]], list[Any]]
Alter = Callable[[Session, Any], Any]
_REFERENCES = (
    *("id", "team_id", "person_id", "goal_id", "metric_id", "rating_id", "celebration_id"),
    *("given_by", "recorded_by", "entered_by", "revealed_by", "planned_by"),
)
_WITHOUT_ID = (HalfYear, Reveal, Assessment, Confirmation, Plan, Cheer, Hanging)


def _each(add: Alter) -> Add:
    return lambda session, things: [add(session, thing) for thing in things]


def _with_ids(add: Callable[[Session, Sequence[Any]], list[int]]) -> Add:
    def added(session: Session, things: Sequence[Any]) -> list[Any]:
        ids = add(session, things)
        return [replace(thing, id=id) for thing, id in zip(things, ids, strict=True)]

    return added


def _as_they_are(add: Callable[[Session, Sequence[Any]], None]) -> Add:
    def added(session: Session, things: Sequence[Any]) -> list[Any]:
        add(session, things)
        return list(things)

    return added


def _once(add: Callable[[Session, Any], bool]) -> Add:
    def added(session: Session, things: Sequence[Any]) -> list[Any]:
        for thing in things:
            if not add(session, thing):
                raise ConflictError(theirs=thing, mine=thing)
        return list(things)

    return added


_RATINGS = _with_ids(bulk.add_ratings)
# In this order: what something refers to is stored before it. What is there or not is never
# another than it was.
_STORE: Mapping[type, tuple[Add, Alter | None]] = {
    Person: (_each(add_person), change_person),
    Team: (_each(add_team), change_team),
    Membership: (_each(add_membership), change_membership),
    Metric: (_with_ids(bulk.add_metrics), change_metric),
    Rating: (_RATINGS, lambda session, rating: _RATINGS(session, [rating])[0]),
    HalfYear: (_each(keep_half_year), keep_half_year),
    Reveal: (_once(add_reveal), None),
    Assessment: (_as_they_are(bulk.add_assessments), keep_assessment),
    Confirmation: (_once(add_confirmation), None),
    NextStep: (_each(add_next_step), change_next_step),
    Goal: (_with_ids(bulk.add_goals), change_goal),
    Celebration: (_each(add_celebration), change_celebration),
    **dict.fromkeys(WALL_TABLES, (_each(add_to_wall), None)),
}


@dataclass(slots=True)
class Writing:
    """An import on its way into the tables: the real ids so far, and the steps taken."""

    act: Act
    ids: dict[int, int] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def write(self, changes: Changes) -> list[Step]:
        """Store everything and return the steps; what changes goes before what is new."""
        for kind, (add, alter) in _STORE.items():
            self._write(changes.of(kind), add, alter)
            if kind is Metric:
                self._write_values(changes.of(MonthValue))
            if kind is Rating:
                self._write_agreements(changes.of(Rating))
            if kind is Goal:
                self._write_memories(changes.of(Goal))
        return self.steps

    def _write(self, changes: Sequence[Change[Any]], add: Add, alter: Alter | None) -> None:
        session = self.act.session
        for change in changes:
            if change.before is not None and alter:
                self._note(change.before, alter(session, self._real(change.after)))
        unseen = [change for change in changes if change.before is None]
        new = [self._real(t) for change in unseen for t in (*change.earlier, change.after)]
        stored = add(session, new)
        for before, after in zip(new, stored, strict=True):
            if not isinstance(after, _WITHOUT_ID):
                self.ids[before.id] = after.id
            self._note(None, after)

    def _write_agreements(self, changes: Sequence[Change[Rating]]) -> None:
        for change in changes:
            for held in change.agreements:
                add_agreement(self.act.session, self._agreement(held))

    def _write_memories(self, changes: Sequence[Change[Goal]]) -> None:
        known = [(self._id(c.after.id), c.memory) for c in changes if c.memory is not None]
        add_all_shares(self.act.session, {id: memory.shares for id, memory in known})
        closings = [self._real(memory.closing) for _, memory in known if memory.closing]
        add_closings(self.act.session, closings)

    def _write_values(self, changes: Sequence[Change[MonthValue]]) -> None:
        act, by, at = self.act, self.act.actor.person_id, self.act.now
        months = [(self._id(change.metric_id), change) for change in changes]
        new = [(id, c.after) for id, c in months if c.before is None and not c.earlier]
        changed = [(id, c.after) for id, c in months if c.before is not None]
        add_values(act.session, new, entered_by=by, entered_at=at)
        change_values(act.session, changed, entered_by=by, entered_at=at)
        known = [(id, [self._entry(e) for e in c.earlier]) for id, c in months if c.earlier]
        bulk.add_histories(act.session, known)
        for id, change in months:
            after = change.after
            if change.before is not None:
                after = replace(after, version=after.version + 1)
            self._note(change.before, after, id)

    def _note(self, before: Any, after: Any, metric_id: int = 0) -> None:
        self.steps.append(
            Step(
                len(self.steps) + 1,
                TABLES[type(after)],
                key_of(after, metric_id),
                None if before is None else written(before),
                written(after),
            )
        )

    def _real(self, thing: Any) -> Any:
        """Return the thing with the ids of what has been stored before it."""
        names = {f.name for f in fields(thing)}
        given = {n: getattr(thing, n) for n in _REFERENCES if n in names}
        real: dict[str, Any] = {n: self._id(id) for n, id in given.items() if id is not None}
        if "owner" in names:
            real["owner"] = self._owner(thing.owner)
        for name in {"occasion", "cause"} & names:
            real[name] = self._cause(getattr(thing, name))
        return replace(thing, **real)

    def _owner(self, owner: Owner) -> Owner:
        return Owner(owner.kind, self._id(owner.id))

    def _cause(self, cause: Cause) -> Cause:
        if not isinstance(cause, Occasion):
            return self._id(cause)
        about = cause.about if cause.metric_id is None else str(self._id(cause.metric_id))
        return replace(cause, owner=self._owner(cause.owner), about=about)

    def _entry(self, entry: Entry) -> Entry:
        who = entry.entered_by
        return replace(entry, entered_by=None if who is None else self._id(who))

    def _agreement(self, held: Agreement) -> Agreement:
        present = tuple(self._id(person) for person in held.present)
        return replace(held, rating_id=self._id(held.rating_id), present=present)

    def _id(self, id: int) -> int:
        # What is new keeps its own number below zero until the database gives it one.
        return self.ids.get(id, id)
