"""A dot session is led on by who has seen where it stands; what is revealed is noted once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from scorecard.domain.dot_sessions import Attendance, DotSession, Order, Reveal
from scorecard.domain.people import Person
from scorecard.domain.refusals import ConflictError
from scorecard.store.database import Database
from scorecard.store.dot_sessions import (
    add_attendance,
    add_reveal,
    attendance_of,
    dot_session,
    dot_sessions_of,
    keep_dot_session,
    open_sessions,
    remove_attendance,
    revealed_in,
    reveals_of,
)
from scorecard.store.people import add_person
from scorecard.store.teams import add_team
from tests.store.examples import AINO, AUTUMN, KIDE, LUOTO, SPRING, VEETI
from tests.store.test_races import raced

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def sitting_of(team_id: int) -> DotSession:
    return DotSession(
        team_id=team_id,
        period=AUTUMN,
        code="ABCDEF",
        agenda=("dialogue", "wind"),
        process="dialogue",
        stepped_at=NOON,
        opened_at=NOON - timedelta(hours=1),
        ordered=Order.WIDEST,
        minutes=5,
        version=0,
    )


@pytest.fixture
def aino(session: Session) -> Person:
    """Somebody who opens sessions."""
    return add_person(session, AINO)


@pytest.fixture
def sitting(session: Session, aino: Person) -> DotSession:
    """Kide's session of this autumn, with everything filled in that can be while it is open."""
    kide = add_team(session, KIDE)
    return keep_dot_session(session, replace(sitting_of(kide.id), opened_by=aino.id))


def test_sessions_come_back_by_team_and_half_year(session: Session, sitting: DotSession) -> None:
    luoto = add_team(session, LUOTO)
    spring = keep_dot_session(session, replace(sitting, period=SPRING, version=0))
    other = keep_dot_session(session, replace(sitting, team_id=luoto.id, version=0))

    assert sitting == replace(sitting_of(sitting.team_id), opened_by=sitting.opened_by, version=1)
    assert dot_sessions_of(session, [sitting.team_id]) == [spring, sitting]
    assert dot_session(session, luoto.id, AUTUMN) == other
    assert dot_session(session, luoto.id, SPRING) is None


def test_a_session_is_open_until_it_was_ended(session: Session, sitting: DotSession) -> None:
    assert open_sessions(session, [sitting.team_id]) == [sitting]

    ended = keep_dot_session(session, replace(sitting, process="", ended_at=NOON))

    assert ended == replace(sitting, process="", ended_at=NOON, version=2)
    assert open_sessions(session, [sitting.team_id]) == []
    assert dot_sessions_of(session, [sitting.team_id]) == [ended]


@pytest.mark.parametrize(
    "version", [pytest.param(0, id="saw none"), pytest.param(2, id="saw another")]
)
def test_who_has_not_seen_where_it_stands_does_not_lead_it_on(
    session: Session, sitting: DotSession, version: int
) -> None:
    mine = replace(sitting, process="wind", version=version)

    with pytest.raises(ConflictError) as refusal:
        keep_dot_session(session, mine)

    assert (refusal.value.theirs, refusal.value.mine) == (sitting, mine)


def test_of_two_who_open_or_lead_a_session_at_once_one_wins(database: Database) -> None:
    kide = database.write(lambda session: add_team(session, KIDE))
    mine = sitting_of(kide.id)

    opened, too_late = raced(
        database,
        lambda session: keep_dot_session(session, mine),
        lambda session: keep_dot_session(session, replace(mine, process="wind")),
    )
    held = [replace(mine, process=process, version=1) for process in ("wind", "")]
    led, lost = raced(
        database,
        lambda session: keep_dot_session(session, held[0]),
        lambda session: keep_dot_session(session, held[1]),
    )

    assert [conflict.theirs for conflict in too_late] == opened
    assert [conflict.theirs for conflict in lost] == led


def test_what_is_revealed_is_noted_once(session: Session, sitting: DotSession) -> None:
    first = Reveal(sitting.team_id, AUTUMN, "wind", NOON, sitting.opened_by)
    later = NOON + timedelta(minutes=3)

    assert add_reveal(session, first)
    assert add_reveal(session, replace(first, process="dialogue", revealed_at=later))
    assert not add_reveal(session, replace(first, revealed_at=later, revealed_by=None))

    assert reveals_of(session, [sitting.team_id])[0] == first
    assert revealed_in(session, sitting.team_id, AUTUMN) == {"wind", "dialogue"}
    assert revealed_in(session, sitting.team_id, SPRING) == set()


def test_reveals_come_back_by_half_year_and_then_as_they_happened(
    session: Session, sitting: DotSession
) -> None:
    reveals = [
        Reveal(sitting.team_id, SPRING, "wind", NOON),
        Reveal(sitting.team_id, AUTUMN, "wind", NOON),
        Reveal(sitting.team_id, AUTUMN, "dialogue", NOON + timedelta(minutes=3)),
    ]
    luoto = add_team(session, LUOTO)

    for reveal in (*reversed(reveals), replace(reveals[0], team_id=luoto.id)):
        add_reveal(session, reveal)

    assert reveals_of(session, [sitting.team_id]) == reveals


def test_who_is_there_is_noted_once_and_can_be_forgotten(
    session: Session, sitting: DotSession, aino: Person
) -> None:
    veeti = add_person(session, VEETI)
    first = Attendance(sitting.team_id, AUTUMN, veeti.id, NOON)
    second = Attendance(sitting.team_id, AUTUMN, aino.id, NOON + timedelta(minutes=1))

    assert [add_attendance(session, there) for there in (second, first)] == [True, True]
    assert not add_attendance(session, replace(first, joined_at=NOON + timedelta(hours=1)))
    assert attendance_of(session, sitting.team_id, AUTUMN) == [first, second]
    assert attendance_of(session, sitting.team_id, SPRING) == []

    remove_attendance(session, sitting.team_id, SPRING, veeti.id)
    remove_attendance(session, sitting.team_id, AUTUMN, veeti.id)
    assert attendance_of(session, sitting.team_id, AUTUMN) == [second]
