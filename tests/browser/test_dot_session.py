"""A whole dot session: a wall, a leader and a phone in browsers, eleven people by protocol.

Somebody comes late, somebody loses the line, the server is killed, two lead at once, the first
dot is refused, and in the end there are next steps and a report. `make session-all` puts
everybody into a browser and talks about every process.
"""

import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from statistics import median
from time import monotonic

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.dots import Source
from scorecard.store.agreements import agreements_on
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import attendance_of, dot_session, revealed_in
from scorecard.store.next_steps import next_steps_of
from scorecard.store.ratings import ratings_of
from tests.browser.conftest import NewTab, Tab
from tests.browser.phones import Phone, phone
from tests.browser.servers import Server, serving
from tests.browser.sitting import COACH, LEADERS, MEMBERS, TEAM, Sitting
from tests.browser.tab_phones import TabPhone

ALL = bool(os.environ.get("SCORECARD_ALL"))
LEADER, SECOND_LEADER = LEADERS
ON_SCREEN, WITHOUT_PHONE, LATE = "Ville", "Petra", "Oona"
# Nine who answer at home, besides a coach who watches and Oona who comes late.
AT_HOME = (
    *(m for m in MEMBERS if m not in (ON_SCREEN, WITHOUT_PHONE, LATE)),
    SECOND_LEADER,
)
Hand = Phone | TabPhone
TALKED_ABOUT = 14 if ALL else 3
MOST_TOUCHES = 20
# What Chromium and Streamlit write down while there is no line, or no server.
OF_A_LOST_LINE = re.compile(r"disconnected|WebSocket|ERR_CONNECTION|ERR_INTERNET|Failed to load")
PATIENCE = 20_000  # milliseconds, on a machine that does much else


@dataclass
class Room:
    """The server, who sits there, and the screens."""

    team: Sitting
    server: Server
    wall: Tab
    lead: Tab
    hand: Tab
    open_tab: NewTab
    phones: dict[str, Hand] = field(default_factory=dict)
    touches: int = 0
    seen_after: list[float] = field(default_factory=list)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(self.server.app.academy.model.codes)

    def key(self, tab: Tab, key: str) -> Locator:
        return tab.page.locator(f".st-key-{key}")

    def begins(self, tab: Tab, key: str) -> Locator:
        """Return the field whose key begins so; what follows tells one form from the next."""
        return tab.page.locator(f"[class*='st-key-{key}']")

    def press(self, tab: Tab, key: str) -> None:
        button = self.key(tab, key).get_by_role("button")
        expect(button.first).to_be_enabled(timeout=PATIENCE)
        button.first.click()

    def touch(self, code: str, dots: int) -> None:
        """Let the phone in the browser answer."""
        self.key(self.hand, f"assess-{code}").locator("label").nth(dots + 1).click()
        self.touches += 1

    def told(self, page: Page, words: str, *, alone: bool = False) -> float:
        """Wait until a page says so, or says nothing but that in one place; return the seconds."""
        began = monotonic()
        expect(page.get_by_text(words, exact=alone).first).to_be_visible(timeout=PATIENCE)
        return monotonic() - began


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, lasting_tab: NewTab) -> Iterator[Room]:
    team = Sitting(all_sign_in=ALL)
    with serving(tmp_path_factory.mktemp("session"), team.fill) as server, ExitStack() as opened:
        tabs = [lasting_tab(server.url, width=width) for width in (1920, 1280, 360)]
        tabs[0].page.set_viewport_size({"width": 1920, "height": 1080})
        sitting = Room(team, server, *tabs, lasting_tab)
        for tab, name in zip(tabs, (COACH, LEADER, ON_SCREEN), strict=True):
            tab.sign_in(f"{name.lower()}@example.org")
        for name in (*AT_HOME, COACH):
            sitting.phones[name] = opened.enter_context(a_phone(sitting, name))
        yield sitting


@contextmanager
def a_phone(room: Room, name: str, query: str = f"team={TEAM}") -> Iterator[Hand]:
    """Lend somebody's phone: by protocol, or each in a browser by `make session-all`."""
    server = room.server
    if not ALL:
        with phone(server.url, "session", room.team.cookie_of(server.app, name), query) as held:
            yield held
        return
    tab = room.open_tab(server.url, width=360)
    tab.sign_in(f"{name.lower()}@example.org")
    hand = TabPhone(tab, f"/session?{query}")
    hand.connect()
    yield hand


def test_a_team_sits_together(room: Room) -> None:
    before_the_session(room)
    code = everybody_joins(room)
    first, second, *others = room.codes
    the_first_dot_is_refused_until_all_have_understood(room, first)
    two_lead_at_once(room, second)
    a_line_is_lost(room, second)
    somebody_has_no_phone(room, second)
    the_server_is_killed(room, second)
    somebody_comes_late(room, code, second)
    for process in others[: TALKED_ABOUT - 2]:
        one_more(room, process)
    the_summary(room)
    what_was_kept(room)
    errors = [error for tab in (room.wall, room.lead, room.hand) for error in tab.errors]
    assert [error for error in errors if not OF_A_LOST_LINE.search(error)] == []


