"""What people of the demo followed once and no longer do, and what came back after a pause."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scorecard.domain.metrics import MOST_METRICS, Metric, MetricTemplate
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, months_between

EVERY_ARCHIVED, EVERY_PAUSED = 3, 9  # of so many people one
MONTHS = 9  # so long something was followed before it was archived
BEFORE, PAUSE = 8, 3  # months until something was archived, and until it came back
PAST = 18  # whoever follows something for so long has a past


def formerly(
    owner: Owner, own: Sequence[Metric], templates: Sequence[MetricTemplate], now: Period
) -> MetricTemplate | None:
    """Return what somebody followed in their first months and archived, if they are such a one."""
    if not own or owner.id % EVERY_ARCHIVED or len(own) >= MOST_METRICS:
        return None
    if own[0].last is not None or own[0].first.plus(PAST) > now:
        return None
    followed = {m.template for m in own}
    return next((t for t in templates if t.code not in followed), None)


def with_pauses(metrics: Sequence[Metric], now: Period) -> Iterator[Metric]:
    """Yield the metrics; what nobody collects of some people was archived for a while."""
    for metric in metrics:
        began = metric.first.plus(BEFORE)
        person = metric.owner.kind is OwnerKind.PERSON
        if person and metric.owner.id % EVERY_PAUSED == 0 and metric.slot == 3 and began <= now:
            pause = months_between(began, min(began.plus(PAUSE - 1), now.predecessor))
            yield replace(metric, paused=pause)
        else:
            yield metric
