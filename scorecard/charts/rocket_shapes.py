"""The outlines of the rocket: hull, nose, fins and boosters, as points."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from scorecard.charts.rocket_layout import (
    BASE,
    BOOSTER_TOP,
    BOTTOM,
    CENTRE,
    TIP,
    WIDTH,
    Booster,
    half_width,
)
from scorecard.charts.specs import Row

Point = tuple[float, float]
Outline = Sequence[Point]

NOSE = 66.0
BOOSTER_TIP = BOOSTER_TOP - 96
SKIRT = BASE - 20
STEPS = 32


def rows(outlines: Mapping[str, Outline]) -> list[Row]:
    """Return one row per corner; `code` is empty, so that a click here chooses nothing."""
    return [
        {"shape": name, "place": float(place), "x": round(x, 1), "y": round(y, 1), "code": ""}
        for name, outline in outlines.items()
        for place, (x, y) in enumerate(outline)
    ]


def bend(start: Point, towards: Point, end: Point) -> Iterator[Point]:
    """Yield a curve from `start` to `end`, drawn towards the point `towards`."""
    for step in range(17):
        t = step / 16
        yield (
            (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * towards[0] + t**2 * end[0],
            (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * towards[1] + t**2 * end[1],
        )


def hull(widest: float) -> Outline:
    """Return the hull from its tip down both sides to the base."""
    return _between(TIP, BASE, lambda y: half_width(y, widest), CENTRE)


def nose(widest: float) -> Outline:
    """Return the painted tip of the hull, closed by a line that bends like the hull."""
    return _tip(TIP, NOSE, lambda y: half_width(y, widest), CENTRE)


def skirt(widest: float) -> Outline:
    """Return the painted band around the hull's base."""
    return _between(SKIRT, BASE, lambda y: half_width(y, widest) + 3, CENTRE)


def fins(widest: float) -> dict[str, Outline]:
    """Return the two fins, swept back from the hull behind the boosters."""
    top, low = 560.0, BASE + 62
    left = [
        *bend((CENTRE - half_width(top, widest), top), (84, 640), (14, low - 44)),
        (10, low),
        *bend((16, low), (84, BASE + 8), (CENTRE - half_width(BASE, widest) + 16, BASE - 6)),
    ]
    return {"fin left": left, "fin right": [(WIDTH - x, y) for x, y in left]}


def bodies(boosters: Sequence[Booster]) -> dict[str, Outline]:
    """Return the boosters' bodies, each with a rounded tip above its compartments."""
    return {
        f"booster {b.lane.code}": _between(BOOSTER_TIP, BOTTOM + 2, _booster_half(b), b.centre)
        for b in boosters
    }


def caps(boosters: Sequence[Booster]) -> dict[str, Outline]:
    """Return the painted tips of the boosters."""
    return {
        f"cap {b.lane.code}": _tip(BOOSTER_TIP, BOOSTER_TIP + 40, _booster_half(b), b.centre)
        for b in boosters
    }


def struts(boosters: Sequence[Booster]) -> dict[str, Outline]:
    """Return the bars that hold the boosters to the hull."""
    return {
        f"strut {b.lane.code} {y:.0f}": [
            (b.centre, y),
            (CENTRE, y),
            (CENTRE, y + 12),
            (b.centre, y + 12),
        ]
        for b in boosters
        for y in (BOOSTER_TOP + 60, BOTTOM - 110)
    }


def _between(top: float, bottom: float, half: Callable[[float], float], middle: float) -> Outline:
    heights = [top + (bottom - top) * (step / STEPS) ** 1.6 for step in range(STEPS + 1)]
    right = [(middle + half(y), y) for y in heights]
    return [*right, *[(2 * middle - x, y) for x, y in reversed(right)], right[0]]


def _tip(top: float, bottom: float, half: Callable[[float], float], middle: float) -> Outline:
    """Return a painted tip, closed by a line that bends downwards as round things do."""
    heights = [top + (bottom - top) * (step / STEPS) ** 1.6 for step in range(STEPS + 1)]
    edge = half(bottom)
    return [
        *((middle + half(y), y) for y in heights),
        *bend((middle + edge, bottom), (middle, bottom + edge * 0.25), (middle - edge, bottom)),
        *((middle - half(y), y) for y in reversed(heights)),
    ]


def _booster_half(booster: Booster) -> Callable[[float], float]:
    shoulder = BOOSTER_TOP + 12

    def half(y: float) -> float:
        down = min((y - BOOSTER_TIP) / (shoulder - BOOSTER_TIP), 1.0)
        return (booster.x2 - booster.x) / 2 * float((1 - (1 - down) ** 2) ** 0.75)

    return half
