"""What a mutant is."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from scorecard.domain.policy import Action

Wrong = Callable[[], AbstractContextManager[object]]
"""Makes the code wrong for a while."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One way of being wrong, and how to be so for a while; `code` if modules start anew.

    What tests the `action` that is concerned is run first: mostly it notices.
    """

    name: str
    wrong: Wrong
    action: Action | None = None
    code: bool = False
