"""What people see of themselves: where they are signed in, and what was done about them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scorecard.domain.access import Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.sign_ins import is_valid
from scorecard.store.change_log import LogEntry, entries
from scorecard.store.people import person, these_people
from scorecard.store.sign_ins import open_sign_ins_of
from scorecard.views.sight import Sight

ON_A_PAGE = 20


class Doer(StrEnum):
    """Who did what the change log tells."""

    SELF = "self"
    OTHER = "other"
    ERASED = "erased"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class OpenSignIn:
    """A browser that is signed in; `here` is the one that asks, `key` what ends it."""

    key: str
    opened_at: datetime
    used_at: datetime
    remembered: bool
    here: bool


@dataclass(frozen=True, slots=True)
class OwnDeed:
    """An act of the person, or one on their account; `name` is that of another who did it."""

    at: datetime
    deed: str
    doer: Doer
    name: str = ""


@dataclass(frozen=True, slots=True)
class MeView:
    """A person, their open sign-ins, this one first, and a page of the log, newest first.

    `earlier` is the number before which the log goes on; None at its beginning.
    """

    person: Person
    sign_ins: tuple[OpenSignIn, ...]
    deeds: tuple[OwnDeed, ...]
    earlier: int | None


def me_view(sight: Sight, *, now: datetime, here: str = "", before: int | None = None) -> MeView:
    """Gather what is the actor's own; `here` is the key of the browser that asks.

    Sign-ins that have run out are left out, though nobody signed them out.
    """
    found = person(sight.session, sight.actor.person_id or 0)
    if found is None:
        raise NotAllowedError
    own = Subject(owner=found.owner)
    for action in (Action.SEE_OWN_PAGE, Action.SEE_SIGN_INS, Action.SEE_OWN_DEEDS):
        sight.require(action, own)
    told = entries(sight.session, limit=ON_A_PAGE + 1, before=before, about=found.id)
    shown = told[:ON_A_PAGE]
    return MeView(
        person=found,
        sign_ins=_sign_ins(sight, found, now, here),
        deeds=_deeds(sight, found, shown),
        earlier=shown[-1].seq if len(told) > len(shown) else None,
    )


def _sign_ins(sight: Sight, who: Person, now: datetime, here: str) -> tuple[OpenSignIn, ...]:
    staff = sight.actor.admin or bool(sight.actor.coached_team_ids)
    found = [
        OpenSignIn(one.key, one.opened_at, one.used_at, one.remembered, one.has_key(here))
        for one in open_sign_ins_of(sight.session, who.id)
        if is_valid(one, now, staff=staff)
    ]
    return tuple(sorted(found, key=lambda one: not one.here))


def _deeds(sight: Sight, who: Person, told: list[LogEntry]) -> tuple[OwnDeed, ...]:
    others = {e.actor_id for e in told if e.actor_id is not None and e.actor_id != who.id}
    names = {p.id: p.name for p in these_people(sight.session, others)}
    return tuple(_deed(entry, who, names) for entry in told)


def _deed(entry: LogEntry, who: Person, names: dict[int, str]) -> OwnDeed:
    if entry.erased:
        return OwnDeed(entry.at, entry.deed, Doer.ERASED)
    if entry.actor_id is None:
        return OwnDeed(entry.at, entry.deed, Doer.NOBODY)
    if entry.actor_id == who.id:
        return OwnDeed(entry.at, entry.deed, Doer.SELF)
    return OwnDeed(entry.at, entry.deed, Doer.OTHER, names.get(entry.actor_id, ""))
