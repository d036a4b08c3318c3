"""People for these tests, and a browser that knows how to sign them in."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from itertools import takewhile
from uuid import uuid4

from httpx import Response
from starlette.testclient import TestClient, WebSocketTestSession
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from scorecard.actions.people import add_person, new_password, set_password
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person
from scorecard.store.sign_ins import open_sign_in
from scorecard.web.tokens import hash_of

HOME = "https://scorecard.example.org"
PASSWORD = "seven boats in the harbour"
NAVIGATION = {"accept": "text/html,application/xhtml+xml"}


def member(app: App, *, name: str = "Maija Meri", admin: bool = False) -> Person:
    """Add somebody without a password."""
    email = f"{name.split()[0].lower()}@example.org"
    added = app.perform(
        OPERATOR,
        lambda act: add_person(act, email=email, name=name, language="fi", admin=admin),
        request=uuid4().hex,
    )
    assert added is not None
    return added


def with_password(app: App, person: Person) -> Person:
    """Give somebody `PASSWORD`."""
    password = new_password(PASSWORD, email=person.email, name=person.name)
    app.perform(OPERATOR, lambda act: set_password(act, person.id, password), request=uuid4().hex)
    return person


def session_of(app: App, person: Person, *, age: timedelta = timedelta()) -> str:
    """Open a session as old as this, and return its token."""
    token = uuid4().hex

    app.database.write(
        lambda session: open_sign_in(
            session,
            token_hash=hash_of(token),
            person_id=person.id,
            at=app.now() - age,
            remembered=False,
        )
    )
    return token


@dataclass
class Browser:
    """A browser as far as HTTP and the websocket go."""

    http: TestClient

    @property
    def origin(self) -> str:
        return str(self.http.base_url).rstrip("/")

    def holds(self, token: str, name: str = "__Host-session") -> None:
        """Let the browser hold a session cookie."""
        self.http.cookies.set(name, token)

    def get(self, path: str, **headers: str) -> Response:
        """Open a page by its address."""
        return self.http.get(path, headers=NAVIGATION | headers)

    def post(self, path: str, fields: dict[str, str], **headers: str) -> Response:
        """Send a form from a page of ours."""
        sent = {"origin": self.origin, "sec-fetch-site": "same-origin"} | headers
        return self.http.post(path, data=fields, headers=sent)

    def proof(self, path: str = "/account/login") -> str:
        """Return what the form on a page carries."""
        found = re.search(r'name="form" value="([^"]+)"', self.get(path).text)
        assert found
        return found[1]

    def sign_in(self, email: str, password: str = PASSWORD, **fields: str) -> Response:
        """Fill in the form and send it."""
        typed = {"form": self.proof(), "email": email, "password": password}
        return self.post("/account/login", typed | fields)

    @contextmanager
    def live_page(self, **headers: str) -> Iterator[WebSocketTestSession]:
        """Open the websocket as Streamlit's page does."""
        # The test client speaks ws://, over which it would keep Secure cookies to itself.
        cookies = "; ".join(f"{c.name}={c.value}" for c in self.http.cookies.jar)
        host = self.origin.partition("://")[2]
        sent = {"host": host, "origin": self.origin, "cookie": cookies} | headers
        with self.http.websocket_connect(
            "/_stcore/stream", subprotocols=["streamlit"], headers=sent
        ) as socket:
            yield socket


def run(socket: WebSocketTestSession, query: str = "") -> list[str]:
    """Run the page once and return its texts, or where it sends the browser."""
    message = BackMsg(rerun_script=ClientState(query_string=query))
    socket.send_bytes(message.SerializeToString())
    return said(socket)


def said(socket: WebSocketTestSession) -> list[str]:
    """Return the texts of a run up to its end."""
    return [text for message in until_finished(socket) for text in _texts(message)]


def until_finished(socket: WebSocketTestSession) -> list[ForwardMsg]:
    """Return what Streamlit says until a run is over."""
    messages = iter(lambda: ForwardMsg.FromString(socket.receive_bytes()), None)
    return list(takewhile(lambda message: not message.HasField("script_finished"), messages))


def _texts(message: ForwardMsg) -> list[str]:
    element = message.delta.new_element
    return [t for t in (element.text.body, element.alert.body, message.auth_redirect.url) if t]
