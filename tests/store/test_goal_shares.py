"""Shares and lessons come back with their goals, in order, and go with them."""

from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import Session

from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goal_shares import Share
from scorecard.domain.goals import Goal
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.store.goal_lessons import add_closings, closings_of, keep_closing
from scorecard.store.goal_shares import add_all_shares, keep_shares, shares_of
from scorecard.store.goals import add_goal, goals, remove_goals
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person
from tests.store.examples import AINO, VEETI, visits_of

MONTHS = [Period.parse(f"2026-{n:02}") for n in range(1, 13)]
EVEN = tuple(Share(month, Decimal(2)) for month in MONTHS)
AUTUMN = tuple(Share(m, Decimal("0.000001" if m.number < 9 else 3)) for m in MONTHS)


@pytest.fixture
def years(session: Session) -> list[int]:
    """Two goals of Aino's."""
    aino = add_person(session, AINO).owner
    visits = add_metric(session, visits_of(aino))
    return [
        add_goal(
            session, Goal(0, aino, Period.parse(code), metric_id=visits.id, target=Decimal(24))
        ).id
        for code in ("2026", "2027")
    ]


def test_shares_come_back_in_the_order_of_their_months(session: Session, years: list[int]) -> None:
    keep_shares(session, years[0], EVEN[::-1])
    add_all_shares(session, {years[1]: AUTUMN})

    assert shares_of(session, years) == {years[0]: EVEN, years[1]: AUTUMN}
    assert shares_of(session, years[1:]) == {years[1]: AUTUMN}
    assert shares_of(session, []) == {}


def test_other_shares_take_the_place_of_those_before(session: Session, years: list[int]) -> None:
    add_all_shares(session, dict.fromkeys(years, EVEN))
    keep_shares(session, years[0], AUTUMN)
    keep_shares(session, years[1], ())

    assert shares_of(session, years) == {years[0]: AUTUMN}


def test_a_lesson_is_said_anew_over_the_one_that_was_seen(
    session: Session, years: list[int]
) -> None:
    who = add_person(session, VEETI).id
    first = keep_closing(session, Closing(years[0], "Earlier", date(2026, 5, 3), who, 0))
    second = keep_closing(session, Closing(years[0], "In pairs", date(2026, 6, 1), None, 1))

    assert (first.version, second.version) == (1, 2)
    assert closings_of(session, years) == {years[0]: second}
    for seen in (0, 1):
        with pytest.raises(ConflictError) as lost:
            keep_closing(session, Closing(years[0], "Never", date(2026, 6, 2), None, seen))
        assert lost.value.theirs == second


def test_a_goal_that_is_removed_takes_both_along(session: Session, years: list[int]) -> None:
    add_all_shares(session, dict.fromkeys(years, EVEN))
    closings = [Closing(id, "Earlier", date(2026, 5, 3)) for id in years]
    add_closings(session, closings)

    remove_goals(session, years[:1])

    assert [goal.id for goal in goals(session)] == years[1:]
    assert shares_of(session, years) == {years[1]: EVEN}
    assert closings_of(session, years) == {years[1]: closings[1]}
