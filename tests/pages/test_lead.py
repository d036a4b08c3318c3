"""Leading a session: open, reveal, agree, next steps, close; two leaders cannot wreck it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.dot_sessions import Order
from scorecard.domain.dots import Assessment, HalfYear, Names, Unanimity
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.people import Membership, Person, Role
from scorecard.domain.periods import Period
from scorecard.store.assessments import assessments_of
from scorecard.store.database import Session
from scorecard.store.dot_sessions import attendance_of
from scorecard.store.half_years import half_year
from scorecard.store.next_steps import add_next_step, next_steps_of
from scorecard.store.people import add_person, change_person
from scorecard.store.teams import add_membership
from tests.academies import FOUNDED, TODAY, SmallAcademy
from tests.pages.conftest import Open
from tests.pages.sessions import AUTUMN, Sitting, press, said, shown

EVERYBODY = {"maija": 1, "ville": 2, "aino": 1}


@pytest.fixture
def sitting(app: App, small: SmallAcademy) -> Sitting:
    """Usva, before its session of this autumn."""
    return Sitting(app, small)


@pytest.fixture
def revealed(open_page: Open, sitting: Sitting) -> AppTest:
    """Maija's screen after everybody has answered Y1, Aino with 0, and she has revealed it."""
    sitting.open()
    sitting.answer("Y1", **{**EVERYBODY, "aino": 0})
    page = open_page("maija", "lead")
    return press(page, "lead-reveal")


def choose(page: AppTest, code: str, dots: int, *, revision: int = 0) -> AppTest:
    """Touch the dots that the team agrees on."""
    page.radio(key=f"agree-dots-{code}-{revision}").set_value(dots).run()
    assert not page.exception
    return page


def settled(app: App, small: SmallAcademy) -> HalfYear | None:
    with app.database.read() as session:
        return half_year(session, small.teams["usva"].id, AUTUMN)


def steps(app: App, small: SmallAcademy) -> list[NextStep]:
    with app.database.read() as session:
        return next_steps_of(session, [small.teams["usva"].id])


def here(app: App, small: SmallAcademy) -> set[int]:
    with app.database.read() as session:
        return {a.person_id for a in attendance_of(session, small.teams["usva"].id, AUTUMN)}


def answers(app: App, small: SmallAcademy) -> list[Assessment]:
    with app.database.read() as session:
        return assessments_of(session, small.teams["usva"].id, AUTUMN)


def asking(app: App, policy: Unanimity) -> App:
    """Return the app of an academy that asks so for unanimity."""
    settings = app.academy.settings
    policies = replace(settings.policies, unanimity=policy)
    return replace(app, academy=replace(app.academy, settings=replace(settings, policies=policies)))


def test_from_opening_to_the_first_dots(open_page: Open, sitting: Sitting) -> None:
    page = open_page("maija", "lead")
    before = said(page)
    press(page, "lead-open")
    opened = said(page)
    sitting.answer("Y1", **EVERYBODY)
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


def test_a_coach_leads_the_team_of_the_link(open_page: Open, sitting: Sitting) -> None:
    page = press(open_page("kaisa", "lead", team="usva"), "lead-open")

    assert sitting.now.opened_by == sitting.small.id("kaisa")
    assert said(page) == "Y1: 0 of 3 have answered"


def test_it_is_opened_in_the_order_and_with_the_time_that_were_chosen(
    open_page: Open, sitting: Sitting
) -> None:
    sitting.answer("A3", maija=0, ville=3, aino=0)
    page = open_page("maija", "lead")

    page.radio(key="lead-order").set_value(Order.WIDEST)
    page.slider(key="lead-minutes").set_value(5).run()
    press(page, "lead-open")

    assert (sitting.now.process, sitting.now.minutes) == ("A3", 5)
    assert said(page).startswith("A3:")


