"""Where every process of a model stands on the rocket.

All lengths are in the drawing's own units: 720 wide and 940 high, y growing downwards.
Inner lanes are columns of the hull, levels its storeys with the engine at the bottom;
outer lanes are boosters beside it. Nothing here knows how many of them there are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from scorecard.domain.model import Lane, Process, RocketModel

T = TypeVar("T")

WIDTH, HEIGHT = 720.0, 940.0
CENTRE = WIDTH / 2
TIP, TOP, BOTTOM, BASE = 12.0, 206.0, 752.0, 786.0
SHOULDER = 0.62  # how far down the hull is at its widest, as a share of its height
BOOSTER_TOP = 392.0
SIDE = 112.0  # room for the boosters of one side
GAP = 9.0
MARGIN = 15.0


@dataclass(frozen=True, slots=True)
class Box:
    """A process' compartment; `level` counts from 0 at the engine, None in an outer lane."""

    process: Process
    level: int | None
    x: float
    y: float
    x2: float
    y2: float

    @property
    def centre(self) -> float:
        """The middle, from left to right."""
        return (self.x + self.x2) / 2

    @property
    def width(self) -> float:
        """From edge to edge."""
        return self.x2 - self.x

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.y2 - self.y


@dataclass(frozen=True, slots=True)
class Booster:
    """An outer lane beside the hull, from `x` to `x2`."""

    lane: Lane
    x: float
    x2: float

    @property
    def centre(self) -> float:
        """The middle, from left to right."""
        return (self.x + self.x2) / 2


def widest(model: RocketModel) -> float:
    """Return half the hull's greatest width: all the room that the boosters leave."""
    return CENTRE - SIDE - 8 if any(lane.outer for lane in model.lanes) else CENTRE - 92


def half_width(y: float, widest: float) -> float:
    """Return half the hull's width at a height: a pointed arch above, a slight waist below."""
    down = min(max((y - TIP) / (BASE - TIP), 0.0), 1.0)
    if down < SHOULDER:
        return widest * float((1 - (1 - down / SHOULDER) ** 2) ** 0.76)
    return widest * float(1 - 0.07 * ((down - SHOULDER) / (1 - SHOULDER)) ** 2)


def boosters(model: RocketModel) -> list[Booster]:
    """Return the outer lanes where they stand: those before the inner lanes on the left.

    A model that names them all on one side of its inner lanes gets them shared out evenly.
    """
    inner = [place for place, lane in enumerate(model.lanes) if not lane.outer]
    outer = [(place, lane) for place, lane in enumerate(model.lanes) if lane.outer]
    left = [lane for place, lane in outer if inner and place < inner[0]]
    right = [lane for place, lane in outer if lane not in left]
    if not left or not right:
        lanes = left or right
        left, right = lanes[: (len(lanes) + 1) // 2], lanes[(len(lanes) + 1) // 2 :]
    return [*_side(left, 6.0), *_side(right, WIDTH - SIDE + 6)]


def boxes(model: RocketModel) -> list[Box]:
    """Return the compartment of every process, from the engine upwards, then the boosters'."""
    return [*_hull_boxes(model), *_booster_boxes(model)]


def engine_boxes(model: RocketModel) -> list[Box]:
    """Return the compartments above the flames."""
    return [box for box in _hull_boxes(model) if box.level == 0]


def _hull_boxes(model: RocketModel) -> Iterator[Box]:
    lanes = [lane for lane in model.lanes if not lane.outer]
    step = (BOTTOM - TOP + GAP) / max(len(model.levels), 1)
    for number, level in enumerate(model.levels):
        bottom = BOTTOM - number * step
        top = bottom - step + GAP
        half = min(half_width(y, widest(model)) for y in (top, bottom)) - MARGIN
        for place, lane in enumerate(lanes):
            room = (2 * half + GAP) / len(lanes)
            left = CENTRE - half + place * room
            here = [p for p in model.on_level(level) if p.lane == lane.code]
            for process, x, x2 in _shared(here, left, left + room - GAP):
                yield Box(process, number, x, top, x2, bottom)


def _booster_boxes(model: RocketModel) -> Iterator[Box]:
    for booster in boosters(model):
        here = list(model.of_lane(booster.lane))
        for process, y, y2 in _shared(here, BOOSTER_TOP, BOTTOM - 14):
            yield Box(process, None, booster.x + 7, y, booster.x2 - 7, y2)


def _side(lanes: Sequence[Lane], start: float) -> list[Booster]:
    return [Booster(lane, x, x2) for lane, x, x2 in _shared(lanes, start, start + SIDE - 12)]


def _shared(things: Sequence[T], start: float, end: float) -> Iterator[tuple[T, float, float]]:
    room = (end - start + GAP) / max(len(things), 1)
    for place, thing in enumerate(things):
        yield thing, start + place * room, start + (place + 1) * room - GAP
