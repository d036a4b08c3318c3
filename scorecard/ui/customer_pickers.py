"""Choosing over which months the way of customers is looked at, kept in the link."""

from scorecard.domain.periods import Period, PeriodKind, month_of
from scorecard.ui.relation_pickers import pick_linked
from scorecard.ui.visit import Visit
from scorecard.views.customers import LAST_MONTHS

LATEST = "latest"
HALF_YEARS, YEARS = 4, 3
WIDTH = 320  # pixels at most


def pick_months(visit: Visit) -> Period | None:
    """Show the choice of a period as `?over=`; None is the last twelve months."""
    periods = {p.code: p for p in _periods(visit)}
    labels = {LATEST: months_words(visit, None)}
    labels |= {code: months_words(visit, period) for code, period in periods.items()}
    chosen = pick_linked(visit.text("common-period"), labels, key="over", width=WIDTH)
    return periods.get(chosen or LATEST)


def months_words(visit: Visit, period: Period | None) -> str:
    """Return what the period is called."""
    if period is None:
        return visit.text("customers-last-months", count=LAST_MONTHS)
    return visit.text.period(period, visit.app.academy.calendar)


def _periods(visit: Visit) -> list[Period]:
    calendar, now = visit.app.academy.calendar, month_of(visit.today)
    half_year = calendar.containing(PeriodKind.HALF_YEAR, now)
    year = calendar.containing(PeriodKind.YEAR, now)
    return [half_year.plus(-n) for n in range(HALF_YEARS)] + [year.plus(-n) for n in range(YEARS)]
