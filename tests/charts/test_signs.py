"""Signs are told apart by shape, and the key names those in use alone."""

import altair as alt

from scorecard.charts.curve import curve_chart
from scorecard.charts.palette import DARK, LIGHT
from scorecard.charts.signs import Sign, sign_layer, sign_word
from scorecard.text import text_in
from tests.charts.curves import CURVE

EN, FI = text_in("en"), text_in("fi")


def test_every_sign_has_a_shape_of_its_own() -> None:
    layer = sign_layer(FI, LIGHT, alt.Y("amount:Q"), [], "signs").to_dict()
    shapes = layer["encoding"]["shape"]["scale"]

    assert shapes["domain"] == [sign_word(sign, FI) for sign in Sign]
    assert len(set(shapes["range"])) == len(Sign)


def test_signs_have_the_colours_of_the_theme_and_the_same_shapes() -> None:
    light, dark = (
        sign_layer(EN, palette, alt.Y("amount:Q"), [], "signs").to_dict()["encoding"]
        for palette in (LIGHT, DARK)
    )

    assert light["shape"] == dark["shape"]
    assert light["stroke"] != dark["stroke"]


def test_the_key_names_only_what_is_in_the_drawing() -> None:
    signs = curve_chart(CURVE, EN, dark=False)["layer"][-1]["encoding"]

    assert signs["shape"]["scale"]["domain"] == [
        "away",
        "not entered",
        "celebrated",
    ]
