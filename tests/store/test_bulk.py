"""What comes whole is stored as if it had come one by one."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from scorecard.domain.celebrations import Celebration
from scorecard.domain.dots import Assessment, Rating
from scorecard.domain.entries import Entry
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective
from scorecard.domain.people import ACADEMY, Owner, Person, Team
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store import bulk
from scorecard.store.assessments import own_assessments
from scorecard.store.celebrations import celebrations_of, seen
from scorecard.store.database import Database, Session
from scorecard.store.goals import goals
from scorecard.store.metrics import metrics
from scorecard.store.model_versions import keep_model_version
from scorecard.store.people import add_person
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import add_team
from scorecard.store.values import history_of, value

MAY, JUNE = Period.parse("2026-05"), Period.parse("2026-06")
SPRING = Period.parse("2026-H1")
FIRST, SECOND = datetime(2026, 6, 1, 8, tzinfo=UTC), datetime(2026, 6, 2, 8, tzinfo=UTC)


def visits(owner: Owner, name: str = "Visits") -> Metric:
    return Metric(
        id=0,
        owner=owner,
        name=name,
        unit="pcs",
        kind=Kind.ADDS_UP,
        direction=Direction.UP,
        aggregate=Aggregate.SUM,
        perspective=Perspective.CUSTOMERS,
        first=MAY,
    )


@pytest.fixture
def aino(database: Database) -> Person:
    """A person who is stored, under an id that is not the first."""
    somebody = Person(0, "first@example.org", "First Comer")
    database.write(lambda session: add_person(session, somebody))
    return database.write(
        lambda session: add_person(session, Person(0, "aino@example.org", "Aino Aalto"))
    )


@pytest.fixture
def team(database: Database) -> Team:
    """A stored team."""
    new = Team(0, "kaarna", "Kaarna", "2026", date(2026, 1, 7))
    return database.write(lambda session: add_team(session, new))


def test_metrics_get_their_ids_in_order(database: Database, aino: Person) -> None:
    given = [visits(aino.owner, "B"), visits(ACADEMY, "A"), visits(aino.owner, "A")]

    ids = database.write(lambda session: bulk.add_metrics(session, given))

    with database.read() as session:
        assert metrics(session) == [replace(m, id=id) for m, id in zip(given, ids, strict=True)]


def test_goals_and_their_celebrations_come_with_who_has_seen_them(
    database: Database, aino: Person
) -> None:
    given = [
        Goal(0, aino.owner, SPRING, words="Learn to sell"),
        Goal(0, ACADEMY, SPRING, process="Y1", target=Decimal(2)),
    ]

    def unit(session: Session) -> list[int]:
        ids = bulk.add_goals(session, given)
        held = Celebration(0, ids[0], date(2026, 6, 20), "Cake", "Ask sooner", aino.id)
        bulk.add_celebrations(session, [held])
        bulk.mark_all_seen(session, [(aino.id, ids[0])])
        return ids

    ids = database.write(unit)

    with database.read() as session:
        assert goals(session) == [replace(g, id=id) for g, id in zip(given, ids, strict=True)]
        assert celebrations_of(session, ids)[ids[0]].how == "Cake"
        assert seen(session, aino.id) == {ids[0]}


def test_ratings_and_answers_come_as_they_are(database: Database, aino: Person, team: Team) -> None:
    rating = Rating(team.id, "Y1", SPRING, 1, date(2026, 6, 1), "rocket@1", given_by=aino.id)
    again = replace(rating, dots=2, reason="More evidence", revision=2)
    answer = Assessment(aino.id, team.id, SPRING, "Y1", 2, "It goes well")

    def unit(session: Session) -> None:
        keep_model_version(session, "rocket@1", "{}", at=FIRST)
        bulk.add_ratings(session, [rating, again])
        bulk.add_assessments(session, [answer])

    database.write(unit)

    with database.read() as session:
        stored = ratings_of(session, [team.id])
        assert [replace(r, id=0) for r in stored] == [rating, again]
        assert own_assessments(session, aino.id) == [answer]


def test_a_month_keeps_what_it_held_before(database: Database, aino: Person) -> None:
    slip = Entry(MonthValue(MAY, Decimal(40)), FIRST, aino.id)
    right = MonthValue(MAY, Decimal(4), note="a slip", corrected=True, version=2)
    away = Entry(MonthValue(JUNE, excused=True, late=True), SECOND, None)

    def unit(session: Session) -> int:
        (id,) = bulk.add_metrics(session, [visits(aino.owner)])
        bulk.add_histories(session, [(id, [slip, Entry(right, SECOND, aino.id)]), (id, [away])])
        return id

    id = database.write(unit)

    with database.read() as session:
        assert value(session, id, MAY) == right
        assert history_of(session, id, MAY) == [slip, Entry(right, SECOND, aino.id)]
        assert history_of(session, id, JUNE) == [away]


def test_nothing_at_all_is_fine(database: Database) -> None:
    assert database.write(lambda session: bulk.add_metrics(session, [])) == []
