"""After ten wrong passwords for an account, or twenty from an address, there is a wait."""

import pytest

from scorecard.web import throttle
from scorecard.web.throttle import Throttle


class Clock:
    """A clock that the test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def tries(counted: Throttle, times: int, *, account: str = "maija", address: str = "a") -> int:
    """Return how many of so many attempts were let through."""
    return [counted.wait(account, address) for _ in range(times)].count(0)


def test_an_account_has_ten_tries_from_wherever_they_come(clock: Clock) -> None:
    counted = Throttle(clock)

    assert sum(tries(counted, 1, address=f"address {n}") for n in range(100)) == 10


def test_an_address_has_twenty_tries_for_whatever_accounts(clock: Clock) -> None:
    counted = Throttle(clock)

    assert sum(tries(counted, 1, account=f"account {n}") for n in range(100)) == 20


def test_the_wait_says_how_long_and_ends_by_itself(clock: Clock) -> None:
    counted = Throttle(clock)
    tries(counted, 10)
    clock.now = 60.0

    assert counted.wait("maija", "a") == 14 * 60
    clock.now = 15 * 60.0
    assert counted.wait("maija", "a") == 0


def test_attempts_that_were_put_off_do_not_lengthen_the_wait(clock: Clock) -> None:
    counted = Throttle(clock)
    tries(counted, 500)
    clock.now = 15 * 60.0

    assert counted.wait("maija", "a") == 0


def test_right_passwords_do_not_count(clock: Clock) -> None:
    counted = Throttle(clock)
    for person in range(30):
        assert counted.wait(f"account {person}", "the school") == 0
        counted.forget(f"account {person}", "the school")

    assert tries(counted, 1, address="the school") == 1


def test_a_right_password_leaves_the_wrong_ones_of_others_standing(clock: Clock) -> None:
    counted = Throttle(clock)
    tries(counted, 19, account="somebody", address="elsewhere")
    tries(counted, 9)
    assert counted.wait("maija", "a") == 0
    counted.forget("maija", "a")

    assert tries(counted, 5) == 1


def test_memory_does_not_grow_without_end(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(throttle, "MOST_KEYS", 50)
    counted = Throttle(clock)

    for n in range(200):
        counted.wait(f"account {n}", f"address {n}")

    assert len(counted._attempts) == 50
