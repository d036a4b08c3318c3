"""The phone: own answers by one touch each, and the session that it follows once one joined."""

import re
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Selectbox

from scorecard.app import App
from scorecard.domain.dots import Assessment, Names
from scorecard.domain.next_steps import StepState
from scorecard.store.assessments import keep_assessment, own_assessments
from scorecard.store.dot_sessions import attendance_of
from tests.academies import SmallAcademy
from tests.pages.conftest import Open
from tests.pages.sessions import AUTUMN, Sitting, press, said, shown, unmarked


@pytest.fixture
def sitting(app: App, small: SmallAcademy) -> Sitting:
    """Usva, before its session of this autumn."""
    return Sitting(app, small)


def here(sitting: Sitting) -> set[int]:
    """Return who is there."""
    with sitting.app.database.read() as session:
        return {a.person_id for a in attendance_of(session, sitting.team_id, AUTUMN)}


def spread(page: AppTest) -> list[str]:
    """Return the lines of the spread as a reader of the table hears them."""
    found = [str(e.proto.body) for e in page.get("html") if 'class="spread"' in str(e.proto.body)]
    rows = re.findall(r"<tr>(.*?)</tr>", found[0]) if found else []
    heard = [re.sub(r"<span aria-hidden.*?</span>", "", row) for row in rows]
    return [" ".join(unescape(re.sub(r"<.*?>", " ", row)).split()) for row in heard]


def links(page: AppTest, to: str) -> list[str]:
    """Return the words of the links to one of our pages."""
    return [unmarked(e.proto.label) for e in page.get("page_link") if e.proto.page == to]


def answers(app: App, small: SmallAcademy, who: str = "ville") -> dict[str, Assessment]:
    """Return what somebody answered this autumn, by process."""
    with app.database.read() as session:
        found = own_assessments(session, small.id(who))
    return {a.process: a for a in found if a.period == AUTUMN}


def picked(page: AppTest) -> str:
    """Return the process that the page is about."""
    return str(picker(page).value)


def picker(page: AppTest) -> Selectbox:
    """Return the list of processes; each has one of its own."""
    (found,) = [s for s in page.selectbox if str(s.key).startswith("process-")]
    return found


def pick(page: AppTest, code: str) -> None:
    """Choose a process by hand."""
    picker(page).set_value(code).run()
    assert not page.exception


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
    assert picked(page) == second
    assert page.radio(key=f"assess-{second}").value is None


