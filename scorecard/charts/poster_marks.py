"""Small drawings beside words on paper: a process' dots, and how far members agreed."""

from collections.abc import Iterator, Sequence

from scorecard.charts.drawing import drawing, element, words
from scorecard.charts.palette import LIGHT
from scorecard.charts.poster_dots import change_sign, dot
from scorecard.charts.rocket_state import Dot

RADIUS, STEP = 2.6, 7.0
BAR, GAP, HIGHEST = 9.0, 3.0, 10.0


def dots_drawing(states: Sequence[Dot], change: int, *, said: str) -> str:
    """Draw the dots of a process in a row, at their end how many came or went."""
    width, height = STEP * max(len(states), 3) + 12, 2 * RADIUS + 2
    return drawing(_dots(states, change, height / 2), width=width, height=height, said=said)


def spread_drawing(counts: Sequence[int], *, said: str) -> str:
    """Draw a bar for each number of dots: how many members gave so many."""
    width = (BAR + GAP) * len(counts)
    return drawing(_bars(counts), width=width, height=HIGHEST + 12, said=said)


def _dots(states: Sequence[Dot], change: int, y: float) -> Iterator[str]:
    for place, state in enumerate(states):
        yield dot(state, RADIUS + 0.5 + place * STEP, y, RADIUS, LIGHT)
    if change:
        x = STEP * max(len(states), 3) + 2.4
        colour = LIGHT.growth if change > 0 else LIGHT.loss
        yield change_sign(change, x, y, 3.6, LIGHT)
        yield words(str(abs(change)), x + 2.6, y + 1.8, 5, bold=True, fill=colour)


def _bars(counts: Sequence[int]) -> Iterator[str]:
    most = max((*counts, 1))
    feet = HIGHEST + 5
    for dots, count in enumerate(counts):
        x, high = GAP / 2 + dots * (BAR + GAP), HIGHEST * count / most
        middle = x + BAR / 2
        if count:
            yield element("rect", x=x, y=feet - high, width=BAR, height=high, fill=LIGHT.line)
        yield words(str(count), middle, feet - high - 1, 4, bold=bool(count), text_anchor="middle",
                    fill=LIGHT.ink if count else LIGHT.quiet)  # fmt: skip
        yield element("line", x1=x, y1=feet, x2=x + BAR, y2=feet, stroke=LIGHT.quiet,
                      stroke_width=0.3)  # fmt: skip
        yield from _label(dots, middle, feet + 3.4)


def _label(dots: int, x: float, y: float) -> Iterator[str]:
    """Yield so many small dots; a ring for none."""
    if not dots:
        yield dot(Dot.EMPTY, x, y, 1.1, LIGHT)
    for place in range(dots):
        yield dot(Dot.EARNED, x + (place - (dots - 1) / 2) * 2.6, y, 1.1, LIGHT)
