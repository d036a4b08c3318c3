"""Two metrics over each other, for tests of their pictures."""

from dataclasses import replace
from decimal import Decimal

from scorecard.charts.relation_panel import Panel
from scorecard.charts.relation_scatter import Scatter
from scorecard.domain.periods import Period
from scorecard.domain.relations import relation
from tests.charts.curves import POINTS, VISITS, metric

OCTOBER, NOVEMBER = Period.parse("2025-10"), Period.parse("2026-11")
DEALS = metric("Deals", "€", decimals=2)
AMOUNTS = {p.month: p.amount for p in POINTS if p.amount is not None}
LATER = {month.plus(2): amount * 100 for month, amount in AMOUNTS.items()}
PANEL = Panel(VISITS, POINTS, OCTOBER, NOVEMBER)


def scatter(lag: int, *, first: str = "Customer visits") -> Scatter:
    """Return visits across and deals up, which follow them by two months."""
    return Scatter(replace(VISITS, name=first), DEALS, relation(AMOUNTS, LATER, lag))


def most(amount: int) -> Panel:
    """Return the panel with an axis that reaches an amount in any case."""
    return replace(PANEL, most=Decimal(amount))
