"""The sentences of the scorecard: how a metric will be judged, the balance, what was collected."""

from decimal import Decimal

from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric
from scorecard.domain.people import OwnerKind
from scorecard.domain.scorecards import balance
from scorecard.text import Text
from scorecard.ui.visit import Visit
from scorecard.views.scorecard import ScorecardView

_LARGE = {"%": 20, "€": 100}
"""What examples are multiplied by, so that they look like numbers of this unit."""


def scorecard_sentence(visit: Visit, view: ScorecardView) -> str:
    """Return how many metrics are followed by whom, unescaped."""
    count = len(view.in_use)
    if view.owner.kind is OwnerKind.PERSON:
        return visit.text("scorecard-state-own", count=count)
    owner = view.team.name if view.team else visit.text("scorecard-academy")
    return visit.text("scorecard-state-of", owner=owner, count=count)


def read_only_words(text: Text, view: ScorecardView) -> str:
    """Return why one can only read here."""
    own = view.owner.kind is OwnerKind.PERSON
    return text("scorecard-read-only-own" if own else "scorecard-read-only")


def judged_words(text: Text, metric: Metric) -> str:
    """Return how a metric will be judged, with an example made of its own name and unit."""
    return f"{_example(text, metric)} {_direction(text, metric)}"


def balance_words(text: Text, view: ScorecardView) -> str:
    """Return how what is followed spreads over the four perspectives."""
    sides = balance(k.metric for k in view.in_use)
    seen = [side for side, metrics in sides.items() if metrics]
    missing = text.list([text.choice(side) for side, metrics in sides.items() if not metrics])
    if not seen:
        return text("scorecard-balance-none")
    if not missing:
        return text("scorecard-balance-all")
    if len(seen) == 1 and len(view.in_use) > 1:
        return text("scorecard-balance-one", side=text.choice(seen[0]), missing=missing)
    return text("scorecard-balance-some", seen=len(seen), missing=missing)


def metric_said(text: Text, metric: Metric) -> str:
    """Return what a metric is in one line, so that two of them can be compared."""
    parts = [
        metric.name,
        metric.unit,
        text.choice(metric.kind),
        text.choice(metric.aggregate),
        text.choice(metric.direction),
        text.choice(metric.perspective),
        metric.process or "",
        text.month(metric.first),
    ]
    return " · ".join(part for part in parts if part)


def _example(text: Text, metric: Metric) -> str:
    how = Aggregate.SUM if metric.kind is Kind.ADDS_UP else metric.aggregate
    times = _LARGE.get(metric.unit, 1)
    # A mean is seen best where it is a whole number, and no number of the example itself.
    first, second = (3, 4) if how is Aggregate.SUM else (3, 5)
    whole = {Aggregate.SUM: first + second, Aggregate.MEAN: 4, Aggregate.LAST: second}[how]
    said = [_amount(text, n * times, metric) for n in (first, second, whole)]
    return text(
        f"scorecard-example-{how}",
        name=metric.name or text("scorecard-nameless"),
        first=said[0],
        second=said[1],
        whole=said[2],
    )


def _direction(text: Text, metric: Metric) -> str:
    sort = "sum" if metric.kind is Kind.ADDS_UP else "level"
    lower, upper = metric.lower, metric.upper
    match metric.direction:
        case Direction.NEUTRAL:
            return text("scorecard-judged-neutral")
        case Direction.RANGE:
            if lower is None or upper is None:
                return text("scorecard-judged-range-open")
            low, high = text.amount(lower, metric), text.amount(upper, metric)
            return text("scorecard-judged-range", lower=low, upper=high)
        case _:
            return text(f"scorecard-judged-{sort}-{metric.direction}")


def _amount(text: Text, number: int, metric: Metric) -> str:
    return text.unit_value(Decimal(number), 0, metric.unit)
