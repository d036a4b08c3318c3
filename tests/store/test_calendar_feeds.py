"""An address leads to one person's dates, until another is made or it is revoked."""

from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from scorecard.store.calendar_feeds import feed_made_at, keep_feed, reader_of, remove_feed
from scorecard.store.people import add_person
from tests.store.examples import AINO, VEETI

MORNING = datetime(2026, 2, 16, 8, tzinfo=UTC)


def test_a_new_address_ends_the_one_before_it(session: Session) -> None:
    aino, veeti = add_person(session, AINO).id, add_person(session, VEETI).id
    keep_feed(session, aino, token_hash="old", at=MORNING)
    keep_feed(session, veeti, token_hash="veeti's", at=MORNING)

    keep_feed(session, aino, token_hash="new", at=MORNING + timedelta(days=1))

    found = {name: reader_of(session, name) for name in ("old", "new", "veeti's")}
    assert found == {"old": None, "new": aino, "veeti's": veeti}
    assert feed_made_at(session, aino) == MORNING + timedelta(days=1)


def test_what_is_revoked_leads_nowhere(session: Session) -> None:
    aino = add_person(session, AINO).id
    keep_feed(session, aino, token_hash="hers", at=MORNING)

    assert remove_feed(session, aino)
    assert not remove_feed(session, aino)
    assert (reader_of(session, "hers"), feed_made_at(session, aino)) == (None, None)
