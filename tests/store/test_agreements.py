"""What held when dots were set is kept with them; what somebody says openly can be taken back."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import Session

from scorecard.domain.dot_sessions import Agreement, Confirmation
from scorecard.domain.dots import Rating
from scorecard.store.agreements import (
    add_agreement,
    add_confirmation,
    agreements_on,
    confirmations_of,
    remove_confirmation,
)
from scorecard.store.people import add_person
from scorecard.store.ratings import add_rating
from scorecard.store.teams import add_team
from tests.store.examples import AUTUMN, LUOTO, SPRING, VEETI
from tests.store.test_ratings import dialogue

__all__ = ["dialogue"]


def test_agreements_come_back_by_rating(session: Session, dialogue: Rating) -> None:
    veeti = add_person(session, VEETI)
    ratings = [
        add_rating(session, replace(dialogue, period=period)).id for period in (SPRING, AUTUMN)
    ]
    assert dialogue.given_by
    agreed = Agreement(ratings[0], 12, 11, (dialogue.given_by, veeti.id))
    unknown = Agreement(ratings[1], 12)

    for agreement in (agreed, unknown):
        add_agreement(session, agreement)

    assert agreements_on(session, ratings) == {ratings[0]: agreed, ratings[1]: unknown}
    assert agreements_on(session, [ratings[1], 999_999]) == {ratings[1]: unknown}
    assert agreements_on(session, []) == {}


@pytest.fixture
def said(session: Session, dialogue: Rating) -> Confirmation:
    """Aino's open word on a process in spring, stored."""
    assert dialogue.given_by
    word = Confirmation(dialogue.team_id, SPRING, "dialogue", dialogue.given_by, date(2026, 6, 1))
    assert add_confirmation(session, word)
    return word


def test_an_open_word_is_said_once(session: Session, said: Confirmation) -> None:
    assert not add_confirmation(session, replace(said, said_on=date(2026, 6, 2)))

    assert confirmations_of(session, [said.team_id]) == [said]


def test_open_words_come_back_by_team_half_year_process_and_person(
    session: Session, said: Confirmation
) -> None:
    luoto, veeti = add_team(session, LUOTO), add_person(session, VEETI)
    others = [
        replace(said, period=AUTUMN, process="wind"),
        replace(said, period=AUTUMN),
        replace(said, person_id=veeti.id),
    ]

    for word in (*others, replace(said, team_id=luoto.id)):
        assert add_confirmation(session, word)

    assert confirmations_of(session, [said.team_id]) == [said, others[2], others[1], others[0]]
    assert len(confirmations_of(session, [said.team_id, luoto.id])) == 5


def test_an_open_word_is_taken_back_whenever_it_was_said_and_no_other(
    session: Session, said: Confirmation
) -> None:
    kept = replace(said, process="wind")
    add_confirmation(session, kept)

    assert remove_confirmation(session, replace(said, said_on=date(2026, 6, 9)))
    assert not remove_confirmation(session, said)
    assert not remove_confirmation(session, replace(kept, period=AUTUMN))

    assert confirmations_of(session, [said.team_id]) == [kept]
