"""How far "every member has understood" holds: when it was heard, and since people came and went.

Answers are counted once and for all, on the day on which they stopped being secret: a count
that followed those who leave would tell, by the difference, what each of them had answered.
What is said openly since ("I have understood") is counted beside it, and never inside.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from scorecard.domain.dots import HalfYear, is_closed
from scorecard.domain.metrics import FEWEST_SHOWN
from scorecard.domain.periods import Calendar


@dataclass(frozen=True, slots=True)
class HeardThen:
    """What the members of then had answered on one process, and had said openly by then.

    `understood` counts those of `answered` who gave at least one dot. `said` are members who
    had not answered and said openly, in the same half-year, that they have understood.
    """

    members: frozenset[int]
    answered: frozenset[int]
    understood: int
    said: frozenset[int] = frozenset()

    @property
    def is_counted(self) -> bool:
        """Whether so many answered that none can be told from the rest."""
        return len(self.answered) >= FEWEST_SHOWN

    @property
    def silent(self) -> frozenset[int]:
        """Those who had neither answered nor said so openly."""
        return self.members - self.answered - self.said

    @property
    def all_understood(self) -> int | None:
        """How many of `members` had understood; None where that would tell one answer."""
        return self.understood + len(self.said) if self.is_counted else None

    @property
    def not_yet(self) -> int | None:
        """How many had answered that they had not; None where that would tell one answer."""
        return len(self.answered) - self.understood if self.is_counted else None


@dataclass(frozen=True, slots=True)
class HeardNow:
    """What is known of the members of today.

    `understood` is how many of `members` have understood, None where one figure would tell
    more than the answers did: then `joined`, who came since, and `said`, who said openly since
    that they have understood, stand beside the count of then. `unheard` are those who came
    since the dots were given, or since the count, and have said nothing.
    """

    members: frozenset[int]
    understood: int | None
    joined: frozenset[int]
    said: frozenset[int]
    unheard: frozenset[int]

    @property
    def is_unanimous(self) -> bool:
        """Whether every member is known to have understood."""
        return bool(self.members) and self.understood == len(self.members)


def counted_on(
    settled: HalfYear, revealed_on: date | None, *, calendar: Calendar, today: date
) -> date | None:
    """Return the day whose members are counted: when the answers stopped being secret, if yet.

    That is the day of the reveal, or the one on which the half-year was closed, but its last
    day at the latest for one that was closed, or closed itself, afterwards.
    """
    days = [] if revealed_on is None else [revealed_on]
    if is_closed(settled, calendar, today):
        last = calendar.last_day(settled.period)
        days.append(min(settled.closed_on or last, last))
    return min(days, default=None)


def heard_then(
    members: Collection[int], dots: Mapping[int, int], said: Iterable[int] = ()
) -> HeardThen:
    """Count the answers (`dots` by person) of those who were members; others are left out."""
    answered = frozenset(dots).intersection(members)
    return HeardThen(
        members=frozenset(members),
        answered=answered,
        understood=sum(1 for person in answered if dots[person] >= 1),
        said=frozenset(said).intersection(members) - answered,
    )


def heard_now(
    then: HeardThen,
    today: Collection[int],
    said: Iterable[int],
    *,
    heard: Iterable[int] = (),
    new: Iterable[int] = (),
) -> HeardNow:
    """Return what is known of the members of `today`, given what was heard then.

    `said` are those who said openly since that they have understood, `heard` those who have
    answered since, secretly or not, `new` those who came after the dots were given. Nothing
    returned depends on a single answer of then, only on how many there were of each kind.
    """
    members = frozenset(today)
    open_words = frozenset(said) & members
    joined = members - then.members
    return HeardNow(
        members=members,
        understood=_understood(then, members, open_words),
        joined=joined,
        said=open_words,
        unheard=(joined | (members & frozenset(new)))
        - open_words
        - then.answered
        - frozenset(heard),
    )


def _understood(then: HeardThen, members: frozenset[int], said: frozenset[int]) -> int | None:
    if members <= said:
        return len(members)
    if not then.is_counted:
        return None
    beside = len((said | then.said) & members - then.answered)
    if then.understood == len(then.answered):
        return len(then.answered & members) + beside
    if then.understood == 0:
        return len(said & then.answered) + beside
    # Of a mixed count nobody can be taken away, and nobody moved from one side to the other.
    if then.answered <= members and not said & then.answered:
        return then.understood + beside
    return None
