"""Breaking names into the short lines that fit a compartment.

Finnish names are long compounds. A tail that all names of a model share
(`…prosessi`) is the best place to break one; else a word breaks before a consonant that
a vowel follows, where Finnish hyphenates too.
"""

from collections.abc import Sequence
from itertools import takewhile

SHORTEST_TAIL = 4
FONTS = (15.0, 14.0, 13.0, 12.0, 11.0)
CHARACTER = 0.6  # the mean width of a character, as a share of the font size
LINE = 1.12  # the height of a line, likewise
_VOWELS = "aeiouyäöå"


def shared_tail(names: Sequence[str]) -> str:
    """Return what all the names end in, or nothing if that is too short to stand alone."""
    backwards = zip(*(reversed(name) for name in names), strict=False)
    same = [letters[0] for letters in takewhile(lambda letters: len(set(letters)) == 1, backwards)]
    tail = "".join(reversed(same)).rpartition(" ")[2]
    return tail if len(tail) >= SHORTEST_TAIL and len(names) > 1 else ""


def fitted(name: str, room: float, height: float, *, tail: str = "") -> tuple[list[str], float]:
    """Return the name in lines, and the largest font in which they fit the room.

    Words are broken inside only when even the smallest font leaves no other way.
    """
    for font in FONTS:
        width = int(room / (font * CHARACTER))
        lines = wrapped(name, width, tail=tail, inside=font == FONTS[-1])
        if len(lines) * font * LINE <= height and max(map(len, lines), default=0) <= width:
            return lines, font
    return lines, FONTS[-1]


def wrapped(name: str, width: int, *, tail: str = "", inside: bool = True) -> list[str]:
    """Return the name in lines of at most `width` characters, where it can be broken at all.

    Long words break before the shared tail; elsewhere only if they may break `inside`.
    """
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines += _broken(word, width, tail, inside=inside)
    return lines


def _broken(word: str, width: int, tail: str, *, inside: bool) -> list[str]:
    if len(word) <= width:
        return [word]
    place = len(word) - len(tail)
    if not (tail and word.endswith(tail) and place > 1):
        place = _last_break(word, width - 1) if inside else 0
    if not place:
        return [word]
    return [
        *_broken(word[:place] + "-", width, "", inside=inside),
        *_broken(word[place:], width, "", inside=inside),
    ]


def _last_break(word: str, limit: int) -> int:
    low = word.lower()
    for place in range(min(limit, len(word) - 2), 1, -1):
        if low[place] not in _VOWELS + "-" and low[place + 1] in _VOWELS:
            return place
    return 0
