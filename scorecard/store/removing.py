"""Deleting what nothing refers to any more, and leaving the rest."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlmodel import Session

from scorecard.store.rows import StillUsedError

Key = TypeVar("Key")


def remove_unused(
    session: Session, remove: Callable[[Session, Sequence[Key]], None], keys: Sequence[Key]
) -> list[Key]:
    """Remove by keys what can go, and return the keys of what has to stay.

    Tried all at once, then in halves: most often everything goes, or little stays.
    """
    if not keys:
        return []
    try:
        with session.begin_nested():
            remove(session, keys)
    except StillUsedError:
        middle = len(keys) // 2
        if not middle:
            return list(keys)
        return [
            *remove_unused(session, remove, keys[:middle]),
            *remove_unused(session, remove, keys[middle:]),
        ]
    return []