def test_the_order_changes_on_the_way(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    sitting.answer("A3", maija=0, ville=3, aino=0)
    page = open_page("maija", "lead")

    page.radio(key="lead-order").set_value(Order.WIDEST).run()
    press(page, "lead-plan-save")

    assert (sitting.now.agenda[0], sitting.now.process) == ("A3", "Y1")


def test_the_choice_of_names_is_kept_at_once(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("maija", "lead")

    names = next(r for r in page.radio if str(r.key).startswith("names-"))
    names.set_value(Names.TEAM).run()

    assert not page.exception
    kept = settled(app, small)
    assert kept
    assert kept.names is Names.TEAM


def test_names_are_frozen_by_the_first_answer_and_it_says_by_whom(
    open_page: Open, sitting: Sitting
) -> None:
    sitting.answer("Y1", ville=2)

    page = open_page("maija", "lead")

    assert not [r for r in page.radio if str(r.key).startswith("names-")]
    assert "Answered so far: Ville Koski." in shown(page)


@pytest.mark.parametrize(
    ("names", "reader", "sees"),
    [
        pytest.param(Names.NOBODY, "kaisa", False, id="nobody sees names"),
        pytest.param(Names.COACH, "kaisa", True, id="the coach does"),
        pytest.param(Names.COACH, "maija", False, id="a leader is no coach"),
        pytest.param(Names.TEAM, "maija", True, id="the team does"),
    ],
)
def test_names_stand_beside_the_spread_as_the_team_chose(
    open_page: Open, sitting: Sitting, names: Names, reader: str, sees: bool
) -> None:
    sitting.choose(names)
    sitting.open()
    sitting.answer("Y1", **{**EVERYBODY, "aino": 0})
    sitting.reveal()

    page = open_page(reader, "lead")

    assert ("Two dots: Ville Koski" in shown(page)) is sees
    assert ("One has not understood yet: Aino Laine." in shown(page)) is sees
    assert ("One said: not yet." in shown(page)) is not sees


def test_before_the_reveal_nothing_of_an_answer_is_shown(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    sitting.answer("Y1", ville=2)
    one = open_page("maija", "lead")
    sitting.answer("Y2", ville=0)
    sitting.lead("Y2")
    other = open_page("maija", "lead")

    assert shown(one).replace("Y1", "Y2").count("Ville Koski") == shown(other).count("Ville Koski")
    assert "Still to answer: Aino Laine and Maija Salo" in shown(one)
    assert not [r for r in one.radio if str(r.key).startswith("agree-")]


def test_without_unanimity_the_first_dot_asks_for_its_sentence(
    revealed: AppTest, sitting: Sitting
) -> None:
    page = choose(revealed, "Y1", 1)
    page.text_area(key="agree-reason-Y1-0").set_value("We showed it to a customer").run()
    press(page, "agree-save")
    refused = [e.value for e in page.error]
    typed = page.text_area(key="agree-reason-Y1-0").value
    page.text_area(key="agree-attested-Y1-0").set_value("Aino reads it up by Friday").run()
    press(page, "agree-save")

    assert "Write down why the dot is given all the same" in refused[0]
    assert typed == "We showed it to a customer"
    held = sitting.rating("Y1")
    assert held
    assert (held.reason, held.attested) == (
        "We showed it to a customer",
        "Aino reads it up by Friday",
    )
    assert "Aino reads it up by Friday" in shown(page)


def test_where_unanimity_is_required_the_first_dot_waits(
    open_page: Open, app: App, sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scorecard.ui.visit.the_app", lambda: asking(app, Unanimity.REQUIRE))
    sitting.open()
    sitting.answer("Y1", **{**EVERYBODY, "aino": 0})
    page = press(open_page("maija", "lead"), "lead-reveal")
    choose(page, "Y1", 1)
    warned = [w.value for w in page.warning]
    press(page, "agree-save")
    chosen = page.radio(key="agree-dots-Y1-0").value
    choose(page, "Y1", 0)
    press(page, "agree-save")

    assert "not known of everybody" in warned[0]
    assert chosen == 1
    held = sitting.rating("Y1")
    assert held
    assert held.dots == 0


def test_where_unanimity_is_off_nothing_is_asked(
    open_page: Open, app: App, sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scorecard.ui.visit.the_app", lambda: asking(app, Unanimity.OFF))
    sitting.open()
    sitting.answer("Y1", aino=0)
    page = press(open_page("maija", "lead"), "lead-reveal")

    press(choose(page, "Y1", 1), "agree-save")

    held = sitting.rating("Y1")
    assert held
    assert (held.dots, held.attested) == (1, "")


def test_two_dots_ask_for_a_reason_or_evidence(revealed: AppTest, sitting: Sitting) -> None:
    page = choose(revealed, "Y1", 2)
    page.text_area(key="agree-attested-Y1-0").set_value("All but one").run()
    press(page, "agree-save")
    refused = [e.value for e in page.error]
    page.text_input(key="agree-evidence-Y1-0").set_value("https://example.org/y1").run()
    press(page, "agree-save")

    assert "a reason or a link to evidence" in refused[0]
    held = sitting.rating("Y1")
    assert held
    assert (held.dots, held.attested, held.evidence) == (2, "All but one", "https://example.org/y1")


def test_dots_are_set_again_as_a_correction(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    sitting.answer("Y1", **EVERYBODY)
    page = press(open_page("maija", "lead"), "lead-reveal")
    choose(page, "Y1", 2)
    page.text_area(key="agree-reason-Y1-0").set_value("Tried with a customer").run()
    press(page, "agree-save")

    press(page, "agree-correct")
    kept = page.text_area(key="agree-reason-Y1-1").value
    press(choose(page, "Y1", 1, revision=1), "agree-save")

    held = sitting.rating("Y1")
    assert kept == "Tried with a customer"
    assert held
    assert (held.dots, held.revision) == (1, 2)


def test_a_touch_means_the_screen_on_which_it_was_made(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    page = open_page("maija", "lead")
    sitting.lead("Y2", by="kaisa")

    press(page, "lead-next")

    assert sitting.now.process == "Y2"
    assert said(page) == "Y2: 0 of 3 have answered"
    assert "Kaisa Niemi has led on: the screens are at Y2 · Team learning." in shown(page)
    assert "What you touched was not done." in shown(page)


def test_of_two_quick_touches_none_is_lost(open_page: Open, sitting: Sitting) -> None:
    """A browser that is slow says both at once: dots are set, and the session goes on."""
    sitting.open()
    sitting.answer("Y1", **EVERYBODY)
    page = choose(press(open_page("maija", "lead"), "lead-reveal"), "Y1", 1)

    page.button(key="agree-save").click()
    press(page, "lead-next")

    held = sitting.rating("Y1")
    assert held is not None
    assert (held.dots, sitting.now.process) == (1, "Y2")


def test_of_two_quick_touches_a_refused_one_says_so_and_keeps_what_was_written(
    revealed: AppTest, sitting: Sitting
) -> None:
    choose(revealed, "Y1", 2)

    revealed.button(key="agree-save").click()
    press(revealed, "lead-next")

    assert sitting.rating("Y1") is None
    assert "It is not known that everybody has understood" in shown(revealed)
    press(revealed, "lead-back")
    assert revealed.radio(key="agree-dots-Y1-0").value == 2


def test_the_screen_follows_another_leader_and_says_who(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    page = open_page("maija", "lead")
    sitting.lead("A3", by="kaisa")

    page.run()
    noted = shown(page)
    press(page, "lead-next")

    assert "Kaisa Niemi has led on: the screens are at A3" in noted
    assert "not done" not in noted
    assert "has led on" not in shown(page)


def test_whoever_writes_is_not_pulled_away_and_loses_nothing(
    revealed: AppTest, sitting: Sitting
) -> None:
    page = choose(revealed, "Y1", 2)
    page.text_area(key="agree-reason-Y1-0").set_value("Half a sentence").run()
    sitting.lead("Y2", by="kaisa")
    page.run()
    stays = page.text_area(key="agree-reason-Y1-0").value
    press(page, "lead-go")
    gone = said(page)
    press(page, "station-Y1")

    assert stays == "Half a sentence"
    assert gone == "Y2: 0 of 3 have answered"
    assert page.text_area(key="agree-reason-Y1-0").value == "Half a sentence"


def test_dots_can_be_set_after_another_has_led_on(revealed: AppTest, sitting: Sitting) -> None:
    page = choose(revealed, "Y1", 0)
    sitting.lead("Y2", by="kaisa")

    press(page, "agree-save")

    held = sitting.rating("Y1")
    assert held
    assert held.dots == 0
    assert said(page) == "Y2: 0 of 3 have answered"


def test_an_answer_is_entered_for_somebody_without_a_phone(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    sitting.open()
    page = open_page("maija", "lead")

    page.selectbox(key="enter-person-0").set_value(small.id("aino")).run()
    page.radio(key="enter-dots-Y1-0").set_value(3).run()
    press(page, "enter-save")

    assert [(a.person_id, a.dots, a.entered_by) for a in answers(app, small)] == [
        (small.id("aino"), 3, small.id("maija"))
    ]
    assert page.radio(key="enter-dots-Y1-1").value is None
    assert "Entered for: Aino Laine" in shown(page)
    assert here(app, small) == {small.id("aino")}


def test_a_page_that_comes_anew_takes_no_choice_back_that_is_being_made(
    open_page: Open, sitting: Sitting
) -> None:
    sitting.open()
    page = open_page("maija", "lead")

    page.run()

    assert not page.selectbox(key="enter-person-0").proto.set_value


def test_what_somebody_answered_meanwhile_is_not_written_over(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    sitting.open()
    page = open_page("maija", "lead")
    page.selectbox(key="enter-person-0").set_value(small.id("aino")).run()
    page.radio(key="enter-dots-Y1-0").set_value(3).run()
    sitting.answer("Y1", aino=1)

    press(page, "enter-save")

    assert [(a.dots, a.entered_by) for a in answers(app, small)] == [(1, None)]
    assert "They have answered this process themselves" in page.error[0].value


def test_somebody_without_a_phone_is_put_down_as_there_and_taken_back(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    sitting.open()
    page = open_page("maija", "lead")
    key = f"seat-{small.id('ville')}"

    press(page, key)
    came = here(app, small)
    press(page, key)

    assert came == {small.id("ville")}
    assert here(app, small) == set()


def test_the_session_ends_and_is_opened_again(open_page: Open, sitting: Sitting) -> None:
    sitting.open()
    page = press(open_page("maija", "lead"), "lead-end")
    ended = said(page)

    press(page, "lead-open")

    assert ended == "Usva: the dot session of Autumn 2026 is over"
    assert sitting.now.is_open(TODAY)


def test_next_steps_are_written_down_changed_and_taken_away(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    sitting.open()
    sitting.lead("")
    page = open_page("maija", "lead")
    form = f"new-step-{small.teams['usva'].id}-{AUTUMN}-0"
    page.text_input(key=f"{form}-words").set_value("Ask five customers")
    page.selectbox(key=f"{form}-person").set_value(small.id("ville"))
    page.date_input(key=f"{form}-due").set_value(TODAY + timedelta(days=30))
    press(page, "add-step")
    (added,) = steps(app, small)
    page.text_input(key=f"step-{added.id}-words").set_value("Ask ten customers")
    press(page, f"save-step-{added.id}")
    (changed,) = steps(app, small)
    empty = page.text_input(key=f"{form[:-1]}1-words").value
    press(page, f"remove-step-{added.id}")

    assert (added.words, added.person_id, added.due) == (
        "Ask five customers",
        small.id("ville"),
        date(2026, 12, 22),
    )
    assert changed == replace(added, words="Ask ten customers", version=2)
    assert empty == ""
    assert steps(app, small) == []


def test_a_refused_step_keeps_what_was_typed(
    open_page: Open, small: SmallAcademy, sitting: Sitting
) -> None:
    sitting.open()
    sitting.lead("")
    page = open_page("maija", "lead")
    form = f"new-step-{small.teams['usva'].id}-{AUTUMN}-0"
    page.text_input(key=f"{form}-words").set_value("Ask five customers")
    page.date_input(key=f"{form}-due").set_value(TODAY - timedelta(days=1))

    press(page, "add-step")

    assert "That day has passed" in page.error[0].value
    assert page.text_input(key=f"{form}-words").value == "Ask five customers"


def test_the_last_sessions_steps_come_first_and_are_settled(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    step = NextStep(small.teams["usva"].id, Period.parse("2026-H1"), "Write to old customers")
    kept = app.database.write(lambda session: add_next_step(session, step))
    page = open_page("maija", "lead")
    first = page.header[0].value

    press(page, f"step-done-{kept.id}")

    assert first == "First: the next steps of last time"
    assert [s.state for s in steps(app, small)] == [StepState.DONE]


def test_the_half_year_is_closed(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    sitting.open()
    sitting.lead("")
    page = press(open_page("maija", "lead"), "lead-close")

    kept = settled(app, small)
    assert kept
    assert kept.closed_on == TODAY
    assert "Autumn 2026 is closed. Its answers are secret no more" in shown(page)


def test_the_screen_speaks_finnish(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    maija = replace(small.people["maija"], language="fi")
    app.database.write(lambda session: change_person(session, maija))
    sitting.open()

    page = open_page("maija", "lead")

    assert said(page) == "Y1: 0/3 on vastannut"


def test_of_several_leaders_none_is_named_wrongly(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    def second_coach(session: Session) -> None:
        pekka = add_person(session, Person(0, "pekka@example.org", "Pekka Aro"))
        place = Membership(0, small.teams["usva"].id, pekka.id, Role.COACH, FOUNDED)
        add_membership(session, place)

    app.database.write(second_coach)
    sitting.open()
    page = open_page("maija", "lead")
    sitting.lead("A3", by="kaisa")

    page.run()

    assert "Somebody else has led on" in shown(page)
