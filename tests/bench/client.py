"""A browser's tab without the browser: it asks Streamlit for runs of a page, and counts."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter, sleep

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from scorecard.web.questions import REST_SECONDS

NO_XSRF_TOKEN = "PLACEHOLDER_AUTH_TOKEN"


class PageFailedError(Exception):
    """The page did not show what was to be measured."""

    def __init__(self, url: str, page: str) -> None:
        super().__init__(f"{url}/{page} shows no title; see what the server wrote.")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a page's script, from asking for it to its end."""

    seconds: float
    bytes: int


@dataclass
class Tab:
    """A connection of one person to one page; it remembers messages as a browser does."""

    line: ClientConnection
    url: str
    page: str
    held: set[str] = field(default_factory=set)
    following: str = ""
    _ran_at: float = 0.0

    def run(self) -> Run:
        """Run the page and wait until its script has ended."""
        asked = self._asking()
        began = perf_counter()
        self.line.send(asked)
        received, titled = 0, False
        while True:
            raw = self.line.recv(timeout=60)
            received += len(raw)
            message = ForwardMsg.FromString(raw)
            if message.metadata.cacheable and message.hash:
                self.held.add(message.hash)
            self.following = message.auto_rerun.fragment_id or self.following
            titled |= message.delta.new_element.heading.tag == "h1"
            if _is_the_end(message):
                break
        if not titled:  # a page that failed says so in a box, and ends well all the same
            raise PageFailedError(self.url, self.page)
        self._ran_at = perf_counter()
        return Run(self._ran_at - began, received)

    def follow(self) -> Run:
        """Ask what the page asks by itself every second, and wait for the answer.

        The gate passes on no question that comes right behind a run.
        """
        sleep(max(0.0, self._ran_at + REST_SECONDS - perf_counter()))
        asked = self._asking(self.following)
        began = perf_counter()
        self.line.send(asked)
        received = 0
        while True:
            raw = self.line.recv(timeout=60)
            received += len(raw)
            if ForwardMsg.FromString(raw).WhichOneof("type") == "script_finished":
                self._ran_at = perf_counter()
                return Run(self._ran_at - began, received)

    def _asking(self, fragment: str = "") -> bytes:
        message = BackMsg()
        asked = message.rerun_script
        asked.fragment_id = fragment
        asked.is_auto_rerun = bool(fragment)
        asked.page_name = self.page
        asked.cached_message_hashes.extend(self.held)
        asked.context_info.timezone = "Europe/Helsinki"
        asked.context_info.locale = "en-GB"
        asked.context_info.url = f"{self.url}/{self.page}"
        asked.context_info.color_scheme = "light"
        written: bytes = message.SerializeToString()
        return written


@contextmanager
def open_tab(url: str, page: str = "", cookie: str = "") -> Iterator[Tab]:
    """Connect to a server as the person whose cookie it is."""
    with connect(
        f"ws{url.removeprefix('http')}/_stcore/stream",
        origin=Origin(url),
        subprotocols=[Subprotocol("streamlit"), Subprotocol(NO_XSRF_TOKEN)],
        additional_headers={"Cookie": cookie} if cookie else {},
        compression=None,
        max_size=None,
        proxy=None,
    ) as line:
        yield Tab(line, url, page)


def load(url: str, page: str = "", cookie: str = "") -> Run:
    """Open the page anew, as for a reload, and close it again."""
    with open_tab(url, page, cookie) as tab:
        return tab.run()


def _is_the_end(message: ForwardMsg) -> bool:
    ended = message.WhichOneof("type") == "script_finished"
    return ended and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY
