"""A picture in an archive: taken as it is, if it is one that we have encoded ourselves.

Made anew it would be another picture in every further archive. So it is decoded as any picture
from outside is, and has to have the form of ours: a JPEG of nothing but its pixels, with no room
for where it was taken, for a second file behind the first, or for anything else.
"""

from base64 import b64decode

from scorecard.domain.celebrations import WallPicture
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.wall_picture import UnreadablePictureError, made_anew

_START, _END, _SCAN, _JFIF = 0xD8, 0xD9, 0xDA, 0xE0
_FRAMES = (0xC0, 0xC2)  # all at once, or by and by
_TABLES = (0xC4, 0xDB, 0xDD)  # of Huffman, of quantisation, and how often decoding starts again
_IN_PIXELS = (0x00, *range(0xD0, 0xD8))
_PLAIN_JFIF = 16  # bytes: with a small picture inside it would be more


class NotOurPictureError(RefusedError):
    """The picture holds more than its pixels, as none that we have stored does."""

    def __init__(self) -> None:
        super().__init__("import-not-our-picture")


def our_picture(text: str) -> WallPicture:
    """Return the picture that an archive tells in base64.

    Raises:
        UnreadablePictureError: it is no picture that we read.
        PictureTooLargeError: the file has more than 10 MB.
        TooManyPixelsError: it has more than 50 million pixels.
        NotOurPictureError: it is another picture than we encode.
    """
    try:
        content = b64decode(text, validate=True)
    except ValueError:
        raise UnreadablePictureError from None
    seen = made_anew(content)
    if size_of(content) != (seen.width, seen.height):
        raise NotOurPictureError
    return WallPicture(seen.media_type, content, seen.width, seen.height)


def size_of(content: bytes) -> tuple[int, int]:
    """Return width and height of a JPEG that holds nothing but pixels."""
    size, at = (0, 0), 2
    if content[:2] != bytes((0xFF, _START)):
        raise NotOurPictureError
    while (marker := _marker(content, at)) != _END:
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        segment, at = content[at + 4 : at + 2 + length], at + 2 + length
        if marker == _JFIF and not (length == _PLAIN_JFIF and segment.startswith(b"JFIF\0")):
            raise NotOurPictureError
        if marker in _FRAMES:
            size = int.from_bytes(segment[3:5], "big"), int.from_bytes(segment[1:3], "big")
        if marker == _SCAN:
            at = _behind_pixels(content, at)
    if at + 2 != len(content):
        raise NotOurPictureError
    return size


def _marker(content: bytes, at: int) -> int:
    head = content[at : at + 2]
    if len(head) < 2 or head[0] != 0xFF or head[1] not in (_JFIF, _SCAN, _END, *_FRAMES, *_TABLES):
        raise NotOurPictureError
    return head[1]


def _behind_pixels(content: bytes, at: int) -> int:
    """Return where the pixels end that begin here: at a marker that is none of theirs."""
    while (at := content.find(b"\xff", at)) >= 0:
        if content[at + 1 : at + 2] and content[at + 1] not in _IN_PIXELS:
            return at
        at += 2
    raise NotOurPictureError
