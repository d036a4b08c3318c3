"""People are found by a part of their name or address, page by page, however they are written."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import Session

from scorecard.domain.people import Person, Team
from scorecard.store.directory import (
    Wanted,
    count_people,
    count_teams,
    people_page,
    without_password,
)
from scorecard.store.people import add_person, administrators, set_password_hash
from scorecard.store.teams import add_team

NAMES = ("Äijälä Aarre", "bo 100% Ek", "Aino_Salo", "ÅKE ÖSTMAN")


@pytest.fixture
def crowd(session: Session) -> list[Person]:
    """Four people, the second of them with a password."""
    stored = [
        add_person(session, Person(0, f"p{number}@example.org", name))
        for number, name in enumerate(NAMES)
    ]
    set_password_hash(session, stored[1].id, "hash")
    return stored


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", 4),
        ("äijä", 1),
        ("ÄIJÄ", 1),
        ("äIjÄl", 1),
        ("åke ö", 1),
        ("BO", 1),
        ("100%", 1),
        ("%", 1),
        ("_", 1),
        (" P3@EXAMPLE ", 1),
        ("example.org", 4),
        ("nobody", 0),
        ("'; --", 0),
        ("bo\x00\ud800", 1),
        ("x" * 5_000, 0),
    ],
)
def test_a_search_finds(session: Session, crowd: list[Person], words: str, found: int) -> None:
    wanted = Wanted(words)

    assert count_people(session, wanted) == found
    assert len(people_page(session, wanted, first=0, most=10)) == found


def test_pages_follow_one_another(session: Session, crowd: list[Person]) -> None:
    pages = [people_page(session, Wanted(), first=n, most=3) for n in (0, 3, 6)]

    assert [len(page) for page in pages] == [3, 1, 0]
    assert {p.id for page in pages for p in page} == {p.id for p in crowd}


def test_who_has_no_password_yet_is_known(session: Session, crowd: list[Person]) -> None:
    ids = [p.id for p in crowd]

    assert without_password(session, ids) == set(ids) - {ids[1]}
    assert without_password(session, []) == set()
    assert count_people(session, Wanted(without_password=True)) == 3


def test_only_teams_that_are_going_are_counted(session: Session) -> None:
    usva = Team(0, "usva", "Usva", "", date(2025, 8, 15))
    add_team(session, usva)
    add_team(session, replace(usva, key="ahjo", archived=date(2026, 1, 1)))

    assert count_teams(session) == 1


def test_administrators_are_told_apart(session: Session, crowd: list[Person]) -> None:
    boss = add_person(session, Person(0, "boss@example.org", "Boss", admin=True))

    assert administrators(session) == [boss]
