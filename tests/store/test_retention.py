"""Who left before a day: whose last place ended, and nobody who is here or looks after it all."""

from datetime import date

from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.store.database import Session
from scorecard.store.people import add_person
from scorecard.store.retention import left_before
from scorecard.store.teams import add_membership, add_team

DAY, LONG_AGO, LATER = date(2026, 1, 1), date(2024, 5, 31), date(2026, 5, 31)
BEGAN = date(2023, 8, 15)


def somebody(session: Session, name: str, *ends: date | None, admin: bool = False) -> None:
    """Add a person whose places in teams ended on these days, or go on."""
    person = add_person(session, Person(0, f"{name}@example.org", name, admin=admin))
    for number, last in enumerate(ends):
        team = add_team(session, Team(0, f"{name}{number}", name, "", BEGAN))
        add_membership(session, Membership(0, team.id, person.id, Role.COACH, BEGAN, last))


def test_those_whose_last_place_ended_before_the_day_have_left(session: Session) -> None:
    somebody(session, "gone", LONG_AGO, date(2025, 12, 31))
    somebody(session, "long-gone", LONG_AGO)
    somebody(session, "on-the-day", DAY)
    somebody(session, "later", LONG_AGO, LATER)
    somebody(session, "still-here", LONG_AGO, None)
    somebody(session, "never-anywhere")
    somebody(session, "administrator", LONG_AGO, admin=True)

    assert [(person.name, day) for person, day in left_before(session, DAY)] == [
        ("long-gone", LONG_AGO),
        ("gone", date(2025, 12, 31)),
    ]
