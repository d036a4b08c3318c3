"""Events are found by owner and span, and changed only in the version that was seen."""

from dataclasses import replace

import pytest
from sqlmodel import Session

from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner
from scorecard.domain.refusals import ConflictError
from scorecard.store.events import add_event, change_event, event, events_of, remove_events
from scorecard.store.people import add_person
from scorecard.store.teams import add_team
from tests.store.examples import AINO, FEBRUARY, JANUARY, KIDE, MARCH


@pytest.fixture
def aino(session: Session) -> Owner:
    """A person who writes about their months."""
    return add_person(session, AINO).owner


@pytest.fixture
def exams(session: Session, aino: Owner) -> MonthEvent:
    """What Aino wrote about February."""
    return add_event(session, MonthEvent(aino, FEBRUARY, "Exam weeks", Visibility.TEAM))


def test_events_come_back_month_by_month_and_ones_own_first(
    session: Session, aino: Owner, exams: MonthEvent
) -> None:
    kide = add_team(session, KIDE).owner
    fair = add_event(session, MonthEvent(kide, JANUARY, "Big fair", Visibility.TEAM))
    trip = add_event(session, MonthEvent(kide, FEBRUARY, "Trip", Visibility.TEAM))
    more = add_event(session, MonthEvent(aino, FEBRUARY, "Moved house", Visibility.ME))

    assert events_of(session, [aino, kide], JANUARY, MARCH) == (fair, exams, more, trip)
    assert events_of(session, [aino], JANUARY, MARCH) == (exams, more)
    assert events_of(session, [], JANUARY, MARCH) == ()
    assert event(session, exams.id) == exams


def test_only_events_of_the_span_are_found(session: Session, aino: Owner) -> None:
    for month in (JANUARY, FEBRUARY, MARCH):
        add_event(session, MonthEvent(aino, month, month.code))

    assert [e.words for e in events_of(session, [aino], JANUARY, FEBRUARY)] == [
        "2026-01",
        "2026-02",
    ]


def test_an_event_is_changed_in_the_version_that_was_seen(
    session: Session, exams: MonthEvent
) -> None:
    changed = change_event(session, replace(exams, words="Exams", visibility=Visibility.ME))

    assert (
        event(session, exams.id)
        == changed
        == replace(exams, words="Exams", visibility=Visibility.ME, version=2)
    )
    with pytest.raises(ConflictError) as lost:
        change_event(session, replace(exams, words="Tests"))
    assert lost.value.theirs == changed


def test_an_event_that_is_taken_away_is_gone(session: Session, exams: MonthEvent) -> None:
    remove_events(session, [exams.id])

    assert event(session, exams.id) is None
