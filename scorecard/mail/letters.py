"""What our letters say, in their readers' languages."""

from scorecard.domain.people import Person
from scorecard.mail.post_office import Letter
from scorecard.text import text_in


def reset_letter(person: Person, *, academy: str, link: str, minutes: int) -> Letter:
    """Return the letter with which somebody chooses a new password."""
    text = text_in(person.language)
    return Letter(
        person.email,
        text("reset-letter-subject"),
        text("reset-letter", name=person.name, academy=academy, link=link, minutes=minutes),
    )


def invitation_letter(person: Person, *, academy: str, link: str, days: int) -> Letter:
    """Return the letter that invites somebody.

    Their name is left out: who invites has typed it, and could write to strangers by it.
    """
    text = text_in(person.language)
    return Letter(
        person.email,
        text("reset-invitation-subject", academy=academy),
        text("reset-invitation", academy=academy, link=link, days=days),
    )
