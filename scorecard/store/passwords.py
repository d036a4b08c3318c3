"""Hashes of passwords, by Argon2id.

A hash takes 64 MiB and a good part of a second on purpose. At most two are worked out at
a time, so that a crowd at the door can fill neither the memory nor all processors.
"""

from functools import cache
from threading import BoundedSemaphore

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1, type=Type.ID)
_SLOTS = BoundedSemaphore(2)


def hash_password(password: str, hasher: PasswordHasher = HASHER) -> str:
    """Return a hash of the password, with its salt and parameters; each time another one."""
    with _SLOTS:
        return hasher.hash(password)


def verify_password(hash: str | None, password: str, hasher: PasswordHasher = HASHER) -> bool:
    """Return whether `password` is the one behind `hash`.

    Without a hash (nobody of that name, or no password set) a hash of nobody's password
    is tried all the same, so that the time it takes tells nothing.
    """
    tried = nobodys_hash(hasher) if hash is None else hash
    with _SLOTS:
        try:
            hasher.verify(tried, password)
        except (VerificationError, InvalidHashError):
            return False
    return hash is not None


def needs_rehash(hash: str, hasher: PasswordHasher = HASHER) -> bool:
    """Return whether the hash was made with other parameters than those of today."""
    return hasher.check_needs_rehash(hash)


@cache
def nobodys_hash(hasher: PasswordHasher) -> str:
    """Return a hash that is made like everybody's and belongs to nobody."""
    return hash_password("nobody has this password", hasher)
