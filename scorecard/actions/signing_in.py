"""Signing in and out, on behalf of a browser that holds the token whose hash is given."""

from scorecard.actions.act import Act
from scorecard.domain.access import Action, Subject
from scorecard.domain.refusals import NotAllowedError
from scorecard.store import sign_ins
from scorecard.store.people import set_password_hash


def sign_in(
    act: Act,
    *,
    token_hash: str,
    remembered: bool,
    instead_of: str | None = None,
    renewed_hash: str | None = None,
) -> None:
    """Open a session for the actor, who has just shown to be that person.

    The browser's earlier session ends, `instead_of` being its hash, so that a token
    never outlives a change of person. `renewed_hash` is the password's, made anew
    with today's parameters.
    """
    person_id = act.actor.person_id
    if person_id is None:
        raise NotAllowedError
    act.require(Action.SIGN_IN, Subject())
    if instead_of is not None:
        sign_ins.end_sign_in(act.session, instead_of, at=act.now)
    if renewed_hash is not None:
        set_password_hash(act.session, person_id, renewed_hash)
    sign_ins.open_sign_in(
        act.session,
        token_hash=token_hash,
        person_id=person_id,
        at=act.now,
        remembered=remembered,
    )
    act.log("sign-in", f"person:{person_id}", ["session"])


def sign_out(act: Act, *, token_hash: str) -> None:
    """End the session with this hash, if it is the actor's own."""
    found = sign_ins.sign_in(act.session, token_hash)
    if found is None or found.person_id != act.actor.person_id:
        raise NotAllowedError
    sign_ins.end_sign_in(act.session, token_hash, at=act.now)
    act.log("sign-out", f"person:{found.person_id}", ["session"])
