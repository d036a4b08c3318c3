"""A page that stays open: its websocket, watched for as long as it lasts."""

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Protocol, Self

from starlette.types import Message, Receive, Send

from scorecard.web.back_messages import is_wanted, redirect

SIGNED_OUT_PAGE = "/account/login?ended=1"
SIGNED_OUT_CODE = 4401


class StillSignedIn(Protocol):
    """Asks whether the session still counts; `used` notes that somebody is there."""

    async def __call__(self, *, used: bool) -> bool:
        """Return whether it does."""


class LivePage:
    """Stands between a browser and Streamlit, and asks at every message who is there.

    When the session ends, the browser is sent to the page that says so and Streamlit is told
    that the browser left: at the next message, or after `patrol` seconds without one. Who
    comes with a session that has ended already (`still_signed_in` is None) is let in as
    nobody and shown the way back at once, since a browser that is refused keeps showing what
    it had and tries again forever.
    """

    def __init__(
        self,
        receive: Receive,
        send: Send,
        *,
        still_signed_in: StillSignedIn | None,
        patrol: float,
    ) -> None:
        self._receive = receive
        self._send = send
        self._still_signed_in = still_signed_in
        self._patrol = patrol
        self._waiting: asyncio.Task[Message] | None = None
        self._over = False

    async def __aenter__(self) -> Self:
        """Start watching."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop waiting for the browser."""
        if self._waiting is not None:
            self._waiting.cancel()

    async def receive(self) -> Message:
        """Return the browser's next message that may pass, or that it has left."""
        while True:
            message = await self._next()
            if message is not None and message["type"] != "websocket.receive":
                return message
            if not await self._may_stay(used=message is not None):
                await self._show_out()
                return {"type": "websocket.disconnect", "code": SIGNED_OUT_CODE}
            if message is not None and is_wanted(message.get("bytes") or b""):
                return message

    async def send(self, message: Message) -> None:
        """Pass on what Streamlit says, and nothing any more after the end."""
        if self._over:
            return
        await self._send(message)
        if message["type"] == "websocket.accept" and self._still_signed_in is None:
            await self._show_the_way_back()

    async def _next(self) -> Message | None:
        # The same wait goes on after a patrol: one that is cancelled could lose a message.
        if self._waiting is None:
            self._waiting = asyncio.ensure_future(self._receive())
        done, _ = await asyncio.wait({self._waiting}, timeout=self._patrol)
        if not done:
            return None
        message, self._waiting = self._waiting.result(), None
        return message

    async def _may_stay(self, *, used: bool) -> bool:
        return self._still_signed_in is None or await self._still_signed_in(used=used)

    async def _show_out(self) -> None:
        self._over = True
        with suppress(OSError):  # the browser may have left meanwhile
            await self._show_the_way_back()
            await self._send({"type": "websocket.close", "code": SIGNED_OUT_CODE})

    async def _show_the_way_back(self) -> None:
        await self._send({"type": "websocket.send", "bytes": redirect(SIGNED_OUT_PAGE)})
