"""A provider is asked at its own host and at those that the academy names, and nowhere else."""

from dataclasses import replace

import pytest

from scorecard.domain.academy import SignInRules
from scorecard.domain.providers import Provider

SCHOOL = Provider("school", "School", "https://login.example.org/realms/1", "us")


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        pytest.param("https://login.example.org/token", True, id="its own host"),
        pytest.param("https://keys.example.org/all", True, id="a host that is named"),
        pytest.param("http://login.example.org/token", False, id="unencrypted"),
        pytest.param("https://example.org/token", False, id="another host"),
        pytest.param("https://login.example.org.evil.org/", False, id="one that looks like it"),
        pytest.param("https://login.example.org:8443/token", False, id="another port"),
        pytest.param("https://login.example.org@evil.org/", False, id="its name as a user"),
        pytest.param("https://us@login.example.org/", False, id="with a user"),
        pytest.param("//login.example.org/token", False, id="no scheme"),
        pytest.param("javascript:alert(1)", False, id="no address"),
        pytest.param("https://[", False, id="half an address"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_it_is_asked_at_known_places_only(url: str, allowed: bool) -> None:
    assert replace(SCHOOL, hosts=("keys.example.org",)).may_be_at(url) is allowed


def test_on_the_loopback_it_is_asked_as_it_is_written() -> None:
    local = replace(SCHOOL, issuer="http://localhost:9400")

    assert local.may_be_at("http://localhost:9400/token")
    assert not local.may_be_at("https://localhost:9400/token")


def test_a_provider_is_found_by_its_id() -> None:
    rules = SignInRules(providers=(SCHOOL,))

    assert rules.provider("school") == SCHOOL
    assert rules.provider("scool") is None
