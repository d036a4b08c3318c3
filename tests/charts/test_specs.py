"""A chart is a skeleton compiled once and data put in anew each time."""

import json

import altair as alt
import pytest
import vl_convert

from scorecard.charts.palette import DARK, LIGHT
from scorecard.charts.specs import filled, rows_of, skeleton, with_halo
from scorecard.text import text_in


def template(language: str = "en", *, dark: bool = False) -> str:
    points = rows_of("points").mark_point().encode(alt.X("x:Q"))
    notes = rows_of("notes").mark_text().encode(alt.X("x:Q"))
    return skeleton(alt.LayerChart(layer=[points, notes]), text_in(language), dark=dark)


def test_rows_go_in_under_their_name() -> None:
    spec = filled(template(), {"points": [{"x": 1.0}], "notes": [{"x": 2.0}]})

    assert spec["datasets"] == {"points": [{"x": 1.0}], "notes": [{"x": 2.0}]}
    assert [layer["data"]["name"] for layer in spec["layer"]] == ["points", "notes"]


def test_a_layer_without_rows_is_left_out() -> None:
    spec = filled(template(), {"points": [{"x": 1.0}], "notes": []})

    assert [layer["data"]["name"] for layer in spec["layer"]] == ["points"]


def test_a_chart_without_any_rows_is_still_a_chart() -> None:
    assert len(filled(template(), {"points": [], "notes": []})["layer"]) == 1


@pytest.mark.parametrize("title", ["constructor", "hasOwnProperty", "toString", "__proto__", "é"])
def test_a_title_may_be_any_word(title: str) -> None:
    spec = filled(template(), {"points": [], "notes": []}, title=title)
    drawn = vl_convert.vegalite_to_svg({**spec, "datasets": {"points": []}})

    assert title in drawn.replace("\N{WORD JOINER}", "")


def test_properties_are_set_on_the_chart() -> None:
    spec = filled(template(), {"points": [{"x": 1.0}], "notes": []}, title="pcs")

    assert spec["title"] == "pcs"


def test_numbers_follow_the_language() -> None:
    number = json.loads(template("fi"))["config"]["locale"]["number"]

    assert (number["decimal"], number["thousands"]) == (",", "\u00a0")
    assert json.loads(template("en"))["config"]["locale"]["number"]["decimal"] == "."


def test_axes_follow_the_theme() -> None:
    assert json.loads(template(dark=True))["config"]["axis"]["labelColor"] == DARK.quiet
    assert json.loads(template())["config"]["axis"]["labelColor"] == LIGHT.quiet


def test_words_with_a_halo_stand_above_a_rim_of_paper() -> None:
    words = rows_of("points").mark_text(fontSize=12, color="black")

    rim, top = (layer.to_dict()["mark"] for layer in with_halo(words, LIGHT))

    assert rim["stroke"] == LIGHT.paper
    assert "stroke" not in top
