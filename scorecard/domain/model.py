"""A rocket model: lanes, levels and processes, with the statements that the dots stand for.

The model is data and never code: an academy describes its own in YAML, with any number
of processes. Source of the shipped one: Partanen, *Asiakas keskiössä*, 2022, appendix 2.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import Words


class UnknownProcessError(RefusedError):
    """No process of the model has this code."""

    def __init__(self, code: str) -> None:
        super().__init__("no-such-process", value=code)


@dataclass(frozen=True, slots=True)
class Lane:
    """A vertical lane of the rocket. An `outer` lane runs the whole height beside the hull."""

    code: str
    name: Words
    outer: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """A storey of the rocket; the first of the model's levels is the engine."""

    code: str
    name: Words
    meaning: Words


@dataclass(frozen=True, slots=True)
class Asked:
    """What customers are asked about a process that they meet, in words of their own.

    `answers` says what no dot, one dot and so on look like from outside: one text more than
    the process has dots.
    """

    question: Words
    answers: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Process:
    """What a team company must learn to do; `level` is None in an outer lane.

    `statements` holds one group per dot, first dot first: what a team can say when it
    has earned that dot. A process has as many dots as it has groups. What customers do not
    meet has nothing `asked`.
    """

    code: str
    name: Words
    purpose: Words
    lane: str
    level: str | None
    statements: tuple[tuple[Words, ...], ...]
    templates: tuple[str, ...] = ()
    asked: Asked | None = None

    @property
    def most_dots(self) -> int:
        """How many dots the process can have."""
        return len(self.statements)


@dataclass(frozen=True, slots=True)
class RocketModel:
    """A model under its id and version; changed content needs a new version."""

    id: str
    version: str
    name: Words
    lanes: tuple[Lane, ...]
    levels: tuple[Level, ...]
    processes: tuple[Process, ...]

    def process(self, code: str) -> Process:
        """Return the process with this code; raise `UnknownProcessError` if there is none."""
        for process in self.processes:
            if process.code == code:
                return process
        raise UnknownProcessError(code)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all processes, in the model's order."""
        return tuple(process.code for process in self.processes)

    @property
    def met_by_customers(self) -> tuple[Process, ...]:
        """The processes that customers are asked about, in the model's order."""
        return tuple(process for process in self.processes if process.asked)

    @property
    def most_dots(self) -> int:
        """How many dots the whole rocket can have."""
        return sum(process.most_dots for process in self.processes)

    def on_level(self, level: Level) -> Iterator[Process]:
        """Yield the processes of one level, from the left lane to the right."""
        for lane in self.lanes:
            for process in self.processes:
                if process.lane == lane.code and process.level == level.code:
                    yield process

    def of_lane(self, lane: Lane) -> Iterator[Process]:
        """Yield the processes of an outer lane."""
        return (p for p in self.processes if p.lane == lane.code and p.level is None)

    @property
    def engine(self) -> tuple[Process, ...]:
        """The processes of the lowest level, whose dots feed the flames."""
        return tuple(self.on_level(self.levels[0]))
