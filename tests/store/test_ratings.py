"""Ratings are only ever added, one revision after the other."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.dots import Rating, Source
from scorecard.domain.refusals import ConflictError
from scorecard.store.people import add_person
from scorecard.store.ratings import add_rating, ratings_of, remove_imported_ratings
from scorecard.store.rows import StillUsedError, table_of
from scorecard.store.tables import ModelVersionRow
from scorecard.store.teams import add_team
from tests.store.examples import AINO, AUTUMN, KIDE, LUOTO, SPRING

MODEL = "rocket@1"


@pytest.fixture
def dialogue(session: Session) -> Rating:
    """A rating that can be stored: its team, giver and model are there."""
    session.connection().execute(
        sa.insert(table_of(ModelVersionRow)).values(
            id=MODEL, content_hash="", content="", first_used=datetime(2026, 1, 1, tzinfo=UTC)
        )
    )
    kide, aino = add_team(session, KIDE), add_person(session, AINO)
    return Rating(
        kide.id,
        "dialogue",
        SPRING,
        2,
        date(2026, 5, 20),
        MODEL,
        reason="Weekly circles",
        evidence="https://example.org/circles",
        attested="Everybody was heard",
        given_by=aino.id,
    )


def test_ratings_come_back_by_team_and_source(session: Session, dialogue: Rating) -> None:
    luoto = add_team(session, LUOTO)
    autumn = add_rating(session, replace(dialogue, period=AUTUMN, dots=3))
    spring = add_rating(session, dialogue)
    by_coach = add_rating(session, replace(dialogue, source=Source.COACH, dots=1))
    other = add_rating(session, replace(dialogue, team_id=luoto.id))

    assert spring == replace(dialogue, id=spring.id)
    assert ratings_of(session, [dialogue.team_id]) == [spring, by_coach, autumn]
    assert ratings_of(session, [dialogue.team_id], source=Source.COACH) == [by_coach]
    assert ratings_of(session, [luoto.id]) == [other]


def test_a_correction_is_the_next_revision(session: Session, dialogue: Rating) -> None:
    first = add_rating(session, dialogue)
    second = add_rating(session, replace(dialogue, dots=1, revision=2))

    assert ratings_of(session, [dialogue.team_id]) == [first, second]


@pytest.mark.parametrize(
    "revision", [pytest.param(1, id="taken already"), pytest.param(3, id="one left out")]
)
def test_a_revision_that_is_not_the_next_shows_the_last(
    session: Session, dialogue: Rating, revision: int
) -> None:
    first = add_rating(session, dialogue)
    mine = replace(dialogue, dots=0, revision=revision)

    with pytest.raises(ConflictError) as refusal:
        add_rating(session, mine)

    assert (refusal.value.theirs, refusal.value.mine) == (first, mine)
    assert ratings_of(session, [dialogue.team_id]) == [first]


def test_the_first_revision_is_one(session: Session, dialogue: Rating) -> None:
    with pytest.raises(ConflictError) as refusal:
        add_rating(session, replace(dialogue, revision=2))

    assert refusal.value.theirs is None


def test_an_imported_rating_can_be_taken_back(session: Session, dialogue: Rating) -> None:
    imported = add_rating(session, replace(dialogue, imported=True, given_by=None))

    remove_imported_ratings(session, [imported.id])

    assert ratings_of(session, [dialogue.team_id]) == []


def test_a_rating_that_people_gave_is_never_taken_back(session: Session, dialogue: Rating) -> None:
    given = add_rating(session, dialogue)

    with pytest.raises(StillUsedError):
        remove_imported_ratings(session, [given.id])
