"""What people change about themselves."""

from dataclasses import replace

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.clock import time_zones
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import clean_name
from scorecard.store.people import change_person, person


def change_own_name(act: Act, name: str, *, version: int) -> None:
    """Change the name under which everybody knows the actor, who saw it at this version.

    Raises:
        RefusedError: the name is empty, too long or holds what cannot be stored.
        ConflictError: it was changed meanwhile, on another device or by an administrator.
    """
    found = oneself(act, Action.CHANGE_OWN_NAME)
    change_person(act.session, replace(found, name=clean_name(name), version=version))
    act.log("change-name", f"person:{found.id}", ["name"])


def set_language(act: Act, language: str, *, version: int | None = None) -> None:
    """Set the language in which the actor reads everything.

    With the `version` that the actor saw, a change made meanwhile is not written over.

    Raises:
        RefusedError: the academy does not offer this language.
    """
    found = oneself(act, Action.SET_LANGUAGE)
    if language not in act.academy.settings.languages:
        raise RefusedError("no-such-language", value=language)
    seen = found.version if version is None else version
    change_person(act.session, replace(found, language=language, version=seen))
    act.log("set-language", f"person:{found.id}", ["language"])


def set_time_zone(act: Act, zone: str | None, *, version: int) -> None:
    """Set on which clocks the actor reads moments, who saw themselves at this version.

    None is the academy's zone, also after that changes. Which day today is stays the
    academy's to say, for everybody alike.

    Raises:
        RefusedError: there is no such time zone.
        ConflictError: the person was changed meanwhile.
    """
    found = oneself(act, Action.SET_TIME_ZONE)
    if zone is not None and zone not in time_zones():
        raise RefusedError("no-such-time-zone", value=zone)
    change_person(act.session, replace(found, time_zone=zone, version=version))
    act.log("set-time-zone", f"person:{found.id}", ["time_zone"])


def oneself(act: Act, action: Action) -> Person:
    """Return the actor as a person who may do this to themselves; a part of acts."""
    found = person(act.session, act.actor.person_id or 0)
    if found is None:
        raise NotAllowedError
    act.require(action, Subject(owner=found.owner))
    return found
