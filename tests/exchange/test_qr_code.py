"""An address becomes a square that phones read: dark on light, with its quiet margin."""

import re

from scorecard.exchange.qr_code import qr_png, qr_svg

ADDRESS = "https://scorecard.example.org/answer/a-link-for-customers"


def test_a_square_for_images_is_a_png() -> None:
    assert qr_png(ADDRESS).startswith(b"\x89PNG\r\n")
    assert qr_png(ADDRESS) != qr_png(f"{ADDRESS}-2")


def test_a_square_inside_a_page_takes_the_room_it_has() -> None:
    svg = qr_svg(ADDRESS)

    [tag] = re.findall(r"<svg[^>]*>", svg)
    assert "viewBox" in tag
    assert "width" not in tag
    assert "<?xml" not in svg


def test_a_square_is_dark_on_light_in_both_themes() -> None:
    assert {"#000", "#fff"} <= set(re.findall(r"#(?:000|fff)", qr_svg(ADDRESS)))
