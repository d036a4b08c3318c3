"""Changing one's own password, by whoever shows the one that holds."""

from dataclasses import dataclass, field

from scorecard.actions.act import Act
from scorecard.actions.own_settings import oneself
from scorecard.actions.people import NewPassword, could_be_a_password, store_password
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.sign_ins import SignIn
from scorecard.store import people, sign_ins
from scorecard.store.passwords import verify_password


@dataclass(frozen=True, slots=True)
class ShownPassword:
    """The hash that a password was just shown to fit; get it from `shown_password`."""

    hash: str = field(repr=False)


def shown_password(hash: str | None, password: str) -> ShownPassword:
    """Check that `password` is the one behind `hash`, which is None for whoever has none.

    Slow on purpose, so it is done before the transaction; the act then compares hashes.

    Raises:
        RefusedError: it is not.
    """
    fits = verify_password(hash, password) and could_be_a_password(password)
    if hash is None or not fits:
        raise RefusedError("password-not-current")
    return ShownPassword(hash)


def change_own_password(
    act: Act, *, shown: ShownPassword, new: NewPassword, token_hash: str, instead_of: str
) -> SignIn:
    """Change the actor's password, and sign them out everywhere but here.

    Here, where the session with the hash `instead_of` was, they go on under a new token.

    Raises:
        RefusedError: the password that was shown does not hold any more.
    """
    found = oneself(act, Action.CHANGE_OWN_PASSWORD)
    here = sign_ins.sign_in(act.session, instead_of)
    if here is None or here.person_id != found.id or here.ended_at is not None:
        raise NotAllowedError
    if people.password_hash(act.session, found.id) != shown.hash:
        raise RefusedError("password-not-current")
    store_password(act, found.id, new)
    act.log("change-password", f"person:{found.id}", ["password", "session"])
    return sign_ins.open_sign_in(
        act.session,
        token_hash=token_hash,
        person_id=found.id,
        at=act.now,
        remembered=here.remembered,
    )
