"""The poster: a team's rocket on one sheet, to be read from across the room.

Drawn for A3; A4 is the same sheet at 0.71 of the size, as printers make it. Unless names are
very long, no type on A3 is smaller than 5.5 mm; docs/printing.md has all sizes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from scorecard.charts.drawing import drawing, element, words
from scorecard.charts.lettering import on_one_line, sizes
from scorecard.charts.palette import LIGHT
from scorecard.charts.poster_plan import EDGE, PAGE_HEIGHT, PAGE_WIDTH
from scorecard.charts.poster_rocket import rocket_parts
from scorecard.charts.poster_words import marks, meanings, panels
from scorecard.charts.rocket_state import Rocket
from scorecard.charts.rocket_words import rocket_alt
from scorecard.text import Text

NAME = 27.0
HALF_YEAR = 13.0


class Sheet(StrEnum):
    """The sizes of paper that a poster is made for."""

    A3 = "a3"
    A4 = "a4"

    @property
    def millimetres(self) -> tuple[int, int]:
        """Width and height, upright."""
        return (297, 420) if self is Sheet.A3 else (210, 297)


@dataclass(frozen=True, slots=True)
class Poster:
    """What stands on a poster; `steps` and `goals` are said in words already."""

    team: str
    half_year: str
    rocket: Rocket
    steps: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()


def poster_svg(poster: Poster, text: Text, sheet: Sheet = Sheet.A3) -> str:
    """Draw the poster as an SVG of the sheet's size."""
    width, height = sheet.millimetres
    said = f"{poster.team}, {poster.half_year}. {rocket_alt(poster.rocket, text)}"
    whole = drawing(_parts(poster, text), width=PAGE_WIDTH, height=PAGE_HEIGHT, said=said)
    return whole.replace("<svg ", f'<svg width="{width}mm" height="{height}mm" ', 1)


def _parts(poster: Poster, text: Text) -> Iterator[str]:
    yield element("rect", width=PAGE_WIDTH, height=PAGE_HEIGHT, fill=LIGHT.paper)
    room = PAGE_WIDTH - 2 * EDGE
    team = on_one_line(poster.team, room, fonts=sizes(NAME, 8), bold=True)
    yield words(team.lines[0], EDGE, EDGE + 21, team.font, bold=True, fill=LIGHT.ink)
    half_year = on_one_line(poster.half_year, room * 0.42, fonts=sizes(HALF_YEAR, 5))
    yield words(half_year.lines[0], EDGE, 48, half_year.font, fill=LIGHT.ink)
    yield from rocket_parts(poster.rocket, text)
    yield from meanings(poster.rocket.model, text)
    yield from marks(poster.rocket.model, text)
    yield from panels(poster.steps, poster.goals, text)
