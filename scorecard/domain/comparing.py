"""Teams side by side: by half-year or by age, own growth first, never people."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from scorecard.domain.dots import Completeness, Standing, change, rated
from scorecard.domain.metrics import FEWEST_SHOWN
from scorecard.domain.people import Team
from scorecard.domain.periods import Calendar, Period


class Alignment(StrEnum):
    """What stands side by side: the same half-year, or the same age of the teams."""

    HALF_YEAR = "half-year"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class TeamDots:
    """One team's dots in one half-year, and what changed since the half-year before."""

    team: Team
    half_year: Period
    age: int
    shown: Mapping[str, Standing | None]
    before: Mapping[str, Standing | None]

    @property
    def total(self) -> int:
        """All dots together."""
        return sum(held.dots for held in self.shown.values() if held)

    @property
    def growth(self) -> int:
        """How many dots came, or went, since the half-year before."""
        return sum(self.changes.values())

    @property
    def changes(self) -> dict[str, int]:
        """The change of every process."""
        return {code: change(held, self.before.get(code)) for code, held in self.shown.items()}

    @property
    def completeness(self) -> Completeness:
        """How many processes have a rating of this half-year."""
        return rated(self.shown, self.half_year)


def half_year_at_age(team: Team, age: int, calendar: Calendar) -> Period:
    """Return the half-year in which a team is `age` half-years old (its first is 1)."""
    return calendar.half_year_of(team.founded).plus(age - 1)


def compared_half_years(
    teams: Iterable[Team], alignment: Alignment, *, half_year: Period, age: int, calendar: Calendar
) -> list[tuple[Team, Period]]:
    """Return each team with the half-year to compare; teams not founded by then are left out.

    By age, a team that has not lived that long by `half_year` is left out as well.
    """
    pairs = []
    for team in teams:
        at = half_year
        if alignment is Alignment.AGE:
            at = half_year_at_age(team, age, calendar)
        if calendar.age(team.founded, at) >= 1 and at <= half_year:
            pairs.append((team, at))
    return pairs


def side_by_side(rows: Iterable[TeamDots], *, ranked: bool) -> tuple[TeamDots, ...]:
    """Return the rows as they came, or most dots first where the academy ranks its teams."""
    return tuple(sorted(rows, key=lambda dots: -dots.total) if ranked else rows)


def per_member(total: Decimal, members: int) -> Decimal | None:
    """Return the mean per member, or None over fewer than three people."""
    return total / members if members >= FEWEST_SHOWN else None


def withheld(counts: Mapping[str, int]) -> frozenset[str]:
    """Return which parts of a whole must not be shown, so that none can be worked out.

    Parts of fewer than three people are withheld. If that leaves exactly one part hidden
    (or several that together hold fewer than three), the smallest shown part is withheld
    too: otherwise the hidden one would be the whole less what is shown.
    """
    hidden = {part for part, people in counts.items() if 0 < people < FEWEST_SHOWN}
    shown = sorted((people, part) for part, people in counts.items() if people >= FEWEST_SHOWN)
    while hidden and shown and sum(counts[part] for part in hidden) < FEWEST_SHOWN:
        hidden.add(shown.pop(0)[1])
    return frozenset(hidden)
