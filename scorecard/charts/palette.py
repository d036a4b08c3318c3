"""The colours that carry meaning, for light and for dark pages.

Colour never speaks alone: every difference drawn in it is also a shape, a number or a
dash, so that a print in grey says the same. Text reaches 4.5 : 1 on every ground it
stands on, marks reach 3 : 1 (WCAG 2.2 AA).
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme's colours, named after what they mean."""

    paper: str
    ink: str
    quiet: str
    faint: str
    hull: tuple[str, str, str]
    trim: tuple[str, str]
    glass: tuple[str, str]
    tints: tuple[str, ...]
    outer: str
    dot: str
    ring: str
    growth: str
    loss: str
    flames: tuple[str, str, str]
    line: str
    goal: str
    gold: str
    cells: tuple[str, ...]
    on_cells: tuple[str, ...]
    teams: tuple[str, ...]

    def tint(self, level: int) -> str:
        """Return the ground of a level; a model with many levels starts over."""
        return self.tints[level % len(self.tints)]

    def cell(self, share: float) -> tuple[str, str]:
        """Return the ground of a heat map's cell and the ink on it, `share` from 0 to 1."""
        step = round(share * (len(self.cells) - 1))
        return self.cells[step], self.on_cells[step]


LIGHT: Final = Palette(
    paper="#ffffff",
    ink="#14213d",
    quiet="#566077",
    faint="#dfe4ec",
    hull=("#d8e0ec", "#fbfcfe", "#cdd6e4"),
    trim=("#33466b", "#1c2b4a"),
    glass=("#eaf5ff", "#a9cdf0"),
    tints=("#fdebd6", "#e4f1e5", "#e0ebf8", "#ede4f6", "#fbe4e8", "#e2f1f1"),
    outer="#eef1f6",
    dot="#cf3f17",
    ring="#737d93",
    growth="#14612c",
    loss="#a32014",
    flames=("#e8590c", "#ffa62b", "#fff0b3"),
    line="#1f5f9e",
    goal="#8a4b00",
    gold="#d99a00",
    cells=("#f4f6fa", "#cfe0f3", "#6fa3d8", "#14508c"),
    on_cells=("#14213d", "#14213d", "#0b1426", "#ffffff"),
    teams=("#1f5f9e", "#b3400f", "#2b7a3f", "#7a3fa0", "#8a6100", "#a3286a", "#0f7580", "#566077"),
)

DARK: Final = Palette(
    paper="#0f1a2e",
    ink="#eef2fa",
    quiet="#a3aec4",
    faint="#2b364d",
    hull=("#1d2942", "#33435f", "#1a253c"),
    trim=("#8ea3c8", "#5c7299"),
    glass=("#24507e", "#12304f"),
    tints=("#4a3420", "#22402b", "#1f3a5c", "#3b2f57", "#4f2a35", "#1f4245"),
    outer="#2a3549",
    dot="#ff8a5c",
    ring="#a0aabf",
    growth="#8be3a0",
    loss="#ffb3a8",
    flames=("#e8590c", "#ffa62b", "#fff0b3"),
    line="#7db8f2",
    goal="#f0b866",
    gold="#f5c542",
    cells=("#1b2537", "#2b4468", "#3f76b0", "#a8d2fb"),
    on_cells=("#eef2fa", "#eef2fa", "#ffffff", "#0b1426"),
    teams=("#7db8f2", "#ff9d73", "#7fd497", "#cda3ee", "#e6c15c", "#f193c0", "#6fd3dc", "#a3aec4"),
)


def palette_for(*, dark: bool) -> Palette:
    """Return the colours of the dark or of the light theme."""
    return DARK if dark else LIGHT
