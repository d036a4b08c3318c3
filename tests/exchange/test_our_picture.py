"""A picture of an archive stays byte for byte if it is one of ours, and is refused otherwise."""

from base64 import b64encode
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorecard.demo.picture import demo_picture
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.our_picture import NotOurPictureError, our_picture, size_of
from scorecard.exchange.wall_picture import made_anew
from tests.exchange.test_wall_picture import file_of, painted, png, with_exif

OURS = made_anew(file_of(painted(), "PNG"))
JFIF_END = 20  # behind the first two segments: the beginning, and what JFIF says


def told(content: bytes) -> str:
    return b64encode(content).decode()


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content


def with_segment(marker: int, content: bytes) -> bytes:
    return OURS.content[:JFIF_END] + segment(marker, content) + OURS.content[JFIF_END:]


def with_thumbnail() -> bytes:
    small = b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x01\x01abc"
    return OURS.content[:2] + segment(0xE0, small) + OURS.content[JFIF_END:]


@pytest.mark.parametrize("picture", [OURS, demo_picture("one")], ids=["progressive", "at once"])
def test_a_picture_of_ours_stays_as_it_is(picture: object) -> None:
    assert our_picture(told(getattr(picture, "content"))) == picture  # noqa: B009


@pytest.mark.parametrize(
    ("content", "key"),
    [
        pytest.param(with_exif(), "import-not-our-picture", id="where it was taken"),
        pytest.param(with_segment(0xFE, b"hello"), "import-not-our-picture", id="a comment"),
        pytest.param(with_segment(0xE2, b"ICC"), "import-not-our-picture", id="a profile"),
        pytest.param(with_thumbnail(), "import-not-our-picture", id="a picture inside"),
        pytest.param(OURS.content + b"<script>", "import-not-our-picture", id="more behind it"),
        pytest.param(OURS.content + OURS.content, "import-not-our-picture", id="another behind it"),
        pytest.param(file_of(painted(), "PNG"), "import-not-our-picture", id="PNG"),
        pytest.param(file_of(painted(), "WEBP"), "import-not-our-picture", id="WebP"),
        pytest.param(
            file_of(painted(1_700, 20), "JPEG"), "import-not-our-picture", id="larger than ours"
        ),
        pytest.param(OURS.content[:900], "picture-unreadable", id="cut off"),
        pytest.param(b"<svg onload='alert(1)'/>", "picture-unreadable", id="SVG"),
        pytest.param(b"", "picture-unreadable", id="nothing"),
        pytest.param(png(60_000, 60_000, bytes(100)), "picture-too-many-pixels", id="a bomb"),
    ],
)
def test_any_other_is_refused(content: bytes, key: str) -> None:
    with pytest.raises(RefusedError) as refused:
        our_picture(told(content))

    assert refused.value.key == key


@pytest.mark.parametrize("text", ["no base64", "====", "\u00e4", told(OURS.content)[:-3]])
def test_what_is_not_told_in_base64_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="picture-unreadable"):
        our_picture(text)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=40), st.integers(0, len(OURS.content)), st.booleans())
def test_any_bytes_are_measured_or_refused(odd: bytes, at: int, cut: bool) -> None:
    rest = b"" if cut else OURS.content[at:]
    content = OURS.content[:at] + odd + rest
    try:
        width, height = size_of(content)
    except NotOurPictureError:
        return
    assert min(width, height) >= 0


def test_the_form_of_ours_is_measured() -> None:
    assert size_of(OURS.content) == (320, 200)
    assert size_of(file_of(painted(30, 40), "JPEG")) == (30, 40)
    assert BytesIO(OURS.content).read(2) == b"\xff\xd8"
