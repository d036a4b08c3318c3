"""A browser is signed in until it is signed out, and its last use is known."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from scorecard.domain.sign_ins import SignIn
from scorecard.store.people import add_person
from scorecard.store.sign_ins import (
    ask_for_renewal,
    end_sign_in,
    end_sign_ins_of,
    note_shown,
    open_sign_in,
    open_sign_ins_of,
    people_signed_in,
    remove_sign_ins,
    renew_sign_in,
    sign_in,
    sign_in_before_renewal,
    touch,
)
from tests.store.examples import AINO, VEETI

MORNING = datetime(2026, 2, 16, 8, tzinfo=UTC)
NOON, EVENING = MORNING + timedelta(hours=4), MORNING + timedelta(hours=12)


@pytest.fixture
def phone(session: Session) -> SignIn:
    """Aino's phone, signed in this morning."""
    aino = add_person(session, AINO)
    return open_sign_in(session, token_hash="phone", person_id=aino.id, at=MORNING, remembered=True)


@pytest.fixture
def laptop(session: Session, phone: SignIn) -> SignIn:
    """Aino's laptop, signed in at noon."""
    return open_sign_in(
        session, token_hash="laptop", person_id=phone.person_id, at=NOON, remembered=False
    )


def test_a_browser_is_known_by_the_hash_of_its_token(session: Session, phone: SignIn) -> None:
    assert phone == SignIn("phone", phone.person_id, MORNING, MORNING, True, shown_at=MORNING)
    assert sign_in(session, "phone") == phone
    assert sign_in(session, "tablet") is None


def test_it_is_known_that_a_provider_vouched_for_a_second_factor(
    session: Session, phone: SignIn
) -> None:
    opened = open_sign_in(
        session,
        token_hash="tablet",
        person_id=phone.person_id,
        at=NOON,
        remembered=False,
        vouched=True,
    )

    assert sign_in(session, "tablet") == opened
    assert [opened.vouched_at, phone.vouched_at] == [NOON, None]


def test_showing_who_one_is_counts_for_one_browser(
    session: Session, phone: SignIn, laptop: SignIn
) -> None:
    note_shown(session, "phone", EVENING)

    assert sign_in(session, "phone") == replace(phone, shown_at=EVENING)
    assert sign_in(session, "laptop") == laptop


def test_use_is_noted_and_never_earlier_than_before(session: Session, phone: SignIn) -> None:
    touch(session, "phone", NOON)
    touch(session, "phone", MORNING)

    assert sign_in(session, "phone") == replace(phone, used_at=NOON)


def test_signing_out_ends_one_browser_once(session: Session, phone: SignIn, laptop: SignIn) -> None:
    end_sign_in(session, "phone", NOON)
    end_sign_in(session, "phone", EVENING)

    assert sign_in(session, "phone") == replace(phone, ended_at=NOON)
    assert open_sign_ins_of(session, phone.person_id) == [laptop]


def test_signing_out_everywhere_ends_only_ones_own(
    session: Session, phone: SignIn, laptop: SignIn
) -> None:
    veeti = add_person(session, VEETI)
    other = open_sign_in(session, token_hash="other", person_id=veeti.id, at=NOON, remembered=False)

    end_sign_ins_of(session, phone.person_id, EVENING)

    assert sign_in(session, "phone") == replace(phone, ended_at=EVENING)
    assert sign_in(session, "laptop") == replace(laptop, ended_at=EVENING)
    assert sign_in(session, "other") == other


def test_browsers_are_listed_by_their_last_use(
    session: Session, phone: SignIn, laptop: SignIn
) -> None:
    assert open_sign_ins_of(session, phone.person_id) == [laptop, phone]


def test_what_was_not_used_for_long_is_forgotten(
    session: Session, phone: SignIn, laptop: SignIn
) -> None:
    remove_sign_ins(session, unused_since=NOON)

    assert open_sign_ins_of(session, phone.person_id) == [laptop]
    assert sign_in(session, "phone") is None


def test_a_change_of_rights_asks_every_open_browser_of_the_person_to_renew(
    session: Session, phone: SignIn, laptop: SignIn
) -> None:
    veeti = add_person(session, VEETI)
    other = open_sign_in(session, token_hash="other", person_id=veeti.id, at=NOON, remembered=False)
    end_sign_in(session, "laptop", NOON)

    ask_for_renewal(session, {phone.person_id}, at=EVENING)

    assert sign_in(session, "phone") == replace(phone, renewal_due_at=EVENING)
    assert sign_in(session, "laptop") == replace(laptop, ended_at=NOON)
    assert sign_in(session, "other") == other


def test_a_renewed_browser_is_found_by_its_new_token_and_the_one_before(
    session: Session, phone: SignIn
) -> None:
    ask_for_renewal(session, {phone.person_id}, at=NOON)

    assert renew_sign_in(session, "phone", new_hash="new", at=EVENING)
    until = EVENING + timedelta(seconds=60)
    renewed = replace(phone, token_hash="new", former_hash="phone", former_until=until)
    assert sign_in(session, "phone") is None
    assert sign_in(session, "new") == sign_in_before_renewal(session, "phone") == renewed


def test_a_token_is_renewed_once_and_only_where_somebody_is_signed_in(
    session: Session, phone: SignIn, laptop: SignIn
) -> None:
    end_sign_in(session, "laptop", NOON)

    assert renew_sign_in(session, "phone", new_hash="new", at=NOON)
    assert not renew_sign_in(session, "phone", new_hash="newer", at=NOON)
    assert not renew_sign_in(session, "laptop", new_hash="newest", at=NOON)


def test_it_is_known_who_is_signed_in_anywhere(
    session: Session, phone: SignIn, laptop: SignIn
) -> None:
    veeti = add_person(session, VEETI)
    open_sign_in(session, token_hash="other", person_id=veeti.id, at=NOON, remembered=False)
    end_sign_in(session, "other", NOON)

    assert people_signed_in(session) == [phone.person_id]
