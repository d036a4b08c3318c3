"""Erasing people for good: from every table, and from backups that are put back later.

There is no way back. The erasure ledger is written before the deed is done for good, so that
a machine which stops in between finishes it at its next start.
"""

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum

from scorecard.actions.act import Act
from scorecard.actions.showing import require_shown
from scorecard.domain.access import Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import fold
from scorecard.erasure_ledger import Erasure, ErasureLedger, Mark
from scorecard.store import people
from scorecard.store.database import Session
from scorecard.store.erasure_requests import erasure_request
from scorecard.store.facts import fact, keep_fact
from scorecard.store.forgetting import forget_person, rows_about
from scorecard.store.scrubbing import owe_scrub

_FOLLOWED = "erasures-followed"


class Reason(StrEnum):
    """Why somebody was erased, as the log keeps it; never in anybody's own words."""

    ASKED = "asked"
    LEFT = "left"
    DECIDED = "decided"


def erase_person(
    act: Act,
    person_id: int,
    *,
    typed: str,
    ledger: ErasureLedger,
    here: str = "",
    left: bool = False,
) -> Mapping[str, int]:
    """Erase somebody, and return by table how many rows went with them.

    `typed` is their address, typed by whoever erases: nobody goes by a slip of the hand.
    `here` is what pages know the browser by. `left` says that the time for keeping is over.

    Raises:
        NotAllowedError: there is nobody of this id, or the actor may not erase.
        RefusedError: the address is another one, nobody would be left to administrate, or
            the actor has to show who they are again.
    """
    act.require(Action.ERASE_PERSON, Subject())
    found = people.person(act.session, person_id)
    if found is None:
        raise NotAllowedError
    require_shown(act, here)
    if fold(typed) != fold(found.email):
        raise RefusedError("erasing-other-address")
    if found.admin and len(people.administrators(act.session)) == 1:
        raise RefusedError("people-last-admin")
    why = Reason.LEFT if left else _reason(act, person_id)
    # Before anything goes: whoever erases themselves is still known to the log.
    act.log("erase-person", f"person:{person_id}", ["everything"], why=why)
    gone = rows_about(act.session, person_id)
    forget_returned(act.session, ledger)
    forget_person(act.session, person_id)
    owe_scrub(act.session)
    # Last, so that whatever is refused never reaches the ledger.
    mark = ledger.add(person_id, (found.email, *found.former_emails), at=act.now)
    _keep_mark(act.session, mark)
    return gone


def erase_again(act: Act, *, ledger: ErasureLedger) -> int:
    """Erase whom the ledger names and an older database brought back; return how many."""
    act.require(Action.ERASE_PERSON, Subject())
    gone = forget_returned(act.session, ledger)
    act.log("erase-again", " ".join(f"person:{id}" for id in gone) or "academy", ["everything"])
    return len(gone)


def returned(session: Session, ledger: ErasureLedger) -> list[Person]:
    """Return who is there again although the ledger says that they were erased.

    Only erasures after those that this very database has followed count: whoever is added
    anew later, under the same address, is somebody who came back.
    """
    pending = ledger.since(_mark(session))
    if not pending:
        return []
    erased = frozenset[str]().union(*(entry.emails for entry in pending))
    return [p for p in people.people(session) if erased & set(_hashes(ledger, p))]


def forget_returned(session: Session, ledger: ErasureLedger) -> list[int]:
    """Forget whom the ledger names, note how far it was followed; a part of acts and starts."""
    pending: list[Erasure] = ledger.since(_mark(session, locked=True))
    gone = [found.id for found in returned(session, ledger)]
    for person_id in gone:
        forget_person(session, person_id)
    if gone:
        owe_scrub(session)
    if pending:
        _keep_mark(session, pending[-1].mark)
    return gone


def forget_mark(session: Session) -> None:
    """Let the database follow a new ledger from its first line on."""
    _keep_mark(session, Mark())


def _hashes(ledger: ErasureLedger, person: Person) -> Iterable[str]:
    return map(ledger.hash_of, (person.email, *person.former_emails))


def _reason(act: Act, person_id: int) -> Reason:
    asked = erasure_request(act.session, person_id)
    return Reason.ASKED if asked else Reason.DECIDED


def _mark(session: Session, *, locked: bool = False) -> Mark:
    kept = fact(session, _FOLLOWED, locked=locked)
    return Mark(*json.loads(kept)) if kept else Mark()


def _keep_mark(session: Session, mark: Mark) -> None:
    keep_fact(session, _FOLLOWED, json.dumps([mark.seq, mark.chain]))
