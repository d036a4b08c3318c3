"""Adding people, and giving them passwords."""

from dataclasses import dataclass, field

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import clean_email, clean_name, fold
from scorecard.store import people
from scorecard.store.guessing import is_easy
from scorecard.store.links import end_password_links_of
from scorecard.store.passwords import hash_password
from scorecard.store.sign_ins import end_sign_ins_of

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD_BYTES = 1_024
PRODUCT = ("rocket scorecard", "raketin mittaristo")


@dataclass(frozen=True, slots=True)
class NewPassword:
    """A password that fulfils the rules, as its hash; get it from `new_password`."""

    hash: str = field(repr=False)


def new_password(password: str, *, email: str, name: str) -> NewPassword:
    """Check a password for somebody with this address and name, and hash it.

    Slow on purpose, so it is done before the transaction in which it is stored.

    Raises:
        RefusedError: it is too short or too long, holds what others know of the person, or
            is made of what everybody tries first.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise RefusedError("password-too-short", least=SHORTEST_PASSWORD)
    if not could_be_a_password(password):
        raise RefusedError("password-too-long")
    bare = _bare(password)
    if any(known in bare for known in _known_of(email, name)):
        raise RefusedError("password-guessable")
    if is_easy(password):
        raise RefusedError("password-too-easy")
    return NewPassword(hash_password(password))


def could_be_a_password(password: str) -> bool:
    """Return whether this is short enough to be anybody's password; nothing is nobody's."""
    return 0 < len(password.encode("utf-8", "surrogatepass")) <= LONGEST_PASSWORD_BYTES


def add_person(
    act: Act, *, email: str, name: str, language: str = "en", admin: bool = False
) -> Person:
    """Add somebody who can sign in once they have a password.

    Raises:
        RefusedError: somebody has or had this address, or the language is not offered.
    """
    act.require(Action.ADD_PERSON, Subject())
    added = store_person(act, email=email, name=name, language=language, admin=admin)
    act.log("add-person", f"person:{added.id}", ["email", "name", "language", "admin"])
    return added


def store_person(act: Act, *, email: str, name: str, language: str, admin: bool) -> Person:
    """Store somebody new, for acts that ask their own leave and write their own log row."""
    if language not in act.academy.settings.languages:
        raise RefusedError("no-such-language", value=language)
    person = Person(0, clean_email(email), clean_name(name), language, admin)
    if people.person_by_email(act.session, person.email):
        raise RefusedError("email-taken")
    return people.add_person(act.session, person)


def set_password(act: Act, person_id: int, password: NewPassword) -> None:
    """Give somebody a password, and sign them out everywhere."""
    found = people.person(act.session, person_id)
    if found is None:
        raise NotAllowedError
    act.require(Action.SET_PASSWORD, Subject())
    store_password(act, person_id, password)
    act.log("set-password", f"person:{person_id}", ["password"])


def store_password(act: Act, person_id: int, password: NewPassword) -> None:
    """Store a new password, for acts that ask their own leave and write their own log row.

    Whoever knew the old one is signed out, and no link that is still open sets another one.
    """
    people.set_password_hash(act.session, person_id, password.hash)
    end_sign_ins_of(act.session, person_id, at=act.now)
    end_password_links_of(act.session, person_id, at=act.now)


def _known_of(email: str, name: str) -> list[str]:
    # Short parts, such as a first name of three letters, occur in good passwords by chance.
    parts = [email, email.partition("@")[0], name, *name.split(), *PRODUCT]
    return [bare for part in parts if len(bare := _bare(part)) >= 4]


def _bare(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())
