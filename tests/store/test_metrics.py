"""Metrics come back with whose they are; no owner has six in use, or two of one name."""

from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import Session

from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.people import ACADEMY, Owner
from scorecard.domain.refusals import ConflictError
from scorecard.store.metrics import (
    add_metric,
    change_metric,
    metric,
    metrics,
    metrics_of,
    remove_metrics,
)
from scorecard.store.people import add_person
from scorecard.store.teams import add_team
from tests.store.examples import AINO, FEBRUARY, JANUARY, KIDE, MARCH, mood_of, visits_of


@pytest.fixture
def aino(session: Session) -> Owner:
    """A person who owns metrics."""
    return add_person(session, AINO).owner


def test_metrics_come_back_with_their_owners(session: Session, aino: Owner) -> None:
    kide = add_team(session, KIDE).owner
    mood = add_metric(session, mood_of(aino))
    visits = add_metric(session, visits_of(kide))
    turnover = add_metric(session, replace(visits_of(ACADEMY, name="Turnover"), collected=True))

    assert mood == replace(mood_of(aino), id=mood.id)
    assert metrics(session) == [mood, visits, turnover]
    assert metrics_of(session, [aino, ACADEMY]) == [mood, turnover]
    assert metrics_of(session, [kide]) == [visits]
    assert metrics_of(session, []) == []
    assert metric(session, mood.id) == mood
    assert metric(session, turnover.id + 1) is None


def test_an_owner_has_one_metric_of_a_name(session: Session, aino: Owner) -> None:
    visits = add_metric(session, visits_of(aino))
    again = visits_of(aino, slot=2, name="customer  VISITS")

    with pytest.raises(ConflictError) as refusal:
        add_metric(session, again)

    assert (refusal.value.theirs, refusal.value.mine) == (visits, again)


def test_a_slot_holds_one_metric_at_a_time(session: Session, aino: Owner) -> None:
    visits = add_metric(session, visits_of(aino))
    again = visits_of(aino, slot=1, name="Calls")

    with pytest.raises(ConflictError) as refusal:
        add_metric(session, again)

    assert (refusal.value.theirs, refusal.value.mine) == (visits, again)


def test_a_metric_of_the_past_hands_over_its_slot(session: Session, aino: Owner) -> None:
    ended = add_metric(session, replace(visits_of(aino), last=FEBRUARY))

    calls = add_metric(session, replace(visits_of(aino, name="Calls"), first=MARCH))

    assert metrics(session) == [replace(ended, slot=None, version=2), calls]


def test_a_metric_that_is_followed_in_the_same_month_keeps_its_slot(
    session: Session, aino: Owner
) -> None:
    ended = add_metric(session, replace(visits_of(aino), last=FEBRUARY))

    with pytest.raises(ConflictError) as refusal:
        add_metric(session, replace(visits_of(aino, name="Calls"), first=FEBRUARY))

    assert refusal.value.theirs == ended


def test_changes_are_stored_under_the_next_version(session: Session, aino: Owner) -> None:
    mood = add_metric(session, mood_of(aino))
    calls = add_metric(session, visits_of(aino, name="Calls"))

    changed = change_metric(
        session, replace(mood, name="Spirits", last=None, visibility=Visibility.TEAM)
    )

    assert changed == replace(
        mood, name="Spirits", last=None, visibility=Visibility.TEAM, version=2
    )
    assert metrics(session) == [changed, calls]


def test_who_saves_second_sees_what_the_first_one_saved(session: Session, aino: Owner) -> None:
    mood = add_metric(session, mood_of(aino))
    first = change_metric(session, replace(mood, first=JANUARY, last=FEBRUARY))
    second: Metric = replace(mood, name="Spirits")

    with pytest.raises(ConflictError) as refusal:
        change_metric(session, second)

    assert (refusal.value.theirs, refusal.value.mine) == (first, second)


def test_a_metric_of_an_import_can_be_taken_back(session: Session, aino: Owner) -> None:
    mood = add_metric(session, mood_of(aino))
    visits = add_metric(session, visits_of(aino))

    remove_metrics(session, [mood.id])

    assert metrics(session) == [visits]


@pytest.mark.parametrize(
    "change",
    [pytest.param({"name": "MOOD"}, id="its name"), pytest.param({"slot": 2}, id="its slot")],
)
def test_what_another_metric_has_is_not_taken_from_it(
    session: Session, aino: Owner, change: dict[str, Any]
) -> None:
    mood = add_metric(session, replace(mood_of(aino), last=None))
    visits = add_metric(session, visits_of(aino))
    mine = replace(visits, **change)

    with pytest.raises(ConflictError) as refusal:
        change_metric(session, mine)

    assert (refusal.value.theirs, refusal.value.mine) == (mood, mine)
