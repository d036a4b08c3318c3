"""People, teams and memberships: found by old names too, and nothing is ever blanked."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.exchange.changes import Verdict
from scorecard.exchange.picture import Picture
from tests.exchange.planned import AINO, IN_USVA, USVA, empty, planned, reasons, started


def the_person(picture: Picture) -> Person:
    return next(iter(picture.people.values()))


def the_team(picture: Picture) -> Team:
    return next(iter(picture.teams.values()))


def held(picture: Picture) -> list[Membership]:
    return [m for every in picture.memberships.values() for m in every]


def test_a_new_person_speaks_the_academys_first_language_unless_the_row_says_otherwise() -> None:
    picture = empty()
    planned(picture, people=AINO)

    assert the_person(picture).language == picture.academy.settings.languages[0]
    assert the_person(picture).admin is False


def test_an_empty_cell_blanks_nothing() -> None:
    picture = empty()
    planned(picture, people=[{**AINO[0], "language": "fi", "role": "ylläpitäjä"}])
    before = the_person(picture)

    found = planned(picture, people=[{"email": "aino@example.org", "name": None}])

    assert (the_person(picture), found.counts["people"]) == (before, {Verdict.UNCHANGED: 1})


def test_an_earlier_address_finds_the_person_and_does_not_come_back() -> None:
    picture = started()
    person = the_person(picture)
    picture.put_person(replace(person, former_emails=("aino.old@example.org",)))

    found = planned(picture, people=[{"email": "Aino.Old@example.org", "name": "Aino Laine"}])

    assert found.counts["people"] == {Verdict.CHANGED: 1}
    assert (the_person(picture).name, the_person(picture).email) == (
        "Aino Laine",
        "aino@example.org",
    )


def test_one_person_under_two_addresses_is_a_double() -> None:
    picture = started()
    person = the_person(picture)
    picture.put_person(replace(person, former_emails=("aino.old@example.org",)))

    found = planned(
        picture,
        people=[
            {"email": "aino@example.org", "name": "A"},
            {"email": "aino.old@example.org", "name": "B"},
        ],
    )

    assert reasons(found) == [(3, "email", "import-same-person")]


def test_an_earlier_short_name_finds_the_team() -> None:
    picture = started()
    picture.put_team(replace(the_team(picture), former_keys=("sumu",)))

    found = planned(picture, memberships=[{**IN_USVA[0], "team": "SUMU"}])

    assert found.counts["memberships"] == {Verdict.UNCHANGED: 1}


@pytest.mark.parametrize("key", ["academy", "Academy", " ACADEMY "])
def test_no_team_takes_the_academys_own_name(key: str) -> None:
    found = planned(empty(), teams=[{**USVA[0], "team": key}])

    assert reasons(found) == [(2, "team", "import-team-reserved")]


def test_a_membership_begins_with_the_team_unless_the_row_says_otherwise() -> None:
    assert [m.first for m in held(started())] == [date(2025, 9, 1)]


def test_a_row_without_a_first_day_speaks_of_the_membership_that_there_is() -> None:
    picture = empty()
    planned(picture, people=AINO, teams=USVA, memberships=[{**IN_USVA[0], "from": "2026-02-01"}])

    found = planned(picture, memberships=[{**IN_USVA[0], "role": "leader"}])

    assert found.counts["memberships"] == {Verdict.CHANGED: 1}
    assert [(m.role, m.first) for m in held(picture)] == [(Role.LEADER, date(2026, 2, 1))]


def test_a_membership_overlapping_a_stored_one_is_refused_by_its_team() -> None:
    picture = started(teams=[*USVA, {"team": "kaste", "name": "Kaste", "founded": "2026-01-01"}])

    found = planned(picture, memberships=[{**IN_USVA[0], "team": "kaste"}])

    assert reasons(found) == [(2, "from", "import-membership-overlaps-stored")]
    assert found.faults[0].refused.arguments["team"] == "usva"


def test_who_left_may_come_back_and_a_coach_may_coach_many_teams() -> None:
    kaste = {"team": "kaste", "name": "Kaste", "founded": "2026-01-01"}
    coach = {"email": "aino@example.org", "role": "coach"}
    found = planned(
        empty(),
        people=AINO,
        teams=[*USVA, kaste],
        memberships=[
            {**IN_USVA[0], "to": "2025-12-31"},
            {**IN_USVA[0], "from": "2026-01-01"},
            {**coach, "team": "usva"},
            {**coach, "team": "kaste"},
        ],
    )

    assert reasons(found) == []


def test_the_last_day_alone_must_not_lie_before_the_stored_first_one() -> None:
    found = planned(started(), memberships=[{**IN_USVA[0], "to": "2025-08-31"}])

    assert reasons(found) == [(2, "to", "import-to-before-from")]
