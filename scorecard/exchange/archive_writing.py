"""Writing the JSON archive: the sheets, and what workbooks cannot carry, in one file.

That is history: every entry of a month and every revision of dots, with who was there when a
team agreed on them; what teams settled for their half-years; what they revealed, said openly
and decided in dot sessions; what was learnt of goals, and how years are spread over months;
events, and what is planned, celebrated, cheered, said and hung up; earlier addresses and short
names; and the rocket models under which dots were given. Own assessments are told from their
reveal on, and by none before.

Only a backup has the rest: answers that are still secret, where a session stands and who has
come to it, who has seen which success shine, what customers were asked and answered, ways to
sign in, addresses of calendars, and the change log.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from scorecard.domain.dots import Rating
from scorecard.domain.entries import Entry
from scorecard.domain.periods import Period
from scorecard.exchange.archive_sessions import (
    agreement_told,
    confirmation_records,
    email_of,
    half_year_records,
    next_step_records,
    reveal_records,
)
from scorecard.exchange.archive_wall import (
    Pictures,
    cheer_records,
    comment_records,
    event_records,
    occasion_records,
    picture_records,
    plan_records,
)
from scorecard.exchange.goal_memory import told_goal
from scorecard.exchange.json_archive import FORMAT, VERSION
from scorecard.exchange.records import (
    answer_record,
    celebration_records,
    content_of,
    goal_record,
    people_records,
    rating_record,
    team_records,
    value_record,
)
from scorecard.exchange.scope import Scope
from scorecard.exchange.writing import Record

Entries = Mapping[tuple[int, Period], list[Entry]]


def write_archive(
    target: Path,
    scope: Scope,
    entries: Entries,
    pictures: Pictures,
    models: Mapping[str, str],
) -> None:
    """Write everything of the scope into one JSON file."""
    sheets = _sheets(scope, entries) | {"pictures": picture_records(scope, pictures)}
    told = {
        "format": FORMAT,
        "version": VERSION,
        "models": dict(models),
        "sheets": {name: list(records) for name, records in sheets.items()},
    }
    text = json.dumps(told, ensure_ascii=False, indent=1, default=_plain)
    target.write_bytes(text.encode("utf-8", "replace"))  # a lone surrogate must not break it


def _sheets(scope: Scope, entries: Entries) -> dict[str, Iterator[Record]]:
    plain = content_of(scope)
    return {
        **{name: iter(records) for name, records in plain.items()},
        "people": _people(scope),
        "teams": _teams(scope),
        "half_years": half_year_records(scope),
        "reveals": reveal_records(scope),
        "metrics": _metrics(scope, plain["metrics"]),
        "values": _values(scope, entries),
        "dots": _dots(scope),
        "goals": _goals(scope),
        "assessments": _assessments(scope),
        "celebrations": _celebrations(scope),
        "confirmations": confirmation_records(scope),
        "next_steps": next_step_records(scope),
        "events": event_records(scope),
        "occasions": occasion_records(scope),
        "plans": plan_records(scope),
        "cheers": cheer_records(scope),
        "comments": comment_records(scope),
    }


def _people(scope: Scope) -> Iterator[Any]:
    for id, record in zip(scope.people(), people_records(scope), strict=True):
        yield {**record, "former_emails": list(scope.picture.people[id].former_emails)}


def _teams(scope: Scope) -> Iterator[Any]:
    for id, record in zip(scope.teams(), team_records(scope), strict=True):
        yield {**record, "former_keys": list(scope.picture.teams[id].former_keys)}


def _metrics(scope: Scope, records: Iterable[Record]) -> Iterator[Any]:
    for metric, record in zip(scope.metrics(), records, strict=True):
        yield {**record, "paused": [month.code for month in metric.paused]}


def _assessments(scope: Scope) -> Iterator[Any]:
    for answer in scope.answers():
        if not scope.picture.is_secret(answer.team_id, answer.period, answer.process):
            typed_by = email_of(scope, answer.entered_by)
            yield {**answer_record(scope, answer), "entered_by": [typed_by]}


def _values(scope: Scope, entries: Entries) -> Iterator[Any]:
    for metric, value in scope.values():
        told = [_entry(scope, entry) for entry in entries.get((metric.id, value.month), ())]
        yield {**value_record(scope, metric, value), "entries": told}


def _entry(scope: Scope, entry: Entry) -> dict[str, Any]:
    value = entry.value
    return _filled(
        value=value.amount,
        excused=value.excused,
        note=value.note,
        late=value.late,
        corrected=value.corrected,
        entered_at=entry.entered_at.isoformat(),
        entered_by=email_of(scope, entry.entered_by),
    )


def _dots(scope: Scope) -> Iterator[Any]:
    for rating, revisions in scope.ratings():
        told = [_revision(scope, one) for one in revisions]
        yield {**rating_record(scope, rating), "ratings": told}


def _revision(scope: Scope, rating: Rating) -> dict[str, Any]:
    held = scope.picture.sessions.agreements.get(rating.id)
    return {"dots": rating.dots} | _filled(
        reason=rating.reason,
        evidence=rating.evidence,
        attested=rating.attested,
        model=rating.model,
        given_on=rating.given_on,
        given_by=email_of(scope, rating.given_by),
        imported=rating.imported,
        agreement=agreement_told(scope, held) if held else None,
    )


def _goals(scope: Scope) -> Iterator[Any]:
    for goal in scope.goals():
        yield {**goal_record(scope, goal), "goal_memory": [told_goal(scope.picture, goal)]}


def _celebrations(scope: Scope) -> Iterator[Any]:
    held = [goal.id for goal in scope.goals() if goal.id in scope.picture.celebrations]
    for goal_id, record in zip(held, celebration_records(scope), strict=True):
        celebration = scope.picture.celebrations[goal_id]
        by = email_of(scope, celebration.recorded_by)
        yield {**record, "recorded_by": [by], "opened_on": celebration.opened_on}


def _filled(**cells: Any) -> dict[str, Any]:
    """Return what is not empty; 0 is not."""
    return {n: c for n, c in cells.items() if c is not None and c is not False and c != ""}


def _plain(value: object) -> str:
    match value:
        case Decimal():
            return f"{value.normalize():f}"
        case date():
            return value.isoformat()
        case Period() | StrEnum():
            return str(value)
        case _:
            raise TypeError(value)
