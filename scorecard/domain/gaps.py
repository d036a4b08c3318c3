"""The perception gap: what a team says of itself beside what others say, process by process.

What a team thinks of itself and what its coach and its customers see are laid side by side:
most companies call themselves customer-centred, and few of their customers do.

Dots that were agreed on are whole; what several people said alone is their mean.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

ALIKE = 0.5
"""Below half a dot apart is seen alike: rounded to what can be given, it is the same dot."""


class Voice(StrEnum):
    """Who says how many dots a process has."""

    TEAM = "team"
    COACH = "coach"
    OWN = "own"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Heard:
    """What one voice says of a process: dots, or the mean of so many `answers`.

    `carried` dots were given in an earlier half-year and still stand.
    """

    dots: float
    answers: int | None = None
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """One process, and what every voice says of it that said anything."""

    process: str
    heard: Mapping[Voice, Heard]

    @property
    def is_comparable(self) -> bool:
        """Whether at least two have said something."""
        return len(self.heard) > 1

    @property
    def width(self) -> float:
        """How many dots the two that lie furthest apart are from each other.

        To a tenth, as it is shown, so that what reads alike also sorts alike.
        """
        said = [heard.dots for heard in self.heard.values()]
        return round(max(said) - min(said), 1) if said else 0.0

    @property
    def is_apart(self) -> bool:
        """Whether it is seen differently, by half a dot or more."""
        return self.is_comparable and self.width >= ALIKE

    @property
    def widest(self) -> tuple[Voice, float] | None:
        """From whom the team's own dots lie furthest, and how many dots higher the team's are.

        Below zero the team thinks less of itself than the other does. Of several equally far
        the first of `Voice`; None where the team, or everybody else, has said nothing.
        """
        own = self.heard.get(Voice.TEAM)
        others = [voice for voice in Voice if voice in self.heard and voice is not Voice.TEAM]
        if own is None or not others:
            return None
        apart = {voice: round(own.dots - self.heard[voice].dots, 1) for voice in others}
        furthest = max(others, key=lambda voice: abs(apart[voice]))
        return furthest, apart[furthest]


def gaps(codes: Sequence[str], voices: Mapping[Voice, Mapping[str, Heard]]) -> tuple[Gap, ...]:
    """Lay what the voices say side by side: the widest gap first.

    Those equally wide stand in the order of `codes`, and those of which fewer than two voices
    have said anything come last.
    """
    every = [
        Gap(code, {v: voices[v][code] for v in Voice if code in voices.get(v, {})})
        for code in codes
    ]
    return tuple(sorted(every, key=lambda gap: (not gap.is_comparable, -gap.width)))
