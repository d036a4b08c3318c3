"""Asking to be erased, and taking that back as long as nobody has done it."""

from scorecard.actions.act import Act
from scorecard.actions.own_settings import oneself
from scorecard.domain.erasures import ErasureRequest
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.words import clean_note
from scorecard.store.erasure_requests import keep_erasure_request, remove_erasure_request


def ask_for_erasure(act: Act, why: str = "") -> None:
    """Ask the administrators to erase the actor; the reason, if any, is for them alone."""
    found = oneself(act, Action.ASK_FOR_ERASURE)
    keep_erasure_request(act.session, ErasureRequest(found.id, act.now, clean_note(why)))
    act.log("ask-for-erasure", f"person:{found.id}", ["erasure_request"])


def recall_erasure(act: Act) -> None:
    """Take back what the actor asked for.

    Raises:
        NotAllowedError: nothing was asked for.
    """
    found = oneself(act, Action.RECALL_ERASURE)
    if not remove_erasure_request(act.session, found.id):
        raise NotAllowedError
    act.log("recall-erasure", f"person:{found.id}", ["erasure_request"])
