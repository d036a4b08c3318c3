"""The sheets of an archive that tell what came of dot sessions."""

from collections.abc import Iterator
from typing import Any

from scorecard.domain.dot_sessions import Agreement
from scorecard.domain.people import Person
from scorecard.exchange.scope import Scope
from scorecard.exchange.writing import Record


def half_year_records(scope: Scope) -> Iterator[Record]:
    """Yield what teams settled for their half-years."""
    for settled in scope.picture.half_years.values():
        if settled.team_id in scope.teams():
            yield {
                "team": scope.picture.teams[settled.team_id].key,
                "period": settled.period,
                "names": settled.names,
                "closed_on": settled.closed_on,
                "coach_shared_on": settled.coach_shared_on,
            }


def reveal_records(scope: Scope) -> Iterator[Record]:
    """Yield which answers were revealed."""
    teams = scope.teams()
    found = [r for r in scope.picture.sessions.reveals.values() if r.team_id in teams]
    for reveal in sorted(
        found,
        key=lambda r: (teams.index(r.team_id), r.period, r.revealed_at, scope.place_of(r.process)),
    ):
        yield {
            "team": scope.picture.teams[reveal.team_id].key,
            "period": reveal.period,
            "process": reveal.process,
            "revealed_at": reveal.revealed_at.isoformat(),
            "revealed_by": email_of(scope, reveal.revealed_by),
        }


def confirmation_records(scope: Scope) -> Iterator[Record]:
    """Yield who said openly that they have understood what."""
    teams = scope.teams()
    found = [c for c in scope.picture.sessions.confirmations.values() if c.team_id in teams]
    for said in sorted(
        found,
        key=lambda c: (teams.index(c.team_id), c.period, scope.place_of(c.process), c.person_id),
    ):
        yield {
            "team": scope.picture.teams[said.team_id].key,
            "period": said.period,
            "process": said.process,
            "email": scope.picture.people[said.person_id].email,
            "said_on": said.said_on,
        }


def next_step_records(scope: Scope) -> Iterator[Record]:
    """Yield what teams decided to do next, and what became of it."""
    for step in scope.picture.sessions.next_steps.values():
        if step.team_id in scope.teams():
            yield {
                "team": scope.picture.teams[step.team_id].key,
                "period": step.period,
                "words": step.words,
                "who": email_of(scope, step.person_id),
                "due": step.due,
                "process": step.process,
                "state": step.state,
                "settled_on": step.settled_on,
                "given_by": email_of(scope, step.given_by),
            }


def agreement_told(scope: Scope, agreement: Agreement) -> dict[str, Any]:
    """Return what held when dots were set, as a revision of them tells it."""
    people: list[Person] = [scope.picture.people[id] for id in agreement.present]
    return {
        "members": agreement.members,
        "understood": agreement.understood,
        "present": [person.email for person in people],
    }


def email_of(scope: Scope, person_id: int | None) -> str | None:
    """Return the address of who did something, None where nobody is known."""
    person = scope.picture.people.get(person_id) if person_id is not None else None
    return person.email if person else None
