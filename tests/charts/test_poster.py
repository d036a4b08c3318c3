"""The poster says all that a team wants to know of its rocket, from across the room."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from scorecard.charts.lettering import width_of
from scorecard.charts.poster import Sheet, poster_svg
from scorecard.charts.poster_plan import EDGE, PAGE_HEIGHT, PAGE_WIDTH
from scorecard.charts.rocket_state import Dot, dot_states
from scorecard.text import LANGUAGES, text_in
from tests.charts.posters import ROCKET, STEPS, drawn, poster, said, texts
from tests.charts.rockets import SHIPPED_ROCKET, SMALL_ROCKET

LEAST_ON_A3 = 5.5  # mm of type; its capitals are 4 mm high


@pytest.mark.parametrize(
    ("sheet", "size"), [(Sheet.A3, ("297mm", "420mm")), (Sheet.A4, ("210mm", "297mm"))]
)
def test_it_is_as_large_as_its_paper(sheet: Sheet, size: tuple[str, str]) -> None:
    root = drawn(sheet=sheet)

    assert (root.get("width"), root.get("height")) == size
    assert root.get("viewBox") == "0 0 297 420"


@pytest.mark.parametrize("language", LANGUAGES)
def test_team_half_year_total_and_every_process_stand_on_it(language: str) -> None:
    words = said(drawn(language=language))

    assert {"Osuuskunta Revontulet", "Syksy 2026", "20/42"} <= set(words)
    assert set(ROCKET.model.codes) <= set(words)
    names = re.sub(r"[-\s]", "", "".join(words))
    for process in ROCKET.model.processes:
        assert re.sub(r"[-\s]", "", text_in(language).words(process.name)) in names


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_type_is_too_small_to_be_read_from_afar(language: str) -> None:
    sizes = [float(found.get("font-size") or 0) for found in texts(drawn(language=language))]

    assert min(sizes) >= LEAST_ON_A3


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_leave_the_paper(language: str) -> None:
    for found in texts(drawn(language=language)):
        x, y, font = (float(found.get(name) or 0) for name in ("x", "y", "font-size"))
        wide = width_of(found.text or "", font, bold=found.get("font-weight") == "bold")
        share = {"middle": 0.5, "end": 1.0}.get(found.get("text-anchor") or "", 0.0)
        assert x - wide * share >= EDGE - 0.5, found.text
        assert x + wide * (1 - share) <= PAGE_WIDTH - EDGE + 0.5, found.text
        assert y <= PAGE_HEIGHT - EDGE + 0.5, found.text


def test_dots_goals_and_carried_ones_are_drawn_as_they_stand() -> None:
    root = drawn(poster(steps=(), goals=()))

    circles = [found for found in root.iter() if found.tag.endswith("}circle")]
    dashed = sum(1 for circle in circles if circle.get("stroke-dasharray"))
    wanted = Counter(s for p in ROCKET.model.processes for s in dot_states(p, ROCKET))
    assert dashed == wanted[Dot.GOAL] + 1  # and one in the legend
    filled = sum(1 for circle in circles if circle.get("fill") == "#cf3f17")
    assert filled == wanted[Dot.EARNED] + 1 + 2 + 3  # and what one, two and three dots mean


def test_what_changed_is_said_with_its_number() -> None:
    still = replace(ROCKET, before=ROCKET.shown)

    def triangles(rocket: object) -> int:
        svg = poster_svg(poster(rocket=rocket), text_in("en"))
        return len(re.findall(r'<path d="M[\d. ]+L[\d. ]+L[\d. ]+Z" fill="#(14612c|a32014)"', svg))

    assert triangles(still) == 2  # the legend's
    assert triangles(ROCKET) == 2 + 4 + 1  # four processes, and the window


def test_next_steps_are_numbered_and_whole() -> None:
    words = " ".join(said(drawn()))

    assert all(step in words for step in STEPS)
    assert {"1", "2"} <= set(said(drawn()))


def test_without_next_steps_there_are_lines_to_write_them_on() -> None:
    words = said(drawn(poster(steps=())))

    assert [word for word in words if re.fullmatch(r"\d\.", word)] == ["1.", "2.", "3."]


def test_steps_that_are_too_long_are_cut_on_the_paper() -> None:
    long = tuple(f"{name} " + "and again " * 60 for name in ("One", "Two", "Three"))

    words = said(drawn(poster(steps=long)))

    assert sum(word.endswith("…") for word in words) >= 3
    assert {"1", "2", "3"} <= set(words)


@pytest.mark.parametrize("rocket", [SHIPPED_ROCKET, SMALL_ROCKET], ids=["shipped", "small"])
def test_any_model_has_a_poster(rocket: object) -> None:
    words = said(drawn(poster(rocket=rocket)))

    assert set(rocket.model.codes) <= set(words)  # type: ignore[attr-defined]


def test_a_hostile_name_is_text() -> None:
    name = "</title><script>alert(1)</script>"

    svg = poster_svg(poster(team=name), text_in("en"))

    assert "<script" not in svg
    assert svg.count("<svg") == 1


def test_nothing_is_fetched_from_anywhere() -> None:
    svg = poster_svg(poster(), text_in("en"))

    assert re.findall(r"(?:href|src|url)\b[=(][^ )]*", svg.replace("url(#", "(#")) == []
    assert set(re.findall(r'https?://[^"]+', svg)) == {"http://www.w3.org/2000/svg"}
