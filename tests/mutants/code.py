"""Every small change that can be made to the code of `access`, one at a time."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, ModuleType
from unittest.mock import patch

from scorecard.domain import access, metrics, people, policy
from tests.mutants.mutant import Mutant, Wrong

_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_CALLED = {"any": "all", "all": "any"}
_TRUE, _FALSE = ast.Constant(True), ast.Constant(False)


def wrong_code() -> Iterator[Mutant]:
    """Yield the module once for each change."""
    assert access.__file__
    source = Path(access.__file__).read_text(encoding="utf-8")
    for name, tree in _changed_code(source):
        code = compile(ast.fix_missing_locations(tree), access.__file__, "exec")
        yield Mutant(f"access: {name}", _anew(code), code=True)


def _anew(code: CodeType) -> Wrong:
    return lambda: patch.dict(sys.modules, {access.__name__: _unrun(code)})


def _unrun(code: CodeType) -> ModuleType:
    module = ModuleType(access.__name__)
    module.__dict__["__code__"] = code
    return module


def _changed_code(source: str) -> Iterator[tuple[str, ast.Module]]:
    at = 0
    while True:
        once = _Once(at)
        tree = once.visit(ast.parse(source))
        if not once.name:
            return
        assert isinstance(tree, ast.Module)
        yield once.name, tree
        at += 1


class _Once(ast.NodeTransformer):
    """Makes one change, the one with this number."""

    def __init__(self, number: int) -> None:
        self._left = number
        self.name = ""

    def visit(self, node: ast.AST) -> ast.AST:
        if not self.name:
            for other in _changes(node):
                if not self._left:
                    self.name = f"{_line(node)}{_told(node)} → {_told(other)}"
                    return other
                self._left -= 1
        return node if self.name else self.generic_visit(node)


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.BoolOp():
            yield ast.BoolOp(_SWAPPED[type(node.op)](), node.values)
            yield from node.values
        case ast.Compare(ops=[op]):
            yield ast.Compare(node.left, [_SWAPPED[type(op)]()], node.comparators)
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.Constant(value=bool(held)):
            yield _FALSE if held else _TRUE
        case ast.If():
            yield from (ast.If(known, node.body, node.orelse) for known in (_TRUE, _FALSE))
        case ast.IfExp():
            yield from (node.body, node.orelse)
        case ast.comprehension(ifs=[_, *_]):
            yield ast.comprehension(node.target, node.iter, [], node.is_async)
        case ast.Return(value=held) if held is not None:
            yield ast.Return(ast.Constant(None))
        case ast.Expr(value=ast.Call()):
            yield ast.Pass()
        case ast.Call(func=ast.Name(id=name)) if name in _CALLED:
            yield ast.Call(ast.Name(_CALLED[name], ast.Load()), node.args, node.keywords)
        case ast.Attribute(value=ast.Name(id="Relation" | "Role" | "Visibility" | "Condition")):
            yield from _other_members(node)


def _other_members(node: ast.Attribute) -> Iterator[ast.AST]:
    assert isinstance(node.value, ast.Name)
    kinds = {**vars(policy), **vars(people), **vars(metrics)}
    for other in kinds[node.value.id]:
        if other.name != node.attr:
            yield ast.Attribute(node.value, other.name, ast.Load())


def _line(node: ast.AST) -> str:
    return f"line {node.lineno}: " if hasattr(node, "lineno") else ""


def _told(node: ast.AST) -> str:
    return ast.unparse(ast.fix_missing_locations(node)).partition("\n")[0]
