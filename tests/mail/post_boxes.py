"""A real mail server in a thread, which keeps what it is given."""

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from threading import Condition, Thread

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

HOST = "127.0.0.1"
SECONDS = 20


@dataclass
class PostBox:
    """What arrived; `faults` are what the server says first, one per letter."""

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    readers: list[str] = field(default_factory=list)
    tries: int = 0
    logins: list[tuple[str, str]] = field(default_factory=list)
    by_tls: list[bool] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    _changed: Condition = field(default_factory=Condition)

    @property
    def url(self) -> str:
        return f"smtp://{HOST}:{self.port}"

    def wait_for(self, letters: int = 0, *, tries: int = 0) -> list[EmailMessage]:
        """Wait until so many letters arrived, or were tried, and return those that did."""
        with self._changed:
            came = self._changed.wait_for(
                lambda: len(self.letters) >= letters and self.tries >= tries, SECONDS
            )
        assert came, f"{len(self.letters)} letters arrived in {self.tries} tries"
        return self.letters

    async def handle_DATA(  # noqa: N802 - aiosmtpd names it
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        with self._changed:
            self.tries += 1
            fault = self.faults.pop(0) if self.faults else ""
            if not fault:
                read = message_from_bytes(envelope.content or b"", policy=policy.default)
                assert isinstance(read, EmailMessage)
                self.letters.append(read)
                self.readers += envelope.rcpt_tos
                self.by_tls.append(session.ssl is not None)
            self._changed.notify_all()
        return fault or "250 OK"

    def authenticated(self, *said: object) -> AuthResult:
        data = said[-1]
        assert isinstance(data, LoginPassword)
        self.logins.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=True)


@contextmanager
def post_box(
    *,
    tls: ssl.SSLContext | None = None,
    tls_first: bool = False,
    login: bool = False,
    faults: tuple[str, ...] = (),
) -> Iterator[PostBox]:
    """Lend a mail server on a port of its own."""
    box, loop = PostBox(faults=list(faults)), asyncio.new_event_loop()

    def server() -> SMTP:
        return SMTP(
            box,
            hostname=HOST,
            loop=loop,
            tls_context=None if tls_first else tls,
            authenticator=box.authenticated if login else None,
            auth_required=login,
            auth_require_tls=tls is not None and not tls_first,
        )

    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    begun = loop.create_server(server, HOST, 0, ssl=tls if tls_first else None)
    listening = asyncio.run_coroutine_threadsafe(begun, loop).result(SECONDS)
    box.port = listening.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        loop.call_soon_threadsafe(listening.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(SECONDS)
