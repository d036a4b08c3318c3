"""Own answers on the phone: a touch keeps one, the next process follows, and it can be undone."""

import re

from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.dots import Assessment
from scorecard.domain.periods import Period
from scorecard.store.assessments import keep_assessment, own_assessments
from tests.academies import SmallAcademy
from tests.pages.conftest import Open

AUTUMN = Period.parse("2026-H2")


def answers(app: App, small: SmallAcademy, who: str = "ville") -> dict[str, Assessment]:
    """Return what somebody answered this autumn, by process."""
    with app.database.read() as session:
        found = own_assessments(session, small.id(who))
    return {a.process: a for a in found if a.period == AUTUMN}


def said(page: AppTest) -> str:
    """Return the page's first sentence as people read it."""
    return re.sub(r"\\(.)", r"\1", page.title[0].value)


def touch(page: AppTest, code: str, dots: int) -> AppTest:
    page.radio(key=f"assess-{code}").set_value(dots).run()
    assert not page.exception
    return page


def test_a_touch_is_kept_and_leads_on(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("ville", "session")
    first, second = app.academy.model.codes[:2]
    before = said(page)

    touch(page, first, 2)

    assert before == "Autumn 2026: 14 processes wait for your own answer"
    assert said(page) == "Autumn 2026: 13 of 14 processes still wait for your own answer"
    assert {code: a.dots for code, a in answers(app, small).items()} == {first: 2}
    assert page.selectbox(key="process").value == second
    assert page.radio(key=f"assess-{second}").value is None


def test_changing_an_answer_stays_with_its_process(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    code = app.academy.model.codes[0]
    page = touch(open_page("ville", "session"), code, 2)
    page.button(key="answer-back").click().run()

    touch(page, code, 1)

    assert answers(app, small)[code].dots == 1
    assert page.selectbox(key="process").value == code


def test_a_note_that_is_written_first_is_kept_with_the_dots(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    code = app.academy.model.codes[0]
    page = open_page("ville", "session")

    page.text_area(key=f"assess-note-{code}").set_value("We tried it twice").run()
    assert answers(app, small) == {}
    touch(page, code, 2)

    assert answers(app, small)[code].note == "We tried it twice"


def test_the_last_answer_can_be_taken_back(open_page: Open, app: App, small: SmallAcademy) -> None:
    code = app.academy.model.codes[0]
    page = touch(open_page("ville", "session"), code, 3)

    page.button(key="undo-answer").click().run()

    assert not page.exception
    assert answers(app, small) == {}
    assert page.selectbox(key="process").value == code
    assert page.radio(key=f"assess-{code}").value is None


def test_an_answer_of_another_device_is_shown_and_not_overwritten(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    code = app.academy.model.codes[0]
    page = open_page("ville", "session")
    other = Assessment(small.id("ville"), small.teams["usva"].id, AUTUMN, code, 3, version=0)
    app.database.write(lambda session: keep_assessment(session, other))

    touch(page, code, 1)

    assert answers(app, small)[code].dots == 3
    assert "Three dots" in page.warning[0].value
    assert page.radio(key=f"assess-{code}").value == 3


def test_a_link_leads_to_its_process(open_page: Open) -> None:
    page = open_page("ville", "session", process="A3")

    assert page.selectbox(key="process").value == "A3"
