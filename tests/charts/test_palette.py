"""Every colour can be told from the ground it stands on: text at 4.5 : 1, marks at 3 : 1."""

import pytest

from scorecard.charts.palette import DARK, LIGHT, Palette, palette_for

THEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def brightness(colour: str) -> float:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((brightness(one), brightness(other)))
    return (lighter + 0.05) / (darker + 0.05)


@THEMES
def test_words_can_be_read_on_paper_and_on_every_compartment(palette: Palette) -> None:
    grounds = [palette.paper, palette.outer, *palette.tints]

    for ink in (palette.ink, palette.growth, palette.loss):
        assert min(contrast(ink, ground) for ground in (*grounds, *palette.glass)) >= 4.5
    for ink in (palette.quiet, palette.goal):
        assert contrast(ink, palette.paper) >= 4.5


@THEMES
def test_dots_can_be_seen_on_every_compartment(palette: Palette) -> None:
    for mark in (palette.dot, palette.ring):
        assert min(contrast(mark, ground) for ground in (palette.outer, *palette.tints)) >= 3


@THEMES
def test_lines_and_team_names_can_be_seen_on_paper(palette: Palette) -> None:
    assert contrast(palette.line, palette.paper) >= 3
    assert min(contrast(team, palette.paper) for team in palette.teams) >= 4.5


@THEMES
def test_the_number_in_a_cell_can_be_read_at_every_share(palette: Palette) -> None:
    pairs = [palette.cell(step / 6) for step in range(7)]

    assert min(contrast(ground, ink) for ground, ink in pairs) >= 4.5


def test_a_model_with_more_levels_than_tints_starts_over() -> None:
    assert LIGHT.tint(len(LIGHT.tints)) == LIGHT.tint(0)


def test_each_theme_has_its_own_paper() -> None:
    assert palette_for(dark=False).paper == "#ffffff"
    assert brightness(palette_for(dark=True).paper) < 0.02
