"""Secrets that browsers hold, and the proof that a form is ours."""

import hashlib
import hmac

from scorecard.store.tokens import hash_of, new_token

__all__ = ["form_token", "form_token_by_hash", "hash_of", "new_token", "same"]


def form_token(session_token: str) -> str:
    """Return what a form of a signed-in page carries to show that it is ours."""
    return form_token_by_hash(hash_of(session_token))


def form_token_by_hash(token_hash: str) -> str:
    """Return the same by what is stored of the token, for pages opened under one before."""
    return hmac.new(token_hash.encode(), b"form", hashlib.sha256).hexdigest()


def same(given: str, expected: str) -> bool:
    """Return whether two secrets are equal; nothing never equals nothing."""
    if not given or not expected:
        return False
    return hmac.compare_digest(given.encode("utf-8", "replace"), expected.encode())
