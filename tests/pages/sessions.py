"""A team that sits in its dot session, for tests of pages: what one does in one line."""

import re
from collections.abc import Callable
from functools import partial

from streamlit.testing.v1 import AppTest

from scorecard.actions.act import Act
from scorecard.actions.answering import Answer, give_answer
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.half_years import choose_names
from scorecard.actions.leading import lead_to, reveal
from scorecard.actions.next_steps import StepGiven, add_step
from scorecard.actions.sessions import SessionPlan, end_session, open_session
from scorecard.app import App
from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.dots import Names, Rating, Source
from scorecard.domain.next_steps import NextStep
from scorecard.domain.periods import Period
from scorecard.store.agreements import confirmations_of
from scorecard.store.dot_sessions import dot_session
from scorecard.store.next_steps import next_steps_of
from scorecard.store.ratings import ratings_of
from tests.academies import SmallAcademy

AUTUMN = Period.parse("2026-H2")


class Sitting:
    """Usva's session of this autumn, led by Maija unless said otherwise."""

    def __init__(self, app: App, small: SmallAcademy) -> None:
        self.app, self.small, self.team_id = app, small, small.teams["usva"].id
        self.done = 0

    @property
    def now(self) -> DotSession:
        """Where the session stands."""
        with self.app.database.read() as session:
            held = dot_session(session, self.team_id, AUTUMN)
        assert held
        return held

    def open(self, plan: SessionPlan | None = None) -> DotSession:
        """Open it."""
        self.do("maija", lambda act: open_session(act, self.team_id, AUTUMN, plan or SessionPlan()))
        return self.now

    def choose(self, names: Names) -> None:
        """Let the team settle who will see names."""
        self.do("maija", lambda act: choose_names(act, self.team_id, AUTUMN, names, version=0))

    def lead(self, process: str, *, by: str = "maija") -> None:
        """Lead all screens to a process."""
        version = self.now.version
        self.do(by, lambda act: lead_to(act, self.team_id, AUTUMN, process, version=version))

    def reveal(self, *, by: str = "maija") -> None:
        """Reveal the process on the screens."""
        held = self.now
        self.do(
            by, lambda act: reveal(act, self.team_id, AUTUMN, held.process, version=held.version)
        )

    def end(self) -> None:
        """End it."""
        version = self.now.version
        self.do("maija", lambda act: end_session(act, self.team_id, AUTUMN, version=version))

    def answer(self, process: str, **dots: int) -> None:
        """Let people answer: `answer("Y1", ville=2, aino=1)`."""
        for name, given in dots.items():
            self.do(name, partial(_answer, process, given))

    def rating(self, process: str) -> Rating | None:
        """Return the team's rating of this autumn."""
        with self.app.database.read() as session:
            found = ratings_of(session, [self.team_id], source=Source.TEAM)
        mine = [r for r in found if (r.period, r.process) == (AUTUMN, process)]
        return max(mine, key=lambda r: r.revision, default=None)

    def agree(self, process: str, dots: int) -> None:
        """Set the team's dots."""
        given = DotsGiven(process, dots)
        self.do("maija", lambda act: set_dots(act, self.team_id, AUTUMN, given))

    def step(self, words: str, *, who: str = "") -> None:
        """Write a next step down."""
        given = StepGiven(words, self.small.id(who) if who else None)
        self.do("maija", lambda act: add_step(act, self.team_id, AUTUMN, given))

    @property
    def steps(self) -> list[NextStep]:
        """The team's next steps."""
        with self.app.database.read() as session:
            return next_steps_of(session, [self.team_id])

    def confirmed(self, process: str) -> set[int]:
        """Return who has said openly that they have understood."""
        with self.app.database.read() as session:
            every = confirmations_of(session, [self.team_id])
        return {c.person_id for c in every if c.process == process}

    def open_ahjo(self) -> str:
        """Let another team open a session, and return its code."""
        ahjo = self.small.teams["ahjo"].id
        self.do("osmo", lambda act: open_session(act, ahjo, AUTUMN, SessionPlan()))
        with self.app.database.read() as session:
            held = dot_session(session, ahjo, AUTUMN)
        assert held
        return held.code

    def do(self, who: str, deed: Callable[[Act], object]) -> None:
        """Let somebody do something."""
        self.done += 1
        self.app.perform(self.small.id(who), deed, request=f"sitting-{self.done}")


def _answer(process: str, dots: int, act: Act) -> object:
    return give_answer(act, AUTUMN, Answer(process, dots))


def press(page: AppTest, key: str) -> AppTest:
    """Press a button and let the page run."""
    page.button(key=key).click().run()
    assert not page.exception
    return page


def said(page: AppTest) -> str:
    """Return the page's first sentence as people read it."""
    return unmarked(page.title[0].value)


def shown(page: AppTest) -> str:
    """Return all that a page says in running text, as people read it."""
    elements = [*page.title, *page.header, *page.markdown, *page.caption]
    elements += [*page.info, *page.success, *page.warning, *page.error]
    return unmarked("\n".join(str(e.value) for e in elements))


def unmarked(markdown: str) -> str:
    """Return Markdown without our escapes."""
    return re.sub(r"\\(.)", r"\1", markdown).replace("\N{WORD JOINER}", "")
