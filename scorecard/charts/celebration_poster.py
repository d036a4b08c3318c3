"""A celebration on one sheet, to be hung on a real wall: what, whose, when, how, and a picture.

Drawn for A3; A4 is the same sheet at 0.71 of the size, as printers make it.
"""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.charts.drawing import drawing, element, lines_of
from scorecard.charts.lettering import Lines, fitted, sizes
from scorecard.charts.palette import LIGHT
from scorecard.charts.poster import Sheet
from scorecard.charts.poster_plan import EDGE, PAGE_HEIGHT, PAGE_WIDTH
from scorecard.domain.celebrations import WallPicture

ROOM = PAGE_WIDTH - 2 * EDGE
TOP = 34.0
SMALLEST = 5.5
PICTURE_HEIGHT = 190.0
STORY_HEIGHT, NEXT_HEIGHT = 92.0, 44.0
GAP = 8.0
# Where the confetti lies: how far across, how far down, its size, and which of the colours.
_CONFETTI: tuple[tuple[float, float, float, int], ...] = (
    *((12, 9, 3.2, 0), (38, 20, 2.2, 1), (64, 8, 2.6, 2), (92, 18, 3.4, 3), (121, 9, 2.2, 0)),
    *((150, 21, 3.0, 1), (178, 9, 2.4, 3), (206, 19, 3.2, 2), (235, 8, 2.4, 0), (262, 20, 3, 1)),
    (286, 10, 2.2, 3),
)
_COLOURS = ("#c2410c", "#1d6fb8", "#2e7d32", "#7b3fa0")


@dataclass(frozen=True, slots=True)
class CelebrationPoster:
    """What stands on the sheet, said in words already; `below` is whose it is, and when."""

    name: str
    below: str
    how: str
    next_time: str
    picture: WallPicture | None = None


def celebration_svg(poster: CelebrationPoster, sheet: Sheet = Sheet.A4) -> str:
    """Draw the sheet as an SVG of its size, with the picture inside."""
    width, height = sheet.millimetres
    said = f"{poster.name}. {poster.below}. {poster.how}"
    whole = drawing(_parts(poster), width=PAGE_WIDTH, height=PAGE_HEIGHT, said=said)
    return whole.replace("<svg ", f'<svg width="{width}mm" height="{height}mm" ', 1)


def _parts(poster: CelebrationPoster) -> Iterator[str]:
    yield element("rect", width=PAGE_WIDTH, height=PAGE_HEIGHT, fill=LIGHT.paper)
    for across, down, radius, colour in _CONFETTI:
        yield element("circle", cx=across, cy=down, r=radius, fill=_COLOURS[colour])
    name = _fitted(poster.name, 62, largest=26, bold=True)
    yield from lines_of(name, EDGE, TOP, bold=True, fill=LIGHT.ink)
    y = TOP + name.height + 4
    below = _fitted(poster.below, 18, largest=10)
    yield from lines_of(below, EDGE, y, fill=LIGHT.quiet)
    y += below.height + GAP
    if poster.picture is not None:
        yield from _picture(poster.picture, y)
        y += _size(poster.picture)[1] + GAP
    # Without a picture there is room for a long story in large letters.
    height = STORY_HEIGHT if poster.picture else STORY_HEIGHT + PICTURE_HEIGHT
    how = _fitted(poster.how, min(height, _bottom() - y), largest=14 if poster.picture else 20)
    yield from lines_of(how, EDGE, y, fill=LIGHT.ink)
    if poster.next_time:
        yield element("line", x1=EDGE, y1=_bottom(), x2=EDGE + ROOM, y2=_bottom(),
                      stroke=LIGHT.ink, stroke_width=0.7)  # fmt: skip
        said = _fitted(poster.next_time, NEXT_HEIGHT - 8, largest=8)
        yield from lines_of(said, EDGE, _bottom() + 4, fill=LIGHT.ink)


def _picture(picture: WallPicture, y: float) -> Iterator[str]:
    width, height = _size(picture)
    content = b64encode(picture.content).decode()
    yield element(
        "image",
        x=(PAGE_WIDTH - width) / 2,
        y=y,
        width=width,
        height=height,
        href=f"data:{picture.media_type};base64,{content}",
    )


def _size(picture: WallPicture) -> tuple[float, float]:
    share = min(ROOM / picture.width, PICTURE_HEIGHT / picture.height)
    return picture.width * share, picture.height * share


def _bottom() -> float:
    return PAGE_HEIGHT - EDGE - NEXT_HEIGHT


def _fitted(said: str, height: float, *, largest: float, bold: bool = False) -> Lines:
    fonts = sizes(largest, SMALLEST)
    return fitted(" ".join(said.split()), ROOM, height, fonts=fonts, inside=SMALLEST, bold=bold)
