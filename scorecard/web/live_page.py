"""A page that stays open: its websocket, watched for as long as it lasts."""

import asyncio
from contextlib import suppress
from enum import Enum, auto
from types import TracebackType
from typing import Protocol, Self

from starlette.types import Message, Receive, Send

from scorecard.web.back_messages import is_automatic, is_run, is_wanted, redirect
from scorecard.web.questions import REST_SECONDS, Questions

SIGNED_OUT_PAGE = "/account/login?ended=1"
CROWDED_PAGE = "/account/too-many-pages"
SIGNED_OUT_CODE = 4401
COME_AGAIN_CODE = 1012  # a browser that is told so connects again by itself
QUIET_SECONDS = 2.0


class Standing(Enum):
    """How the session stands under whose token a page was opened."""

    HOLDS = auto()
    OUTDATED = auto()
    REPLACED = auto()
    OVER = auto()


class AskStanding(Protocol):
    """Asks how the session stands; `used` notes that somebody is there."""

    async def __call__(self, *, used: bool) -> Standing:
        """Return how it does."""


class LivePage:
    """Stands between a browser and Streamlit, and asks at every message who is there.

    When the session ends, the browser is sent to the page that says so and Streamlit is told
    that the browser left: at the next message, or after `patrol` seconds without one. Who
    comes with a session that has ended already (`standing` is None) is let in as nobody and
    shown the way back at once, since a browser that is refused keeps showing what it had and
    tries again forever.

    When the session goes on under another token, the browser is told to connect again, which
    it does with its new cookie and keeps its place. While the one before still counts, that
    waits for a moment in which neither side says anything, so that nothing is lost.
    """

    def __init__(
        self,
        receive: Receive,
        send: Send,
        *,
        standing: AskStanding | None,
        patrol: float,
    ) -> None:
        self._receive = receive
        self._send = send
        self._standing = standing
        self._patrol = patrol
        self._waiting: asyncio.Task[Message] | None = None
        self._outdated = False
        self._talked_at = 0.0
        self._questions = Questions()
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
            asked = b"" if message is None else message.get("bytes") or b""
            used = message is not None and not is_automatic(asked)
            if code := await self._end(used=used):
                return {"type": "websocket.disconnect", "code": code}
            if passed := self._passed(asked, used=used):
                return {"type": "websocket.receive", "bytes": passed}

    async def send(self, message: Message) -> None:
        """Pass on what Streamlit says, and nothing any more after the end."""
        if self._over:
            return
        self._talked_at = self._now()
        self._questions.said(message.get("bytes") or b"", self._talked_at)
        await self._send(message)
        if message["type"] == "websocket.accept" and self._standing is None:
            await self._lead(SIGNED_OUT_PAGE)

    async def make_room(self) -> None:
        """Close the page because its owner has opened too many others, and say so there."""
        await self._close(SIGNED_OUT_CODE, to=CROWDED_PAGE)

    def _passed(self, asked: bytes, *, used: bool) -> bytes:
        """Return what may reach Streamlit now: of what was asked, or of what waits its turn."""
        wanted = bool(asked) and is_wanted(asked)
        if wanted and used:
            if is_run(asked):
                self._questions.touched(self._now())
            return asked
        if wanted:
            self._questions.ask(asked)
        return self._questions.due(self._now())

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    async def _next(self) -> Message | None:
        # The same wait goes on after a patrol: one that is cancelled could lose a message.
        if self._waiting is None:
            self._waiting = asyncio.ensure_future(self._receive())
        timeout = min(self._patrol, QUIET_SECONDS) if self._outdated else self._patrol
        if self._questions.are_waiting:
            timeout = min(timeout, REST_SECONDS)
        done, _ = await asyncio.wait({self._waiting}, timeout=timeout)
        if not done:
            return None
        message, self._waiting = self._waiting.result(), None
        return message

    async def _end(self, *, used: bool) -> int:
        """Return with which code the page is closed; 0 if it stays."""
        if self._over:
            return SIGNED_OUT_CODE
        if self._standing is None:
            return 0
        match await self._standing(used=used):
            case Standing.OVER:
                await self._close(SIGNED_OUT_CODE, to=SIGNED_OUT_PAGE)
                return SIGNED_OUT_CODE
            case Standing.REPLACED:
                await self._close(COME_AGAIN_CODE)
                return COME_AGAIN_CODE
            case Standing.OUTDATED if not used and self._is_quiet():
                await self._close(COME_AGAIN_CODE)
                return COME_AGAIN_CODE
            case Standing.OUTDATED:
                self._outdated = True
        return 0

    def _is_quiet(self) -> bool:
        since = self._now() - self._talked_at
        return self._outdated and since >= min(self._patrol, QUIET_SECONDS)

    async def _close(self, code: int, *, to: str = "") -> None:
        if self._over:
            return
        self._over = True
        with suppress(OSError):  # the browser may have left meanwhile
            if to:
                await self._lead(to)
            await self._send({"type": "websocket.close", "code": code})

    async def _lead(self, page: str) -> None:
        await self._send({"type": "websocket.send", "bytes": redirect(page)})
