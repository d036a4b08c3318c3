"""Second factors: codes that change every 30 seconds, and codes that stand in for them once."""

from dataclasses import dataclass, field
from datetime import datetime

STEP_SECONDS = 30
DRIFT = 1
"""How many steps a clock may be fast or slow."""

CODE_DIGITS = 6
RECOVERY_CODES = 10
RECOVERY_LENGTH = 16
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""What recovery codes are made of, five bits each: nothing that looks alike but is not the same."""

BEGUN_FOR = 30 * 60 // STEP_SECONDS
_ALIKE = str.maketrans({"o": "0", "i": "1", "l": "1", "u": "v"})


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """What a person's authenticator shares with us, sealed; it counts once it is confirmed.

    `last_step` is the step of the last code that was taken, so that none is taken twice. Until
    a first one was, it is a step from just before it was set up.
    """

    person_id: int
    sealed_secret: str = field(repr=False)
    last_step: int
    confirmed_at: datetime | None = None

    @property
    def is_confirmed(self) -> bool:
        """Whether it is asked for when its owner signs in."""
        return self.confirmed_at is not None

    def was_begun_lately(self, now: datetime) -> bool:
        """Return whether it waits to be confirmed, and was set up within half an hour."""
        return not self.is_confirmed and 0 <= step_at(now) - self.last_step <= BEGUN_FOR


def step_at(now: datetime) -> int:
    """Return the number of the 30 seconds in which this moment lies."""
    return int(now.timestamp()) // STEP_SECONDS


def step_before(now: datetime) -> int:
    """Return the last step none of whose codes would be taken now."""
    return step_at(now) - DRIFT - 1


def steps_around(now: datetime) -> range:
    """Return the steps whose codes are taken now: this one, the one before and the one after."""
    return range(step_at(now) - DRIFT, step_at(now) + DRIFT + 1)


def tidy_code(typed: str) -> str:
    """Return the six digits of a code, however they were grouped; empty if it is none."""
    digits = "".join(c for c in typed if not c.isspace() and c not in "-.")
    is_code = len(digits) == CODE_DIGITS and digits.isascii() and digits.isdecimal()
    return digits if is_code else ""


def tidy_recovery_code(typed: str) -> str:
    """Return a recovery code as it was made, whatever somebody read into it; empty if it is none.

    Capitals, spaces and hyphens do not matter, and o stands for 0, i and l for 1, u for v.
    """
    bare = "".join(c for c in typed.lower() if not c.isspace() and c != "-").translate(_ALIKE)
    return bare if len(bare) == RECOVERY_LENGTH and set(bare) <= set(ALPHABET) else ""


def in_groups(code: str, size: int = 4) -> str:
    """Return a code as it is shown: `abcd-efgh-…`."""
    return "-".join(code[place : place + size] for place in range(0, len(code), size))
