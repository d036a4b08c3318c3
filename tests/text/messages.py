"""The message files, read with Fluent's own parser, for the tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from scorecard.text.bundles import FOLDER


class Blanks(Visitor):
    """Collects what a message names: its variables and the other messages in it."""

    def __init__(self, message: ast.Message) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()
        self.defaults: set[str] = set()
        self.visit(message)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        names = {getattr(v.key, "name", ""): v for v in node.variants}
        if "one" in names:
            self.defaults |= {name for name, variant in names.items() if variant.default}
        self.generic_visit(node)


def files(language: str) -> list[Path]:
    return sorted((FOLDER / language).glob("*.ftl"))


def entries(path: Path) -> Iterator[ast.EntryType]:
    yield from FluentParser().parse(path.read_text(encoding="utf-8")).body


def messages(language: str) -> list[ast.Message]:
    return [e for p in files(language) for e in entries(p) if isinstance(e, ast.Message)]


def blanks(language: str) -> dict[str, Blanks]:
    return {message.id.name: Blanks(message) for message in messages(language)}
