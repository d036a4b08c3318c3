"""Runs the tests of access against each mutant, without pytest."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice, product
from types import ModuleType
from typing import Any
from unittest.mock import patch

import pytest

from scorecard.domain import access
from scorecard.domain.policy import Action
from tests.domain import access_table, test_access, test_access_relations
from tests.mutants.code import wrong_code
from tests.mutants.mutant import Mutant
from tests.mutants.table import wrong_tables

TESTS = (access_table, test_access, test_access_relations)
# What a test that fails raises, and what code that makes no sense any more does.
NOTICED = (
    AssertionError,
    AttributeError,
    KeyError,
    NameError,
    TypeError,
    ValueError,
    pytest.fail.Exception,
)


@dataclass(frozen=True, slots=True)
class Case:
    """A test with what it is given."""

    test: Callable[..., object]
    given: Mapping[str, object]

    def is_about(self, action: Action | None) -> bool:
        """Return whether the test is given this action, alone or in a line of the table."""
        lines = (value for value in self.given.values() if isinstance(value, tuple))
        return action in (*self.given.values(), *(line[0] for line in lines if line))


@cache
def mutants() -> tuple[Mutant, ...]:
    """Return every mutant."""
    return (*wrong_tables(), *wrong_code())


def survivors(*, step: int = 1) -> list[str]:
    """Return the names of the mutants, or of every so-manieth one, that no test notices."""
    cases = list(_cases(TESTS))
    assert not _notice(cases), "The tests fail without any mutant."
    return [m.name for m in islice(mutants(), None, None, step) if not _is_noticed(m, cases)]


def _is_noticed(mutant: Mutant, cases: list[Case]) -> bool:
    with mutant.wrong():
        if mutant.code:
            return _notice_anew()
        about = [case for case in cases if case.is_about(mutant.action)]
        return _notice(about) or _notice(cases)


def _notice(cases: list[Case]) -> bool:
    try:
        for case in cases:
            case.test(**case.given)
    except NOTICED:
        return True
    return False


def _notice_anew() -> bool:
    module = sys.modules[access.__name__]
    try:
        exec(module.__dict__.pop("__code__"), module.__dict__)  # noqa: S102 - our own code
        with patch.dict(sys.modules):
            return _notice(list(_cases([_started_anew(test) for test in TESTS])))
    except NOTICED:
        return True


def _started_anew(test: ModuleType) -> ModuleType:
    module = ModuleType(test.__name__)
    sys.modules[test.__name__] = module
    assert test.__spec__
    assert test.__spec__.loader
    test.__spec__.loader.exec_module(module)
    return module


def _cases(modules: Iterable[ModuleType]) -> Iterator[Case]:
    for module in modules:
        for name, test in vars(module).items():
            if name.startswith("test_"):
                yield from (Case(test, given) for given in _arguments(test))


def _arguments(test: Any) -> Iterator[dict[str, object]]:
    marks = [mark.args for mark in getattr(test, "pytestmark", ())]
    for chosen in product(*(values for _, values in marks)):
        given: dict[str, object] = {}
        for (names, _), value in zip(marks, chosen, strict=True):
            names = [names] if isinstance(names, str) else names
            held = (
                getattr(value, "values", value)
                if len(names) > 1 or hasattr(value, "marks")
                else [value]
            )
            given |= dict(zip(names, held, strict=True))
        yield given


def _is_row(names: Any, value: object) -> bool:
    return len(names) > 1 or hasattr(value, "marks")
