"""Codes are those of RFC 6238, and fit one step; recovery codes are long and all different."""

from urllib.parse import parse_qs, urlsplit

import pytest

from scorecard.domain.second_factors import ALPHABET, in_groups
from scorecard.store.one_time_codes import (
    address_of,
    fitting_step,
    new_recovery_codes,
    new_secret,
    recovery_hash,
)

RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # the RFC's "12345678901234567890"


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_codes_are_those_of_the_rfc(seconds: int, code: str) -> None:
    step = seconds // 30

    assert fitting_step(RFC_SECRET, code, range(step - 1, step + 2)) == step
    assert fitting_step(RFC_SECRET, code, range(step + 1, step + 4)) is None


@pytest.mark.parametrize("typed", ["", "28708", "2870822", "abcdef", "٢٨٧٠٨٢"])
def test_what_is_no_code_fits_no_step(typed: str) -> None:
    assert fitting_step(RFC_SECRET, typed, range(3)) is None


def test_secrets_have_160_bits_and_differ() -> None:
    secrets = {new_secret() for _ in range(50)}

    assert len(secrets) == 50
    assert {len(secret) * 5 for secret in secrets} == {160}


def test_an_authenticator_is_told_whose_code_it_is_and_where() -> None:
    found = urlsplit(address_of(RFC_SECRET, account="aino@example.org", academy="Raketti & Co"))

    assert (found.scheme, found.netloc) == ("otpauth", "totp")
    assert found.path == "/Raketti%20%26%20Co:aino%40example.org"
    assert parse_qs(found.query) == {"secret": [RFC_SECRET], "issuer": ["Raketti & Co"]}


def test_recovery_codes_are_ten_of_80_bits() -> None:
    codes = new_recovery_codes()

    assert len(set(codes)) == 10
    assert {len(code) for code in codes} == {16}
    assert set("".join(codes)) <= set(ALPHABET)
    assert len(ALPHABET) == 32


def test_only_the_hash_of_a_recovery_code_is_kept_whatever_way_it_is_written() -> None:
    code = new_recovery_codes()[0]
    kept = recovery_hash(code)

    assert kept
    assert code not in kept
    assert recovery_hash(f" {in_groups(code).upper()} ") == kept
    assert recovery_hash(code[:-1]) is None
