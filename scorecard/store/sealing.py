"""Secrets that lie in the database sealed: a copy of it alone opens none of them."""

import base64
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from scorecard.domain.refusals import RefusedError

PURPOSE = "second-factor"
"""Which of the academy's keys it is; see `Settings.key_for`."""

NONCE_BYTES = 12


class SealBrokenError(RefusedError):
    """The key is another one than it was sealed with, or somebody has changed it or moved it."""

    def __init__(self) -> None:
        super().__init__("second-factor-seal-broken")


def seal(secret: str, *, key: bytes, whose: int) -> str:
    """Return the secret as only this key opens it, and only for this person."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    closed = AESGCM(key).encrypt(nonce, secret.encode(), _label(whose))
    return base64.urlsafe_b64encode(nonce + closed).decode()


def unseal(sealed: str, *, key: bytes, whose: int) -> str:
    """Return the secret that was sealed for this person.

    Raises:
        SealBrokenError: it was sealed with another key or for somebody else, or was changed.
    """
    try:
        whole = base64.b64decode(sealed, altchars=b"-_", validate=True)
        opened = AESGCM(key).decrypt(whole[:NONCE_BYTES], whole[NONCE_BYTES:], _label(whose))
    except (ValueError, InvalidTag):
        raise SealBrokenError from None
    return opened.decode()


def _label(whose: int) -> bytes:
    return f"person {whose}".encode()
