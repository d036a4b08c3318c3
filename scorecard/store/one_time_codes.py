"""Codes of authenticators (TOTP, RFC 6238: SHA-1, six digits, 30 seconds) and recovery codes."""

import hmac
import secrets
from collections.abc import Iterable

import pyotp

from scorecard.domain.second_factors import (
    ALPHABET,
    CODE_DIGITS,
    RECOVERY_CODES,
    RECOVERY_LENGTH,
    STEP_SECONDS,
    tidy_code,
    tidy_recovery_code,
)
from scorecard.store.tokens import hash_of


def new_secret() -> str:
    """Return 160 random bits in the letters that authenticators take."""
    return pyotp.random_base32()


def address_of(secret: str, *, account: str, academy: str) -> str:
    """Return the `otpauth:` address that an authenticator reads from a QR code."""
    return _totp(secret).provisioning_uri(name=account, issuer_name=academy)


def fitting_step(secret: str, typed: str, steps: Iterable[int]) -> int | None:
    """Return the latest of these steps whose code was typed; None if it fits none of them."""
    code, found = tidy_code(typed), None
    for step in steps:
        # Every step is compared, in the same time, so that the time tells nothing.
        if hmac.compare_digest(_totp(secret).generate_otp(step).encode(), code.encode()):
            found = step
    return found


def new_recovery_codes() -> list[str]:
    """Return ten codes of 80 random bits each."""
    return ["".join(_letters()) for _ in range(RECOVERY_CODES)]


def recovery_hash(typed: str) -> str | None:
    """Return what is stored of a recovery code; None for what cannot be one.

    A plain SHA-256 is enough: nobody tries 2⁸⁰ of them.
    """
    code = tidy_recovery_code(typed)
    return hash_of(f"recovery code {code}") if code else None


def _letters() -> list[str]:
    return [secrets.choice(ALPHABET) for _ in range(RECOVERY_LENGTH)]


def _totp(secret: str) -> pyotp.TOTP:
    return pyotp.TOTP(secret, digits=CODE_DIGITS, interval=STEP_SECONDS)
