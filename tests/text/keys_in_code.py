"""Which messages the code asks for, read from its syntax trees.

What counts as asking, and so must exist:

- the first argument of `text(…)` (also `self.text(…)`): a literal, or an f-string such as
  `text(f"home-pace-{tempo}")`, which must fit at least one message;
- the key of a refusal: the first argument of `RefusedError` and of the exceptions below
  it, and `super().__init__("…")` inside them;
- `message_key=`, `reason_key=`, `title_key=`, `label_key=`, `help_key=`, and the first
  argument or `key=` of a call whose name ends in `Problem`.

The words for choices are asked for by `text.choice(…)`; `test_choices.py` holds those.
A message counts as used if its key stands anywhere in the code as a whole literal, or
fits an f-string. So keys may be kept in tables and returned from functions.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
KEY = re.compile(r"[a-z]+(-[a-z0-9]+)+")
PREFIX = re.compile(r"[a-z]+-([a-z0-9]+-)*")
KEY_KEYWORDS = {"message_key", "reason_key", "title_key", "label_key", "help_key"}


@dataclass(frozen=True)
class Asked:
    """A key (or the pattern of an f-string) that the code asks for, and where."""

    pattern: str
    place: str
    names: frozenset[str] | None = None

    def fits(self, key: str) -> bool:
        return re.fullmatch(self.pattern, key) is not None


@cache
def trees() -> dict[str, ast.Module]:
    paths = [*(ROOT / "scorecard").rglob("*.py"), *(ROOT / "pages").rglob("*.py")]
    paths += ROOT.glob("streamlit_app.py")
    return {
        str(p.relative_to(ROOT)): ast.parse(p.read_text(encoding="utf-8")) for p in sorted(paths)
    }


def asked_for() -> Iterator[Asked]:
    """Yield every key that must exist."""
    refusals = _refusal_classes()
    for file, tree in trees().items():
        inside = {
            id(node)
            for c in ast.walk(tree)
            if isinstance(c, ast.ClassDef) and c.name in refusals
            for node in ast.walk(c)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                names = _names(node) if _called(node) == "text" else None
                for part in _key_arguments(node, refusals, in_refusal=id(node) in inside):
                    for pattern in patterns(part):
                        yield Asked(pattern, f"{file}:{node.lineno}", names)


def mentioned() -> tuple[set[str], list[re.Pattern[str]]]:
    """Return every literal of the code, and the patterns of its f-strings."""
    nodes = [node for tree in trees().values() for node in ast.walk(tree)]
    literals = {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    f_strings = [re.compile(p) for n in nodes if isinstance(n, ast.JoinedStr) for p in patterns(n)]
    return literals, f_strings


def patterns(node: ast.expr) -> Iterator[str]:
    """Yield the keys in an expression, an f-string as a pattern of all that it can make."""
    match node:
        case ast.Constant(value=str(literal)) if KEY.fullmatch(literal):
            yield re.escape(literal)
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if PREFIX.match(start):
            yield "".join(
                re.escape(str(v.value)) if isinstance(v, ast.Constant) else "[a-z0-9-]+"
                for v in node.values
            )
        case ast.IfExp(body=body, orelse=orelse):
            yield from patterns(body)
            yield from patterns(orelse)


def _key_arguments(call: ast.Call, refusals: set[str], *, in_refusal: bool) -> Iterator[ast.expr]:
    name = _called(call)
    problem = name.endswith("Problem")
    if call.args and (name == "text" or problem or name in refusals):
        yield call.args[0]
    if call.args and in_refusal and name == "__init__":
        yield call.args[0]
    for keyword in call.keywords:
        if keyword.arg in KEY_KEYWORDS or (problem and keyword.arg == "key"):
            yield keyword.value


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _names(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else frozenset(n for n in names if n)


def _refusal_classes() -> set[str]:
    """Return the names of the classes below `RefusedError`, in however many steps."""
    classes = [n for t in trees().values() for n in ast.walk(t) if isinstance(n, ast.ClassDef)]
    known = {"RefusedError"}
    while True:
        more = {c.name for c in classes for b in c.bases if isinstance(b, ast.Name | ast.Attribute)
                and (b.id if isinstance(b, ast.Name) else b.attr) in known}  # fmt: skip
        if more <= known:
            return known
        known |= more
