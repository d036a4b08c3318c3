"""Showing anew who one is: a password or a code, for what an open browser alone may not do."""

from dataclasses import dataclass, field
from datetime import datetime

from scorecard.actions.act import Act
from scorecard.actions.own_password import ShownPassword
from scorecard.domain.access import Subject
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.second_factors import SecondFactor, steps_around
from scorecard.domain.sign_ins import SignIn, was_shown_lately
from scorecard.store.one_time_codes import fitting_step, recovery_hash
from scorecard.store.people import password_hash
from scorecard.store.sealing import unseal
from scorecard.store.second_factors import second_factor, take_step, use_recovery_code
from scorecard.store.sign_ins import note_shown, open_sign_ins_of, renew_sign_in


@dataclass(frozen=True, slots=True)
class ShownCode:
    """The step of a code that fitted this very second factor; get it from `shown_code`."""

    step: int
    sealed_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ShownRecoveryCode:
    """The hash of what may be a recovery code; using it up shows whether it is one."""

    hash: str = field(repr=False)


Shown = ShownPassword | ShownCode | ShownRecoveryCode


def shown_code(
    factor: SecondFactor | None, typed: str, *, key: bytes, now: datetime
) -> ShownCode | ShownRecoveryCode:
    """Check a code of somebody's authenticator, or take what looks like a recovery code.

    Done before the transaction; the act then takes the code, which works once.

    Raises:
        RefusedError: it is no code, or not one of now.
    """
    if factor is None:
        raise RefusedError("second-factor-none")
    if hash := recovery_hash(typed):
        return ShownRecoveryCode(hash)
    secret = unseal(factor.sealed_secret, key=key, whose=factor.person_id)
    step = fitting_step(secret, typed, steps_around(now))
    if step is None:
        raise RefusedError("second-factor-code-wrong")
    return ShownCode(step, factor.sealed_secret)


def take_code(act: Act, person_id: int, shown: ShownCode | ShownRecoveryCode) -> None:
    """Use up the code that somebody has shown; a part of acts.

    Raises:
        RefusedError: it was used before, is unknown, or the second factor is another one by now.
    """
    if isinstance(shown, ShownRecoveryCode):
        if not use_recovery_code(act.session, person_id, shown.hash, at=act.now):
            raise RefusedError("second-factor-recovery-wrong")
        return
    factor = second_factor(act.session, person_id)
    if factor is None or factor.sealed_secret != shown.sealed_secret:
        raise RefusedError("second-factor-code-wrong")
    if not take_step(act.session, person_id, shown.step):
        raise RefusedError("second-factor-code-used")


def require_shown(act: Act, here: str) -> SignIn | None:
    """Go on if the actor showed who they are within half an hour; a part of acts.

    `here` is what pages know their browser by. An operator has shown it to the machine. For
    others the browser's sign-in is returned.

    Raises:
        RefusedError: "password-again", which pages turn into the way to /account/again.
    """
    if act.actor.operator:
        return None
    found = own_sign_in(act, here)
    if not was_shown_lately(found, act.now):
        raise RefusedError("password-again")
    return found


def own_sign_in(act: Act, here: str) -> SignIn:
    """Return the sign-in of the actor that pages know by this key; a part of acts."""
    person_id = act.actor.person_id
    if person_id is None:
        raise NotAllowedError
    held = open_sign_ins_of(act.session, person_id)
    found = next((one for one in held if one.has_key(here)), None)
    if found is None:
        raise NotAllowedError
    return found


def show_again(act: Act, *, here: str, shown: Shown, token_hash: str) -> SignIn:
    """Note that the actor has shown anew who they are, and give this browser a new token.

    Raises:
        RefusedError: the password does not hold any more, or the code was used before.
    """
    found = own_sign_in(act, here)
    own = Owner(OwnerKind.PERSON, found.person_id)
    act.require(Action.SHOW_PASSWORD_AGAIN, Subject(owner=own))
    if isinstance(shown, ShownPassword):
        if password_hash(act.session, found.person_id) != shown.hash:
            raise RefusedError("password-not-current")
    else:
        take_code(act, found.person_id, shown)
    note_shown(act.session, found.token_hash, at=act.now)
    renew_sign_in(act.session, found.token_hash, new_hash=token_hash, at=act.now)
    act.log("show-again", f"person:{found.person_id}", ["session"])
    return found
