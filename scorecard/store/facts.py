"""Facts about the whole academy, by name; the calendar is one."""

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.periods import Calendar
from scorecard.domain.refusals import RefusedError
from scorecard.store.rows import insertion, table_of
from scorecard.store.tables import AssessmentRow, FactRow, RatingRow

_FACT = table_of(FactRow)
_CALENDAR = "calendar"


class CalendarChangedError(RefusedError):
    """The settings name another calendar than the one under which dots are stored."""

    def __init__(self, *, stored: str, wanted: str) -> None:
        super().__init__("calendar-changed", stored=stored, wanted=wanted)


def fact(session: Session, name: str, *, locked: bool = False) -> str | None:
    """Return the fact, or None if nobody has stated it; `locked` until this transaction ends."""
    statement = sa.select(_FACT.c.value).where(_FACT.c.name == name)
    value: str | None = session.connection().scalar(
        statement.with_for_update() if locked else statement
    )
    return value


def keep_fact(session: Session, name: str, value: str) -> None:
    """State a fact, in place of what was stated before."""
    statement = insertion(session, FactRow).values(name=name, value=value)
    session.connection().execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )


def check_calendar(session: Session, calendar: Calendar) -> None:
    """Remember the calendar; refuse another one once the first dot is stored.

    A half-year's code would then stand for other months than when the dots were given.
    """
    stored, wanted = fact(session, _CALENDAR), f"{calendar.spring}/{calendar.autumn}"
    if stored == wanted:
        return
    if stored is not None and _has_dots(session):
        raise CalendarChangedError(stored=stored, wanted=wanted)
    keep_fact(session, _CALENDAR, wanted)


def _has_dots(session: Session) -> bool:
    tables = (table_of(RatingRow), table_of(AssessmentRow))
    return any(session.connection().scalar(sa.select(t.c.id).limit(1)) for t in tables)
