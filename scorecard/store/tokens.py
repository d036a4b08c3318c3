"""Secrets that browsers and links hold, and what is stored of them."""

import hashlib
import secrets


def new_token() -> str:
    """Return 256 random bits as text that fits into cookies and links."""
    return secrets.token_urlsafe(32)


def hash_of(token: str) -> str:
    """Return the SHA-256 that is stored instead of the token."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
