"""A page that breaks while it is being drawn comes back by itself."""

from dataclasses import dataclass, field

from playwright.sync_api import WebSocketRoute, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.conftest import NewTab
from tests.browser.servers import Server


@dataclass
class Line:
    """A line to the server on which, for as long as `breaks`, a block of the page is lost."""

    breaks: int
    opened: int = 0
    lost: list[ForwardMsg] = field(default_factory=list)

    def connect(self, route: WebSocketRoute) -> None:
        """Pass everything on but the first block, without which nothing has its place."""
        self.opened += 1
        server, begun = route.connect_to_server(), len(self.lost)
        route.on_message(server.send)

        def said(message: str | bytes) -> None:
            read = ForwardMsg.FromString(message) if isinstance(message, bytes) else ForwardMsg()
            is_block = read.delta.WhichOneof("type") == "add_block"
            if is_block and len(self.lost) == begun and begun < self.breaks:
                self.lost.append(read)
            else:
                route.send(message)

        server.on_message(said)


def test_a_page_that_broke_is_drawn_anew(full: Server, new_tab: NewTab) -> None:
    tab, line = new_tab(full.url), Line(breaks=1)
    tab.sign_in(full.readers["member", "en"].email)
    tab.page.route_web_socket("**/_stcore/stream", line.connect)

    tab.page.goto("/me")

    expect(tab.page.get_by_role("heading", level=1)).to_be_visible(timeout=30_000)
    assert (len(line.lost), line.opened) == (1, 2)
    assert any("delta path" in error for error in tab.errors)
