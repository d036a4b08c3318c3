"""A picture from outside, made anew by a child process that may fail without harm.

Pictures carry where and when they were taken, by whose telephone, and sometimes much worse: a
few kilobytes can unpack to gigabytes. So nothing of what came in is kept. A child with bounds
on memory and time decodes the pixels, makes them smaller, and encodes them as a JPEG of its
own, in which nothing else is.
"""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

from scorecard.domain.celebrations import WallPicture
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.limits import FILE_LIMIT, MEGABYTE, PATIENCE_SECONDS, PROCESSOR_SECONDS

ROOT = Path(__file__).parents[2]
PIXEL_LIMIT = 50_000_000  # more than a telephone takes by itself
LONGEST_SIDE = 1_600
JPEG = "image/jpeg"
_AT_ONCE = BoundedSemaphore(2)  # each may take a gigabyte
_STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")
# The child is told nothing that it does not need: no database, no secrets.
_NEEDED = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")

log = logging.getLogger(__name__)


class UnreadablePictureError(RefusedError):
    """The file is no JPEG, PNG or WebP picture, or a broken one; or reading it takes too much."""

    def __init__(self) -> None:
        super().__init__("picture-unreadable")


class PictureTooLargeError(RefusedError):
    """The file is larger than we take."""

    def __init__(self) -> None:
        super().__init__("picture-too-large", limit=FILE_LIMIT // MEGABYTE)


class TooManyPixelsError(RefusedError):
    """The picture is small on disk, and too large to look at."""

    def __init__(self) -> None:
        super().__init__("picture-too-many-pixels", limit=PIXEL_LIMIT // 1_000_000)


def made_anew(content: bytes) -> WallPicture:
    """Return the picture as we encode it, upright, at most 1,600 pixels long, and nothing else.

    Raises:
        UnreadablePictureError: it is no picture that we read.
        PictureTooLargeError: the file has more than 10 MB.
        TooManyPixelsError: it has more than 50 million pixels.
    """
    if len(content) > FILE_LIMIT:
        raise PictureTooLargeError
    if not content.startswith(_STARTS):
        raise UnreadablePictureError
    with _AT_ONCE:
        said, _, encoded = _answer(content).partition(b"\n")
    told = _told(said)
    if told.get("refused") == "pixels":
        raise TooManyPixelsError
    if "width" not in told or not encoded.startswith(_STARTS[0]):
        raise UnreadablePictureError
    return WallPicture(JPEG, encoded, told["width"], told["height"])


def _answer(content: bytes) -> bytes:
    needed = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    module = ["-m", "scorecard.exchange.wall_picture_child", str(PROCESSOR_SECONDS)]
    try:
        child = subprocess.run(  # noqa: S603 - our own interpreter, our own module
            [sys.executable, *module],
            cwd=ROOT,
            env=needed | {"PYTHONUTF8": "1"},
            input=content,
            capture_output=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return b""
    if child.stderr:
        log.warning("reading a picture: %s", child.stderr[-1000:].decode(errors="replace"))
    return child.stdout if child.returncode == 0 else b""


def _told(line: bytes) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
