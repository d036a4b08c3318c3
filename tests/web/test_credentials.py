"""Who does not exist costs the same computation as who does, and gets no other answer."""

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from argon2 import PasswordHasher

from scorecard.app import App
from scorecard.web.credentials import checked
from tests.web.people import PASSWORD, member, with_password


@pytest.fixture
def computations() -> Iterator[list[str]]:
    """The hashes that were worked through."""
    seen: list[str] = []
    verify = PasswordHasher.verify

    def counted(hasher: PasswordHasher, hash: str, password: str) -> bool:
        seen.append(hash)
        return bool(verify(hasher, hash, password))

    with patch.object(PasswordHasher, "verify", counted):
        yield seen


@pytest.mark.parametrize(
    ("email", "known"),
    [
        pytest.param("maija@example.org", True, id="somebody"),
        pytest.param("veikko@example.org", False, id="somebody without a password"),
        pytest.param("nobody@example.org", False, id="nobody"),
        pytest.param("no address", False, id="no address"),
    ],
)
def test_every_attempt_costs_one_computation_of_full_strength(
    app: App, computations: list[str], email: str, known: bool
) -> None:
    with_password(app, member(app))
    member(app, name="Veikko Vuori")

    found = checked(app, email, PASSWORD)

    assert (found is not None) is known
    assert [hash.split("$")[3] for hash in computations] == ["m=65536,t=3,p=1"]
