"""Everything that the tables hold of one person, for them to take along.

Read by the column classes, so a new column comes along as soon as it has its class. Nobody
else's name or figure is among it: other people are only told as somebody else.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.store.column_classes import (
    CLASSES,
    Sensitivity,
    doers_in,
    is_theirs,
    people_in,
    tables_of_people,
)
from scorecard.store.forgetting import JOURNAL
from scorecard.store.journal import steps_about
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import (
    ChangeRow,
    GoalRow,
    MetricRow,
    OwnerRow,
    PseudonymRow,
    RatingRow,
    TeamRow,
)

_GOAL, _METRIC = table_of(GoalRow), table_of(MetricRow)
_OWNER, _TEAM, _RATING = table_of(OwnerRow), table_of(TeamRow), table_of(RatingRow)

ME, OTHER = "me", "somebody else"
_TOLD = (Sensitivity.PERSONAL, Sensitivity.SPECIAL)
_LOG, _ANSWERS = "change", "assessment"
_NOT_ALONG = {"owner", "pseudonym"}  # which only lead from one table to another
Cells = Mapping[str, Any]
HalfYearKey = tuple[int, Period]
"""A team's id and the half-year."""


@dataclass(frozen=True, slots=True)
class OwnTable:
    """A table's name, the columns that are told of, and the person's rows."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Cells, ...]


def own_tables(
    session: Session, person: Person, *, hidden: Collection[HalfYearKey] = ()
) -> list[OwnTable]:
    """Return what each table holds of the person; tables that hold nothing are left out.

    Answers of the `hidden` half-years of teams are left out, for whoever is not the person.
    """
    names = _Names(session, person.id)
    told = [table for table in tables_of_people() if table.name not in _NOT_ALONG]
    found = [_own_table(session, table, names, hidden) for table in told]
    found += [_journal(session, person.id, hidden), _log(session, person)]
    return [table for table in found if table.rows]


def _own_table(
    session: Session, table: sa.Table, names: "_Names", hidden: Collection[HalfYearKey]
) -> OwnTable:
    classes = CLASSES[table.name]
    told = [n for n in classes.of(*_TOLD) if n not in classes.compared]
    theirs = is_theirs(table, names.person_id)
    if table.name == _ANSWERS and hidden:
        half_year = sa.tuple_(table.c.team_id, table.c.period)
        theirs = sa.and_(theirs, half_year.not_in(list(hidden)))
    found = list(_rows(session, table, theirs, told, names))
    for doer in doers_in(table):
        done = sa.and_(table.c[doer] == names.person_id, sa.not_(is_theirs(table, names.person_id)))
        found += _rows(session, table, done, [*classes.of_doer, doer], names)
    return OwnTable(table.name, tuple(dict.fromkeys([*classes.of_doer, *told])), tuple(found))


def _rows(
    session: Session,
    table: sa.Table,
    condition: sa.ColumnElement[bool],
    columns: list[str],
    names: "_Names",
) -> Iterator[Cells]:
    if not columns:
        return
    statement = sa.select(*(table.c[name] for name in columns)).where(condition)
    for row in session.connection().execute(statement.order_by(*table.primary_key)).mappings():
        yield {name: names.said(table.c[name], row[name]) for name in columns}


def _journal(session: Session, person_id: int, hidden: Collection[HalfYearKey]) -> OwnTable:
    columns = tuple(CLASSES[JOURNAL].of(*_TOLD))
    secret = tuple(f"{team_id}:{period}:" for team_id, period in hidden)
    found = steps_about(session, person_id)
    steps = [s for s in found if s.table != _ANSWERS or not s.row_key.startswith(secret)]
    return OwnTable(JOURNAL, columns, tuple({c: getattr(s, c) for c in columns} for s in steps))


def _log(session: Session, person: Person) -> OwnTable:
    """Return what the person did, and what was done to their account."""
    change, pseudonym = table_of(ChangeRow), table_of(PseudonymRow)
    columns = CLASSES[_LOG].of(*_TOLD)
    theirs = sa.select(pseudonym.c.pseudonym).where(pseudonym.c.person_id == person.id)
    mine = change.c.actor.in_(theirs)
    about = change.c.subject == f"person:{person.id}"
    statement = sa.select(*(change.c[name] for name in columns), mine.label("mine"))
    found = session.connection().execute(statement.where(mine | about).order_by(change.c.seq))
    told = ({**row, "actor": ME if row["mine"] else OTHER} for row in found.mappings())
    return OwnTable(_LOG, tuple(columns), tuple({n: row[n] for n in columns} for row in told))


class _Names:
    """What pointers are told as: people as oneself or not, teams and metrics by name."""

    def __init__(self, session: Session, person_id: int) -> None:
        self.person_id = person_id
        self._named = {
            "team": _pairs(session, sa.select(_TEAM.c.id, _TEAM.c.key)),
            "metric": _pairs(session, self._own_metrics()),
            "goal": _pairs(session, self._goals()),
            "rating": _pairs(session, _ratings()),
        }

    def said(self, column: sa.Column[Any], value: Any) -> Any:
        """Return what a cell says to the person themselves."""
        if value is None or not column.foreign_keys:
            return value
        if column.name in people_in(column.table):
            return ME if value == self.person_id else OTHER
        [key] = column.foreign_keys
        return self._named[key.column.table.name].get(value, OTHER)

    def _own_metrics(self) -> sa.Select[Any]:
        theirs = is_theirs(_METRIC, self.person_id)
        return sa.select(_METRIC.c.id, _METRIC.c.name).where(theirs)

    def _goals(self) -> sa.Select[Any]:
        # Those of other people stay unnamed; what teams aim at is told to all who saw it.
        about = sa.func.coalesce(_GOAL.c.words, _GOAL.c.process, _METRIC.c.name)
        return (
            sa.select(_GOAL.c.id, about)
            .join(_OWNER, _OWNER.c.id == _GOAL.c.owner_id)
            .outerjoin(_METRIC, _METRIC.c.id == _GOAL.c.metric_id)
            .where(sa.or_(_OWNER.c.person_id.is_(None), _OWNER.c.person_id == self.person_id))
        )


def _ratings() -> sa.Select[Any]:
    half_year = sa.type_coerce(_RATING.c.period, sa.Text)
    return sa.select(_RATING.c.id, _RATING.c.process + " " + half_year)


def _pairs(session: Session, statement: sa.Select[Any]) -> dict[Any, str]:
    return {row[0]: row[1] for row in rows(session, statement)}
