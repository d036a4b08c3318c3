"""What people change about themselves."""

from dataclasses import replace

from scorecard.actions.act import Act
from scorecard.domain.access import Action, Subject
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.people import change_person, person


def set_language(act: Act, language: str) -> None:
    """Set the language in which the actor reads everything.

    Raises:
        RefusedError: the academy does not offer this language.
    """
    found = person(act.session, act.actor.person_id or 0)
    if found is None:
        raise NotAllowedError
    act.require(Action.CHANGE_OWN_SETTINGS, Subject(owner=found.owner))
    if language not in act.academy.settings.languages:
        raise RefusedError("no-such-language", value=language)
    change_person(act.session, replace(found, language=language))
    act.log("set-language", f"person:{found.id}", ["language"])
