"""Posters to test with, and what stands on one, taken from its drawing."""

from dataclasses import replace
from xml.etree import ElementTree

from scorecard.charts.poster import Poster, Sheet, poster_svg
from scorecard.charts.rocket_state import Rocket
from scorecard.config.academy_files import load_academy
from scorecard.settings import ROOT
from scorecard.text import text_in
from tests.charts.rockets import SHIPPED_ROCKET

STEPS = (
    "Ask three key customers to plan the spring with us · Aino Laine · by 15 Jan 2027",
    "Read the brand book together and write what it means to us · Ville Koski",
)
GOALS = ("Customer visits – goal for Autumn 2026: at least 24 visits",)
ROCKET = replace(SHIPPED_ROCKET, model=load_academy(ROOT / "config").model)


def poster(rocket: Rocket = ROCKET, **parts: object) -> Poster:
    whole = Poster("Osuuskunta Revontulet", "Syksy 2026", rocket, STEPS, GOALS)
    return replace(whole, **parts)  # type: ignore[arg-type]


def drawn(
    whole: Poster | None = None, language: str = "en", sheet: Sheet = Sheet.A3
) -> ElementTree.Element:
    svg = poster_svg(whole or poster(), text_in(language), sheet)
    return ElementTree.fromstring(svg)  # noqa: S314 - our own


def texts(root: ElementTree.Element) -> list[ElementTree.Element]:
    return [found for found in root.iter() if found.tag.endswith("}text")]


def said(root: ElementTree.Element) -> list[str]:
    return [found.text or "" for found in texts(root)]
