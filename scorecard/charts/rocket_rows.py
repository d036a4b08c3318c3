"""The rows that the rocket is drawn from: one per compartment, one per dot."""

from scorecard.charts.palette import Palette
from scorecard.charts.rocket_layout import Box, boxes
from scorecard.charts.rocket_state import Rocket, change_mark, dot_states
from scorecard.charts.rocket_words import dots_said, meaning_of, rated_said, said
from scorecard.charts.specs import Row
from scorecard.charts.wrapping import fitted, shared_tail
from scorecard.text import Text

NARROW = 125.0  # where code and change mark get too close to each other


def box_rows(rocket: Rocket, text: Text, palette: Palette, *, chosen: str | None) -> list[Row]:
    """Return one row per compartment: place, ground, words, and sizes that fit."""
    tail = shared_tail([text.words(p.name) for p in rocket.model.processes])
    return [_box_row(box, rocket, text, palette, tail, chosen) for box in boxes(rocket.model)]


def dot_rows(rocket: Rocket) -> list[Row]:
    """Return one row per dot: in a row inside the hull, upwards in a booster."""
    return [row for box in boxes(rocket.model) for row in _dots_of(box, rocket)]


def _box_row(
    box: Box, rocket: Rocket, text: Text, palette: Palette, tail: str, chosen: str | None
) -> Row:
    process, change = box.process, rocket.change(box.process.code)
    code_fit = box.width * 1.25 / len(process.code)
    code_font = max(min(box.height * 0.22, code_fit * 0.94, 28.0), 12.0)
    room = box.height - code_font - 11 - 11 - 5 - _across(box)
    name, name_font = fitted(text.words(process.name), box.width - 10, room, tail=tail)
    return {
        "code": process.code,
        "x": box.x,
        "y": box.y,
        "x2": box.x2,
        "y2": box.y2,
        "middle": box.centre,
        "code_dx": -12 if change and box.width < NARROW else 0,
        "code_y": box.y + code_font * 0.5 + 8,
        "name_y": box.y + code_font + 11,
        "name": "\n".join(name),
        "code_font": code_font,
        "code_fit": code_fit,
        "name_font": name_font,
        "tint": palette.outer if box.level is None else palette.tint(box.level),
        "edge": 4.0 if process.code == chosen else 1.4,
        "change": change_mark(change),
        "change_colour": palette.loss if change < 0 else palette.growth,
        "process": text.words(process.name),
        "dots": dots_said(process, rocket, text),
        "meaning": meaning_of(process, rocket, text),
        "rated": rated_said(process, rocket, text),
        "said": said(process, rocket, text),
    }


def _dots_of(box: Box, rocket: Rocket) -> list[Row]:
    states = dot_states(box.process, rocket)
    upright = box.level is None
    across = _across(box)
    step = min(_room(box), across * (2.0 if upright else 1.75))
    rows = []
    for number, state in enumerate(states):
        away = (number - (len(states) - 1) / 2) * step
        rows.append(
            {
                "code": box.process.code,
                "x": box.centre if upright else box.centre + away,
                "y": box.y2 - 11 - across / 2 - (number * step if upright else 0.0),
                "area": across**2,
                "state": state.value,
            }
        )
    return rows


def _room(box: Box) -> float:
    """Return what one dot has to itself, from its middle to the next one's."""
    return (box.height * 0.62 if box.level is None else box.width) / (box.process.most_dots + 0.3)


def _across(box: Box) -> float:
    return max(min(_room(box) * 0.62, box.height * 0.2, box.width * 0.42, 30.0), 7.0)
