"""What is wrong in the files of `config/`: for `scorecard check`, in the order of the lines.

The sentences are for the operator at the console and stand in English.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

MOST_SHOWN = 100
_WIDEST = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to fix: file and line, the place in the file, and what was found there."""

    file: str
    line: int
    place: str
    problem: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.place} {self.problem}"


class ConfigError(Exception):
    """The academy's files cannot be used; the message lists everything to fix."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def in_line_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return one file's problems by line, each once, at most a hundred of them.

    What comes after the hundredth is counted in a last entry: nobody fixes thousands of
    faults one by one, and a hostile file must not flood the console.
    """
    ordered = sorted(dict.fromkeys(problems), key=lambda problem: problem.line)
    if len(ordered) <= MOST_SHOWN:
        return ordered
    rest = ordered[MOST_SHOWN]
    more = f"has {len(ordered) - MOST_SHOWN} more problems from this line on"
    return [*ordered[:MOST_SHOWN], Problem(rest.file, rest.line, "the file", more)]


def shown(value: object) -> str:
    """Return what was found as it could stand in the file, shortened to fit on a line."""
    match value:
        case None:
            return "empty"
        case dict() | list():
            return "a list" if isinstance(value, list) else "keys with values"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


def choices(allowed: Iterable[str], found: object = None) -> str:
    """Return "allowed: a, b, c", and the likely one if `found` looks like a slip of it.

    Of very many, the first are listed and none is guessed: comparing thousands of words
    with each other would take minutes.
    """
    known = list(allowed)
    if not known:
        return "allowed: none, since none is defined"
    if len(known) > MOST_SHOWN:
        return f"allowed: {', '.join(known[:10])} and {len(known) - 10} more"
    return f"allowed: {', '.join(known)}{did_you_mean(found, known)}"


def did_you_mean(found: object, known: Sequence[str]) -> str:
    """Return "; did you mean x?", or nothing when no known word is close, in any case."""
    if not isinstance(found, str) or len(found) > _WIDEST:
        return ""
    by_folded = {word.casefold(): word for word in known}
    close = get_close_matches(found.casefold(), list(by_folded), n=1)
    return f"; did you mean {by_folded[close[0]]}?" if close else ""
