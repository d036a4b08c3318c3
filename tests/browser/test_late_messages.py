"""What a page asks by itself does and undoes nothing, however old what its fields held is.

A browser sends with every question what all fields hold. One that was under way while others
changed something, or while a touch was dealt with, says what was there before.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field

import pytest

from scorecard.actions.act import Act
from scorecard.actions.answering import Answer, give_answer
from scorecard.actions.leading import lead_to, reveal
from scorecard.actions.sessions import SessionPlan, open_session
from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.dots import Assessment, Names
from scorecard.store.assessments import own_assessments
from scorecard.store.dot_sessions import attendance_of, dot_session
from scorecard.store.half_years import half_year
from tests.browser.phones import Phone, phone
from tests.browser.servers import Server, serving
from tests.browser.sitting import LEADERS, TEAM, Sitting

LEADER = LEADERS[0]


@dataclass
class Room:
    """A team on a server of its own, and what its members do elsewhere."""

    team: Sitting
    server: Server
    phones: ExitStack
    done: int = field(default=0)

    def phone(self, name: str, page: str = "session") -> Phone:
        """Open a page on somebody's phone."""
        cookie = self.team.cookie_of(self.server.app, name)
        return self.phones.enter_context(phone(self.server.url, page, cookie, f"team={TEAM}"))

    def do(self, name: str, deed: Callable[[Act], object]) -> None:
        """Let somebody do something on another screen."""
        self.done += 1
        person = self.team.people[name].id
        self.server.app.perform(person, deed, request=f"late-{self.done}")

    def answer(self, name: str, process: str, dots: int, note: str = "", version: int = 0) -> None:
        """Let somebody answer on another phone."""
        given = Answer(process, dots, note, version)
        self.do(name, lambda act: give_answer(act, self.team.half_year, given))

    def answered(self, name: str, process: str) -> Assessment:
        """Return somebody's answer as it is stored."""
        with self.server.app.database.read() as session:
            found = own_assessments(session, self.team.people[name].id)
        return next(a for a in found if (a.process, a.period) == (process, self.team.half_year))

    @property
    def held(self) -> DotSession:
        """Where the session stands."""
        assert self._session
        return self._session

    @property
    def _session(self) -> DotSession | None:
        with self.server.app.database.read() as session:
            return dot_session(session, self.team.team_id, self.team.half_year)

    def open(self) -> None:
        """Let a leader open the session, unless it is open."""
        team, at = self.team.team_id, self.team.half_year
        if self._session is None:
            self.do(LEADER, lambda act: open_session(act, team, at, SessionPlan()))

    @property
    def names(self) -> Names:
        """Who is to see names."""
        with self.server.app.database.read() as session:
            found = half_year(session, self.team.team_id, self.team.half_year)
        assert found
        return found.names

    def lead(self, process: str) -> None:
        """Let another leader lead on."""
        team, at, version = self.team.team_id, self.team.half_year, self.held.version
        self.do(LEADERS[1], lambda act: lead_to(act, team, at, process, version=version))

    def reveal(self) -> None:
        """Reveal the process on the screens."""
        held = self.held
        self.do(
            LEADERS[1],
            lambda act: reveal(act, held.team_id, held.period, held.process, version=held.version),
        )

    def is_here(self, name: str) -> bool:
        """Return whether somebody is there."""
        with self.server.app.database.read() as session:
            there = attendance_of(session, self.team.team_id, self.team.half_year)
        return self.team.people[name].id in {a.person_id for a in there}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    team = Sitting()
    with serving(tmp_path_factory.mktemp("late"), team.fill) as server, ExitStack() as phones:
        yield Room(team, server, phones)


def test_whoever_is_to_see_names_stays_chosen(room: Room) -> None:
    screen = room.phone(LEADER, "lead")
    key = f"names-{room.team.team_id}-{room.team.half_year}"
    screen.wait_until(lambda: screen.has(f"{key}-0"), "the choice")
    before = screen.held
    screen.choose(f"{key}-0", list(Names).index(Names.TEAM))
    screen.wait_until(lambda: screen.has(f"{key}-1"), "the choice, kept")

    screen.ask_late(before, lambda: room.answer("Joonas", "Y2", 1))

    assert room.names is Names.TEAM


def test_an_answer_that_was_changed_elsewhere_is_not_changed_back(room: Room) -> None:
    room.answer("Aino", "Y1", 1, "We read little")
    hand = room.phone("Aino")
    hand.choose("process-Y2", 0)
    hand.wait_until(lambda: "We read little" in str(hand.held), "the first note")
    before = hand.held
    room.answer("Aino", "Y1", 2, "We read a lot", version=1)
    hand.wait_until(lambda: "We read a lot" in str(hand.held), "what was written elsewhere")

    hand.ask_late(before, lambda: room.answer("Aino", "Y2", 1))

    answer = room.answered("Aino", "Y1")
    assert (answer.dots, answer.note) == (2, "We read a lot")


def test_whoever_came_by_the_code_and_left_has_left(room: Room) -> None:
    room.open()
    hand = room.phone("Helmi")
    hand.write("join-code", room.held.code)
    hand.wait_until(lambda: hand.has("leave"), "the way out")
    hand.press("leave")
    hand.wait_until(lambda: hand.has("join-code"), "the way in")
    before = {**hand.held, hand.id_of("join-code"): ("string_value", room.held.code)}

    hand.ask_late(before, lambda: room.lead("Y2"))

    assert not room.is_here("Helmi")


def test_whoever_answered_everything_at_home_is_led_by_the_wall(room: Room) -> None:
    room.open()
    hand = room.phone("Iiro")
    for process in room.server.app.academy.model.codes:
        hand.choose(f"assess-{process}", 1)
    hand.wait_for("you have answered everything")
    hand.press("join")

    hand.wait_for(f"{room.held.process}\\: you have answered")


def test_a_leader_who_let_go_of_a_process_is_not_pulled_back(room: Room) -> None:
    room.open()
    screen = room.phone(LEADER, "lead")
    room.lead("A1")
    room.answer("Kerttu", "A1", 1)
    room.reveal()
    screen.choose("agree-dots-A1-0", 1)
    screen.wait_until(lambda: screen.has("agree-save"), "the way to set the dots")
    before = screen.held
    room.lead("A2")
    screen.press("lead-go")
    screen.wait_for("A2\\: ")

    screen.ask_late(before, lambda: room.lead("A3"))

    screen.wait_for("A3\\: ")


def test_nothing_is_entered_twice_for_somebody_without_a_phone(room: Room) -> None:
    room.open()
    screen = room.phone(LEADER, "lead")
    room.lead("FIN")
    screen.wait_until(lambda: "Petra" in screen.options("enter-person-0"), "who has no phone")
    screen.wait_until(lambda: screen.has("enter-dots-FIN-0"), "the choice of dots")
    petra = screen.options("enter-person-0").index("Petra")
    screen.choose("enter-person-0", petra)
    screen.choose("enter-dots-FIN-0", 1)
    before = screen.held
    screen.press("enter-save")
    screen.wait_until(lambda: screen.has("enter-person-1"), "fresh fields")

    screen.ask_late(before, lambda: room.answer("Leevi", "FIN", 1))

    assert room.answered("Petra", "FIN").version == 1
    assert not any(key in str(screen.held) for key in ("enter-person", "enter-dots"))
