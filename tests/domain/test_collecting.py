"""A collected metric takes what members of that month share under the same template."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.collecting import Stay, collected_months, stay_in_academy, stay_in_team
from scorecard.domain.metrics import CollectedValue, Metric, Visibility
from scorecard.domain.people import ACADEMY, Membership, Owner, OwnerKind, Role, Team
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from tests.domain.builders import metric

USVA = Owner(OwnerKind.TEAM, 1)
AUTUMN = [Period.parse(code) for code in ("2026-09", "2026-10")]


def visits_of(person: int, *, visibility: Visibility = Visibility.COACH) -> Metric:
    return replace(
        metric(),
        id=person,
        owner=Owner(OwnerKind.PERSON, person),
        template="customer-visits",
        first=AUTUMN[0],
        visibility=visibility,
    )


def stays_of(*people: int, last: Period | None = None) -> list[Stay]:
    return [Stay(Owner(OwnerKind.PERSON, who), USVA, AUTUMN[0], last) for who in people]


def collected() -> Metric:
    return replace(
        metric(), id=99, owner=USVA, template="customer-visits", first=AUTUMN[0], collected=True
    )


def amounts(*numbers: int | None) -> dict[int, list[MonthValue]]:
    return {
        who: [] if number is None else [MonthValue(AUTUMN[0], Decimal(number))]
        for who, number in enumerate(numbers, start=1)
    }


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        pytest.param((2, 3, 4), CollectedValue(AUTUMN[0], Decimal(9), 3, 3), id="all have entered"),
        pytest.param((2, None, 4), CollectedValue(AUTUMN[0], None, 2, 3), id="two are too few"),
        pytest.param((0, 0, 0), CollectedValue(AUTUMN[0], Decimal(0), 3, 3), id="zero counts"),
    ],
)
def test_the_members_numbers_add_up(
    numbers: tuple[int | None, ...], expected: CollectedValue
) -> None:
    months = collected_months(
        collected(),
        stays=stays_of(1, 2, 3),
        metrics=[visits_of(who) for who in (1, 2, 3)],
        values=amounts(*numbers),
        upto=AUTUMN[0],
    )

    assert months == (expected,)


def test_what_a_member_keeps_to_themselves_is_not_even_counted() -> None:
    kept = visits_of(4, visibility=Visibility.ME)

    months = collected_months(
        collected(),
        stays=stays_of(1, 2, 3, 4),
        metrics=[*(visits_of(who) for who in (1, 2, 3)), kept],
        values=amounts(1, 1, 1, 100),
        upto=AUTUMN[0],
    )

    assert months == (CollectedValue(AUTUMN[0], Decimal(3), 3, 3),)


def test_three_numbers_of_two_people_are_of_two_people() -> None:
    twice = replace(visits_of(3), owner=visits_of(2).owner)

    (found,) = collected_months(
        collected(),
        stays=stays_of(1, 2),
        metrics=[visits_of(1), visits_of(2), twice],
        values=amounts(2, 3, 4),
        upto=AUTUMN[0],
    )

    assert (found.amount, found.given) == (None, 3)


def test_numbers_of_one_owner_are_kept_back_together() -> None:
    twice = replace(visits_of(5), owner=visits_of(4).owner)

    (found,) = collected_months(
        collected(),
        stays=stays_of(1, 2, 3, 4),
        metrics=[*(visits_of(who) for who in (1, 2, 3, 4)), twice],
        values=amounts(1, 1, 1, 1, 1),
        upto=AUTUMN[0],
    )

    assert found.unless_told_apart({1}).amount == Decimal(5)
    assert found.unless_told_apart({1, 2}).amount is None
    assert found.unless_told_apart({1, 2, 3, 4, 5}).amount == Decimal(5)


def test_who_has_left_counts_for_the_months_before() -> None:
    left = stays_of(3, last=AUTUMN[0])

    months = collected_months(
        collected(),
        stays=[*stays_of(1, 2), *left],
        metrics=[visits_of(who) for who in (1, 2, 3)],
        values=amounts(1, 1, 1),
        upto=AUTUMN[1],
    )

    assert [m.of for m in months] == [3, 2]


def test_another_template_takes_no_part() -> None:
    other = replace(visits_of(3), template="book-points")

    months = collected_months(
        collected(),
        stays=stays_of(1, 2, 3),
        metrics=[visits_of(1), visits_of(2), other],
        values=amounts(1, 1, 1),
        upto=AUTUMN[0],
    )

    assert [m.of for m in months] == [2]


def test_a_membership_is_a_stay_of_its_months() -> None:
    held = Membership(1, 1, 7, Role.MEMBER, date(2026, 9, 30), date(2026, 10, 1))

    assert stay_in_team(held) == Stay(Owner(OwnerKind.PERSON, 7), USVA, *AUTUMN)


def test_a_team_stays_in_the_academy_until_it_is_archived() -> None:
    team = Team(1, "usva", "Usva", "2026", date(2026, 9, 1), archived=date(2026, 10, 31))

    assert stay_in_academy(team) == Stay(USVA, ACADEMY, *AUTUMN)
