"""Who is behind a session cookie: asked at every request and every websocket message.

Nothing is remembered in between, so signing out counts at once, on every server.
"""

import logging
from datetime import timedelta

from anyio import CapacityLimiter, to_thread

from scorecard.app import App
from scorecard.store.sign_ins import renew_sign_in, touch
from scorecard.views.sign_ins import SignedInView, goes_on, signed_in
from scorecard.web.tokens import hash_of, new_token

logger = logging.getLogger(__name__)

USE_IS_NOTED_EVERY = timedelta(minutes=1)
WORKERS = 8


class Visitors:
    """Looks sessions up, in threads of its own so that files being served never hold it up."""

    def __init__(self) -> None:
        self._workers = CapacityLimiter(WORKERS)

    async def visitor(self, app: App, token: str, *, used: bool = True) -> SignedInView | None:
        """Return who holds this token, noting that the session was used; None for nobody."""
        if not token:
            return None
        return await to_thread.run_sync(visitor_now, app, token, used, limiter=self._workers)

    async def has_another_token(self, app: App, token: str) -> bool:
        """Return whether the browser goes on under another token that it got for this one."""
        token_hash, now = hash_of(token), app.now()
        return await to_thread.run_sync(
            lambda: app.look(None, lambda sight: goes_on(sight, token_hash, now=now)),
            limiter=self._workers,
        )

    async def renewed(self, app: App, visitor: SignedInView) -> str | None:
        """Give the visitor's browser another token and return it; None if it just got one."""
        return await to_thread.run_sync(_renewed, app, visitor, limiter=self._workers)


def visitor_now(app: App, token: str, used: bool = True) -> SignedInView | None:
    """Return who holds this token, from a thread that may wait for the database.

    Nobody waits because the use could not be noted: it is, at the next one.
    """
    token_hash, now = hash_of(token), app.now()
    found = app.look(None, lambda sight: signed_in(sight, token_hash, now=now))
    if found and used and now - found.used_at >= USE_IS_NOTED_EVERY:
        held = found.token_hash
        if not app.database.write_if_free(lambda session: touch(session, held, at=now)):
            logger.warning("That a session was used could not be noted: the database is busy.")
    return found


def _renewed(app: App, visitor: SignedInView) -> str | None:
    token, now = new_token(), app.now()
    given = app.database.write(
        lambda session: renew_sign_in(session, visitor.token_hash, new_hash=hash_of(token), at=now)
    )
    return token if given else None