def test_changing_an_answer_stays_with_its_process(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    code = app.academy.model.codes[0]
    page = touch(open_page("ville", "session"), code, 2)
    page.button(key="answer-back").click().run()

    touch(page, code, 1)

    assert answers(app, small)[code].dots == 1
    assert picked(page) == code


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
    assert picked(page) == code
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
    assert page.radio(key=f"assess-{code}-1").value == 3


def test_a_link_leads_to_its_process(open_page: Open) -> None:
    page = open_page("ville", "session", process="A3")

    assert picked(page) == "A3"


def test_joining_takes_one_touch(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    page = open_page("ville", "session")

    press(page, "join")

    assert here(sitting) == {sitting.small.id("ville")}
    assert said(page) == "Y1: what do you say?"


def test_the_link_on_the_wall_joins_without_a_touch(open_page: Open, sitting: Sitting) -> None:
    code = sitting.open().code

    page = open_page("ville", "session", join=code.lower())

    assert here(sitting) == {sitting.small.id("ville")}
    assert "join" not in page.query_params
    assert said(page) == "Y1: what do you say?"


def test_the_code_joins_and_a_wrong_one_says_so(open_page: Open, sitting: Sitting) -> None:
    code = sitting.open().code
    page = open_page("ville", "session")

    page.text_input(key="join-code").set_value("ZZZZZZ").run()
    wrong, came = page.error[0].value, here(sitting)
    page.text_input(key="join-code").set_value(code).run()

    assert "not the code on the wall" in wrong
    assert came == set()
    assert here(sitting) == {sitting.small.id("ville")}


@pytest.mark.parametrize("code", ["ahjos", "ZZZZZZ"])
def test_a_link_to_another_teams_session_joins_nothing(
    open_page: Open, sitting: Sitting, code: str
) -> None:
    sitting.open()
    foreign = sitting.open_ahjo() if code == "ahjos" else code

    page = open_page("ville", "session", join=foreign)

    assert not page.exception
    assert here(sitting) == set()
    assert "not the code on the wall" in page.error[0].value
    assert "Ahjo" not in shown(page)


def test_whoever_joined_by_mistake_leaves(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    page = press(open_page("ville", "session"), "join")

    press(page, "leave")

    assert here(sitting) == set()
    assert page.button(key="join")


def test_the_phone_follows_the_wall(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    page = press(open_page("ville", "session"), "join")
    touch(page, "Y1", 2)
    stays = said(page)
    sitting.lead("A3")

    page.run()

    assert stays == "Y1: you have answered. You can change it until the reveal."
    assert said(page) == "A3: what do you say?"
    assert page.radio(key="assess-A3").value is None


def test_a_member_needs_no_more_than_twenty_touches(
    open_page: Open, app: App, sitting: Sitting
) -> None:
    sitting.open()
    touches = 1
    page = press(open_page("ville", "session"), "join")

    for code in sitting.now.agenda:
        sitting.lead(code)
        page.run()
        touch(page, code, 1)
        touches += 1

    assert touches == 15
    assert len(answers(app, sitting.small)) == 14


def test_after_the_reveal_the_spread_stands_there_and_the_answer_stays(
    open_page: Open, app: App, sitting: Sitting
) -> None:
    sitting.open()
    page = press(open_page("ville", "session"), "join")
    touch(page, "Y1", 2)
    sitting.answer("Y1", maija=1, aino=0)
    sitting.reveal()

    page.radio(key="assess-Y1").set_value(3).run()

    assert not page.exception
    assert answers(app, sitting.small)["Y1"].dots == 2
    assert "are revealed, so yours stays as it is" in page.error[0].value
    assert "You said: Two dots. It stays so." in shown(page)
    assert not [r for r in page.radio if r.key == "assess-Y1"]
    assert spread(page) == ["Three dots 0", "Two dots (you) 1", "One dot 1", "No dots 1"]


def test_of_fewer_than_three_answers_nothing_is_shown(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    sitting.answer("Y1", maija=1, ville=2)
    sitting.reveal()

    page = press(open_page("ville", "session"), "join")

    assert spread(page) == []
    assert "Fewer than three have answered" in shown(page)


def test_the_phone_says_what_the_team_agreed(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    sitting.answer("Y1", maija=1, ville=2, aino=1)
    sitting.reveal()
    page = press(open_page("ville", "session"), "join")
    before = shown(page)
    sitting.agree("Y1", 1)

    page.run()

    assert "Your team talks about its dots now." in before
    assert "Your team agreed: One dot" in shown(page)


@pytest.mark.parametrize("dots", [0, None])
def test_whoever_had_not_understood_says_openly_that_they_have_now(
    open_page: Open, sitting: Sitting, dots: int | None
) -> None:
    sitting.open()
    sitting.answer("Y1", maija=1, aino=1, **({} if dots is None else {"ville": dots}))
    sitting.reveal()
    page = press(open_page("ville", "session"), "join")
    told = shown(page)

    press(page, "confirm")
    confirmed = sitting.confirmed("Y1")
    press(page, "confirm-back")

    assert "Your whole team and its coach see that you said so" in told
    assert confirmed == {sitting.small.id("ville")}
    assert sitting.confirmed("Y1") == set()


def test_whoever_had_understood_is_not_asked_again(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    sitting.answer("Y1", maija=1, aino=0, ville=1)
    sitting.reveal()

    page = press(open_page("ville", "session"), "join")

    assert not [b for b in page.button if b.key == "confirm"]


def test_one_can_look_elsewhere_and_comes_back_by_one_touch(
    open_page: Open, sitting: Sitting
) -> None:
    sitting.open()
    page = press(open_page("ville", "session"), "join")

    pick(page, "A3")
    away = said(page)
    sitting.lead("Y2")
    page.run()
    still = said(page)
    press(page, "phone-follow")

    assert away == still == "A3: what do you say?"
    assert said(page) == "Y2: what do you say?"


def test_who_chose_by_hand_at_home_is_led_once_the_team_sits(
    open_page: Open, sitting: Sitting
) -> None:
    page = open_page("ville", "session")
    pick(page, "A3")
    sitting.open()

    press(page.run(), "join")

    assert said(page) == "Y1: what do you say?"


def test_whoever_answers_elsewhere_is_led_on_there(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    page = press(open_page("ville", "session"), "join")
    codes = sitting.now.agenda
    pick(page, codes[3])

    touch(page, codes[3], 1)

    assert picked(page) == codes[4]


def test_a_note_that_is_being_written_is_not_pulled_away(
    open_page: Open, app: App, sitting: Sitting
) -> None:
    sitting.open()
    page = press(open_page("ville", "session"), "join")
    touch(page, "Y1", 1)
    press(page, "phone-note")
    sitting.lead("Y2")
    page.run()
    held = said(page)

    page.text_area(key="assess-note-Y1").set_value("Half of us read nothing").run()

    assert held.startswith("Y1:")
    assert answers(app, sitting.small)["Y1"].note == "Half of us read nothing"
    assert page.button(key="phone-follow")
    press(page, "phone-follow")
    assert said(page).startswith("Y2:")


def test_a_note_before_its_dots_waits_for_them_wherever_one_goes(
    open_page: Open, app: App, sitting: Sitting
) -> None:
    sitting.open()
    page = press(open_page("ville", "session"), "join")
    press(page, "phone-note")
    page.text_area(key="assess-note-Y1").set_value("What is it about?").run()
    sitting.lead("Y2")
    page.run()
    press(page, "phone-follow")
    pick(page, "Y1")

    touch(page, "Y1", 1)

    assert answers(app, sitting.small)["Y1"].note == "What is it about?"


def test_a_note_that_the_reveal_came_before_is_left_to_its_writer(
    open_page: Open, app: App, sitting: Sitting
) -> None:
    sitting.open()
    page = press(open_page("ville", "session"), "join")
    touch(page, "Y1", 1)
    press(page, "phone-note")
    sitting.reveal()

    page.text_area(key="assess-note-Y1").set_value("Too late").run()

    assert answers(app, sitting.small)["Y1"].note == ""
    assert page.text_area(key="assess-note-Y1").value == "Too late"
    assert "It was revealed while you were writing" in shown(page)


def test_whoever_sees_names_is_settled_between_the_line_and_the_touch(
    open_page: Open, app: App, sitting: Sitting
) -> None:
    page = open_page("ville", "session")
    before = shown(page)
    sitting.choose(Names.TEAM)

    touch(page, "Y1", 1)
    refused = page.error[0].value
    after = shown(page)
    kept = answers(app, sitting.small)
    page.radio(key="assess-Y1-1").set_value(1).run()

    assert "nobody who gave it" in before
    assert "Who will see names was changed" in refused
    assert "the team sees who gave which answer" in after
    assert kept == {}
    assert answers(app, sitting.small)["Y1"].dots == 1


def test_revealed_processes_are_no_more_asked_for(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    sitting.answer("Y1", maija=1, aino=0, ville=1)
    sitting.reveal()
    sitting.lead("Y2")
    sitting.reveal()
    sitting.end()

    page = open_page("ville", "session", process="Y2")

    assert said(page) == "Autumn 2026: 12 of 13 processes still wait for your own answer"
    assert "You have not answered here." in shown(page)
    assert not [r for r in page.radio if r.key == "assess-Y2"]


def test_at_the_end_the_phone_shows_the_next_steps(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    page = press(open_page("ville", "session"), "join")
    sitting.step("Ask five customers")
    sitting.lead("")

    page.run()

    assert said(page) == "All processes are talked about"
    assert "Ask five customers" in shown(page)


def test_a_coach_watches_and_finds_the_way_to_lead(open_page: Open, sitting: Sitting) -> None:
    page = open_page("kaisa", "session")
    before = said(page)
    sitting.open()
    sitting.answer("Y1", maija=1, aino=0, ville=1)
    page.run()
    secret = shown(page)
    sitting.reveal()
    page.run()

    assert before == "Usva sits in no dot session now"
    assert said(page) == "Usva sits in its dot session: Y1"
    assert "The answers are secret until they are revealed." in secret
    assert spread(page) == ["Three dots 0", "Two dots 0", "One dot 2", "No dots 1"]
    assert links(page, "lead") == ["Lead the dot session"]


def test_without_a_session_the_page_says_what_it_is_and_until_when(open_page: Open) -> None:
    page = open_page("ville", "session")

    assert "Usva has until 2 Mar 2027 for the one about Autumn 2026." in shown(page)
    assert links(page, "lead") == []


def test_home_leads_into_the_session_and_lets_one_settle_a_step(
    open_page: Open, sitting: Sitting
) -> None:
    sitting.open()
    sitting.step("Ask five customers", who="ville")
    page = open_page("ville")
    led = [link for link in links(page, "session") if "Usva sits" in link]
    listed = shown(page)

    press(page, f"step-done-{sitting.steps[0].id}")

    assert led == ["Usva sits in its dot session: join"]
    assert "Ask five customers" in listed
    assert sitting.steps[0].state is StepState.DONE
    assert "Ask five customers" not in shown(page)


@pytest.mark.parametrize(("name", "may"), [("ville", False), ("aino", True), ("maija", True)])
def test_the_team_page_lists_next_steps_and_asks_whom_they_concern(
    open_page: Open, sitting: Sitting, name: str, may: bool
) -> None:
    sitting.step("Ask five customers", who="aino")

    page = open_page(name, "team")

    assert "**Ask five customers** · :small[Aino Laine]" in shown(page)
    assert any(str(b.key).startswith("step-done-") for b in page.button) is may
