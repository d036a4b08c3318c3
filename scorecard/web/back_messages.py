"""What a browser and Streamlit tell each other over a websocket, as far as the gate looks into it.

The messages are Protocol Buffers: fields, each led by a tag that holds its number and how it
is written. `tests/test_canary.py` holds that the numbers are still Streamlit's.
"""

from collections.abc import Iterator
from enum import Enum

STOP_SCRIPT = 7
RERUN_SCRIPT = 11
FILE_URLS_REQUEST = 16
AUTO_RERUN, FRAGMENT, WIDGET_STATES = 6, 5, 2  # within ClientState, which RERUN_SCRIPT holds
NEW_SESSION, SCRIPT_FINISHED = 4, 6  # in what Streamlit says to browsers
LET_ASK = (21, 2)  # there: auto_rerun, and which part of the page it is about
PARTS_OF_RUN = (2, 6, 2)  # there: metadata, the run, and the parts that run, if not all of it
WANTED = frozenset({STOP_SCRIPT, RERUN_SCRIPT, FILE_URLS_REQUEST})
"""Running and stopping one's own page, and asking where to put a file that one uploads.

What else there is or comes to be is for developers: emptying everybody's caches, having the
script watched, reading about the checkout, stopping the server, putting files on it.
"""


class _MalformedError(Exception):
    """This is no message, or none that we would pass on."""


def is_wanted(message: bytes) -> bool:
    """Return whether the message may reach Streamlit; one we cannot read may not."""
    try:
        found = {number for number, _ in _fields(message)}
    except _MalformedError:
        return False
    return bool(found) and found <= WANTED


def is_automatic(message: bytes) -> bool:
    """Return whether the page itself asks for a run, as one that follows along does.

    Nobody need be there for that. A browser could say so of every message: then it would
    only be signed out the sooner.
    """
    return _within(message, RERUN_SCRIPT, AUTO_RERUN)[-1:] == [b"\x01"]


def is_run(message: bytes) -> bool:
    """Return whether the browser asks for the page's script to run, for whatever reason."""
    return any(number == RERUN_SCRIPT for number, _ in _fields(message))


def part_of(message: bytes) -> bytes:
    """Return the id of the part of the page that asks to run; b"" for all of it."""
    return b"".join(_within(message, RERUN_SCRIPT, FRAGMENT)[-1:])


def without_values(message: bytes) -> bytes:
    """Return what a page asks by itself, without what its fields and buttons hold.

    A browser sends all of that with every question. One that was under way while a touch was
    dealt with would say again what has just been changed, and nobody meant it.
    """
    return b"".join(
        _written(RERUN_SCRIPT, _but_values(held)) if number == RERUN_SCRIPT else whole
        for number, held, whole in _parts(message)
    )


def _but_values(state: bytes) -> bytes:
    return b"".join(whole for number, _, whole in _parts(state) if number != WIDGET_STATES)


class Turn(Enum):
    """What a message of Streamlit's says of the page's script."""

    BEGINS = NEW_SESSION
    ENDS = SCRIPT_FINISHED


def turn_of(message: bytes) -> Turn | None:
    """Return whether the message says that the script begins to run or has ended; else None."""
    try:
        numbers = {number for number, _, _ in _parts(message)}
    except _MalformedError:
        return None
    return next((turn for turn in Turn if turn.value in numbers), None)


def is_whole(message: bytes) -> bool:
    """Return whether the run that Streamlit says of is one of the whole page."""
    return not _within(message, *PARTS_OF_RUN)


def lets_ask(message: bytes) -> bytes:
    """Return the id of the part that may ask by itself from now on; b"" if it is not about that."""
    return b"".join(_within(message, *LET_ASK))


def redirect(url: str) -> bytes:
    """Return Streamlit's message that sends the browser to another page of ours."""
    address = url.encode()
    return _written(24, _written(1, address))  # AuthRedirect.url in ForwardMsg.auth_redirect


def _within(message: bytes, *path: int) -> list[bytes]:
    """Return what stands at the end of a path of fields; nothing if the message is malformed."""
    found = [message]
    try:
        for number in path:
            found = [held for outer in found for at, held in _fields(outer) if at == number]
    except _MalformedError:
        return []
    return found


def _fields(message: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each field's number and what it holds, as it is written."""
    for number, held, _ in _parts(message):
        yield number, held


def _parts(message: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield each field's number, what it holds, and all of it with its tag and length."""
    place = 0
    while place < len(message):
        begin = place
        tag, place = _read_varint(message, place)
        start = place
        match tag & 7:
            case 0:
                _, place = _read_varint(message, place)
            case 1:
                place += 8
            case 2:
                length, start = _read_varint(message, place)
                place = start + length
            case 5:
                place += 4
            case _:  # groups, which Streamlit never uses
                raise _MalformedError
        if place > len(message) or not 0 < tag >> 3 < 2**29:
            raise _MalformedError
        yield tag >> 3, message[start:place], message[begin:place]


def _read_varint(message: bytes, place: int) -> tuple[int, int]:
    number = 0
    for count in range(10):
        if place + count >= len(message):
            raise _MalformedError
        byte = message[place + count]
        number |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            return number, place + count + 1
    raise _MalformedError


def _written(number: int, held: bytes) -> bytes:
    """Return a field that holds words or a message."""
    return _varint(number << 3 | 2) + _varint(len(held)) + held


def _varint(number: int) -> bytes:
    written = bytearray()
    while number > 0x7F:
        written.append(number & 0x7F | 0x80)
        number >>= 7
    written.append(number)
    return bytes(written)
