"""The mail server that takes our letters, as the environment names it."""

import smtplib
import ssl
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import localtime, make_msgid
from ipaddress import ip_address
from urllib.parse import parse_qs, unquote, urlsplit

from scorecard.settings import Settings

SECONDS = 20.0
PORTS = {"smtp": 587, "smtps": 465}
EXAMPLE = "smtp://user:password@mail.example.org:587 or smtps://…:465"


class UnknownPostOfficeError(Exception):
    """What should name the mail server or the sender does not; no secret is told."""

    def __init__(self, variable: str, wanted: str) -> None:
        super().__init__(f"{variable} does not fit. Give {wanted}.")


class UnsafePostOfficeError(Exception):
    """The server offers no encryption, and letters with links would go in clear."""

    def __init__(self) -> None:
        super().__init__("The mail server offers no STARTTLS.")


@dataclass(frozen=True, slots=True)
class Letter:
    """What one person is to read; lines end with a line break."""

    to: str = field(repr=False)
    subject: str
    body: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PostOffice:
    """Where letters go out: by TLS from the start (`smtps`) or from STARTTLS on (`smtp`).

    Without encryption only on this machine itself, or where `?tls=no` says so.
    """

    host: str
    port: int
    sender: Address
    tls_first: bool = False
    tls_needed: bool = True
    user: str = ""
    password: str = field(default="", repr=False)

    def post(self, letter: Letter) -> None:
        """Hand one letter over, in a connection of its own.

        Raises:
            smtplib.SMTPException, OSError: the server did not take it.
            UnsafePostOfficeError: it would have gone in clear.
            ValueError: the letter's address cannot stand in a letter's head.
        """
        message = self._written(letter)
        with self._connected() as server:
            if self.user:
                server.login(self.user, self.password)
            server.send_message(message)

    def _connected(self) -> smtplib.SMTP:
        trusted = ssl.create_default_context()
        if self.tls_first:
            return smtplib.SMTP_SSL(self.host, self.port, timeout=SECONDS, context=trusted)
        server = smtplib.SMTP(self.host, self.port, timeout=SECONDS)
        try:
            server.ehlo()
            if server.has_extn("starttls"):
                server.starttls(context=trusted)
            elif self.tls_needed:
                raise UnsafePostOfficeError
        except (OSError, smtplib.SMTPException, UnsafePostOfficeError):
            server.close()
            raise
        return server

    def _written(self, letter: Letter) -> EmailMessage:
        message = EmailMessage(policy=SMTP)
        message["From"] = self.sender
        message["To"] = Address(addr_spec=letter.to)
        message["Subject"] = " ".join(letter.subject.split())
        message["Date"] = localtime()
        message["Message-ID"] = make_msgid(domain=self.sender.domain)
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.body)
        return message


def post_office(settings: Settings) -> PostOffice | None:
    """Return the mail server that the environment names; None if it names none.

    Raises:
        UnknownPostOfficeError: the address or the sender is none.
    """
    if not settings.smtp_url:
        return None
    url = urlsplit(settings.smtp_url)
    try:
        host, port = url.hostname, url.port
    except ValueError:
        host, port = None, None
    if url.scheme not in PORTS or not host:
        raise UnknownPostOfficeError("SCORECARD_SMTP_URL", EXAMPLE)
    in_clear = parse_qs(url.query).get("tls") == ["no"]
    return PostOffice(
        host,
        port or PORTS[url.scheme],
        _sender(settings.mail_sender),
        tls_first=url.scheme == "smtps",
        tls_needed=not in_clear and not _is_here(host),
        user=unquote(url.username or ""),
        password=settings.smtp_password or unquote(url.password or ""),
    )


def _sender(named: str) -> Address:
    # Either an address alone, or Name <address>.
    name, bracket, rest = named.strip().rpartition("<")
    try:
        return Address(name.strip(), addr_spec=rest.removesuffix(">") if bracket else rest)
    except (ValueError, IndexError):
        raise UnknownPostOfficeError(
            "SCORECARD_MAIL_FROM", "an address, such as scorecard@example.org"
        ) from None


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
