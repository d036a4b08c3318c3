"""Where the rocket's parts stand on a poster, in millimetres of A3 upright.

The rocket of the screen is drawn again from its own outlines (`rocket_layout`), wider, with
taller compartments and a fuller top: on a wall the names need the room that the sky takes on
a screen.
"""

from dataclasses import dataclass
from itertools import pairwise

from scorecard.charts.drawing import Point
from scorecard.charts.rocket_layout import (
    BASE,
    BOTTOM,
    CENTRE,
    HEIGHT,
    TIP,
    TOP,
    WIDTH,
    Box,
    boosters,
    boxes,
    half_width,
    widest,
)
from scorecard.domain.model import RocketModel

PAGE_WIDTH, PAGE_HEIGHT = 297.0, 420.0
EDGE = 10.0
ACROSS = (PAGE_WIDTH - 2 * EDGE) / WIDTH
# Heights on the rocket of the screen, and where they come to lie on paper.
_HEIGHTS = ((0.0, 34.0), (TIP, 38.0), (TOP, 98.0), (BOTTOM, 307.0), (BASE, 315.0), (HEIGHT, 342.0))
ROCKET_TOP, ROCKET_END = 37.0, 343.0
PANEL_TOP = 346.0
FULLER = 0.13  # how much wider the hull is at the top, as a share
FULL_FROM = 430.0  # the height from which upwards it gets wider
NEARER = 7.0  # how much nearer to the hull's edge compartments come, in the screen's units


@dataclass(frozen=True, slots=True)
class Room:
    """A compartment on paper; `upright` ones stand in a booster, their dots above each other."""

    box: Box
    x: float
    y: float
    width: float
    height: float

    @property
    def upright(self) -> bool:
        """Whether it stands in a booster."""
        return self.box.level is None

    @property
    def centre(self) -> float:
        """The middle, from left to right."""
        return self.x + self.width / 2


def at(point: Point) -> Point:
    """Return where a point of the screen's rocket lies on paper."""
    return EDGE + point[0] * ACROSS, down(point[1])


def on_hull(point: Point) -> Point:
    """Return where a point of the hull lies on paper."""
    return at((CENTRE + (point[0] - CENTRE) * _fuller(point[1]), point[1]))


def down(y: float) -> float:
    """Return how far down a height of the screen's rocket lies on paper."""
    for (above, top), (below, low) in pairwise(_HEIGHTS):
        if y <= below:
            return top + (y - above) / (below - above) * (low - top)
    return _HEIGHTS[-1][1]


def rooms(model: RocketModel) -> list[Room]:
    """Return every compartment; in a booster it is as wide as the booster is."""
    wide = {b.lane.code: (b.x + 3, b.x2 - 3) for b in boosters(model)}
    every = boxes(model)
    halves = {box.level: 0.0 for box in every}
    for box in every:
        halves[box.level] = max(halves[box.level], abs(box.x - CENTRE), abs(box.x2 - CENTRE))
    return [
        _upright(box, *wide[box.process.lane])
        if box.level is None
        else _in_hull(box, halves[box.level])
        for box in every
    ]


def middle() -> float:
    """Return the middle of the page, from left to right."""
    return at((CENTRE, 0.0))[0]


def beside(model: RocketModel, low: float) -> float:
    """Return how much room there is from the edge of the page to the hull, down to `low`."""
    y = next((y for y in range(int(HEIGHT)) if down(y) >= low), HEIGHT)
    return middle() - half_width(y, widest(model)) * _fuller(y) * ACROSS - EDGE


def _in_hull(box: Box, half: float) -> Room:
    nearer = 1 + NEARER / half
    left, right = (CENTRE + (x - CENTRE) * nearer for x in (box.x, box.x2))
    x, y = on_hull((left, box.y))
    return Room(box, x, y, on_hull((right, box.y))[0] - x, down(box.y2) - y)


def _upright(box: Box, left: float, right: float) -> Room:
    x, y = at((left, box.y))
    return Room(box, x, y, (right - left) * ACROSS, down(box.y2) - y)


def _fuller(y: float) -> float:
    up = min(max((FULL_FROM - y) / (FULL_FROM - TOP), 0.0), 1.0)
    return 1 + FULLER * up * up * (3 - 2 * up)
