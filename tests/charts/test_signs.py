"""Excused, missing and celebrated months are told apart by shape."""

import altair as alt

from scorecard.charts.palette import LIGHT
from scorecard.charts.signs import sign_layer, sign_words
from scorecard.text import text_in


def test_every_sign_has_a_shape_of_its_own() -> None:
    layer = sign_layer(text_in("fi"), LIGHT, alt.Y("amount:Q"), []).to_dict()
    shapes = layer["encoding"]["shape"]["scale"]

    assert shapes["domain"] == list(sign_words(text_in("fi")))
    assert len(set(shapes["range"])) == 3


def test_a_collected_metric_withholds_months_and_excuses_nobody() -> None:
    amount = alt.Y("amount:Q")
    layer = sign_layer(text_in("en"), LIGHT, amount, [], collected=True).to_dict()

    shape = layer["encoding"]["shape"]["scale"]
    assert (shape["domain"][0], shape["range"][0]) == ("too few to show", "square")
