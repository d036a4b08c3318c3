"""What was entered, month by month: growth, summers, silence, slips and late entries."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from scorecard.demo.amounts import Amounts
from scorecard.demo.cast import Cast
from scorecard.demo.keepers import Keeper, keeper_of
from scorecard.demo.reading import saying
from scorecard.domain.academy import Academy
from scorecard.domain.entries import Entry
from scorecard.domain.goals import GRACE_DAYS
from scorecard.domain.metrics import Metric
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import Calendar, Period, month_of, months_between
from scorecard.domain.values import MonthValue

History = tuple[int, tuple[Entry, ...]]
"""A metric's id, and every entry of one month of it, oldest first."""

JULY = 7
SILENT, LATE, CORRECTED = 0.04, 0.03, 0.03


def histories_for(
    academy: Academy, cast: Cast, metrics: Iterable[Metric], today: date, seed: str
) -> list[History]:
    """Return what was entered for every metric that takes values of its own."""
    clerk = _Clerk(academy, today, ZoneInfo(academy.settings.time_zone))
    found: list[History] = []
    for metric in metrics:
        if not metric.collected:
            chance = random.Random(f"{seed}/months/{metric.id}")  # noqa: S311 - not secret
            keeper = keeper_of(academy, cast, metric, today, seed)
            found += [(metric.id, entries) for entries in clerk.months_of(metric, keeper, chance)]
    return found


def values_by_metric(
    metrics: Iterable[Metric], histories: Iterable[History]
) -> dict[int, list[MonthValue]]:
    """Return what each metric's months hold today."""
    held: dict[int, list[MonthValue]] = {m.id: [] for m in metrics}
    for metric_id, entries in histories:
        held[metric_id].append(entries[-1].value)
    return held


@dataclass(frozen=True, slots=True)
class _Clerk:
    """Writes down a metric's months, from its first to its last or to today's."""

    academy: Academy
    today: date
    zone: ZoneInfo

    @property
    def calendar(self) -> Calendar:
        return self.academy.calendar

    def months_of(
        self, metric: Metric, keeper: Keeper, chance: random.Random
    ) -> Iterator[tuple[Entry, ...]]:
        now = month_of(self.today)
        amounts = Amounts.of(self.academy, metric, keeper.company, now, chance)
        for month in months_between(metric.first, min(metric.last or now, now)):
            amount = amounts.in_month(month)  # asked for every month: some build on the last one
            if month in metric.paused or (month == now and not keeper.enters_now):
                continue
            excused = self._excuse(metric, month, keeper, chance)
            if excused:
                yield (self._entry(MonthValue(month, excused=True, note=excused), keeper, chance),)
            elif month == now.predecessor or chance.random() > SILENT + 1 - keeper.faithful:
                note = saying(chance, "gap", language=keeper.language) if amount < 0 else ""
                yield self._number(MonthValue(month, amount, note=note), keeper, chance)

    def _excuse(
        self, metric: Metric, month: Period, keeper: Keeper, chance: random.Random
    ) -> str | None:
        if month in keeper.away:
            return saying(chance, "away", language=keeper.language)
        rests = metric.owner.kind is OwnerKind.PERSON and month.number == JULY
        if rests and chance.random() < 0.85:
            return saying(chance, "summer", language=keeper.language)
        return None

    def _number(
        self, value: MonthValue, keeper: Keeper, chance: random.Random
    ) -> tuple[Entry, ...]:
        if chance.random() < CORRECTED and value.amount:
            typed = value.amount + max(Decimal(1), abs(value.amount) // 10)
            slip = replace(value, amount=typed, note="")
            first = self._entry(slip, keeper, chance)
            note = saying(chance, "slip", language=keeper.language)
            right = replace(value, note=note, late=first.value.late, corrected=True, version=2)
            return first, replace(first, value=right, entered_at=self._after(first, chance))
        return (self._entry(value, keeper, chance),)

    def _entry(self, value: MonthValue, keeper: Keeper, chance: random.Random) -> Entry:
        end = self.calendar.last_day(value.month)
        day = min(end + timedelta(days=chance.randrange(-2, 14)), self.today)
        too_late = end + timedelta(days=GRACE_DAYS + chance.randrange(2, 25))
        late = chance.random() < LATE and too_late < self.today
        if late:
            day, value = too_late, replace(value, late=True)
        return Entry(value, self._moment(day, chance), keeper.person_id)

    def _after(self, entry: Entry, chance: random.Random) -> datetime:
        later = entry.entered_at.astimezone(self.zone).date() + timedelta(days=chance.randrange(6))
        return max(self._moment(min(later, self.today), chance), entry.entered_at)

    def _moment(self, day: date, chance: random.Random) -> datetime:
        # Midnight of today has passed everywhere that today has begun; another hour may not.
        hour = time(chance.randrange(8, 21), chance.randrange(60)) if day < self.today else time()
        return datetime.combine(day, hour, self.zone)
