"""What the grid of a year shows: the months of an owner's metrics, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from scorecard.domain.access import Subject
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Calendar, Period, PeriodKind, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MONTHS_AHEAD, MonthValue
from scorecard.store.metrics import metrics_of
from scorecard.store.subjects import subject_of
from scorecard.store.teams import team
from scorecard.store.values import values_of
from scorecard.views.sight import Sight


class CellState(StrEnum):
    """What a cell takes: anything, only that its owner will be away, or nothing."""

    OPEN = "open"
    AHEAD = "ahead"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class YearCell:
    """A metric's month: what it holds (version 0 if nothing was ever entered)."""

    metric_id: int
    value: MonthValue
    state: CellState

    @property
    def month(self) -> Period:
        """The month of the cell."""
        return self.value.month

    @property
    def waits(self) -> bool:
        """Whether the month has begun and nobody has entered anything."""
        return self.state is CellState.OPEN and self.value.is_nothing


@dataclass(frozen=True, slots=True)
class YearColumn:
    """A metric with its cells, one for each month of the year."""

    metric: Metric
    cells: tuple[YearCell, ...]


@dataclass(frozen=True, slots=True)
class YearView:
    """A year of an owner's metrics; metrics that are collected take no values and are not in it.

    `years` are those that can be looked at, oldest first: from the owner's first metric to the
    one in which somebody may already say that they will be away.
    """

    owner: Owner
    year: Period
    years: tuple[Period, ...]
    months: tuple[Period, ...]
    columns: tuple[YearColumn, ...]
    now: Period
    may_enter: bool

    @property
    def waiting(self) -> int:
        """How many cells wait for what they are to hold."""
        return sum(cell.waits for column in self.columns for cell in column.cells)


def year_view(sight: Sight, year: Period | None = None, *, team_id: int | None = None) -> YearView:
    """Gather a year of the actor's own metrics, or of a team whose values they may enter.

    Without `year`, and for one that cannot be looked at, it is the current one.

    Raises:
        NotAllowedError: there is no such team, or not for this actor to enter.
    """
    owner = _owner(sight, team_id)
    now = month_of(sight.today)
    held = [m for m in metrics_of(sight.session, [owner]) if not m.collected]
    calendar = sight.academy.calendar
    years = _years(held, now, calendar)
    shown = year if year in years else calendar.containing(PeriodKind.YEAR, now)
    months = calendar.months(shown)
    columns = sorted((m for m in held if any(map(m.in_use, months))), key=_place)
    values = values_of(sight.session, [m.id for m in columns], first=months[0])
    sight.shows([owner])
    return YearView(
        owner=owner,
        year=shown,
        years=years,
        months=months,
        columns=tuple(_column(m, values[m.id], months, now) for m in columns),
        now=now,
        may_enter=_may_enter(sight, owner),
    )


def _owner(sight: Sight, team_id: int | None) -> Owner:
    if team_id is not None:
        found = team(sight.session, team_id)
        if found is None:
            raise NotAllowedError
        archived = found.is_archived(sight.today)
        sight.require(Action.ENTER_VALUE, Subject(found.owner, team_id, archived=archived))
        return found.owner
    if sight.actor.person_id is None:
        raise NotAllowedError
    owner = Owner(OwnerKind.PERSON, sight.actor.person_id)
    sight.require(Action.SEE_MONTH, Subject(owner=owner))
    return owner


def _may_enter(sight: Sight, owner: Owner) -> bool:
    return sight.may(Action.ENTER_VALUE, subject_of(sight.session, owner, sight.today))


def _years(metrics: Sequence[Metric], now: Period, calendar: Calendar) -> tuple[Period, ...]:
    first = min((m.first for m in metrics), default=now)
    begins, ends = (
        calendar.containing(PeriodKind.YEAR, month)
        for month in (min(first, now), now.plus(MONTHS_AHEAD))
    )
    return tuple(begins.plus(step) for step in range(ends.minus(begins) + 1))


def _place(metric: Metric) -> tuple[bool, int, int]:
    return metric.slot is None, metric.slot or 0, metric.id


def _column(
    metric: Metric, values: Sequence[MonthValue], months: Sequence[Period], now: Period
) -> YearColumn:
    held = {v.month: v for v in values}
    return YearColumn(
        metric,
        tuple(
            YearCell(metric.id, held.get(m) or MonthValue(m, version=0), _state(metric, m, now))
            for m in months
        ),
    )


def _state(metric: Metric, month: Period, now: Period) -> CellState:
    if not metric.in_use(month) or month > now.plus(MONTHS_AHEAD):
        return CellState.CLOSED
    return CellState.AHEAD if month > now else CellState.OPEN
