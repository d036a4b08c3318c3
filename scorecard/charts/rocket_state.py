"""What the rocket shows: a team's dots in one half-year, and how each dot is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from scorecard.domain.dots import Standing, change
from scorecard.domain.model import Process, RocketModel
from scorecard.domain.periods import Calendar


class Dot(StrEnum):
    """How one dot is drawn; `UNRATED` is nothing yet, which is not the same as no dots."""

    EARNED = "earned"
    CARRIED = "carried"
    GOAL = "goal"
    EMPTY = "empty"
    UNRATED = "unrated"


@dataclass(frozen=True, slots=True)
class Rocket:
    """A team's rocket in one half-year: its dots, those before, and the dots aimed at."""

    model: RocketModel
    shown: Mapping[str, Standing | None]
    before: Mapping[str, Standing | None]
    goals: Mapping[str, int]
    calendar: Calendar

    def dots(self, code: str) -> int:
        """Return the dots that hold; none where nothing was ever rated."""
        held = self.shown.get(code)
        return held.dots if held else 0

    def change(self, code: str) -> int:
        """Return how many dots came, or went, since the half-year before."""
        return change(self.shown.get(code), self.before.get(code))

    @property
    def total(self) -> int:
        """All dots of the model's processes."""
        return sum(self.dots(code) for code in self.model.codes)

    @property
    def growth(self) -> int:
        """How many dots came, or went, in all."""
        return sum(self.change(code) for code in self.model.codes)


def dot_states(process: Process, rocket: Rocket) -> list[Dot]:
    """Return how each dot of a process is drawn, first dot first."""
    held, goal = rocket.shown.get(process.code), rocket.goals.get(process.code, 0)
    earned = Dot.CARRIED if held and held.carried else Dot.EARNED
    empty = Dot.EMPTY if held else Dot.UNRATED
    dots = rocket.dots(process.code)
    return [
        earned if number < dots else Dot.GOAL if number < goal else empty
        for number in range(process.most_dots)
    ]


def change_mark(change: int) -> str:
    """Return an arrow with the number of dots, or nothing where nothing changed."""
    return f"{'▲' if change > 0 else '▼'}{abs(change)}" if change else ""
