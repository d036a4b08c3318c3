"""Memberships come back by team and by person; nobody has two places at once."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import Session

from scorecard.domain.people import Membership, Role
from scorecard.domain.refusals import ConflictError
from scorecard.store.memberships import (
    add_membership,
    change_membership,
    memberships,
    memberships_in,
    memberships_of,
    remove_memberships,
)
from scorecard.store.people import add_person
from scorecard.store.teams import add_team
from tests.store.examples import AINO, KIDE, LUOTO, VEETI

JANUARY, JUNE, AUGUST = date(2026, 1, 12), date(2026, 6, 30), date(2026, 8, 10)


@pytest.fixture
def in_kide(session: Session) -> Membership:
    """Veeti's place in Kide."""
    veeti, kide = add_person(session, VEETI), add_team(session, KIDE)
    return add_membership(session, Membership(0, kide.id, veeti.id, Role.MEMBER, JANUARY))


def test_memberships_come_back_by_person_and_by_team(session: Session, in_kide: Membership) -> None:
    aino, luoto = add_person(session, AINO), add_team(session, LUOTO)
    coach = add_membership(
        session, Membership(0, in_kide.team_id, aino.id, Role.COACH, AUGUST, date(2026, 12, 31))
    )
    elsewhere = add_membership(session, replace(coach, team_id=luoto.id, first=JANUARY, last=None))

    assert coach == Membership(
        coach.id, in_kide.team_id, aino.id, Role.COACH, AUGUST, date(2026, 12, 31)
    )
    assert memberships_of(session, aino.id) == [elsewhere, coach]
    assert memberships_in(session, [in_kide.team_id]) == [in_kide, coach]
    assert memberships(session) == [in_kide, elsewhere, coach]


def test_nobody_has_two_open_places(session: Session, in_kide: Membership) -> None:
    luoto = add_team(session, LUOTO)
    second = replace(in_kide, team_id=luoto.id, role=Role.LEADER, first=AUGUST)

    with pytest.raises(ConflictError) as refusal:
        add_membership(session, second)

    assert (refusal.value.theirs, refusal.value.mine) == (in_kide, second)


def test_who_left_may_come_back(session: Session, in_kide: Membership) -> None:
    left = change_membership(session, replace(in_kide, last=JUNE))
    back = add_membership(session, replace(in_kide, first=AUGUST))

    assert left == replace(in_kide, last=JUNE, version=2)
    assert memberships(session) == [left, back]


def test_the_same_membership_is_not_stored_twice(session: Session, in_kide: Membership) -> None:
    left = change_membership(session, replace(in_kide, last=JUNE))

    with pytest.raises(ConflictError) as refusal:
        add_membership(session, left)

    assert refusal.value.theirs == left


def test_who_saves_second_sees_what_the_first_one_saved(
    session: Session, in_kide: Membership
) -> None:
    first = change_membership(session, replace(in_kide, role=Role.LEADER))
    second = replace(in_kide, last=JUNE)

    with pytest.raises(ConflictError) as refusal:
        change_membership(session, second)

    assert (refusal.value.theirs, refusal.value.mine) == (first, second)


def test_a_membership_of_an_import_can_be_taken_back(session: Session, in_kide: Membership) -> None:
    remove_memberships(session, [in_kide.id])

    assert memberships(session) == []


def test_a_place_is_not_opened_again_beside_another(session: Session, in_kide: Membership) -> None:
    left = change_membership(session, replace(in_kide, last=JUNE))
    luoto = add_team(session, LUOTO)
    elsewhere = add_membership(session, replace(in_kide, team_id=luoto.id, first=AUGUST))

    with pytest.raises(ConflictError) as refusal:
        change_membership(session, replace(left, last=None))

    assert refusal.value.theirs == elsewhere


def test_an_open_place_may_have_its_past_corrected(session: Session, in_kide: Membership) -> None:
    before = replace(in_kide, first=date(2025, 8, 11), last=date(2025, 12, 31))

    past = add_membership(session, before)

    assert memberships(session) == [past, in_kide]


def test_a_past_place_is_corrected_beside_an_open_one(
    session: Session, in_kide: Membership
) -> None:
    past = add_membership(
        session, replace(in_kide, first=date(2025, 8, 11), last=date(2025, 12, 31))
    )

    corrected = change_membership(session, replace(past, last=date(2025, 11, 30)))

    assert memberships(session) == [corrected, in_kide]
