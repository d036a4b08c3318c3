"""Composes the nodes of a YAML file, and refuses what a plain file has no need of.

Aliases and merge keys let a file of 300 bytes fill the memory, tags make objects of text,
and a file nested or filled without end is no configuration. All of it is refused with its
line, and reading goes on, so that one run names every fault.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

DEEPEST = 20
MOST_NODES = 20_000

Fault = tuple[int, str, str]
"""A line, a place, and what is wrong there."""

UNSEEN = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe"
                     "\uff00-\ufffd\U00010000-\U0010ffff]")  # fmt: skip


class _TooBigError(yaml.YAMLError):
    """Reading on would cost more than any honest file does."""


class _StrictLoader(yaml.SafeLoader):
    """Composes nodes, and collects what is refused instead of stopping at the first."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._events: Any = self  # PyYAML's own methods have no types
        self.faults: list[Fault] = []
        self._depth = 0
        self._nodes = 0

    def compose_document_only(self) -> yaml.Node | None:
        """Return the root of the one document, or None if there is no content."""
        self._events.get_event()
        if self._events.check_event(yaml.StreamEndEvent):
            return None
        self._refuse_directives(self._events.peek_event())
        root: yaml.Node | None = self._events.compose_document()
        if not self._events.check_event(yaml.StreamEndEvent):
            self._refuse(
                self._events.peek_event(), "the file", "holds a second document; allowed: one"
            )
        return root

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self._events.peek_event()
        if isinstance(event, yaml.AliasEvent):
            self._events.get_event()
            self._refuse(event, f"*{event.anchor}", "is an alias; write the content out here")
            return _nothing(event)
        self._refuse_decoration(event)
        inner = not isinstance(event, yaml.ScalarEvent)
        self._nodes += 1
        self._depth += inner
        self._stop_if_too_big(event)
        node: yaml.Node | None = super().compose_node(parent, index)
        self._depth -= inner
        return node

    def _refuse_decoration(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(event, f"&{event.anchor}", "is an anchor; write content where it is used")
        if event.tag is not None:
            self._refuse(event, event.tag, "is a tag; allowed: plain or quoted content")
        event.anchor = event.tag = None

    def _refuse_directives(self, event: Any) -> None:
        if event.version or event.tags:
            self._refuse(event, "the file", "begins with a % directive; allowed: none")

    def _stop_if_too_big(self, event: Any) -> None:
        if self._depth > DEEPEST:
            self._refuse(event, "the file", f"is nested too deep; allowed: {DEEPEST} levels")
        elif self._nodes > MOST_NODES:
            self._refuse(event, "the file", f"has too many entries; allowed: {MOST_NODES}")
        else:
            return
        raise _TooBigError

    def _refuse(self, event: Any, place: str, what: str) -> None:
        self.faults.append((event.start_mark.line + 1, place, what))


def compose(text: str) -> tuple[yaml.Node | None, list[Fault]]:
    """Return the root node of `text` and everything that is refused about its form.

    Without a root there is always a fault. With faults the root is still good enough to
    look for more of them, but not to be used.
    """
    if unseen := list(_unseen_characters(text)):
        return None, unseen
    loader = _StrictLoader(text)
    try:
        root = loader.compose_document_only()
    except _TooBigError:
        return None, loader.faults
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        fault = (mark.line + 1 if mark else 1, "the file", f"is not valid YAML: {error.problem}")
        return None, [*loader.faults, fault]
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # An escape such as "\UFFFFFFFF", which is no character at all.
        return None, [*loader.faults, (loader.line + 1, "the file", f"is not valid YAML: {error}")]
    if root is None:
        return None, [*loader.faults, (1, "the file", "is empty")]
    return root, loader.faults


def _unseen_characters(text: str) -> Iterator[Fault]:
    for number, line in enumerate(text.split("\n"), start=1):
        if found := UNSEEN.search(line):
            name = f"U+{ord(found[0]):04X}"
            yield number, "the file", f"holds the control or invisible character {name}"


def _nothing(event: Any) -> yaml.ScalarNode:
    tag = "tag:yaml.org,2002:null"
    return yaml.ScalarNode(tag, "null", event.start_mark, event.end_mark)


def line_of(node: yaml.Node) -> int:
    """Return the line on which `node` begins."""
    return int(node.start_mark.line) + 1
