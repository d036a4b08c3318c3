"""When two people save the same thing at the same moment, one wins and the other sees both."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from threading import Barrier

import pytest
from sqlmodel import Session

from scorecard.domain.dots import HalfYear, Names
from scorecard.domain.metrics import Metric
from scorecard.domain.people import ACADEMY, Membership, Role
from scorecard.domain.refusals import ConflictError
from scorecard.domain.values import MonthValue
from scorecard.store.database import Database
from scorecard.store.half_years import keep_half_year
from scorecard.store.memberships import add_membership
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person, change_person
from scorecard.store.teams import add_team
from scorecard.store.values import history_of, keep_value
from tests.store.examples import AINO, JANUARY, KIDE, LUOTO, SPRING, visits_of

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)
Save = Callable[[Session], object]


def raced(database: Database, *saves: Save) -> tuple[list[object], list[ConflictError]]:
    """Save everything at the same moment; return what was stored, and the conflicts."""
    start = Barrier(len(saves))

    def at_once(save: Save) -> object:
        start.wait(timeout=10)
        try:
            return database.write(save)
        except ConflictError as conflict:
            return conflict

    with ThreadPoolExecutor(len(saves)) as everybody:
        ends = list(everybody.map(at_once, saves))
    lost = [end for end in ends if isinstance(end, ConflictError)]
    return [end for end in ends if not isinstance(end, ConflictError)], lost


def visits(session: Session) -> Metric:
    return add_metric(session, visits_of(add_person(session, AINO).owner))


def entering(metric: Metric, value: MonthValue) -> Save:
    return lambda session: keep_value(session, metric.id, value, entered_by=None, entered_at=NOON)


@pytest.mark.parametrize("seen", [pytest.param(0, id="empty"), pytest.param(1, id="filled")])
def test_of_two_editors_of_one_cell_one_wins_and_the_other_sees_both_values(
    database: Database, seen: int
) -> None:
    metric = database.write(visits)
    if seen:
        database.write(entering(metric, MonthValue(JANUARY, Decimal(1), version=0)))
    values = [MonthValue(JANUARY, Decimal(amount), version=seen) for amount in (7, 8)]

    stored, lost = raced(database, *(entering(metric, value) for value in values))

    (winner,), (loser,) = stored, lost
    assert isinstance(winner, MonthValue)
    assert loser.theirs == winner
    assert {winner.amount, loser.mine.amount} == {7, 8}
    with database.read() as session:
        assert len(history_of(session, metric.id, JANUARY)) == seen + 1


def test_of_two_who_change_a_person_one_wins(database: Database) -> None:
    aino = database.write(lambda session: add_person(session, AINO))
    changes = [replace(aino, name=name) for name in ("Aino A.", "Aino B.")]

    stored, lost = raced(
        database, *(lambda session, mine=mine: change_person(session, mine) for mine in changes)
    )

    assert [conflict.theirs for conflict in lost] == stored


def test_of_two_who_settle_a_half_year_one_wins(database: Database) -> None:
    kide = database.write(lambda session: add_team(session, KIDE))
    settled = [HalfYear(kide.id, SPRING, names, version=0) for names in (Names.TEAM, Names.COACH)]

    stored, lost = raced(
        database, *(lambda session, mine=mine: keep_half_year(session, mine) for mine in settled)
    )

    assert [conflict.theirs for conflict in lost] == stored


def test_nobody_gets_two_places_at_the_same_moment(database: Database) -> None:
    aino = database.write(lambda session: add_person(session, AINO))
    teams = [
        database.write(lambda session, new=new: add_team(session, new)) for new in (KIDE, LUOTO)
    ]
    places = [Membership(0, t.id, aino.id, Role.MEMBER, date(2026, 1, 12)) for t in teams]

    stored, lost = raced(
        database, *(lambda session, mine=mine: add_membership(session, mine) for mine in places)
    )

    assert [conflict.theirs for conflict in lost] == stored


def test_an_owners_first_two_metrics_at_the_same_moment_are_both_stored(
    database: Database,
) -> None:
    metrics = [visits_of(ACADEMY), visits_of(ACADEMY, slot=2, name="Turnover")]

    stored, lost = raced(
        database, *(lambda session, mine=mine: add_metric(session, mine) for mine in metrics)
    )

    assert (len(stored), lost) == (2, [])