def before_the_session(room: Room) -> None:
    """Nine members answer at home, on their phones; nothing that anybody said is on a screen."""
    for number, name in enumerate(AT_HOME):
        hand = room.phones[name]
        for place, code in enumerate(room.codes):
            hand.choose(f"assess-{code}", 0 if (number, place) == (0, 0) else 1 + (number % 3))
        hand.wait_until(lambda hand=hand: hand.is_idle, "the last answer")
    room.lead.open(f"/lead?team={TEAM}")
    room.press(room.lead, "lead-open")
    room.key(room.lead, "lead-bar").wait_for(timeout=PATIENCE)


def everybody_joins(room: Room) -> str:
    """The wall shows a code; most touch "join", one phone comes by the square on the wall."""
    room.wall.open(f"/wall?team={TEAM}")
    code = held(room).code
    room.told(room.wall.page, code)
    room.hand.open(f"/session?team={TEAM}&join={code}")
    room.key(room.hand, "leave").wait_for(timeout=PATIENCE)
    for name in AT_HOME:
        room.phones[name].press("join")
    room.told(room.wall.page, f"{len(AT_HOME) + 1} of 13 are here")
    return code


def the_first_dot_is_refused_until_all_have_understood(room: Room, process: str) -> None:
    wall, lead = room.wall.page, room.lead
    wall.keyboard.press("PageDown")  # as a presenter's remote does
    room.told(wall, "of 13 have answered")
    room.touch(process, 2)
    room.told(wall, f"{len(AT_HOME) + 1} of 13 have answered")
    led(room, "lead-reveal")
    room.told(wall, "One says: not yet")
    agree(room, process, 1)
    room.told(lead.page, "It is not known that everybody has understood")
    doubter = room.phones[AT_HOME[0]]
    doubter.press("confirm")
    doubter.wait_for("I have understood it")
    agree(room, process, 1, attested="Petra and Oona are on their way, and told us so")
    room.told(wall, "Agreed", alone=True)


def two_lead_at_once(room: Room, process: str) -> None:
    """Both touch "next" on the same screen; the session goes on by one."""
    cookie = room.team.cookie_of(room.server.app, SECOND_LEADER)
    with phone(room.server.url, "lead", cookie, f"team={TEAM}") as other:
        other.wait_until(lambda: other.has("lead-next"), "the other leader's screen")
        room.press(room.lead, "lead-next")
        other.press("lead-next")
        other.wait_for(process)
        room.told(room.lead.page, f"{process}: ")
    assert held(room).process == process


def a_line_is_lost(room: Room, process: str) -> None:
    """A phone without a line comes back to where the session is, and what it said is kept."""
    hand = room.phones[AT_HOME[1]]
    hand.cut()
    room.hand.page.context.set_offline(True)
    led(room, "lead-back")
    led(room, "lead-next")
    hand.connect()
    hand.wait_for(process)
    room.hand.page.context.set_offline(False)
    room.hand.page.reload()
    room.touch(process, 1)
    room.told(room.wall.page, f"{len(AT_HOME) + 1} of 13 have answered")


def somebody_has_no_phone(room: Room, process: str) -> None:
    """Maija enters what Petra tells her; it is marked so."""
    page = room.lead.page
    room.key(room.lead, "lead-enter").locator("summary").click()
    who = room.begins(room.lead, "enter-person").locator("input")
    name = page.get_by_role("option", name=WITHOUT_PHONE)
    for _ in range(4):  # the page follows others meanwhile, which may close the list
        who.fill(WITHOUT_PHONE)
        with suppress(PlaywrightTimeout):
            name.click(timeout=4_000)
        who.press("Tab")  # leaving the field drops what was only typed
        with suppress(AssertionError):
            expect(who).to_have_value(WITHOUT_PHONE, timeout=2_000)
            break
    expect(who).to_have_value(WITHOUT_PHONE)
    room.begins(room.lead, f"enter-dots-{process}").locator("label").nth(2).click()
    room.press(room.lead, "enter-save")
    room.told(room.wall.page, f"{len(AT_HOME) + 2} of 13 have answered")
    app, petra = room.server.app, room.team.people[WITHOUT_PHONE].id
    with app.database.read() as session:
        given = assessments_of(session, room.team.team_id, room.team.half_year)
    [entered] = [a for a in given if a.entered_by]
    assert (entered.person_id, entered.process, entered.dots) == (petra, process, 1)
    assert entered.entered_by == room.team.people[LEADER].id


def the_server_is_killed(room: Room, process: str) -> None:
    """Nothing is lost, and browsers find the way back by themselves."""
    room.server.restart()
    for hand in room.phones.values():
        hand.cut()
        hand.connect()
        hand.wait_for(process)
    # A touch on the old screen may come before the new server knows the page: one tries again.
    revealed = room.lead.page.get_by_text(f"{process} is revealed")
    for _ in range(4):
        room.press(room.lead, "lead-reveal")
        with suppress(PlaywrightTimeout):
            revealed.first.wait_for(timeout=4_000)
            break
    for tab in (room.lead, room.hand):
        room.told(tab.page, f"{process} is revealed")
    room.told(room.wall.page, "How many dots do you agree on?")


