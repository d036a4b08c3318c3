"""A browser is known as somebody's from their signing in on until it is forgotten."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from scorecard.store.known_devices import (
    forget_devices,
    forget_devices_of,
    is_known_device,
    keep_device,
)
from scorecard.store.people import add_person
from tests.store.examples import AINO, VEETI

MORNING = datetime(2026, 2, 16, 8, tzinfo=UTC)
YEAR = timedelta(days=365)


@pytest.fixture
def devices(session: Session) -> dict[str, int]:
    """Aino's and Veeti's phones, on which they signed in this morning; by whose they are."""
    owners = {"aino's": add_person(session, AINO).id, "veeti's": add_person(session, VEETI).id}
    for name, id in owners.items():
        keep_device(session, name, person_id=id, at=MORNING)
    return owners


def known(session: Session) -> set[str]:
    return {name for name in ("aino's", "veeti's", "other") if is_known_device(session, name)}


def test_only_browsers_that_were_kept_are_known(session: Session, devices: dict[str, int]) -> None:
    assert known(session) == {"aino's", "veeti's"}


def test_a_person_s_browsers_are_forgotten(session: Session, devices: dict[str, int]) -> None:
    forget_devices_of(session, devices["aino's"])

    assert known(session) == {"veeti's"}


def test_what_was_not_used_for_long_is_forgotten(session: Session, devices: dict[str, int]) -> None:
    keep_device(session, "veeti's", person_id=devices["veeti's"], at=MORNING + YEAR)

    forget_devices(session, unused_since=MORNING + timedelta(days=1))

    assert known(session) == {"veeti's"}
