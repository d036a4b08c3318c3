"""YAML files that remember on which line everything stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scorecard.config.problems import Problem, in_line_order
from scorecard.config.yaml_content import content_of
from scorecard.config.yaml_nodes import Fault, compose, line_of

MOST_BYTES = 256 * 1024
Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class YamlFile:
    """The content of a YAML file, the line of every entry in it, and what is wrong with it.

    Reading never raises: a file that is missing, unreadable or broken has problems and an
    empty content, so that the other files can still be looked through in the same run.
    """

    name: str
    content: Any
    lines: Mapping[Place, int]
    faults: tuple[Fault, ...]

    @classmethod
    def read(cls, path: Path) -> "YamlFile":
        """Read at most 256 kB of UTF-8 from `path`."""
        found = _text_of(path)
        if not isinstance(found, str):
            return cls(str(path), None, {}, (found,))
        root, faults = compose(found)
        if root is None:
            return cls(str(path), None, {}, tuple(faults))
        content = content_of(root, faults)
        return cls(str(path), content, dict(_lines(root, (), line_of(root))), tuple(faults))

    @property
    def has_content(self) -> bool:
        """Whether there is anything to check besides the form of the file."""
        return bool(self.lines)

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the file as YAML; what its entries mean is checked elsewhere."""
        return in_line_order(Problem(self.name, *fault) for fault in self.faults)

    def problem(self, place: Place, what: str) -> Problem:
        """Return a problem of the entry at `place`."""
        return Problem(self.name, self.line_at(place), written(place), what)

    def line_at(self, place: Place) -> int:
        """Return the line of the entry at `place`, or of its nearest parent."""
        nearest = (place[:steps] for steps in range(len(place), -1, -1))
        return next((self.lines[known] for known in nearest if known in self.lines), 1)

    def find(self, pattern: str) -> Iterator[tuple[Place, Any]]:
        """Yield what stands wherever `pattern` leads: `find("lanes.*.code")`.

        Tolerant on purpose: what is missing or of another kind is passed over, since the
        shape of the entries is somebody else's to judge.
        """
        return _find(self.content, pattern.split("."), ())


def written(place: Sequence[str | int]) -> str:
    """Return a place as people write it: `processes[3].name.fi`."""
    dotted = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return dotted.lstrip(".")[:200] or "the file"


def _text_of(path: Path) -> str | Fault:
    try:
        if not path.exists():
            return 1, "the file", "is missing"
        if not path.is_file():  # opening a pipe would wait for somebody to write
            return 1, "the file", "is a folder or a device; allowed: a file"
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        return 1, "the file", f"cannot be read: {error.strerror}"
    if len(content) > MOST_BYTES:
        return 1, "the file", f"is too large; allowed: {MOST_BYTES // 1024} kB"
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return line, "the file", "is not UTF-8 text; save it as UTF-8"


def _lines(node: yaml.Node, place: Place, line: int) -> Iterator[tuple[Place, int]]:
    yield place, line
    if isinstance(node, yaml.MappingNode):
        for key, child in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield from _lines(child, (*place, key.value), line_of(key))
    elif isinstance(node, yaml.SequenceNode):
        for number, child in enumerate(node.value):
            yield from _lines(child, (*place, number), line_of(child))


def _find(content: Any, pattern: Sequence[str], place: Place) -> Iterator[tuple[Place, Any]]:
    if not pattern:
        yield place, content
    elif pattern[0] == "*":
        for number, item in enumerate(content if isinstance(content, list) else []):
            yield from _find(item, pattern[1:], (*place, number))
    elif isinstance(content, dict) and pattern[0] in content:
        yield from _find(content[pattern[0]], pattern[1:], (*place, pattern[0]))
