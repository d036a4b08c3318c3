"""Doing acts in tests: for good, or only to see what comes of it."""

from collections.abc import Callable
from typing import TypeVar
from uuid import uuid4

from scorecard.actions.act import Act
from scorecard.app import App, Who
from scorecard.domain.access import OPERATOR
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.change_log import LogEntry, entries
from tests.academies import SmallAcademy

T = TypeVar("T")
Deed = Callable[[Act], object]
ACTORS = (
    "ville",
    "aino",
    "maija",
    "kaisa",
    "osmo",
    "otso",
    "tuuli",
    "risto",
    "veikko",
    "signed out",
    "operator",
)
"""Everybody who may try: the owner, a team-mate, the leader, the coach, another coach, a member
of another team, a former member, the administrator, somebody without a team, and nobody."""
PEOPLE = frozenset(ACTORS) - {"signed out", "operator"}


class _NeverMindError(Exception):
    """Rolls an act back that was only done to see whether it can be."""


def who(small: SmallAcademy, name: str) -> Who:
    """Return an actor as the app takes it."""
    if name == "operator":
        return OPERATOR
    return None if name == "signed out" else small.id(name)


def done(app: App, actor: Who, deed: Callable[[Act], T], *, request: str = "") -> T:
    """Do a deed and return what came of it."""
    kept: list[T] = []
    app.perform(actor, lambda act: kept.append(deed(act)), request=request or uuid4().hex)
    return kept[-1]


def refusal(app: App, actor: Who, deed: Deed) -> RefusedError | None:
    """Return what a deed is refused with, or None; the database stays as it is."""

    def unit(act: Act) -> None:
        deed(act)
        act.finish()
        raise _NeverMindError

    try:
        app.perform(actor, unit, request=uuid4().hex)
    except RefusedError as refused:
        return refused
    except _NeverMindError:
        return None
    raise AssertionError("The act ended in a way of its own.")


def says_not_found(refused: RefusedError | None) -> bool:
    """Return whether a refusal tells no more than that there is nothing."""
    return type(refused) is NotAllowedError and (refused.key, refused.arguments) == (
        "not-found",
        {},
    )


def log_of(app: App) -> list[LogEntry]:
    """Return the whole change log, newest first."""
    with app.database.read() as session:
        return entries(session, limit=1_000)
