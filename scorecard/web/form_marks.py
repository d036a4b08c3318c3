"""Marks of forms for strangers: which form it is, when it was given out, and that we gave it.

A mark tells nothing of who holds the form. What is kept of it, so that no form counts twice, is
the hash of its chance part alone, which leads to no moment.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from scorecard.app import App
from scorecard.web.tokens import hash_of, new_token, same

SOONEST = timedelta(seconds=2)
"""Whoever sends a form sooner has not read it."""
LATEST = timedelta(days=1)
_MARK = re.compile(r"([0-9]{1,12})\.([A-Za-z0-9_-]{43})\.([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class FormMark:
    """A mark of ours; `form` is what is kept of it."""

    form: str
    age: timedelta

    @property
    def is_too_fresh(self) -> bool:
        """Whether the form was sent sooner than anybody reads."""
        return self.age < SOONEST

    @property
    def is_too_old(self) -> bool:
        """Whether the form lay open for more than a day."""
        return self.age > LATEST


def new_mark(app: App, token_hash: str) -> str:
    """Return the mark of one more form behind a link."""
    given, chance = str(int(app.now().timestamp())), new_token()
    return f"{given}.{chance}.{_signature(app, token_hash, given, chance)}"


def read_mark(app: App, token_hash: str, mark: str) -> FormMark | None:
    """Return what a mark says; None if we gave no such form behind this link."""
    found = _MARK.fullmatch(mark)
    if found is None:
        return None
    given, chance, signature = found.groups()
    if not same(signature, _signature(app, token_hash, given, chance)):
        return None
    return FormMark(hash_of(chance), app.now() - datetime.fromtimestamp(int(given), UTC))


def _signature(app: App, token_hash: str, given: str, chance: str) -> str:
    key = app.settings.key_for("form-mark")
    said = f"{token_hash} {given} {chance}".encode()
    return hmac.new(key, said, hashlib.sha256).hexdigest()
