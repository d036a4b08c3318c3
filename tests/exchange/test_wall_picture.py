"""A picture is made anew: its pixels stay, whatever else was in the file goes, or is refused."""

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from scorecard.domain.refusals import RefusedError
from scorecard.exchange.limits import FILE_LIMIT
from scorecard.exchange.wall_picture import LONGEST_SIDE, made_anew
from scorecard.exchange.wall_picture_child import answer

SECRET = "60.1699 N, Ville's telephone"
RED, BLUE = (200, 30, 30), (30, 30, 200)


def painted(width: int = 320, height: int = 200) -> Image.Image:
    """A red picture whose upper left quarter is blue."""
    image = Image.new("RGB", (width, height), RED)
    ImageDraw.Draw(image).rectangle((0, 0, width // 2, height // 2), fill=BLUE)
    return image


def file_of(image: Image.Image, format: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, format, **options)
    return file.getvalue()


def with_exif(orientation: int = 1, format: str = "JPEG") -> bytes:
    exif = Image.Exif()
    exif[0x010E] = SECRET
    exif[0x0112] = orientation
    exif.get_ifd(0x8825)[29] = "2026:11:20"
    comment = {"comment": SECRET.encode()} if format == "JPEG" else {}
    return file_of(painted(), format, exif=exif, quality=95, **comment)


def with_text() -> bytes:
    told = PngInfo()
    told.add_text("Comment", SECRET)
    return file_of(painted(), "PNG", pnginfo=told)


def chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content)) + kind + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )  # fmt: skip


def png(width: int, height: int, pixels: bytes) -> bytes:
    """A grey PNG that says to be so large, whatever its pixels are."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(pixels, 9)) + chunk(b"IEND", b"")
    )  # fmt: skip


def refusal_of(content: bytes) -> str:
    with pytest.raises(RefusedError) as refused:
        made_anew(content)
    return refused.value.key


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(with_exif(), id="JPEG"),
        pytest.param(with_text(), id="PNG"),
        pytest.param(with_exif(format="WEBP"), id="WebP"),
    ],
)
def test_only_the_pixels_stay(content: bytes) -> None:
    made = made_anew(content)

    assert (made.media_type, made.width, made.height) == ("image/jpeg", 320, 200)
    with Image.open(BytesIO(made.content)) as again:
        assert again.format == "JPEG"
        assert again.size == (320, 200)
        assert set(again.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density",
                                   "progressive", "progression"}  # fmt: skip
        corner, middle = again.getpixel((10, 10)), again.getpixel((300, 190))
    assert near(corner, BLUE)
    assert near(middle, RED)
    assert SECRET.encode() not in made.content
    assert b"Exif" not in made.content


def near(seen: object, painted: tuple[int, int, int]) -> bool:
    assert isinstance(seen, tuple)
    return all(abs(a - b) < 30 for a, b in zip(seen, painted, strict=True))


def test_what_was_taken_sideways_stands_upright() -> None:
    made = made_anew(with_exif(orientation=6))  # to be turned clockwise by a quarter

    assert (made.width, made.height) == (200, 320)
    with Image.open(BytesIO(made.content)) as again:
        assert near(again.getpixel((190, 10)), BLUE)
        assert near(again.getpixel((10, 10)), RED)


def test_a_large_picture_becomes_smaller() -> None:
    made = made_anew(file_of(painted(4_000, 3_000), "JPEG"))

    assert (made.width, made.height) == (LONGEST_SIDE, 1_200)


def test_what_one_sees_through_lies_on_white() -> None:
    glass = Image.new("RGBA", (20, 20), (0, 0, 0, 0))

    made = made_anew(file_of(glass, "PNG"))

    with Image.open(BytesIO(made.content)) as again:
        assert again.getpixel((10, 10)) == (255, 255, 255)


def test_of_a_moving_picture_the_first_stays() -> None:
    moving = file_of(painted(), "WEBP", save_all=True, append_images=[Image.new("RGB", (320, 200))])

    made = made_anew(moving)

    with Image.open(BytesIO(made.content)) as again:
        assert near(again.getpixel((10, 10)), BLUE)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        pytest.param(b"", "picture-unreadable", id="nothing"),
        pytest.param(b"<svg onload='alert(1)'/>", "picture-unreadable", id="SVG"),
        pytest.param(file_of(painted(), "GIF"), "picture-unreadable", id="GIF"),
        pytest.param(b"\xff\xd8\xff<script>", "picture-unreadable", id="only a head"),
        pytest.param(with_exif()[:2_000], "picture-unreadable", id="cut off"),
        pytest.param(b"RIFF\x00\x00\x00\x00WAVE", "picture-unreadable", id="a sound"),
        pytest.param(b"\xff\xd8\xff" + bytes(FILE_LIMIT), "picture-too-large", id="large"),
        pytest.param(png(60_000, 60_000, bytes(100)), "picture-too-many-pixels", id="a bomb"),
        pytest.param(png(8_000, 7_000, bytes(100)), "picture-too-many-pixels", id="56 million"),
        pytest.param(png(7_000, 7_000, bytes(100)), "picture-unreadable", id="says more than is"),
    ],
)
def test_what_is_no_honest_picture_is_refused(content: bytes, key: str) -> None:
    assert refusal_of(content) == key


def test_a_picture_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scorecard.exchange.wall_picture.PROCESSOR_SECONDS", 0)

    assert refusal_of(file_of(painted(3_000, 3_000), "PNG")) == "picture-unreadable"


GOOD = {format: file_of(painted(60, 40), format) for format in ("JPEG", "PNG", "WEBP")}


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(sorted(GOOD)),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=20),
)
def test_a_picture_with_other_bytes_is_answered(
    format: str, changes: list[tuple[int, int]]
) -> None:
    content = bytearray(GOOD[format])
    for place, byte in changes:
        content[place % len(content)] = byte
    said = BytesIO()

    answer(bytes(content), said)

    assert said.getvalue().startswith((b'{"width": ', b'{"refused": '))
