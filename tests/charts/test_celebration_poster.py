"""A celebration's poster holds every word that was written, escaped, and the picture."""

from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from scorecard.charts.celebration_poster import CelebrationPoster, celebration_svg
from scorecard.charts.lettering import width_of
from scorecard.charts.poster import Sheet
from scorecard.charts.poster_plan import EDGE, PAGE_HEIGHT, PAGE_WIDTH
from scorecard.domain.celebrations import WallPicture

SVG = "{http://www.w3.org/2000/svg}"
PICTURE = WallPicture("image/jpeg", b"\xff\xd8\xff", 800, 600)
POSTER = CelebrationPoster(
    name="Customer visits – at least 12",
    below="Ville Koski · Usva · 20 Nov 2026",
    how="Sauna by the lake",
    next_time="Next time: begin in September",
)
LONG = replace(
    POSTER,
    name="Palautteen pyytäminen ja yhteydenotot " * 6,
    how="Saunailta vuokramökillä, tiimi kokkasi itse. " * 44,
    next_time="Ensi kerralla: sovitaan vetäjä. " * 60,
)


def drawn(poster: CelebrationPoster, sheet: Sheet = Sheet.A4) -> ElementTree.Element:
    return ElementTree.fromstring(celebration_svg(poster, sheet))  # noqa: S314 - our own


def lines(root: ElementTree.Element) -> list[ElementTree.Element]:
    return root.findall(f"{SVG}text")


@pytest.mark.parametrize("poster", [POSTER, replace(POSTER, picture=PICTURE)])
def test_every_word_stands_on_it(poster: CelebrationPoster) -> None:
    said = " ".join(line.text or "" for line in lines(drawn(poster)))

    assert said == " ".join([poster.name, poster.below, poster.how, poster.next_time])


def test_it_is_as_large_as_its_paper() -> None:
    assert drawn(POSTER, Sheet.A3).get("width") == "297mm"
    assert drawn(POSTER).get("height") == "297mm"


def test_the_picture_keeps_its_shape() -> None:
    [image] = drawn(replace(POSTER, picture=PICTURE)).findall(f"{SVG}image")

    assert image.get("href") == "data:image/jpeg;base64,/9j/"
    assert float(image.get("width") or 0) / float(image.get("height") or 1) == pytest.approx(
        4 / 3, abs=0.01
    )


def test_words_stay_words() -> None:
    hostile = replace(POSTER, how='</text><script>alert("1")</script> & <b>')

    root = drawn(hostile)

    assert "".join(hostile.how.split()) in "".join("".join(root.itertext()).split())
    assert {element.tag for element in root.iter()} == {
        f"{SVG}{name}" for name in ("svg", "title", "rect", "circle", "text", "line")
    }


@pytest.mark.parametrize("poster", [LONG, replace(LONG, picture=PICTURE), POSTER])
def test_nothing_leaves_the_paper_or_lies_on_something_else(poster: CelebrationPoster) -> None:
    found = [
        (float(line.get("y") or 0), float(line.get("font-size") or 0), line.text or "")
        for line in lines(drawn(poster))
    ]

    for y, font, text in found:
        assert y <= PAGE_HEIGHT - EDGE / 2
        assert width_of(text, font) <= PAGE_WIDTH - 2 * EDGE + 0.1
    feet = [y for y, *_ in found]
    assert feet == sorted(feet)
    gaps = [below - above for above, below in pairwise(feet)]
    assert min(gaps) > 4
