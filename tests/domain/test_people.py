"""A membership has a first and perhaps a last day, and both of them count."""

from datetime import date

import pytest

from scorecard.domain.people import Membership, Owner, OwnerKind, Person, Role, Team, members_on

FIRST, LAST = date(2026, 2, 1), date(2026, 8, 31)


def _membership(
    first: date, last: date | None = None, *, person: int = 1, role: Role = Role.MEMBER
) -> Membership:
    return Membership(1, 1, person, role, first, last)


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        pytest.param(date(2026, 1, 31), False, id="the day before"),
        pytest.param(FIRST, True, id="the first day"),
        pytest.param(LAST, True, id="the last day"),
        pytest.param(date(2026, 9, 1), False, id="the day after"),
    ],
)
def test_a_membership_holds_from_its_first_day_to_its_last(day: date, holds: bool) -> None:
    assert _membership(FIRST, LAST).holds_on(day) is holds


def test_a_membership_without_a_last_day_goes_on() -> None:
    assert _membership(FIRST).holds_on(date(2099, 12, 31))


@pytest.mark.parametrize(
    ("other", "overlap"),
    [
        pytest.param(_membership(date(2026, 8, 31)), True, id="begins on the last day"),
        pytest.param(_membership(date(2026, 9, 1)), False, id="begins on the day after"),
        pytest.param(_membership(date(2025, 1, 1), FIRST), True, id="ends on the first day"),
        pytest.param(
            _membership(date(2025, 1, 1), date(2026, 1, 31)), False, id="ends on the day before"
        ),
        pytest.param(_membership(date(2026, 3, 1), date(2026, 4, 1)), True, id="inside"),
        pytest.param(_membership(date(2025, 1, 1)), True, id="around, without end"),
    ],
)
def test_memberships_overlap_when_a_day_belongs_to_both(other: Membership, overlap: bool) -> None:
    mine = _membership(FIRST, LAST)

    assert (mine.overlaps(other), other.overlaps(mine)) == (overlap, overlap)


def test_members_on_a_day_are_members_and_leaders_each_once() -> None:
    memberships = [
        _membership(FIRST, person=3),
        _membership(FIRST, person=2, role=Role.LEADER),
        _membership(FIRST, date(2026, 3, 1), person=1),
        _membership(date(2026, 5, 1), person=1),
        _membership(FIRST, person=4, role=Role.COACH),
        _membership(date(2026, 9, 1), person=5),
        _membership(date(2025, 1, 1), date(2025, 12, 31), person=6),
    ]

    assert members_on(memberships, date(2026, 6, 15)) == (1, 2, 3)


def test_people_and_teams_own_what_is_theirs() -> None:
    aino = Person(1, "aino@example.org", "Aino")
    tulva = Team(1, "tulva", "Tulva", "2026 autumn", date(2026, 9, 1))

    assert (aino.owner, tulva.owner) == (Owner(OwnerKind.PERSON, 1), Owner(OwnerKind.TEAM, 1))


@pytest.mark.parametrize(
    ("mine", "theirs", "clash"),
    [
        pytest.param((1, Role.MEMBER), (2, Role.LEADER), True, id="two places as a member"),
        pytest.param((1, Role.MEMBER), (1, Role.COACH), False, id="belonging and coaching"),
        pytest.param((1, Role.COACH), (2, Role.COACH), False, id="coaching two teams"),
        pytest.param((1, Role.COACH), (1, Role.COACH), True, id="coaching one team twice"),
    ],
)
def test_nobody_has_two_places_that_clash(
    mine: tuple[int, Role], theirs: tuple[int, Role], clash: bool
) -> None:
    one, other = (Membership(1, team, 1, role, FIRST, LAST) for team, role in (mine, theirs))
    later = Membership(1, theirs[0], 1, theirs[1], date(2026, 9, 1))

    assert one.clashes(other) is clash
    assert not one.clashes(later)
