"""The wall and a phone in the middle of a dot session, for `screenshots`."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

from scorecard.actions.act import Act
from scorecard.actions.answering import Answer, give_answer
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.joining import join_session
from scorecard.actions.leading import lead_to, reveal
from scorecard.actions.next_steps import StepGiven, add_step
from scorecard.actions.sessions import SessionPlan, open_session
from scorecard.domain.dot_sessions import DotSession
from scorecard.store.dot_sessions import dot_session
from tests.browser.conftest import PHONE, Tab, tabs_of
from tests.browser.servers import Server, serving
from tests.browser.sitting import COACH, LEADERS, MEMBERS, TEAM, Sitting

LEADER, WITH_PHONE = LEADERS[0], MEMBERS[-1]
WALL = (1920, 1080)
ANSWERS = (2, 1, 2, 3, 2, 1, 2, 2, 3, 2, 1)
"""What eleven of them say to every process: nobody says "not yet"."""
Keep = Callable[[Page, str], None]


class Scene:
    """A team that sits together, and what is done on its screens."""

    def __init__(self, team: Sitting, server: Server) -> None:
        self._team = team
        self._server = server
        self._done = 0

    def begin(self) -> None:
        """Open the session and let everybody come, with answers to all processes but their own."""
        team, at = self._team.team_id, self._team.half_year
        self._do(LEADER, lambda act: open_session(act, team, at, SessionPlan()))
        for name in (LEADER, *MEMBERS):
            self._do(name, lambda act: join_session(act, team, at))
        for name, dots in zip((LEADER, *MEMBERS[:-1]), ANSWERS, strict=False):
            for code in self._server.app.academy.model.codes:
                answer = Answer(code, dots, "")
                self._do(name, lambda act, answer=answer: give_answer(act, at, answer))

    def lead_to(self, process: str) -> None:
        """Lead on, as the leader's screen does."""
        held = self._held
        self._do(
            LEADER,
            lambda act: lead_to(act, held.team_id, held.period, process, version=held.version),
        )

    def reveal(self) -> None:
        """Reveal the answers to the process in hand."""
        held = self._held
        self._do(
            LEADER,
            lambda act: reveal(act, held.team_id, held.period, held.process, version=held.version),
        )

    def agree(self, dots: int) -> None:
        """Set the dots of the process in hand."""
        held = self._held
        why = "Three customers came back by themselves"
        given = DotsGiven(held.process, dots, reason=why, attested="The two others said so")
        self._do(LEADER, lambda act: set_dots(act, held.team_id, held.period, given))

    def plan(self, words: str, name: str) -> None:
        """Write down a next step and who takes care of it."""
        held, who = self._held, self._team.people[name].id
        given = StepGiven(words, who, None, None)
        self._do(LEADER, lambda act: add_step(act, held.team_id, held.period, given))

    @property
    def _held(self) -> DotSession:
        with self._server.app.database.read() as session:
            found = dot_session(session, self._team.team_id, self._team.half_year)
        assert found is not None
        return found

    def _do(self, name: str, deed: Callable[[Act], object]) -> None:
        self._done += 1
        person = self._team.people[name].id
        self._server.app.perform(person, deed, request=f"scene-{self._done}")


def take_session(browser: Browser, keep: Keep) -> None:
    """Take the wall before and after the reveal and at the end, and a phone."""
    team = Sitting()
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder), team.fill) as server,
        tabs_of(browser) as new_tab,
    ):
        scene, codes = Scene(team, server), server.app.academy.model.codes
        scene.begin()
        scene.lead_to("A3")
        wall = _open(new_tab(server.url, width=WALL[0]), COACH, "wall", WALL)
        keep(wall, "wall")
        phone = _open(new_tab(server.url, width=PHONE), WITH_PHONE, "session", (PHONE, 800))
        keep(phone, "phone")
        scene.reveal()
        keep(wall, "wall-revealed")
        for number, code in enumerate(codes):
            scene.lead_to(code)
            if code != "A3":
                scene.reveal()
            scene.agree(1 if number % 3 == 0 else 2)
        scene.plan("Ask five customers what they came for", LEADERS[1])
        scene.plan("Every one of us leads a training session", MEMBERS[0])
        scene.lead_to("")
        keep(wall, "wall-summary")


def _open(tab: Tab, name: str, page: str, size: tuple[int, int]) -> Page:
    tab.page.set_viewport_size({"width": size[0], "height": size[1]})
    tab.sign_in(f"{name.lower()}@example.org")
    tab.open(f"/{page}?team={TEAM}")
    return tab.page
