"""A member's phone without the browser: it shows a page, follows it every second, and is touched.

It speaks Streamlit's own protocol through our gate, as a browser does, so that a dozen people
can sit in one test.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from time import monotonic, sleep

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from scorecard.web.questions import REST_SECONDS
from tests.browser.held_fields import Held, take_over

EVERY = 1.0  # seconds, as the pages ask browsers to
PATIENCE = 30.0
NO_XSRF_TOKEN = "PLACEHOLDER_AUTH_TOKEN"


class NeverShownError(Exception):
    """The phone did not show what was waited for."""

    def __init__(self, wanted: str, shown: str) -> None:
        super().__init__(f"Waited for {wanted}; the phone shows:\n{shown[:2000]}")


@dataclass
class Phone:
    """One person's open page. `touches` counts what a thumb would have done."""

    url: str
    page: str
    cookie: str
    query: str = ""
    touches: int = 0
    runs: int = 0
    draws: int = 0  # those runs of which the whole page came anew
    _line: ClientConnection | None = None
    _lines: ExitStack = field(default_factory=ExitStack)
    _elements: dict[tuple[int, ...], ForwardMsg] = field(default_factory=dict)
    _run: dict[tuple[int, ...], ForwardMsg] = field(default_factory=dict)
    _widgets: Held = field(default_factory=dict)
    _fragments: dict[str, float] = field(default_factory=dict)  # when each was asked last
    _begun: set[str] = field(default_factory=set)  # those of the newest run of the page
    _page_hash: str = ""
    _ended_at: float = 0.0
    _follows: bool = True
    _busy: bool = False
    _closed: bool = False
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _thread: threading.Thread | None = None

    def connect(self) -> None:
        """Open the page, or open it again after the line was cut."""
        line = connect(
            f"ws{self.url.removeprefix('http')}/_stcore/stream",
            origin=Origin(self.url),
            subprotocols=[Subprotocol("streamlit"), Subprotocol(NO_XSRF_TOKEN)],
            additional_headers={"Cookie": self.cookie},
            compression=None,
            max_size=None,
            proxy=None,
        )
        self._line = self._lines.enter_context(line)
        self._closed = False
        self._fragments, self._page_hash = {}, ""
        self._ask()
        self._thread = threading.Thread(target=self._listen, args=(self._line,), daemon=True)
        self._thread.start()

    def cut(self) -> None:
        """Lose the line, as in a tunnel."""
        self._closed = True
        self._lines.close()
        if self._thread is not None:
            self._thread.join()

    @property
    def shown(self) -> str:
        """Everything that can be read on the page, in the order of the page."""
        with self._lock:
            return "\n".join(_said(self._elements[place]) for place in sorted(self._elements))

    def wait_for(self, *wanted: str, without: str = "") -> float:
        """Wait until the page shows all of this and nothing of `without`; return seconds."""
        return self.wait_until(
            lambda: (
                all(w in self.shown for w in wanted) and not (without and without in self.shown)
            ),
            f"{wanted} without {without!r}",
        )

    def wait_until(self, is_there: Callable[[], bool], wanted: str) -> float:
        """Wait until something holds; return how long that took in seconds."""
        began = monotonic()
        while not is_there():
            if monotonic() - began > PATIENCE:
                raise NeverShownError(wanted, self.shown)
            sleep(0.02)
        return monotonic() - began

    @property
    def is_idle(self) -> bool:
        """Whether the page waits for a touch."""
        return not self._busy

    @property
    def held(self) -> Held:
        """What the fields hold now."""
        with self._lock:
            return dict(self._widgets)

    def ask_late(self, held: Held, meanwhile: Callable[[], object]) -> None:
        """Let the page ask by itself, with what its fields held before; wait until it came anew.

        `meanwhile` is what somebody does of which the page hears by this very question.
        """
        self._follows = False
        # The gate passes on nothing that comes right behind a run.
        wait = 2 * REST_SECONDS
        self.wait_until(lambda: self.is_idle and monotonic() - self._ended_at > wait, "a pause")
        draws = self.draws
        meanwhile()
        with self._lock:
            now, self._widgets = self._widgets, held
            for fragment in self._fragments:
                self._ask(fragment=fragment)
            self._widgets = now
        self.wait_until(lambda: self.draws > draws and self.is_idle, "the page anew")
        self._follows = True

    def has(self, key: str) -> bool:
        """Return whether the page shows a widget of this key."""
        with self._lock:
            return self.id_of(key) is not None

    def press(self, key: str) -> None:
        """Touch a button."""
        self.wait_until(lambda: self.has(key) and self.is_idle, f"the button {key}")
        with self._lock:
            self.touches += 1
            self._ask(pressed=self.id_of(key))

    def choose(self, key: str, number: int) -> None:
        """Touch one of several choices, counted from 0."""
        self.wait_until(lambda: self.has(key) and self.is_idle, f"the choice {key}")
        with self._lock:
            self.touches += 1
            id = self.id_of(key) or ""
            self._widgets[id] = ("string_value", self.options(key)[number])
            self._ask()

    def write(self, key: str, words: str) -> None:
        """Write into a field, and leave it."""
        self.wait_until(lambda: self.has(key) and self.is_idle, f"the field {key}")
        with self._lock:
            self._widgets[self.id_of(key) or ""] = ("string_value", words)
            self._ask()

    def id_of(self, key: str) -> str | None:
        """Return by which id the page knows the widget of this key; None if it shows none."""
        for message in self._elements.values():
            id = _widget_id(message)
            if id and id.endswith(f"-{key}"):
                return id
        return None

    def options(self, key: str) -> list[str]:
        """Return what there is to choose from, in words."""
        for message in self._elements.values():
            if _widget_id(message).endswith(f"-{key}"):
                element = message.delta.new_element
                return list(element.selectbox.options or element.radio.options)
        return []

    def _ask(self, *, fragment: str = "", pressed: str | None = None) -> None:
        message = BackMsg()
        asked = message.rerun_script
        asked.query_string = self.query
        if self._page_hash:  # as a browser does, once it has been told
            asked.page_script_hash = self._page_hash
        else:
            asked.page_name = self.page
        asked.fragment_id = fragment
        asked.is_auto_rerun = bool(fragment)
        asked.context_info.timezone = "Europe/Helsinki"
        asked.context_info.locale = "en-GB"
        asked.context_info.url = f"{self.url}/{self.page}"
        asked.context_info.color_scheme = "light"
        for id, (kind, value) in self._widgets.items():
            state = asked.widget_states.widgets.add()
            state.id = id
            if isinstance(value, list):
                getattr(state, kind).data.extend(value)
            else:
                setattr(state, kind, value)
        if pressed:
            state = asked.widget_states.widgets.add()
            state.id, state.trigger_value = pressed, True
        self._busy = self._busy or not fragment  # what a page asks by itself may go unanswered
        if self._line is not None:
            self._line.send(message.SerializeToString())

    def _listen(self, line: ClientConnection) -> None:
        while not self._closed:
            try:
                raw = line.recv(timeout=0.05)
            except TimeoutError:
                self._follow()
            except ConnectionClosed:
                return
            else:
                with self._lock:
                    self._take(ForwardMsg.FromString(bytes(raw)))

    def _follow(self) -> None:
        with self._lock:
            due = (f for f, asked in self._fragments.items() if monotonic() - asked >= EVERY)
            fragment = next(due, None) if self._follows and not self._busy else None
            if fragment is None:
                return
            self._fragments[fragment] = monotonic()
            with suppress(ConnectionClosed):
                self._ask(fragment=fragment)

    def _take(self, message: ForwardMsg) -> None:
        match message.WhichOneof("type"):
            case "new_session":
                self._busy, self._run, self._begun = True, {}, set()
            case "navigation":
                self._page_hash = message.navigation.page_script_hash
            case "delta":
                place = tuple(message.metadata.delta_path)
                self._run[place] = self._elements[place] = message
                take_over(self._widgets, message)
            case "auto_rerun":
                self._begun.add(message.auto_rerun.fragment_id)
                self._fragments.setdefault(message.auto_rerun.fragment_id, monotonic())
            case "script_finished":
                self._busy, self._ended_at = False, monotonic()
                self.runs += 1
                if message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                    self.draws += 1
                    self._elements = dict(self._run)
                    there = {_widget_id(message) for message in self._elements.values()}
                    self._widgets = {id: v for id, v in self._widgets.items() if id in there}
                    self._fragments = {
                        f: at for f, at in self._fragments.items() if f in self._begun
                    }


@contextmanager
def phone(url: str, page: str, cookie: str, query: str = "") -> Iterator[Phone]:
    """Open a page as the person whose cookie it is, until the block ends."""
    opened = Phone(url, page, cookie, query)
    opened.connect()
    try:
        yield opened
    finally:
        opened.cut()


def _widget_id(message: ForwardMsg) -> str:
    element = message.delta.new_element
    kind = element.WhichOneof("type")
    return str(getattr(getattr(element, kind), "id", "")) if kind else ""


def _said(message: ForwardMsg) -> str:
    element = message.delta.new_element
    kind = element.WhichOneof("type")
    if kind is None:
        block = message.delta.add_block
        return f"{block.expandable.label}" if block.HasField("expandable") else ""
    told = getattr(element, kind)
    parts = (str(getattr(told, name, "")) for name in ("body", "label", "text"))
    options = getattr(told, "options", ())
    return " ".join([*parts, *(o for o in options if isinstance(o, str))])
