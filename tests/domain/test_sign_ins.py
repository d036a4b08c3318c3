"""A browser stays signed in for 30 days on a device of one's own; staff for 12 hours at most."""

from datetime import UTC, datetime, timedelta

import pytest

from scorecard.domain.sign_ins import SignIn, is_valid, key_of, was_shown_lately

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)
INSTANT, SECOND = timedelta(microseconds=1), timedelta(seconds=1)
MINUTES, HOURS, DAYS = (timedelta(minutes=1), timedelta(hours=1), timedelta(days=1))
REMEMBERED, BORROWED, STAFF = "own device", "borrowed device", "staff"


def holds(who: str, *, opened: timedelta, used: timedelta) -> bool:
    """Return whether a browser that was opened and used so long ago is signed in at noon."""
    sign_in = SignIn("hash", 1, NOON - opened, NOON - used, remembered=who != BORROWED)
    return is_valid(sign_in, NOON, staff=who == STAFF)


@pytest.mark.parametrize(
    ("who", "opened", "used"),
    [
        pytest.param(REMEMBERED, 300 * DAYS, 30 * DAYS - INSTANT, id="used within 30 days"),
        pytest.param(BORROWED, 20 * HOURS, 12 * HOURS - INSTANT, id="used within 12 hours"),
        pytest.param(STAFF, 12 * HOURS - INSTANT, 0 * HOURS, id="opened within 12 hours"),
        pytest.param(STAFF, 2 * HOURS, 60 * MINUTES - INSTANT, id="used within the hour"),
        pytest.param(BORROWED, -4 * MINUTES, -4 * MINUTES, id="a clock that is a little slow"),
    ],
)
def test_still_signed_in(who: str, opened: timedelta, used: timedelta) -> None:
    assert holds(who, opened=opened, used=used)


@pytest.mark.parametrize(
    ("who", "opened", "used"),
    [
        pytest.param(REMEMBERED, 300 * DAYS, 30 * DAYS, id="unused for 30 days"),
        pytest.param(BORROWED, 20 * HOURS, 12 * HOURS, id="unused for 12 hours"),
        pytest.param(STAFF, 12 * HOURS, 0 * HOURS, id="opened 12 hours ago"),
        pytest.param(STAFF, 2 * HOURS, 60 * MINUTES, id="unused for an hour"),
        pytest.param(BORROWED, -1 * DAYS, -1 * DAYS, id="the clock went back"),
    ],
)
def test_signed_in_no_longer(who: str, opened: timedelta, used: timedelta) -> None:
    assert not holds(who, opened=opened, used=used)


def test_who_signed_out_is_signed_in_no_longer() -> None:
    ended = SignIn("hash", 1, NOON, NOON, remembered=True, ended_at=NOON)

    assert not is_valid(ended, NOON, staff=False)


def test_pages_know_a_browser_by_a_key_that_does_not_tell_the_hash() -> None:
    one, other = (SignIn(token, 1, NOON, NOON) for token in ("one hash", "other hash"))

    assert one.key == key_of("one hash") != other.key
    assert len(one.key) == 20
    assert "hash" not in one.key


@pytest.mark.parametrize(
    ("token", "later", "held"),
    [
        pytest.param("new", 90 * DAYS, True, id="the token itself"),
        pytest.param("old", 59 * SECOND, True, id="the one before, within a minute"),
        pytest.param("old", 60 * SECOND, False, id="the one before, after a minute"),
        pytest.param("old", -1 * DAYS, False, id="the one before, the clock having gone back"),
        pytest.param("older", 0 * SECOND, False, id="another one"),
    ],
)
def test_the_token_before_a_renewal_counts_for_a_minute(
    token: str, later: timedelta, held: bool
) -> None:
    renewed = SignIn(
        "new", 1, NOON, NOON, former_hash="old", former_until=NOON + timedelta(seconds=60)
    )

    assert renewed.holds(token, NOON + later) is held


def test_a_browser_that_was_never_renewed_holds_one_token() -> None:
    assert not SignIn("hash", 1, NOON, NOON).holds("", NOON)


def test_pages_that_were_open_at_a_renewal_still_know_their_browser() -> None:
    renewed = SignIn("new", 1, NOON, NOON, former_hash="old")

    assert [renewed.has_key(key_of(hash)) for hash in ("new", "old", "")] == [True, True, False]


@pytest.mark.parametrize(
    ("ago", "lately"),
    [
        pytest.param(0 * MINUTES, True, id="just now"),
        pytest.param(30 * MINUTES - INSTANT, True, id="within half an hour"),
        pytest.param(30 * MINUTES, False, id="half an hour ago"),
        pytest.param(-4 * MINUTES, True, id="a clock that is a little slow"),
        pytest.param(-6 * MINUTES, False, id="the clock went back"),
        pytest.param(None, False, id="never"),
    ],
)
def test_who_somebody_is_was_shown_lately(ago: timedelta | None, lately: bool) -> None:
    shown = SignIn("hash", 1, NOON, NOON, shown_at=None if ago is None else NOON - ago)

    assert was_shown_lately(shown, NOON) is lately
