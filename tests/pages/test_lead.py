"""Leading a session: open, reveal, agree, next steps, close; two leaders cannot wreck it."""

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.dot_sessions import Order
from tests.academies import SmallAcademy
from tests.pages.conftest import Open
from tests.pages.sessions import AUTUMN, Sitting, press, said, shown


@pytest.fixture
def sitting(app: App, small: SmallAcademy) -> Sitting:
    """Usva, before its session of this autumn."""
    return Sitting(app, small)


def choose(page: AppTest, code: str, dots: int) -> AppTest:
    """Touch the dots that the team agrees on."""
    page.radio(key=f"agree-dots-{code}").set_value(dots).run()
    assert not page.exception
    return page


def test_from_opening_to_the_first_dots(open_page: Open, sitting: Sitting) -> None:
    page = open_page("maija", "lead")
    before = said(page)
    press(page, "lead-open")
    opened = said(page)
    sitting.answer("Y1", maija=1, ville=2, aino=1)
    press(page, "lead-reveal")
    choose(page, "Y1", 1)
    press(page, "agree-save")
    agreed = said(page)
    press(page, "lead-next")

    assert before == "Usva: the dot session of Autumn 2026"
    assert opened == "Y1: 0 of 3 have answered"
    assert agreed == "Y1 is agreed: One dot"
    assert said(page) == "Y2: 0 of 3 have answered"
    held = sitting.rating("Y1")
    assert held
    assert (held.dots, held.attested) == (1, "")
