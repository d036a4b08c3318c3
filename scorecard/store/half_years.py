"""What teams settled for their half-years."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.dots import HalfYear
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.store.rows import batches, cells_of, columns_for, keep_row, rows, table_of
from scorecard.store.tables import HalfYearRow

_HALF_YEAR = table_of(HalfYearRow)


def half_years_of(session: Session, team_ids: Sequence[int]) -> list[HalfYear]:
    """Return what the teams settled, oldest half-year first; most have settled nothing."""
    return _half_years(session, _HALF_YEAR.c.team_id.in_(team_ids))


def half_year(session: Session, team_id: int, period: Period) -> HalfYear | None:
    """Return what the team settled for one half-year, if anything."""
    condition = (_HALF_YEAR.c.team_id == team_id) & (_HALF_YEAR.c.period == period)
    return next(iter(_half_years(session, condition)), None)


def keep_half_year(session: Session, half_year: HalfYear) -> HalfYear:
    """Store what a team settled and return it.

    `version` is the version that its writer saw, 0 for a half-year without any.

    Raises:
        ConflictError: the half-year has another version by now.
    """
    key = {"team_id": half_year.team_id, "period": half_year.period}
    cells = cells_of(half_year, without=["version"])
    if not keep_row(session, HalfYearRow, cells, version=half_year.version, **key):
        raise ConflictError(theirs=_current(session, half_year), mine=half_year)
    return replace(half_year, version=half_year.version + 1)


def remove_half_years(session: Session, keys: Iterable[tuple[int, Period]]) -> None:
    """Forget what teams settled for half-years, as when an import is taken back."""
    both = sa.tuple_(_HALF_YEAR.c.team_id, _HALF_YEAR.c.period)
    for batch in batches(keys):
        session.connection().execute(sa.delete(_HALF_YEAR).where(both.in_(batch)))


def _half_years(session: Session, condition: sa.ColumnElement[bool]) -> list[HalfYear]:
    statement = (
        sa.select(*columns_for(HalfYearRow, HalfYear))
        .where(condition)
        .order_by(_HALF_YEAR.c.period, _HALF_YEAR.c.team_id)
    )
    return [HalfYear(*row) for row in rows(session, statement)]


def _current(session: Session, mine: HalfYear) -> HalfYear | None:
    return half_year(session, mine.team_id, mine.period)
