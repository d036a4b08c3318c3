"""How wide words are in print, and breaking them into lines that fit.

Widths are those of DejaVu Sans, the widest of the fonts that are named in drawings: what
fits in it fits in the others, too. Sizes are in the drawing's units, on paper millimetres.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from scorecard.charts.wrapping import wrapped

FAMILY = "DejaVu Sans, Verdana, Arial, sans-serif"
LINE = 1.16  # the height of a line, as a share of the font size
CAPITAL = 0.73  # the height of a capital letter, likewise
ELLIPSIS = "…"
_WIDEST = 1.05  # what is not in the table, such as Chinese signs, takes a square
_LONGEST = 80
_REGULAR = {
    0.28: "ijl'|",
    0.32: "IJ .,·’",
    0.36: ":;/f-",
    0.42: "t()!r",
    0.53: "sz?–",
    0.59: "ckvxyLF",
    0.63: "aoåäöeébdghnpquESPTY",
    0.65: "0123456789€K",
    0.7: "AVÅÄBRXZC",
    0.79: "UHNDGOQÖ&",
    0.86: "wM+●",
    1.0: "m%W—…",
}
_WIDTHS = {letter: width for width, letters in _REGULAR.items() for letter in letters}
BOLD = 1.12  # how much wider bold letters are


@dataclass(frozen=True, slots=True)
class Lines:
    """Words in lines, and the font size in which they fit."""

    lines: tuple[str, ...]
    font: float

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last."""
        return len(self.lines) * self.font * LINE


def width_of(words: str, font: float, *, bold: bool = False) -> float:
    """Return how wide words are at most, at a font size."""
    return sum(_WIDTHS.get(letter, _WIDEST) for letter in words) * font * (BOLD if bold else 1)


def fitted(
    words: str,
    room: float,
    height: float,
    *,
    fonts: Iterable[float],
    inside: float = 0.0,
    tail: str = "",
    bold: bool = False,
) -> Lines:
    """Return the words in lines, in the first of the fonts in which they fit the room.

    Words are broken inside only in fonts of `inside` or less. What fits in none of them is
    cut in the last one and ends in an ellipsis.
    """
    found = Lines((), 1.0)
    for font in fonts:
        lines = _lines(words, room, font, tail=tail, inside=font <= inside, bold=bold)
        found = Lines(tuple(lines), font)
        wide = max((width_of(line, font, bold=bold) for line in lines), default=0.0)
        if found.height <= height and wide <= room:
            return found
    return _cut(found, room, height, bold=bold)


def on_one_line(words: str, room: float, *, fonts: Iterable[float], bold: bool = False) -> Lines:
    """Return the words on one line, cut where even the last font is too large."""
    found = Lines((words,), 1.0)
    for font in fonts:
        found = Lines((words,), font)
        if width_of(words, font, bold=bold) <= room:
            return found
    return _cut(found, room, found.height, bold=bold)


def sizes(largest: float, smallest: float, step: float = 0.25) -> list[float]:
    """Return font sizes from the largest to the smallest."""
    return [largest - step * n for n in range(int((largest - smallest) / step) + 1)]


def _lines(
    words: str, room: float, font: float, *, tail: str, inside: bool, bold: bool
) -> list[str]:
    """Return the words in as few lines as fit; how many letters fit depends on the letters."""
    lines: list[str] = []
    for letters in range(min(_LONGEST, max(len(words), 1)), 3, -1):
        lines = wrapped(words, letters, tail=tail, inside=inside)
        if all(width_of(line, font, bold=bold) <= room for line in lines):
            return lines
    return lines


def _cut(found: Lines, room: float, height: float, *, bold: bool) -> Lines:
    most = max(int(height / (found.font * LINE)), 1)
    kept = list(found.lines[:most])
    if len(found.lines) > most:
        kept[-1] += ELLIPSIS
    short = (_shortened(line, room, found.font, bold=bold) for line in kept)
    return Lines(tuple(short), found.font)


def _shortened(line: str, room: float, font: float, *, bold: bool) -> str:
    if width_of(line, font, bold=bold) <= room:
        return line
    kept = line.rstrip(ELLIPSIS)
    while kept and width_of(kept + ELLIPSIS, font, bold=bold) > room:
        kept = kept[:-1]
    return kept + ELLIPSIS
