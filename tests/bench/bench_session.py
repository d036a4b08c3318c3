"""What a dot session costs with twenty screens open, and how soon a touch is seen on them."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from time import monotonic, sleep

import pytest

from scorecard.actions.joining import join_session
from scorecard.actions.leading import lead_to
from scorecard.actions.sessions import SessionPlan, open_session
from tests.actions.doing import done
from tests.bench.client import open_tab
from tests.bench.figures import Figures
from tests.bench.servers import bare_server
from tests.browser.phones import Phone, phone
from tests.browser.servers import Server, serving
from tests.browser.sitting import COACH, LEADERS, MEMBERS, Sitting

MOST = 20  # screens
QUIET = 10.0  # seconds in which nobody touches anything
TICKS = os.sysconf("SC_CLK_TCK")


@pytest.fixture(scope="module")
def sitting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Sitting, Server]]:
    """A team of thirteen whose session is open."""
    team = Sitting()
    with serving(tmp_path_factory.mktemp("sitting"), team.fill) as server:
        at, leader = team.half_year, team.people[LEADERS[0]].id
        done(server.app, leader, lambda act: open_session(act, team.team_id, at, SessionPlan()))
        for name in (*LEADERS, *MEMBERS):
            who = team.people[name].id
            done(server.app, who, lambda act: join_session(act, team.team_id, at))
        first = server.app.academy.model.processes[0].code
        done(server.app, leader, lambda act: lead_to(act, team.team_id, at, first, version=1))
        yield team, server


def test_twenty_screens(sitting: tuple[Sitting, Server], figures: Figures) -> None:
    team, server = sitting
    shown = [*(("session", name) for name in (*LEADERS, *MEMBERS)), ("lead", LEADERS[0])]
    shown += [("lead", LEADERS[1]), ("lead", COACH), *(("wall", COACH) for _ in range(3))]
    shown += [("wall", MEMBERS[0])]
    with ExitStack() as opened:
        screens = [
            opened.enter_context(phone(server.url, page, team.cookie_of(server.app, name)))
            for page, name in shown
        ]
        assert len(screens) == MOST
        for screen in screens:
            screen.wait_until(lambda screen=screen: screen.runs > 0, "a first run")
        phones = screens[: len(LEADERS) + len(MEMBERS)]
        led = [s for s in screens if s not in phones]
        sleep(3)
        share = _share_of_a_core(server, QUIET)
        to_wall, to_phones = _talk(team, server, phones, led)
    columns = {
        "% of a core, 20 screens": share * 100,
        "× a run of a bare page, a second of a screen": share / MOST / _bare(),
    }
    figures.note("session", "nobody touches anything", columns)
    for row, seconds in (("answer → wall and leader", to_wall), ("reveal → phones", to_phones)):
        ordered = sorted(seconds)
        figures.note(
            "session",
            row,
            {"s, median": median(ordered), "s, p95": ordered[int(len(ordered) * 0.95)]},
        )


def _talk(
    team: Sitting, server: Server, phones: list[Phone], led: list[Phone]
) -> tuple[list[float], list[float]]:
    """Answer and reveal every process; return how long each screen took to show it."""
    to_wall, to_phones = [], []
    many = len(phones)
    for number, code in enumerate(server.app.academy.model.codes):
        for answered, screen in enumerate(phones, start=1):
            screen.choose(f"assess-{code}", (number + answered) % 4)
            began = monotonic()
            told = f"{answered} of {many}" if answered < many else f"All {many}"
            wall = [s for s in led if s.page == "wall"]
            for shown in wall:
                shown.wait_for(told)
                to_wall.append(monotonic() - began)
        lead = next(s for s in led if s.page == "lead")
        lead.press("lead-reveal")
        began = monotonic()
        for screen in phones:
            screen.wait_until(lambda s=screen, c=code: not s.has(f"assess-{c}"), "the reveal")
            to_phones.append(monotonic() - began)
        lead.press("lead-next")
        for screen in phones:
            after = lead  # the phones follow the wall to the next process by themselves
            screen.wait_until(lambda s=after: s.is_idle, "the leader's screen")
    return to_wall, to_phones


def _share_of_a_core(server: Server, seconds: float) -> float:
    before, began = _cpu(server), monotonic()
    sleep(seconds)
    return (_cpu(server) - before) / (monotonic() - began)


def _cpu(server: Server) -> float:
    """Return how many seconds of a core the server has used so far."""
    told = Path(f"/proc/{server.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / TICKS


def _bare() -> float:
    with bare_server() as server, open_tab(server.url) as tab:
        tab.run()
        return median(tab.run().seconds for _ in range(30))
