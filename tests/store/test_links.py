"""A link works once, for one purpose, until it expires."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.sign_ins import Link
from scorecard.store.links import add_link, end_links_of, link, open_link_of, spend, use_link
from scorecard.store.people import add_person
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import LinkRow
from tests.store.examples import AINO

MORNING = datetime(2026, 2, 16, 8, tzinfo=UTC)
NOON, EVENING = MORNING + timedelta(hours=4), MORNING + timedelta(hours=12)


@pytest.fixture
def invitation(session: Session) -> Link:
    """An invitation for Aino that works until noon."""
    aino = add_person(session, AINO)
    return add_link(
        session, token_hash="a", purpose="invitation", person_id=aino.id, expires_at=NOON
    )


def test_a_link_works_once(session: Session, invitation: Link) -> None:
    used = replace(invitation, used_at=MORNING)

    assert use_link(session, "a", "invitation", MORNING) == used
    assert use_link(session, "a", "invitation", MORNING) is None


def test_looking_at_a_link_does_not_use_it_up(session: Session, invitation: Link) -> None:
    assert link(session, "a", "invitation", MORNING) == invitation
    assert link(session, "a", "invitation", MORNING) == invitation


@pytest.mark.parametrize(
    ("token", "purpose", "at"),
    [
        pytest.param("b", "invitation", MORNING, id="unknown"),
        pytest.param("a", "set-up", MORNING, id="for something else"),
        pytest.param("a", "invitation", NOON, id="expired"),
    ],
)
def test_no_other_link_works(
    session: Session, invitation: Link, token: str, purpose: str, at: datetime
) -> None:
    assert link(session, token, purpose, at) is None
    assert use_link(session, token, purpose, at) is None
    assert use_link(session, "a", "invitation", MORNING) is not None


def test_a_link_may_be_for_nobody_yet(session: Session) -> None:
    first = add_link(session, token_hash="c", purpose="set-up", person_id=None, expires_at=NOON)

    assert use_link(session, "c", "set-up", MORNING) == replace(first, used_at=MORNING)


def test_a_newer_link_ends_the_older_ones_of_its_purpose(
    session: Session, invitation: Link
) -> None:
    assert invitation.person_id
    reset = add_link(
        session,
        token_hash="d",
        purpose="new password",
        person_id=invitation.person_id,
        expires_at=EVENING,
    )

    end_links_of(session, invitation.person_id, "invitation", MORNING)

    assert link(session, "a", "invitation", MORNING) is None
    assert link(session, "d", "new password", MORNING) == reset


def test_a_persons_open_link_is_found_until_it_ends(session: Session, invitation: Link) -> None:
    assert invitation.person_id is not None
    who = invitation.person_id

    assert open_link_of(session, who, "invitation", MORNING) == invitation
    assert open_link_of(session, who, "set-up", MORNING) is None
    assert open_link_of(session, who, "invitation", NOON) is None
    use_link(session, "a", "invitation", MORNING)
    assert open_link_of(session, who, "invitation", MORNING) is None


def test_what_needs_no_row_before_is_used_once_too(session: Session) -> None:
    assert spend(session, "e", "oidc", expires_at=NOON, at=MORNING)
    assert not spend(session, "e", "oidc", expires_at=NOON, at=MORNING)
    assert spend(session, "f", "oidc", expires_at=NOON, at=MORNING)


def test_what_was_used_and_has_expired_is_forgotten(session: Session, invitation: Link) -> None:
    spend(session, "e", "oidc", expires_at=NOON, at=MORNING)

    spend(session, "f", "oidc", expires_at=EVENING, at=NOON)

    kept = {row.token_hash for row in rows(session, sa.select(table_of(LinkRow)))}
    assert kept == {"a", "f"}
