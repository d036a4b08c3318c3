"""What customers say: how many answered, how many would recommend, and on what that rests.

One of the sources asks after each visit: 64 % answered, 82 % of them would recommend (ESS).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from scorecard.domain.funnels import Counts, within
from scorecard.domain.periods import Period


@dataclass(frozen=True, slots=True)
class Feedback:
    """What customers say in a period: one number, and on what it rests.

    `months` hold a possible number, `impossible` ones one outside the scale, which takes no
    part. `answers` is None where nobody counted them. `weighted` says that months with many
    answers weigh more; else each month weighs the same.
    """

    template: str
    amount: Decimal | None
    months: int
    impossible: tuple[Period, ...] = ()
    answers: Decimal | None = None
    answered_months: int = 0
    weighted: bool = False

    @property
    def step(self) -> Decimal | None:
        """By how much of its hundred points one answer more or less moves the number."""
        return Decimal(100) / self.answers if self.answers and self.answers > 0 else None


def feedback(
    template: str,
    said: Counts,
    answers: Counts,
    months: Sequence[Period],
    *,
    least: int = 0,
    weighs: bool = True,
) -> Feedback:
    """Return a share or score of `least` to 100 over a period.

    It is weighed by the answers where all months have them, counted by the same people: 100 %
    of one answer is not worth 50 % of forty. A rate of answers cannot be weighed so, since its
    base is who was asked.
    """
    held = within(said, months)
    possible = {m: c for m, c in held.items() if least <= c.amount <= 100}
    asked = within(answers, months)
    known = {m: asked[m].amount for m, c in possible.items() if m in asked and asked[m].by == c.by}
    weighted = weighs and bool(possible) and all(known.get(m, 0) > 0 for m in possible)
    return Feedback(
        template=template,
        amount=_mean({m: c.amount for m, c in possible.items()}, known if weighted else None),
        months=len(possible),
        impossible=tuple(sorted(held.keys() - possible.keys())),
        answers=sum(known.values(), Decimal(0)) if known else None,
        answered_months=len(known),
        weighted=weighted,
    )


def _mean(
    amounts: Mapping[Period, Decimal], weights: Mapping[Period, Decimal] | None
) -> Decimal | None:
    if not amounts:
        return None
    if weights is None:
        return sum(amounts.values(), Decimal(0)) / len(amounts)
    total = sum((weights[m] for m in amounts), Decimal(0))
    return sum((amounts[m] * weights[m] for m in amounts), Decimal(0)) / total
