"""Secrets that browsers hold, and what we keep of them."""

import hashlib
import hmac
import secrets


def new_token() -> str:
    """Return 256 random bits as text that fits into cookies and links."""
    return secrets.token_urlsafe(32)


def hash_of(token: str) -> str:
    """Return the SHA-256 that is stored instead of the token."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()


def form_token(session_token: str) -> str:
    """Return what a form of a signed-in page carries to show that it is ours."""
    return hmac.new(session_token.encode(), b"form", hashlib.sha256).hexdigest()


def same(given: str, expected: str) -> bool:
    """Return whether two secrets are equal; nothing never equals nothing."""
    if not given or not expected:
        return False
    return hmac.compare_digest(given.encode("utf-8", "replace"), expected.encode())
