"""What somebody says of a metric, checked, and made into one."""

from dataclasses import dataclass, replace
from decimal import Decimal

from scorecard.actions.act import Act
from scorecard.domain.academy import Academy
from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    Metric,
    Perspective,
    Visibility,
)
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, month_of
from scorecard.domain.refusals import RefusedError
from scorecard.domain.scorecards import still_like, takes_place
from scorecard.domain.values import exact
from scorecard.domain.words import NAME_LIMIT, clean_name, clean_text, fold
from scorecard.store.metrics import metrics_of

MOST_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class MetricGiven:
    """A metric as somebody describes it.

    `visibility`, `template` and `collected` count only where it begins: later, sharing is an
    act of its own, and the other two stay. `first` is the first month that is followed; this
    one if it is left out. `aggregate` is left to what is usual where it does not fit the kind.
    """

    name: str
    unit: str
    kind: Kind
    direction: Direction
    perspective: Perspective
    aggregate: Aggregate | None = None
    process: str | None = None
    template: str | None = None
    visibility: Visibility = Visibility.COACH
    collected: bool = False
    decimals: int = 2
    lower: Decimal | None = None
    upper: Decimal | None = None
    first: Period | None = None


def metric_given(
    act: Act, owner: Owner, given: MetricGiven, *, held: Metric | None = None
) -> Metric:
    """Return what was given as a metric without a place and an id, or refuse it.

    In another unit or of another kind than its template it is one's own, and counts with no
    others; `held` is what it was before.
    """
    first = given.first or month_of(act.today)
    if first > month_of(act.today):
        raise RefusedError("metric-first-in-the-future")
    _check_known(act.academy, owner, given)
    found = Metric(
        id=0,
        owner=owner,
        name=clean_name(given.name),
        unit=clean_text(given.unit, limit=NAME_LIMIT),
        kind=given.kind,
        direction=given.direction,
        aggregate=_aggregate(given),
        perspective=given.perspective,
        first=first,
        template=given.template,
        process=act.academy.model.process(given.process).code if given.process else None,
        visibility=given.visibility,
        collected=given.collected,
        decimals=given.decimals,
    )
    return _of_its_template(act.academy, held, _bounded(found, given))


def check_name(act: Act, metric: Metric) -> None:
    """Refuse a name that another metric of the owner has; one in the archive is told apart."""
    for other in metrics_of(act.session, [metric.owner]):
        if other.id != metric.id and fold(other.name) == fold(metric.name):
            here = takes_place(other, month_of(act.today))
            key = "metric-name-taken" if here else "metric-name-archived"
            raise RefusedError(key, name=other.name)


def _check_known(academy: Academy, owner: Owner, given: MetricGiven) -> None:
    if not 0 <= given.decimals <= MOST_DECIMALS:
        raise RefusedError("metric-decimals", most=MOST_DECIMALS)
    if given.template is not None and given.template not in academy.templates:
        raise RefusedError("metric-no-such-template", value=given.template)
    if given.collected and (owner.kind is OwnerKind.PERSON or given.template is None):
        raise RefusedError("metric-not-collectable")


def _of_its_template(academy: Academy, held: Metric | None, wanted: Metric) -> Metric:
    if still_like(academy.templates.get(wanted.template or ""), held, wanted):
        return wanted
    if wanted.collected:  # by its template; a sum of euros is no sum of thousands
        raise RefusedError("metric-collected-unlike")
    return replace(wanted, template=None)


def _aggregate(given: MetricGiven) -> Aggregate:
    if given.kind is Kind.ADDS_UP:
        return Aggregate.SUM
    return Aggregate.LAST if given.aggregate is Aggregate.LAST else Aggregate.MEAN


def _bounded(metric: Metric, given: MetricGiven) -> Metric:
    if metric.direction is not Direction.RANGE:
        return metric
    if given.lower is None or given.upper is None:
        raise RefusedError("metric-range-missing")
    if given.upper < given.lower:
        raise RefusedError("metric-range-crossed")
    return replace(metric, lower=exact(given.lower), upper=exact(given.upper))