def somebody_comes_late(room: Room, code: str, process: str) -> None:
    """Oona types the code, sees what was revealed, and says openly that she has understood."""
    app = room.server.app
    with a_phone(room, LATE, f"team={TEAM}&join={code.lower()}") as late:
        late.press("confirm")
        late.wait_for("I have understood it")
    with app.database.read() as session:
        there = attendance_of(session, room.team.team_id, room.team.half_year)
    assert room.team.people[LATE].id in {a.person_id for a in there}
    agree(room, process, 1, attested="Mikko leads today, and nods")
    room.told(room.wall.page, "Agreed", alone=True)


def one_more(room: Room, process: str) -> None:
    """Answer by phone, reveal, agree on two dots with a reason; time answer to wall."""
    led(room, "lead-next")
    room.key(room.hand, f"assess-{process}").wait_for(timeout=PATIENCE)
    room.touch(process, 2)
    room.seen_after.append(room.told(room.wall.page, f"{len(AT_HOME) + 1} of 13 have answered"))
    led(room, "lead-reveal")
    said = {"attested": "The others said so at lunch", "reason": "Three trials with customers"}
    agree(room, process, 2, **said)
    room.told(room.wall.page, "Agreed", alone=True)


def the_summary(room: Room) -> None:
    """What rose, a next step with its owner, and the end; then the report has it all."""
    lead = room.lead
    while held(room).process:
        led(room, "lead-next")
    room.told(room.wall.page, "What rose")
    words = lead.page.locator("input[aria-label='What do we do?']").last
    words.fill("Ask five customers what they came for")
    room.press(lead, "add-step")
    room.told(room.wall.page, "Ask five customers what they came for")
    room.key(lead, "lead-ending").get_by_role("button").first.click()
    room.press(lead, "lead-end")
    room.told(lead.page, "is over")
    address = f"{room.server.url}/report/{TEAM}/{room.team.half_year}.html"
    cookie = room.team.cookie_of(room.server.app, MEMBERS[0])
    report = httpx.get(address, headers={"Cookie": cookie})
    assert report.status_code == 200
    assert "Ask five customers what they came for" in report.text
    assert "Three trials with customers" in report.text


def what_was_kept(room: Room) -> None:
    """The database has what the screens showed; a member touched no more than twenty times."""
    team, at = room.team.team_id, room.team.half_year
    with room.server.app.database.read() as session:
        given = [r for r in ratings_of(session, [team], source=Source.TEAM) if r.period == at]
        held_at = agreements_on(session, [r.id for r in given])
        revealed = revealed_in(session, team, at)
        steps = next_steps_of(session, [team], at)
    rated = room.codes[:TALKED_ABOUT]
    assert {r.process: r.dots for r in given} == {
        code: 1 if number < 2 else 2 for number, code in enumerate(rated)
    }
    assert revealed == set(rated)
    assert all(room.team.people[ON_SCREEN].id in a.present for a in held_at.values())
    assert [step.words for step in steps] == ["Ask five customers what they came for"]
    touches = [hand.touches for hand in room.phones.values()]
    assert max(touches) <= MOST_TOUCHES
    print(  # noqa: T201 - what the walk measured
        f"\nA member's touches: {max(touches)}; on the phone in the browser: {room.touches}."
        f" From a touch to the wall: median {median(room.seen_after):.2f} s."
    )


def held(room: Room) -> DotSession:
    with room.server.app.database.read() as session:
        found = dot_session(session, room.team.team_id, room.team.half_year)
    assert found is not None
    return found


def led(room: Room, key: str) -> None:
    """Touch what leads on, and wait until the leader's own screen shows where that is."""
    before, deadline = held(room).version, monotonic() + PATIENCE / 1000
    room.press(room.lead, key)
    while (now := held(room)).version == before:
        assert monotonic() < deadline, key
        room.lead.page.wait_for_timeout(50)
    wanted = f"{now.process} is revealed" if key == "lead-reveal" else now.process
    title = room.lead.page.get_by_role("heading", level=1)
    expect(title).to_contain_text(wanted, timeout=PATIENCE)
    room.lead.settled()


def agree(room: Room, process: str, dots: int, **said: str) -> None:
    """Choose the dots, write what is said of them, and set them."""
    choice = room.begins(room.lead, f"agree-dots-{process}").locator("label").nth(dots + 1)
    choice.click(timeout=PATIENCE)
    save = room.key(room.lead, "agree-save")
    expect(save).to_contain_text("One dot" if dots == 1 else "Two dots", timeout=PATIENCE)
    for name, words in said.items():
        field = room.begins(room.lead, f"agree-{name}-{process}").locator("textarea")
        field.fill(words)
        field.press("Tab")
    room.press(room.lead, "agree-save")
