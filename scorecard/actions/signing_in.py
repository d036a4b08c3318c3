"""Signing in and out: a browser that holds a token, or others of the same person."""

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.sign_ins import SignIn
from scorecard.store import sign_ins
from scorecard.store.known_devices import forget_devices_of
from scorecard.store.people import person, set_password_hash
from scorecard.store.second_factors import has_second_factor


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

    Raises:
        NotAllowedError: they have a second factor, and so have more to show.
    """
    person_id = act.actor.person_id
    if person_id is None or has_second_factor(act.session, person_id):
        raise NotAllowedError
    act.require(Action.SIGN_IN, Subject())
    if renewed_hash is not None:
        set_password_hash(act.session, person_id, renewed_hash)
    open_browser(act, token_hash=token_hash, remembered=remembered, instead_of=instead_of)
    act.log("sign-in", f"person:{person_id}", ["session"])


def open_browser(
    act: Act,
    *,
    token_hash: str,
    remembered: bool,
    instead_of: str | None,
    vouched: bool = False,
) -> SignIn:
    """Sign the actor in on a browser, in the place of whoever was there; a part of acts."""
    if act.actor.person_id is None:
        raise NotAllowedError
    if instead_of is not None:
        sign_ins.end_sign_in(act.session, instead_of, at=act.now)
    return sign_ins.open_sign_in(
        act.session,
        token_hash=token_hash,
        person_id=act.actor.person_id,
        at=act.now,
        remembered=remembered,
        vouched=vouched,
    )


def sign_out(act: Act, *, token_hash: str) -> None:
    """End the session with this hash, if it is the actor's own."""
    found = sign_ins.sign_in(act.session, token_hash)
    if found is None or found.person_id != act.actor.person_id:
        raise NotAllowedError
    act.require(Action.SIGN_OUT, _own_subject(found.person_id))
    sign_ins.end_sign_in(act.session, token_hash, at=act.now)
    act.log("sign-out", f"person:{found.person_id}", ["session"])


def end_sign_in(act: Act, key: str) -> None:
    """Sign the actor out on the browser of theirs that pages know by this key."""
    found = _own(act, key, Action.END_SIGN_IN)
    sign_ins.end_sign_in(act.session, found.token_hash, at=act.now)
    act.log("end-sign-in", f"person:{found.person_id}", ["session"])


def end_other_sign_ins(act: Act, *, here: str) -> None:
    """Sign the actor out on every browser but the one that pages know by the key `here`."""
    kept = _own(act, here, Action.END_OTHER_SIGN_INS)
    for other in sign_ins.open_sign_ins_of(act.session, kept.person_id):
        if other != kept:
            sign_ins.end_sign_in(act.session, other.token_hash, at=act.now)
    act.log("end-other-sign-ins", f"person:{kept.person_id}", ["session"])


def end_sign_ins_of_person(act: Act, person_id: int) -> None:
    """Sign somebody out everywhere, and know none of their browsers any more."""
    if person(act.session, person_id) is None:
        raise NotAllowedError
    act.require(Action.END_SIGN_INS_OF, Subject())
    sign_ins.end_sign_ins_of(act.session, person_id, at=act.now)
    forget_devices_of(act.session, person_id)
    act.log("end-sign-ins-of-person", f"person:{person_id}", ["session"])


def _own(act: Act, key: str, action: Action) -> SignIn:
    person_id = act.actor.person_id
    if person_id is None:
        raise NotAllowedError
    act.require(action, _own_subject(person_id))
    open_ones = sign_ins.open_sign_ins_of(act.session, person_id)
    found = next((one for one in open_ones if one.has_key(key)), None)
    if found is None:
        raise NotAllowedError
    return found


def _own_subject(person_id: int) -> Subject:
    return Subject(owner=Owner(OwnerKind.PERSON, person_id))
