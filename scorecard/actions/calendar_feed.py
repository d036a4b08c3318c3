"""Offering one's dates to one's own calendar, by an address that can be revoked."""

from scorecard.actions.act import Act
from scorecard.actions.own_settings import oneself
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.calendar_feeds import keep_feed, remove_feed


def make_feed(act: Act, *, token_hash: str) -> None:
    """Let an address lead to the actor's dates; an earlier one leads nowhere from now on.

    Only the hash of its secret comes here, so that whoever reads the database finds no way in.
    """
    found = oneself(act, Action.KEEP_CALENDAR_FEED)
    keep_feed(act.session, found.id, token_hash=token_hash, at=act.now)
    act.log("make-feed", f"person:{found.id}", ["token_hash"])


def revoke_feed(act: Act) -> None:
    """Let the actor's address lead nowhere.

    Raises:
        NotAllowedError: there is none.
    """
    found = oneself(act, Action.KEEP_CALENDAR_FEED)
    if not remove_feed(act.session, found.id):
        raise NotAllowedError
    act.log("revoke-feed", f"person:{found.id}", ["token_hash"])
