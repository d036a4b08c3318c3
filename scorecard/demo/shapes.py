"""How the numbers of a metric run over three years, by its template."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from scorecard.demo.reading import content_of
from scorecard.domain.metrics import Kind, MetricTemplate, Visibility
from scorecard.domain.people import OwnerKind

WHOLE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a month brings at first and after three years, and how far months scatter."""

    first: float
    last: float
    spread: float
    least: float
    most: float | None
    visibility: Visibility

    def after(self, months: int) -> float:
        """Return what is usual that many months after the beginning."""
        return self.first + (self.last - self.first) * min(months, 36) / 36


def shape_of(template: MetricTemplate, kind: OwnerKind) -> Shape:
    """Return the shape of the template's metrics for this sort of owner."""
    shapes = content_of("shapes")
    told = (
        shapes[kind.value].get(template.code)
        or shapes["besides"][kind.value].get(template.code)
        or shapes["other"][template.kind.value]
    )
    return Shape(
        first=told["first"],
        last=told["last"],
        spread=told["spread"] / 100,
        least=told.get("least", 0),
        most=told.get("most"),
        visibility=Visibility(told["visibility"]),
    )


def known_for(kind: OwnerKind, templates: Iterator[MetricTemplate]) -> list[MetricTemplate]:
    """Return the templates that have a shape for this sort of owner, in the shapes' order."""
    order = list(content_of("shapes")[kind.value])
    return sorted((t for t in templates if t.code in order), key=lambda t: order.index(t.code))


def step_of(template_kind: Kind, decimals: int) -> Decimal:
    """Return the least step in which numbers are entered: whole ones for what is counted."""
    if decimals <= 1 and template_kind is Kind.ADDS_UP:
        return WHOLE
    return Decimal(1).scaleb(-min(decimals, 2))
