"""One compartment as it is printed: code, change, name and dots."""

from collections.abc import Iterator

from scorecard.charts.drawing import element, lines_of, words
from scorecard.charts.lettering import CAPITAL, fitted, on_one_line, sizes, width_of
from scorecard.charts.palette import Palette
from scorecard.charts.poster_dots import change_sign, dot
from scorecard.charts.poster_plan import Room
from scorecard.charts.rocket_state import Rocket, dot_states
from scorecard.text import Text

CODE = 10.5
NAMES = (8.0, 4.0)
BROKEN = 5.5
"""In larger type no word is broken, but where all names end in the same."""
INSET = 2.2
MOST_RADIUS = 5.2


def box_parts(
    room: Room, rocket: Rocket, text: Text, palette: Palette, *, tail: str
) -> Iterator[str]:
    """Yield a compartment's ground, code, change, name and dots; `tail` as in `wrapping`."""
    process = room.box.process
    tint = palette.outer if room.box.level is None else palette.tint(room.box.level)
    yield element("rect", x=room.x, y=room.y, width=room.width, height=room.height, rx=3,
                  fill=tint, stroke=palette.ink, stroke_width=0.6)  # fmt: skip
    change = rocket.change(process.code)
    sign = 0.0 if room.upright else _sign_width(change)
    code = on_one_line(process.code, room.width - 2 * INSET - sign, fonts=sizes(CODE, 4), bold=True)
    feet = room.y + INSET + code.font * CAPITAL
    ink = {"fill": palette.ink}
    wide = width_of(code.lines[0], code.font, bold=True)
    left = min(room.centre - wide / 2, room.x + room.width - INSET - sign - wide)
    yield words(code.lines[0], left, feet, code.font, bold=True, **ink)
    if change and room.upright:  # there is no room beside the code, but below it
        feet += 10
        yield from _sign(change, room.centre + _sign_width(change) / 2 - 1, feet, palette)
    elif change:
        yield from _sign(change, room.x + room.width - INSET, feet, palette)
    yield from _name(room, text, palette, feet + 1.2, tail)
    yield from _dots(room, rocket, palette)


def _name(room: Room, text: Text, palette: Palette, top: float, tail: str) -> Iterator[str]:
    bottom = room.y + room.height - _dots_height(room) - 0.8
    name = fitted(
        text.words(room.box.process.name),
        room.width - 2.4,
        bottom - top,
        fonts=sizes(*NAMES),
        inside=BROKEN,
        tail=tail,
    )
    lower = max(bottom - top - name.height, 0) / (6 if room.upright else 2)
    yield from lines_of(name, room.centre, top + lower, text_anchor="middle", fill=palette.ink)


def _dots(room: Room, rocket: Rocket, palette: Palette) -> Iterator[str]:
    radius, step = _dot_size(room)
    states = dot_states(room.box.process, rocket)
    bottom = room.y + room.height - INSET - radius
    for number, state in enumerate(states):
        away = (number - (len(states) - 1) / 2) * step
        x, y = (room.centre, bottom - number * step) if room.upright else (
            room.centre + away, bottom)  # fmt: skip
        yield dot(state, x, y, radius, palette)


def _dot_size(room: Room) -> tuple[float, float]:
    """Return a dot's radius and how far it stands from the next."""
    most = room.box.process.most_dots
    length = room.height * 0.5 if room.upright else room.width - 2 * INSET
    step = min(length / most, MOST_RADIUS * 2.9)
    return min(step * 0.42, MOST_RADIUS, room.height * 0.13 if not room.upright else 99.0), step


def _dots_height(room: Room) -> float:
    radius, step = _dot_size(room)
    rows = room.box.process.most_dots - 1 if room.upright else 0
    return INSET + 2 * radius + rows * step


def _sign_width(change: int) -> float:
    return 7.5 + width_of(str(abs(change)), 8, bold=True) if change else 0.0


def _sign(change: int, right: float, feet: float, palette: Palette) -> Iterator[str]:
    colour = palette.growth if change > 0 else palette.loss
    number = str(abs(change))
    left = right - width_of(number, 8, bold=True)
    yield change_sign(change, left - 3.6, feet - 3, 5.8, palette)
    yield words(number, right, feet, 8, bold=True, fill=colour, text_anchor="end")
