"""What people write stays text in a drawing, whatever it looks like."""

from xml.etree import ElementTree

from scorecard.charts.drawing import drawing, element, words

HOSTILE = '"><script>alert(1)</script>&amp;<!-- '


def test_text_and_attributes_are_escaped() -> None:
    drawn = drawing(
        [words(HOSTILE, 1, 2, 3), element("g", id=HOSTILE)], width=10, height=10, said=HOSTILE
    )

    root = ElementTree.fromstring(drawn)  # noqa: S314 - our own
    assert [child.tag.rpartition("}")[2] for child in root] == ["title", "text", "g"]
    assert [root[0].text, root[1].text, root[2].get("id")] == [HOSTILE] * 3


def test_numbers_are_as_short_as_print_is_fine() -> None:
    assert element("rect", x=1.0, stroke_width=0.123) == '<rect x="1" stroke-width="0.12"/>'
