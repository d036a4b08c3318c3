"""What stands beside the rocket on a poster: what dots and marks mean, goals and next steps."""

from collections.abc import Iterator, Sequence

from scorecard.charts.drawing import element, lines_of, words
from scorecard.charts.lettering import LINE, Lines, fitted, on_one_line, sizes
from scorecard.charts.palette import LIGHT
from scorecard.charts.poster_dots import change_sign, dot
from scorecard.charts.poster_plan import EDGE, PAGE_HEIGHT, PAGE_WIDTH, PANEL_TOP, beside
from scorecard.charts.rocket_state import Dot
from scorecard.domain.model import RocketModel
from scorecard.text import Text

CORNER = 63.0  # how wide the corners above the boosters are at most
CORNER_TOP = 54.0
GAP = 1.6
SMALL = 6.0
HEADING = 8.5
BY_HAND = 3  # lines to write next steps on by hand, where there are none yet
_MEANINGS = 3
_PALETTE = LIGHT
_END = PAGE_HEIGHT - EDGE


def meanings(model: RocketModel, text: Text) -> Iterator[str]:
    """Yield the left corner: what each dot of a process says of the team."""
    y = CORNER_TOP
    most = max((p.most_dots for p in model.processes), default=0)
    for number in range(1, min(most, _MEANINGS) + 1):
        for place in range(number):
            yield dot(Dot.EARNED, EDGE + 3 + place * 6.4, y + 3, 2.8, _PALETTE)
        said = _fitted(text(f"poster-meaning-{number}"), model, y + 7.2)
        yield from lines_of(said, EDGE, y + 7.2, fill=_PALETTE.ink)
        y += 7.2 + said.height + 3.4


def marks(model: RocketModel, text: Text) -> Iterator[str]:
    """Yield the right corner: what each mark on the rocket means."""
    y, x = CORNER_TOP, PAGE_WIDTH - EDGE - _corner(model, CORNER_TOP + 62)
    for state, key in (
        (Dot.CARRIED, "poster-carried"),
        (Dot.GOAL, "poster-goal"),
        (Dot.EMPTY, "poster-empty"),
        (Dot.UNRATED, "poster-unrated"),
    ):
        yield dot(state, x + 3.2, y + 3.2, 3, _PALETTE)
        said = _fitted(text(key), model, CORNER_TOP + 52, less=9)
        yield from lines_of(said, x + 9, y + 0.4, fill=_PALETTE.ink)
        y += max(said.height, 7) + 2
    yield change_sign(1, x + 1.8, y + 3.4, 4, _PALETTE)
    yield change_sign(-1, x + 6.2, y + 3.4, 4, _PALETTE)
    said = _fitted(text("poster-change"), model, CORNER_TOP + 52, less=10)
    yield from lines_of(said, x + 10, y + 0.4, fill=_PALETTE.ink)


def _fitted(said: str, model: RocketModel, top: float, *, less: float = 0.0) -> Lines:
    return fitted(said, _corner(model, top + 10) - less, 30, fonts=(SMALL,), inside=SMALL)


def _corner(model: RocketModel, low: float) -> float:
    return max(min(CORNER, beside(model, low) - 3), 30)


def panels(steps: Sequence[str], goals: Sequence[str], text: Text) -> Iterator[str]:
    """Yield next steps and, beside them, goals; where no step is known, lines to write on."""
    width = PAGE_WIDTH - 2 * EDGE
    left = width * 0.58 if goals else width
    yield from _heading(text("poster-next-steps"), EDGE, left)
    if steps:
        yield from _numbered(steps, EDGE, left)
    else:
        yield from _to_write_on(EDGE, left)
    if goals:
        x = EDGE + left + 9
        yield from _heading(text("poster-goals"), x, width - left - 9)
        yield from _numbered(goals, x, width - left - 9, ring=True)


def _heading(said: str, x: float, width: float) -> Iterator[str]:
    found = on_one_line(said, width, fonts=sizes(HEADING, 4), bold=True)
    yield words(found.lines[0], x, PANEL_TOP + 7, found.font, bold=True, fill=_PALETTE.ink)
    yield element("line", x1=x, y1=PANEL_TOP + 9, x2=x + width, y2=PANEL_TOP + 9,
                  stroke=_PALETTE.ink, stroke_width=0.7)  # fmt: skip


def _numbered(items: Sequence[str], x: float, width: float, *, ring: bool = False) -> Iterator[str]:
    """Yield the items in the largest type in which all fit; else each is cut to its share."""
    top, room = PANEL_TOP + 12, width - 11
    found = _all_fitted(items, room, _END - top)
    for number, lines in enumerate(found, start=1):
        if ring:
            yield dot(Dot.GOAL, x + 3.6, top + lines.font * 0.5, 3, _PALETTE)
        else:
            yield element("circle", cx=x + 4, cy=top + lines.font * 0.5, r=4, fill=_PALETTE.ink)
            yield words(str(number), x + 4, top + lines.font * 0.5 + 2.1, 5.8, bold=True,
                        fill=_PALETTE.paper, text_anchor="middle")  # fmt: skip
        yield from lines_of(lines, x + 11, top, fill=_PALETTE.ink)
        top += lines.height + GAP


def _all_fitted(items: Sequence[str], room: float, height: float) -> list[Lines]:
    """Return all items in the largest type in which they fit.

    Where even the smallest is too large, the longest items are cut first.
    """
    height -= GAP * (len(items) - 1)
    found: list[Lines] = []
    for font in sizes(8.5, SMALL):
        found = [fitted(item, room, height * 9, fonts=(font,), inside=font) for item in items]
        if sum(lines.height for lines in found) <= height:
            return found
    kept = [len(lines.lines) for lines in found]
    while sum(kept) * SMALL * LINE > height and max(kept) > 1:
        kept[kept.index(max(kept))] -= 1
    return [
        fitted(item, room, (lines + 0.5) * SMALL * LINE, fonts=(SMALL,), inside=SMALL)
        for item, lines in zip(items, kept, strict=True)
    ]


def _to_write_on(x: float, width: float) -> Iterator[str]:
    step = (_END - PANEL_TOP - 12) / BY_HAND
    for number in range(1, BY_HAND + 1):
        y = PANEL_TOP + 9 + number * step
        yield words(f"{number}.", x, y, 7, bold=True, fill=_PALETTE.ink)
        yield element("line", x1=x + 11, y1=y + 1, x2=x + width, y2=y + 1, stroke=_PALETTE.quiet,
                      stroke_width=0.4)  # fmt: skip
