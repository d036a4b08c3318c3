"""Leading a session: open, reveal, agree, next steps, close; two leaders cannot wreck it."""

import re

from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.dots import Rating, Source
from scorecard.domain.periods import Period
from scorecard.store.dot_sessions import dot_session
from scorecard.store.ratings import ratings_of
from tests.academies import SmallAcademy
from tests.pages.conftest import Open

AUTUMN = Period.parse("2026-H2")


def press(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click().run()
    assert not page.exception
    return page


def said(page: AppTest) -> str:
    return re.sub(r"\\(.)", r"\1", page.title[0].value)


def session_of(app: App, small: SmallAcademy) -> DotSession:
    with app.database.read() as session:
        held = dot_session(session, small.teams["usva"].id, AUTUMN)
    assert held
    return held


def rating(app: App, small: SmallAcademy, code: str) -> Rating | None:
    with app.database.read() as session:
        found = ratings_of(session, [small.teams["usva"].id], source=Source.TEAM)
    of_autumn = [r for r in found if (r.period, r.process) == (AUTUMN, code)]
    return of_autumn[-1] if of_autumn else None


def test_a_session_is_opened(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("maija", "lead")
    before = said(page)

    press(page, "lead-open")

    assert before == "Usva: the dot session of Autumn 2026"
    assert said(page) == "Y1: 0 of 3 have answered"
    assert session_of(app, small).process == "Y1"
