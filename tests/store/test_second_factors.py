"""A second factor counts from when it is confirmed, and each of its codes once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from scorecard.domain.second_factors import SecondFactor
from scorecard.store.database import Database
from scorecard.store.people import add_person
from scorecard.store.second_factors import (
    confirm_second_factor,
    keep_recovery_codes,
    keep_second_factor,
    recovery_codes_left,
    remove_second_factor,
    second_factor,
    take_step,
    use_recovery_code,
)
from tests.store.examples import AINO, VEETI

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)


@pytest.fixture
def begun(session: Session) -> Iterator[SecondFactor]:
    """Aino's second factor, not yet confirmed; Veeti has one too."""
    aino, veeti = add_person(session, AINO), add_person(session, VEETI)
    keep_second_factor(session, SecondFactor(veeti.id, "Veeti's", 7))
    factor = SecondFactor(aino.id, "sealed", 100)
    keep_second_factor(session, factor)
    yield factor
    assert second_factor(session, veeti.id) == SecondFactor(veeti.id, "Veeti's", 7)


def test_nobody_has_one_before_it_is_set_up(session: Session) -> None:
    assert second_factor(session, add_person(session, AINO).id) is None


def test_it_counts_once_it_is_confirmed(session: Session, begun: SecondFactor) -> None:
    assert second_factor(session, begun.person_id) == begun

    confirm_second_factor(session, begun.person_id, at=NOON)

    assert second_factor(session, begun.person_id) == replace(begun, confirmed_at=NOON)


def test_another_one_takes_the_place_of_the_first(session: Session, begun: SecondFactor) -> None:
    anew = SecondFactor(begun.person_id, "another", 200)

    keep_second_factor(session, anew)

    assert second_factor(session, begun.person_id) == anew


def test_a_step_is_taken_once_and_none_before_it(session: Session, begun: SecondFactor) -> None:
    taken = [take_step(session, begun.person_id, step) for step in (102, 102, 101, 100, 103)]

    assert taken == [True, False, False, False, True]


def test_nobody_without_one_takes_a_step(session: Session) -> None:
    assert not take_step(session, add_person(session, AINO).id, 1_000)


def test_a_recovery_code_is_used_once_and_by_its_owner(
    session: Session, begun: SecondFactor
) -> None:
    keep_recovery_codes(session, begun.person_id, ["one", "other"])

    used = [
        use_recovery_code(session, person_id, code, at=NOON)
        for person_id, code in (
            (begun.person_id + 1, "one"),
            (begun.person_id, "one"),
            (begun.person_id, "one"),
            (begun.person_id, "unknown"),
        )
    ]

    assert used == [False, True, False, False]
    assert recovery_codes_left(session, begun.person_id) == 1


def test_new_recovery_codes_take_the_place_of_all_before(
    session: Session, begun: SecondFactor
) -> None:
    keep_recovery_codes(session, begun.person_id, ["one", "other"])
    keep_recovery_codes(session, begun.person_id, ["new"])

    assert not use_recovery_code(session, begun.person_id, "one", at=NOON)
    assert recovery_codes_left(session, begun.person_id) == 1


def test_what_is_removed_leaves_nothing(session: Session, begun: SecondFactor) -> None:
    keep_recovery_codes(session, begun.person_id, ["one"])

    assert remove_second_factor(session, begun.person_id)
    assert not remove_second_factor(session, begun.person_id)
    assert second_factor(session, begun.person_id) is None
    assert recovery_codes_left(session, begun.person_id) == 0


def test_of_many_who_use_the_same_code_at_once_one_gets_in(database: Database) -> None:
    def set_up(session: Session) -> int:
        aino = add_person(session, AINO).id
        keep_second_factor(session, SecondFactor(aino, "sealed", 100, NOON))
        keep_recovery_codes(session, aino, ["one"])
        return aino

    aino = database.write(set_up)

    def use_both(_: int) -> tuple[bool, bool]:
        return database.write(
            lambda session: (
                take_step(session, aino, 101),
                use_recovery_code(session, aino, "one", at=NOON),
            )
        )

    with ThreadPoolExecutor(6) as browsers:
        answers = list(browsers.map(use_both, range(12)))

    assert sorted(answers) == [(False, False)] * 11 + [(True, True)]
