"""How far the answers on one process lie apart: how many gave 0, 1, 2, 3 dots."""

from collections.abc import Iterable
from dataclasses import dataclass

from scorecard.domain.dots import Assessment
from scorecard.domain.metrics import FEWEST_SHOWN


@dataclass(frozen=True, slots=True)
class Spread:
    """How many gave 0, 1, 2, 3 dots: `counts[n]` gave n."""

    counts: tuple[int, ...]

    @property
    def answers(self) -> int:
        """How many gave any."""
        return sum(self.counts)

    @property
    def given(self) -> tuple[int, ...]:
        """The dots that anybody gave, fewest first."""
        return tuple(dots for dots, count in enumerate(self.counts) if count)

    @property
    def width(self) -> int:
        """How far the answers lie apart: 0 where everybody agrees."""
        return self.given[-1] - self.given[0] if self.given else 0

    @property
    def mean(self) -> float:
        """The mean of the answers; 0 without any."""
        total = sum(dots * count for dots, count in enumerate(self.counts))
        return total / self.answers if self.answers else 0.0

    @property
    def variance(self) -> float:
        """How much the answers differ from their mean; 0 without any."""
        around = sum(count * (dots - self.mean) ** 2 for dots, count in enumerate(self.counts))
        return around / self.answers if self.answers else 0.0

    @property
    def is_shown(self) -> bool:
        """Whether there are answers enough that none can be told from the rest."""
        return self.answers >= FEWEST_SHOWN


def spread(answers: Iterable[Assessment], most: int) -> Spread:
    """Count the answers to one process of `most` dots."""
    counts = [0] * (most + 1)
    for answer in answers:
        counts[min(answer.dots, most)] += 1
    return Spread(tuple(counts))
