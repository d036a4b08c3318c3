"""Whether a password fits: the same answer and the same work for whoever does not exist."""

from dataclasses import dataclass, field

from scorecard.actions.people import could_be_a_password
from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import clean_email
from scorecard.store.passwords import hash_password, needs_rehash, verify_password
from scorecard.views.sign_ins import CredentialsView, credentials


@dataclass(frozen=True, slots=True)
class Checked:
    """Somebody whose password fitted, and its hash anew if today's is stronger."""

    person: Person
    renewed_hash: str | None = field(repr=False)


def checked(app: App, email: str, password: str) -> Checked | None:
    """Return who has this address and password, or None; slow, so never in the event loop."""
    found = _known(app, email)
    hash = found.password_hash if found else None
    fits = verify_password(hash, password) and could_be_a_password(password)
    if found is None or hash is None or not fits:
        return None
    return Checked(found.person, hash_password(password) if needs_rehash(hash) else None)


def _known(app: App, email: str) -> CredentialsView | None:
    try:
        address = clean_email(email)
    except RefusedError:
        return None
    return app.look(None, lambda sight: credentials(sight, address))
