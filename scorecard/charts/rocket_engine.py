"""The engine: nozzles below the compartments of the lowest level, and flames that grow."""

from collections.abc import Mapping, Sequence

from scorecard.charts.rocket_layout import BASE, BOTTOM, HEIGHT, Booster, Box
from scorecard.charts.rocket_shapes import Outline, bend

FLAME_TOP = BASE + 15
LONGEST_FLAME = HEIGHT - FLAME_TOP - 4


def nozzles(engine: Sequence[Box], boosters: Sequence[Booster]) -> dict[str, Outline]:
    """Return a nozzle below every engine compartment, and a smaller one below every booster."""
    under_hull = {
        f"nozzle {b.process.code}": _nozzle(b.centre, BASE, min(b.width * 0.24, 34)) for b in engine
    }
    return under_hull | {
        f"nozzle {b.lane.code}": _nozzle(b.centre, BOTTOM + 2, (b.x2 - b.x) * 0.24)
        for b in boosters
    }


def flames(engine: Sequence[Box], shares: Mapping[str, float], size: float) -> dict[str, Outline]:
    """Return a flame per engine process, as long as its share of dots; none without a dot.

    `size` shrinks it: a flame is drawn three times, each inside the one before.
    """
    return {
        f"flame {box.process.code}": _flame(box, shares[box.process.code], size)
        for box in engine
        if shares[box.process.code] > 0
    }


def _nozzle(middle: float, top: float, half: float) -> Outline:
    low = top + 17
    return [
        (middle - half * 0.72, top),
        (middle + half * 0.72, top),
        (middle + half, low),
        (middle - half, low),
        (middle - half * 0.72, top),
    ]


def _flame(box: Box, share: float, size: float) -> Outline:
    half = min(box.width * 0.2, 28) * (0.45 + 0.55 * size)
    tip = FLAME_TOP + LONGEST_FLAME * (0.22 + 0.78 * share) * size
    low = FLAME_TOP + (tip - FLAME_TOP) * 0.42
    x = box.centre
    return [
        *bend((x - half * 0.86, FLAME_TOP), (x - half * 1.5, low), (x, tip)),
        *bend((x, tip), (x + half * 1.5, low), (x + half * 0.86, FLAME_TOP)),
    ]
