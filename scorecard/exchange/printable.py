"""Text as any file can hold it."""

import re

_LONGEST = 32_767  # characters that a spreadsheet cell holds
_ENDS_OF_LINES = re.compile(r"\r\n?")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """Return text with a visible � for every character that files cannot hold.

    Nothing that comes in through our own border needs this; an export must not fail for
    what got in otherwise. Lines end in a line feed.
    """
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", _ENDS_OF_LINES.sub("\n", text))[:_LONGEST]
