"""Codes count for their half minute and the ones around it; recovery codes forgive the reader."""

from datetime import UTC, datetime, timedelta

import pytest

from scorecard.domain.second_factors import (
    SecondFactor,
    in_groups,
    step_at,
    step_before,
    steps_around,
    tidy_code,
    tidy_recovery_code,
)

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)
STEP = timedelta(seconds=30)


def test_a_step_lasts_thirty_seconds() -> None:
    moments = [NOON + timedelta(seconds=s) for s in (0, 29, 30, 59, 60)]

    assert [step_at(moment) - step_at(NOON) for moment in moments] == [0, 0, 1, 1, 2]


def test_a_clock_may_be_one_step_off() -> None:
    now = step_at(NOON)

    assert list(steps_around(NOON)) == [now - 1, now, now + 1]
    assert step_before(NOON) == now - 2


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("012345", "012345"),
        (" 012 345\t", "012345"),
        ("012-345", "012345"),
        ("12345", ""),
        ("1234567", ""),
        ("12345a", ""),
        ("٠١٢٣٤٥", ""),
        ("²³¹²³¹", ""),
        ("", ""),
    ],
)
def test_a_code_is_six_digits_however_they_are_grouped(typed: str, code: str) -> None:
    assert tidy_code(typed) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        pytest.param("7k3m-q9xz-0a1b-vvvv", "7k3mq9xz0a1bvvvv", id="as shown"),
        pytest.param(" 7K3M Q9XZ 0A1B VVVV ", "7k3mq9xz0a1bvvvv", id="in capitals"),
        pytest.param("7k3mq9xzoaLbuuvv", "7k3mq9xz0a1bvvvv", id="read wrongly"),
        pytest.param("7k3m-q9xz-0a1b", "", id="too short"),
        pytest.param("7k3m-q9xz-0a1b-vvvvv", "", id="too long"),
        pytest.param("7k3m-q9xz-0a1b-vvv!", "", id="with a strange letter"),
        pytest.param("7k3m-q9xz-0a1b-vvvé", "", id="with an accent"),
    ],
)
def test_a_recovery_code_forgives_how_it_is_written(typed: str, code: str) -> None:
    assert tidy_recovery_code(typed) == code


def test_a_code_is_shown_in_groups() -> None:
    assert in_groups("7k3mq9xz0a1bvvvv") == "7k3m-q9xz-0a1b-vvvv"


@pytest.mark.parametrize(
    ("after", "lately"),
    [
        pytest.param(0 * STEP, True, id="at once"),
        pytest.param(29 * timedelta(minutes=1), True, id="within half an hour"),
        pytest.param(31 * timedelta(minutes=1), False, id="too late"),
        pytest.param(-timedelta(minutes=2), False, id="the clock went back"),
    ],
)
def test_what_was_begun_waits_for_half_an_hour(after: timedelta, lately: bool) -> None:
    begun = SecondFactor(1, "sealed", step_before(NOON))

    assert begun.was_begun_lately(NOON + after) is lately


def test_what_is_confirmed_waits_no_more_and_tells_no_secret() -> None:
    confirmed = SecondFactor(1, "sealed", step_before(NOON), confirmed_at=NOON)

    assert confirmed.is_confirmed
    assert not confirmed.was_begun_lately(NOON)
    assert "sealed" not in repr(confirmed).replace("sealed_secret", "")
