"""Changing what is known of people: their address, name, language, and who administrates."""

from dataclasses import dataclass, replace

from scorecard.actions.act import Act
from scorecard.actions.rights import rights_changed
from scorecard.domain.access import Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import clean_email, clean_name
from scorecard.store import people
from scorecard.store.links import end_password_links_of


@dataclass(frozen=True, slots=True)
class PersonGiven:
    """What somebody filled in about a person; `version` is the one they saw."""

    email: str
    name: str
    language: str
    admin: bool
    version: int = 0


def change_person(act: Act, person_id: int, given: PersonGiven) -> Person:
    """Change a person; an address that is given up still finds them in workbooks.

    An invitation that is still open ends where the address or the rights become others:
    whoever holds its link was never meant to have those.

    Raises:
        RefusedError: the address is taken, the language is not offered, or nobody would be
            left to administrate.
        ConflictError: somebody else has changed the person in the meantime.
    """
    act.require(Action.CHANGE_PERSON, Subject())
    found = people.person(act.session, person_id)
    if found is None:
        raise NotAllowedError
    email = _free_email(act, given.email, person_id)
    if given.language not in act.academy.settings.languages:
        raise RefusedError("no-such-language", value=given.language)
    if found.admin and not given.admin and len(people.administrators(act.session)) == 1:
        raise RefusedError("people-last-admin")
    changed = replace(
        found,
        email=email,
        name=clean_name(given.name),
        language=given.language,
        admin=given.admin,
        version=given.version,
    )
    if email != found.email or (given.admin and not found.admin):
        end_password_links_of(act.session, person_id, at=act.now)
    stored = people.change_person(act.session, changed)
    if given.admin != found.admin:
        rights_changed(act, person_id)
    act.log("change-person", f"person:{person_id}", ["email", "name", "language", "admin"])
    return stored


def _free_email(act: Act, typed: str, person_id: int) -> str:
    email = clean_email(typed)
    holder = people.person_by_email(act.session, email)
    if holder is not None and holder.id != person_id:
        raise RefusedError("email-taken")
    return email
