"""Who is behind a session cookie: asked at every request and every websocket message.

Nothing is remembered in between, so signing out counts at once, on every server.
"""

from datetime import timedelta

from anyio import CapacityLimiter, to_thread

from scorecard.app import App
from scorecard.store.sign_ins import touch
from scorecard.views.sign_ins import SignedInView, signed_in
from scorecard.web.tokens import hash_of

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


def visitor_now(app: App, token: str, used: bool = True) -> SignedInView | None:
    """Return who holds this token, from a thread that may wait for the database."""
    token_hash, now = hash_of(token), app.now()
    found = app.look(None, lambda sight: signed_in(sight, token_hash, now=now))
    if found and used and now - found.used_at >= USE_IS_NOTED_EVERY:
        app.database.write(lambda session: touch(session, token_hash, at=now))
    return found
