"""What an archive remembers of a thing beyond what workbooks say, put back in place.

The cells read here stand in archives alone: a workbook's columns of these names are
unknown ones, and left alone. What they hold comes from our own export, yet nothing in it
is believed that the database could not hold.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any, cast

from scorecard.domain.celebrations import Celebration
from scorecard.domain.dot_sessions import Agreement
from scorecard.domain.dots import Assessment, Rating
from scorecard.domain.entries import Entry
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Person, Team
from scorecard.domain.periods import Period, PeriodKind
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MonthValue, exact
from scorecard.domain.words import clean_email, clean_name, clean_note, clean_web_address
from scorecard.exchange.cells import as_day
from scorecard.exchange.changes import Change, Thing
from scorecard.exchange.goal_memory import remembered_goal
from scorecard.exchange.limits import DamagedFileError
from scorecard.exchange.picture import Picture
from scorecard.exchange.raw import Cell
from scorecard.exchange.tables import Line

REMEMBERED = (
    *("former_emails", "former_keys", "paused", "entries", "ratings"),
    *("entered_by", "recorded_by", "goal_memory"),
)


def moment_in(cell: Cell | None) -> datetime:
    """Return the moment that an archive tells in a cell of its own.

    Raises:
        DamagedFileError: it is none, or nobody knows in which time zone.
    """
    try:
        return _moment(cell)
    except (TypeError, ValueError):
        raise DamagedFileError from None


def somebody_in(cell: Cell | None, picture: Picture) -> int | None:
    """Return the id of who did something, None if that is nobody that we know."""
    return _id(cell if isinstance(cell, str) else None, picture)


def remembered(change: Change[Thing], line: Line, picture: Picture) -> Change[Thing]:
    """Return the change to something new with all that the archive's line remembers of it."""
    if not any(column in line.cells for column in REMEMBERED):
        return change
    try:
        return cast(Change[Thing], _remembered(change, line, picture))
    except (RefusedError, ArithmeticError, KeyError, TypeError, ValueError):
        raise DamagedFileError from None


def _remembered(change: Change[Any], line: Line, picture: Picture) -> Change[Any]:
    after = change.after
    match after:
        case Person():
            emails = tuple(clean_email(email) for email in _list(line, "former_emails"))
            return replace(change, after=replace(after, former_emails=emails))
        case Team():
            keys = tuple(clean_name(key) for key in _list(line, "former_keys"))
            return replace(change, after=replace(after, former_keys=keys))
        case Metric():
            months = {Period.parse(code, PeriodKind.MONTH) for code in _list(line, "paused")}
            return replace(change, after=replace(after, paused=tuple(sorted(months))))
        case MonthValue():
            return _with_entries(change, _list(line, "entries"), picture)
        case Rating():
            return _with_revisions(change, _list(line, "ratings"), picture)
        case Assessment():
            [email] = _list(line, "entered_by")
            return replace(change, after=replace(after, entered_by=_id(email, picture)))
        case Goal():
            [memory] = _list(line, "goal_memory")
            goal, beside = remembered_goal(after, memory, picture)
            return replace(change, after=goal, memory=beside)
        case Celebration():
            [email] = _list(line, "recorded_by")
            opened_on = as_day(line["opened_on"])
            known = replace(after, recorded_by=_id(email, picture), opened_on=opened_on)
            return replace(change, after=known)
        case _:
            return change


def _with_entries(
    change: Change[MonthValue], told: list[Mapping[str, Any]], picture: Picture
) -> Change[MonthValue]:
    month = change.after.month
    if not told:
        return change
    entries = tuple(
        _entry(month, number, entry, picture) for number, entry in enumerate(told, start=1)
    )
    return replace(change, after=entries[-1].value, earlier=entries)


def _entry(month: Period, number: int, told: Mapping[str, Any], picture: Picture) -> Entry:
    amount = told.get("value")
    value = MonthValue(
        month,
        amount=None if amount is None else exact(Decimal(amount)),
        excused=bool(told.get("excused")),
        note=clean_note(told.get("note", "")),
        late=bool(told.get("late")),
        corrected=bool(told.get("corrected")),
        version=number,
    )
    return Entry(value, _moment(told["entered_at"]), _id(told.get("entered_by"), picture))


def _with_revisions(
    change: Change[Rating], told: list[Mapping[str, Any]], picture: Picture
) -> Change[Rating]:
    known = picture.academy.model.process(change.after.process)
    if not told or any(one["model"] not in picture.models for one in told):
        raise DamagedFileError
    revisions = [
        replace(
            change.after,
            dots=min(int(one["dots"]), known.most_dots),
            reason=clean_note(one.get("reason", "")),
            evidence=clean_web_address(one.get("evidence", "")),
            attested=clean_note(one.get("attested", "")),
            model=one["model"],
            given_on=date.fromisoformat(one["given_on"]),
            given_by=_id(one.get("given_by"), picture),
            imported=bool(one.get("imported")),
            revision=number,
            id=picture.next_id(),
        )
        for number, one in enumerate(told, start=1)
    ]
    for earlier in revisions[:-1]:
        picture.put_rating(earlier)
    agreements = tuple(
        _agreement(rating.id, one["agreement"], picture)
        for rating, one in zip(revisions, told, strict=True)
        if "agreement" in one
    )
    return replace(
        change, after=revisions[-1], earlier=tuple(revisions[:-1]), agreements=agreements
    )


def _agreement(rating_id: int, told: Mapping[str, Any], picture: Picture) -> Agreement:
    understood = told.get("understood")
    present = [_id(email, picture) for email in told.get("present", ())]
    return Agreement(
        rating_id,
        members=int(told["members"]),
        understood=None if understood is None else int(understood),
        present=tuple(sorted({person for person in present if person is not None})),
    )


def _moment(told: Any) -> datetime:
    at = datetime.fromisoformat(told)
    if at.tzinfo is None:
        raise ValueError(at)
    return at


def _list(line: Line, column: str) -> list[Any]:
    cell = line[column]
    found = json.loads(cell) if isinstance(cell, str) else []
    if not isinstance(found, list):
        raise TypeError(column)
    return found


def _id(email: str | None, picture: Picture) -> int | None:
    person = picture.person_named(email) if email else None
    return person.id if person else None
