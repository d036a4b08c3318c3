"""Whose session it is, for as long as it counts."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from scorecard.config.academy_files import load_academy
from scorecard.domain.access import SIGNED_OUT
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.store import people
from scorecard.store.database import Database
from scorecard.store.sign_ins import end_sign_in, open_sign_in, touch
from scorecard.store.teams import add_membership, add_team
from scorecard.views.sight import Sight
from scorecard.views.sign_ins import SignedInView, signed_in

ACADEMY = load_academy(Path(__file__).parents[2] / "config")
THEN = datetime(2026, 11, 1, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def session_of(database: Database, role: Role, *, remembered: bool = False) -> int:
    """Let somebody with this role sign in, and return their id."""

    def unit(session: people.Session) -> int:
        person = people.add_person(session, Person(0, "maija@example.org", "Maija"))
        team = add_team(session, Team(0, "ahjo", "Ahjo", "", date(2024, 9, 1)))
        add_membership(session, Membership(0, team.id, person.id, role, date(2024, 9, 1)))
        open_sign_in(session, token_hash="x", person_id=person.id, at=THEN, remembered=remembered)
        return person.id

    return database.write(unit)


def seen(database: Database, now: datetime, browser: str = "x") -> SignedInView | None:
    with database.read() as session:
        sight = Sight(session, ACADEMY, SIGNED_OUT, now.date())
        return signed_in(sight, browser, now=now)


@pytest.mark.parametrize(
    ("role", "remembered", "after", "still"),
    [
        pytest.param(Role.MEMBER, False, 11.9 * HOUR, True, id="a member within the half day"),
        pytest.param(Role.MEMBER, False, 12.1 * HOUR, False, id="a member after the half day"),
        pytest.param(Role.MEMBER, True, 29 * 24 * HOUR, True, id="a month on one's own device"),
        pytest.param(Role.MEMBER, True, 31 * 24 * HOUR, False, id="more than a month"),
        pytest.param(Role.COACH, True, 0.9 * HOUR, True, id="a coach within the hour"),
        pytest.param(Role.COACH, True, 1.1 * HOUR, False, id="a coach after the hour"),
        pytest.param(Role.MEMBER, True, -24 * HOUR, False, id="a clock that was set back"),
    ],
)
def test_a_session_counts_for_so_long(
    database: Database, role: Role, remembered: bool, after: timedelta, still: bool
) -> None:
    person_id = session_of(database, role, remembered=remembered)

    found = seen(database, THEN + after)

    held = SignedInView(person_id, THEN, "x", remembered=remembered)
    assert found == (held if still else None)


def test_use_prolongs_it_but_a_coachs_only_to_half_a_day(database: Database) -> None:
    session_of(database, Role.COACH)
    for hour in range(1, 12):
        database.write(lambda s, hour=hour: touch(s, "x", at=THEN + hour * HOUR))

    assert seen(database, THEN + 11.9 * HOUR)
    assert not seen(database, THEN + 12.1 * HOUR)


def test_an_ended_session_and_an_unknown_one_are_nobodys(database: Database) -> None:
    session_of(database, Role.MEMBER)
    assert seen(database, THEN, "y") is None

    database.write(lambda session: end_sign_in(session, "x", at=THEN))

    assert seen(database, THEN) is None
