"""Taking one's own data along: the log knows that it was done, and by whom."""

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.people import person


def take_along(act: Act, person_id: int | None = None) -> None:
    """Note that the actor takes their data along, or an operator those of somebody.

    Raises:
        NotAllowedError: there is nobody of this id, or the data are somebody else's.
    """
    wanted = (act.actor.person_id if person_id is None else person_id) or 0
    act.require(Action.TAKE_ALONG, Subject(owner=Owner(OwnerKind.PERSON, wanted)))
    if person(act.session, wanted) is None:
        raise NotAllowedError
    act.log("take-along", f"person:{wanted}", ["everything"])
