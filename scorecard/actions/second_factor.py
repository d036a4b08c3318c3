"""One's second factor: setting it up, signing in with it, turning it off, or losing it."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import timedelta

from scorecard.actions.act import Act
from scorecard.actions.links import hand_out_link
from scorecard.actions.showing import (
    ShownCode,
    ShownRecoveryCode,
    require_shown,
    take_code,
)
from scorecard.actions.signing_in import open_browser
from scorecard.domain.access import Subject
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.second_factors import SecondFactor, step_before
from scorecard.domain.sign_ins import SignIn
from scorecard.store import second_factors
from scorecard.store.links import HALF_WAY, use_link
from scorecard.store.one_time_codes import new_recovery_codes, recovery_hash
from scorecard.store.people import person, set_password_hash
from scorecard.store.sign_ins import (
    end_sign_in,
    end_sign_ins_of,
    open_sign_ins_of,
    renew_sign_in,
)

HALF_WAY_LIFE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class RecoveryCodes:
    """Ten new codes, to be shown once; what is stored are their hashes."""

    codes: tuple[str, ...] = field(repr=False)

    @property
    def hashes(self) -> Collection[str]:
        """What is stored of them."""
        return [hash for code in self.codes if (hash := recovery_hash(code))]


def recovery_codes() -> RecoveryCodes:
    """Make ten new recovery codes."""
    return RecoveryCodes(tuple(new_recovery_codes()))


def begin_second_factor(act: Act, *, here: str, sealed_secret: str) -> None:
    """Keep a new secret that the actor is about to take into their authenticator.

    It counts for nothing until they confirm it with a code.

    Raises:
        RefusedError: they have a second factor, or have not shown lately who they are.
    """
    found = _here(act, Action.BEGIN_SECOND_FACTOR, here)
    if second_factors.has_second_factor(act.session, found.person_id):
        raise RefusedError("second-factor-already")
    begun = SecondFactor(found.person_id, sealed_secret, step_before(act.now))
    second_factors.keep_second_factor(act.session, begun)
    act.log("begin-second-factor", f"person:{found.person_id}", ["second-factor"])


def confirm_second_factor(
    act: Act, *, here: str, shown: ShownCode, recovery: RecoveryCodes, token_hash: str
) -> SignIn:
    """Let the second factor count, by a first code of it, and keep the recovery codes.

    This browser goes on under a new token. All others are signed out: nobody has shown a code
    there.

    Raises:
        RefusedError: the code is not one of this second factor, or was used.
    """
    found = _here(act, Action.CONFIRM_SECOND_FACTOR, here)
    factor = second_factors.second_factor(act.session, found.person_id)
    if factor is None or not factor.was_begun_lately(act.now):
        raise RefusedError("second-factor-none-begun")
    take_code(act, found.person_id, shown)
    second_factors.confirm_second_factor(act.session, found.person_id, at=act.now)
    second_factors.keep_recovery_codes(act.session, found.person_id, recovery.hashes)
    _go_on_here_alone(act, found, token_hash)
    act.log(
        "confirm-second-factor",
        f"person:{found.person_id}",
        ["second-factor", "recovery-codes", "session"],
    )
    return found


def turn_off_second_factor(act: Act, *, here: str, token_hash: str) -> SignIn:
    """Take one's own second factor away, and sign out everywhere but here.

    Whoever must have one is led to setting up the next.

    Raises:
        RefusedError: there is none, or they have not shown lately who they are.
    """
    found = _here(act, Action.TURN_OFF_SECOND_FACTOR, here)
    if not second_factors.remove_second_factor(act.session, found.person_id):
        raise RefusedError("second-factor-none")
    _go_on_here_alone(act, found, token_hash)
    act.log(
        "turn-off-second-factor",
        f"person:{found.person_id}",
        ["second-factor", "recovery-codes", "session"],
    )
    return found


def renew_recovery_codes(act: Act, *, here: str, recovery: RecoveryCodes) -> None:
    """Keep new recovery codes; those before work no more.

    Raises:
        RefusedError: there is no second factor, or they have not shown lately who they are.
    """
    found = _here(act, Action.RENEW_RECOVERY_CODES, here)
    if not second_factors.has_second_factor(act.session, found.person_id):
        raise RefusedError("second-factor-none")
    second_factors.keep_recovery_codes(act.session, found.person_id, recovery.hashes)
    act.log("renew-recovery-codes", f"person:{found.person_id}", ["recovery-codes"])


def remove_second_factor(act: Act, person_id: int) -> None:
    """Take somebody's second factor away, who has lost it, and sign them out everywhere.

    Raises:
        RefusedError: they have none, or it is the actor's own, for which there is
            `turn_off_second_factor`.
    """
    act.require(Action.TAKE_AWAY_SECOND_FACTOR, Subject())
    if person(act.session, person_id) is None:
        raise NotAllowedError
    if person_id == act.actor.person_id:
        raise RefusedError("second-factor-own")
    if not second_factors.remove_second_factor(act.session, person_id):
        raise RefusedError("second-factor-none-of-theirs")
    end_sign_ins_of(act.session, person_id, at=act.now)
    act.log(
        "remove-second-factor",
        f"person:{person_id}",
        ["second-factor", "recovery-codes", "session"],
    )


def ask_for_code(act: Act, *, token_hash: str, renewed_hash: str | None = None) -> None:
    """Let the actor, who has shown the first proof, come back with a code within ten minutes.

    `token_hash` is that of what their browser holds meanwhile; it opens nothing else. An
    earlier try that is still half-way ends.
    """
    person_id = act.actor.person_id
    if person_id is None:
        raise NotAllowedError
    act.require(Action.SIGN_IN, Subject())
    if renewed_hash is not None:
        set_password_hash(act.session, person_id, renewed_hash)
    hand_out_link(act, person_id, HALF_WAY, token_hash=token_hash, life=HALF_WAY_LIFE)
    act.log("ask-for-code", f"person:{person_id}", ["link"])


def sign_in_with_code(
    act: Act,
    *,
    half_way: str,
    shown: ShownCode | ShownRecoveryCode,
    token_hash: str,
    remembered: bool,
    instead_of: str | None = None,
) -> None:
    """Open a session for the actor, who has shown the first proof and now a code.

    `half_way` is the hash of what their browser has held since the first proof.

    Raises:
        NotAllowedError: it is unknown, used or too old, or somebody else's.
        RefusedError: the code was used before, or is not theirs.
    """
    act.require(Action.PASS_SECOND_FACTOR, Subject())
    used = use_link(act.session, half_way, HALF_WAY, at=act.now)
    if used is None or used.person_id is None or used.person_id != act.actor.person_id:
        raise NotAllowedError
    if not second_factors.has_second_factor(act.session, used.person_id):
        raise NotAllowedError
    take_code(act, used.person_id, shown)
    open_browser(act, token_hash=token_hash, remembered=remembered, instead_of=instead_of)
    proof = "recovery-code" if isinstance(shown, ShownRecoveryCode) else "second-factor"
    act.log("sign-in", f"person:{used.person_id}", ["session", proof])


def _here(act: Act, action: Action, here: str) -> SignIn:
    found = require_shown(act, here)
    if found is None:
        raise NotAllowedError
    act.require(action, Subject(owner=Owner(OwnerKind.PERSON, found.person_id)))
    return found


def _go_on_here_alone(act: Act, here: SignIn, token_hash: str) -> None:
    for other in open_sign_ins_of(act.session, here.person_id):
        if other.token_hash != here.token_hash:
            end_sign_in(act.session, other.token_hash, at=act.now)
    renew_sign_in(act.session, here.token_hash, new_hash=token_hash, at=act.now)
