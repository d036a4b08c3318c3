"""The child that decodes a picture on standard input and writes a new one to standard output.

Run by `wall_picture.py` as `python -m scorecard.exchange.wall_picture_child SECONDS`. Before the
picture goes a line of JSON with its size, or with why there is none.
"""

import json
import struct
import sys
import zlib
from contextlib import suppress
from io import BytesIO
from typing import BinaryIO

from PIL import Image, ImageOps, UnidentifiedImageError

from scorecard.exchange.limits import FILE_LIMIT, MEMORY_LIMIT
from scorecard.exchange.wall_picture import LONGEST_SIDE, PIXEL_LIMIT

FORMATS = ("JPEG", "PNG", "WEBP")
QUALITY = 82
WHITE = (255, 255, 255)
_BROKEN = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,
    ValueError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    struct.error,
    zlib.error,
)


def main(seconds: str) -> None:
    """Answer the picture on standard input, within bounds; the seconds are the processor's."""
    _limit_ourselves(int(seconds))
    answer(sys.stdin.buffer.read(FILE_LIMIT + 1), sys.stdout.buffer)


def answer(content: bytes, to: BinaryIO) -> None:
    """Write the picture as it is made anew, or why there is none."""
    try:
        # Only the head has been read so far: nothing is unpacked before the size is known.
        with Image.open(BytesIO(content), formats=FORMATS) as found:
            if found.width * found.height > PIXEL_LIMIT:
                return _say({"refused": "pixels"}, to)
            small = _made_small(found)
        encoded = BytesIO()
        small.save(encoded, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    except (Image.DecompressionBombError, MemoryError):
        return _say({"refused": "pixels"}, to)
    except _BROKEN as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return _say({"refused": "broken"}, to)
    _say({"width": small.width, "height": small.height}, to)
    to.write(encoded.getvalue())


def _made_small(found: Image.Image) -> Image.Image:
    """Return the first picture of the file, upright, on white, as nothing but its pixels."""
    found.draft("RGB", (2 * LONGEST_SIDE, 2 * LONGEST_SIDE))  # a JPEG need not be read in full
    upright = ImageOps.exif_transpose(found)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    if upright.has_transparency_data:
        seen = upright.convert("RGBA")
        upright = Image.new("RGB", seen.size, WHITE)
        upright.paste(seen, mask=seen.getchannel("A"))
    bare = Image.new("RGB", upright.size)  # so that nothing is saved but what is painted here
    bare.paste(upright.convert("RGB"))
    return bare


def _say(message: object, to: BinaryIO) -> None:
    to.write(json.dumps(message).encode() + b"\n")


def _limit_ourselves(seconds: int) -> None:
    """Bound memory and processor time where the system can; elsewhere the parent's clock does."""
    with suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


if __name__ == "__main__":
    main(*sys.argv[1:])
