"""Secrets are compared in full, and nothing never equals nothing."""

import pytest

from scorecard.web.tokens import form_token, hash_of, new_token, same


@pytest.mark.parametrize(
    ("given", "expected", "equal"),
    [
        ("abc", "abc", True),
        ("abc", "abd", False),
        ("", "", False),
        ("", "abc", False),
        ("abc", "", False),
        ("ä\udc80", "abc", False),
    ],
)
def test_secrets_are_equal_only_if_there_are_any(given: str, expected: str, equal: bool) -> None:
    assert same(given, expected) is equal


def test_tokens_are_long_and_never_the_same() -> None:
    tokens = {new_token() for _ in range(100)}

    assert (len(tokens), min(map(len, tokens))) == (100, 43)


def test_neither_the_hash_nor_the_form_tells_the_token() -> None:
    assert len({"token", hash_of("token"), form_token("token"), form_token("other")}) == 4
