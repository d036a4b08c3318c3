"""Passwords are kept as Argon2id hashes, strong ones in use and cheap ones in tests."""

from concurrent.futures import ThreadPoolExecutor
from threading import Lock

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type

from scorecard.store.passwords import HASHER, hash_password, needs_rehash, verify_password

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class CountingHasher(PasswordHasher):
    """A cheap hasher that knows what was tried, and how many at the same time."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=1024, parallelism=1)
        self.tried: list[str] = []
        self.lock, self.now, self.most = Lock(), 0, 0

    def verify(self, hash: str | bytes, password: str | bytes) -> bool:
        with self.lock:
            self.tried.append(str(hash))
            self.now += 1
            self.most = max(self.most, self.now)
        try:
            return super().verify(hash, password)
        finally:
            with self.lock:
                self.now -= 1


def test_only_the_right_password_opens() -> None:
    hash = hash_password("kolme viisasta kissaa", CHEAP)

    assert verify_password(hash, "kolme viisasta kissaa", CHEAP)
    assert not verify_password(hash, "kolme viisasta koiraa", CHEAP)


def test_the_same_password_has_another_hash_each_time() -> None:
    assert hash_password("kissa", CHEAP) != hash_password("kissa", CHEAP)


@pytest.mark.parametrize("password", ["", "nobody has this password"])
def test_who_has_no_hash_gets_in_with_nothing(password: str) -> None:
    assert not verify_password(None, password, CHEAP)


def test_an_unknown_person_costs_as_much_as_a_known_one() -> None:
    hasher = CountingHasher()
    known = hash_password("kissa", hasher)

    verify_password(known, "koira", hasher)
    verify_password(None, "koira", hasher)

    parameters = [extract_parameters(hash) for hash in hasher.tried]
    assert parameters == [extract_parameters(known)] * 2


def test_what_is_no_hash_opens_nothing() -> None:
    assert not verify_password("kissa", "kissa", CHEAP)


def test_no_more_than_two_are_tried_at_a_time() -> None:
    hasher = CountingHasher()
    hash = hash_password("kissa", hasher)

    with ThreadPoolExecutor(8) as crowd:
        opened = list(crowd.map(lambda _: verify_password(hash, "kissa", hasher), range(64)))

    assert opened == [True] * 64
    assert hasher.most == 2


def test_passwords_in_use_take_three_rounds_of_64_mebibytes() -> None:
    made = extract_parameters(hash_password("kissa"))

    assert (made.type, made.time_cost, made.memory_cost, made.parallelism) == (
        Type.ID,
        3,
        65_536,
        1,
    )
    assert (HASHER.hash_len, HASHER.salt_len) == (32, 16)


def test_a_hash_of_other_parameters_is_made_anew() -> None:
    hash = hash_password("kissa", CHEAP)

    assert needs_rehash(hash)
    assert not needs_rehash(hash, CHEAP)
