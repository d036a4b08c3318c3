"""Every cell of the access table, wrong in every way that somebody could notice."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import product
from typing import Any
from unittest.mock import patch

from scorecard.domain import access, policy
from scorecard.domain.policy import INVITING, PERSONAL, POLICY, Action, Condition, Relation, Row
from tests.domain import test_access
from tests.mutants.mutant import Mutant, Wrong

ALWAYS = Condition.ALWAYS
SAID_ALONE = {Relation.SIGNED_IN, Relation.SIGNED_OUT, Relation.GUEST, Relation.OPERATOR}
"""What nobody is who is also signed in under another name in the table."""


def wrong_tables() -> Iterator[Mutant]:
    """Yield each wrong cell, each action wrongly frozen or not, each wrong way to invite."""
    yield from _cells("PERSONAL", PERSONAL)
    yield from _cells("POLICY", POLICY)
    yield from _frozen()
    yield from _inviting()


def _cells(title: str, table: Mapping[Action, Row]) -> Iterator[Mutant]:
    for action, row in table.items():
        for relation, other in product(Relation, (None, *Condition)):
            changed = {r: c for r, c in row.items() if r is not relation}
            if other:
                changed[relation] = other
            if changed != row and not _is_the_same(table, action, row, relation, other):
                name = f"{title}[{action.name}][{relation.name}] = {other and other.name}"
                yield Mutant(name, _in_place(table, action, changed), action)


def _is_the_same(
    table: Mapping[Action, Row],
    action: Action,
    row: Row,
    relation: Relation,
    other: Condition | None,
) -> bool:
    """Return whether nobody could ever tell the difference that this change makes."""
    if table is POLICY and action in PERSONAL and relation in (Relation.SELF, Relation.FORMER):
        return True  # a person's own is looked up in the other table
    also = row.get(Relation.SIGNED_IN)
    if relation is Relation.GUEST and also is not row.get(Relation.SIGNED_OUT):
        return False  # whoever holds a link is signed in or signed out
    if relation is not Relation.GUEST and relation in SAID_ALONE:
        return False
    return also is ALWAYS or (also is not None and {row.get(relation), other} <= {None, also})


def _frozen() -> Iterator[Mutant]:
    for action in Action:
        frozen = policy.FROZEN ^ {action}
        yield Mutant(f"FROZEN ^ {action.name}", _other_frozen(frozen), action)


def _inviting() -> Iterator[Mutant]:
    for role, held in INVITING.items():
        for action in Action:
            if action is not held:
                yield Mutant(f"INVITING[{role}] = {action.name}", _in_place(INVITING, role, action))


def _in_place(table: Mapping[Any, Any], key: object, value: object) -> Wrong:
    return lambda: patch.dict(table, {key: value})


def _other_frozen(frozen: frozenset[Action]) -> Wrong:
    return lambda: _patched_frozen(frozen)


@contextmanager
def _patched_frozen(frozen: frozenset[Action]) -> Iterator[None]:
    with patch.object(access, "FROZEN", frozen), patch.object(test_access, "FROZEN", frozen):
        yield
