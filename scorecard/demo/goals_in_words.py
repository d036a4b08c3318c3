"""Goals that somebody wrote in words, and what became of them."""

import random
from collections.abc import Iterator

from scorecard.demo.reading import saying, sayings
from scorecard.demo.spans import Span
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import PeriodKind

QUARTERS_APART = {OwnerKind.PERSON: 3, OwnerKind.TEAM: 2, OwnerKind.ACADEMY: 4}
ENDS = {GoalState.REACHED: 75, GoalState.MISSED: 20, GoalState.DROPPED: 5}


def in_words(span: Span, metric: Metric, language: str, chance: random.Random) -> Iterator[Goal]:
    """Yield goals in words of a metric's owner, the newest for the running quarter."""
    kind = metric.owner.kind
    said = sayings("goals", kind.value, language=language)
    quarters = span.lived(metric, PeriodKind.QUARTER)[:: -QUARTERS_APART[kind]]
    for quarter, words in zip(quarters, chance.sample(said, len(said)), strict=False):
        ended = chance.choices(list(ENDS), list(ENDS.values()))[0]
        reason = saying(chance, "dropped", language=language)
        state = ended if span.calendar.is_over(quarter, span.today) else GoalState.OPEN
        yield Goal(
            0,
            metric.owner,
            quarter,
            words=words,
            stated=state,
            reason=reason if state is GoalState.DROPPED else "",
            visibility=Visibility.COACH if kind is OwnerKind.PERSON else Visibility.TEAM,
        )
