"""The wall shows the room where the session is: never a value too early, nor a name too many."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
import time_machine
from streamlit.testing.v1 import AppTest

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.joining import join_session
from scorecard.actions.memberships import MembershipGiven, add_membership
from scorecard.actions.sessions import SessionPlan
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.dots import Assessment, HalfYear, Names, Rating, Source
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.people import Role
from scorecard.domain.periods import Period
from scorecard.store.assessments import keep_assessment
from scorecard.store.dot_sessions import revealed_in
from scorecard.store.half_years import keep_half_year
from scorecard.store.next_steps import add_next_step
from scorecard.store.people import change_person
from scorecard.store.ratings import add_rating
from scorecard.ui.wall_joining import join_address
from scorecard.views.dot_session import session_view
from tests.academies import FOUNDED, NOW, TODAY, SmallAcademy
from tests.actions.doing import done
from tests.pages.conftest import Open
from tests.pages.sessions import AUTUMN, Sitting, press, said, shown

SPRING = Period.parse("2026-H1")
ON, BACK = ("pagedown", "right", "space"), ("pageup", "left")


@pytest.fixture
def sitting(app: App, small: SmallAcademy) -> Iterator[Sitting]:
    """Usva in its session, a minute after it was opened."""
    held = Sitting(app, small)
    held.open()
    with time_machine.travel(NOW + timedelta(minutes=1), tick=False):
        yield held


@pytest.fixture
def begun(sitting: Sitting) -> Sitting:
    """Usva at its first process."""
    sitting.lead("Y1")
    return sitting


def names(app: App, small: SmallAcademy, choice: Names) -> None:
    settled = HalfYear(small.teams["usva"].id, AUTUMN, choice, version=0)
    app.database.write(lambda session: keep_half_year(session, settled))


@contextmanager
def a_moment_later(sitting: Sitting) -> Iterator[None]:
    """Go on when everybody has seen what is on the wall."""
    with time_machine.travel(sitting.now.stepped_at + timedelta(seconds=2), tick=False):
        yield


def agree(sitting: Sitting, process: str, dots: int) -> None:
    given = DotsGiven(process, dots, "We tried it", attested="We talked about it")
    sitting.do("maija", lambda act: set_dots(act, sitting.team_id, AUTUMN, given))


def key(name: str, keyboard: str, sitting: Sitting) -> str:
    return f"wall-{name}-{keyboard}-{sitting.now.version}"


def keys(page: AppTest) -> set[str]:
    return {str(button.key).rsplit("-", 1)[0] for button in page.button}


def drawn(page: AppTest) -> list[str]:
    """Return every element of the page as it goes to the browser."""
    found, waiting = [], [page.main]
    while waiting:
        node = waiting.pop()
        waiting += getattr(node, "children", {}).values()
        found.append(str(getattr(node, "proto", "")))
    return found


def counts(page: AppTest) -> list[str]:
    """Return the numbers above the columns."""
    bars = [e.proto.body for e in page.get("html") if "wall-bar" in e.proto.body[:30]]
    return [body.split("</b>")[0].rsplit(">", 1)[1] for body in bars]


# While people come in


def test_who_comes_in_sees_last_times_steps_who_is_here_and_how_to_join(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    steps = {"Call customers": StepState.DONE, "Read a book": StepState.OPEN}
    for words, state in steps.items():
        on = None if state is StepState.OPEN else TODAY
        due = date(2026, 11, 12)
        step = NextStep(sitting.team_id, SPRING, words, small.id("ville"), due, None, state, on)
        app.database.write(partial(add_next_step, step=step))
    sitting.do("aino", lambda act: join_session(act, sitting.team_id, AUTUMN))

    page = open_page("maija", "wall")

    assert said(page) == "Usva: dot session, Autumn 2026"
    everything = shown(page)
    assert "✓ **Call customers**  \n  Ville Koski · by 12 Nov 2026 · Done" in everything
    assert "→ **Read a book**  \n  Ville Koski · by 12 Nov 2026" in everything
    assert "1 of 3 are here" in everything
    assert "**✓ Aino**" in everything
    assert "… Ville" in everything
    assert "Nobody sees who gave which answer, only how many gave it." in everything
    assert "127.0.0.1:8501/session" in everything
    assert any(sitting.now.code in e.proto.body for e in page.get("html"))
    assert any("QR code that leads to this session" in part for part in drawn(page))


def test_the_square_leads_into_this_session(
    app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    view = app.look(small.id("ville"), lambda sight: session_view(sight, sitting.team_id))
    assert view

    address = join_address("https://scorecard.example.org", view)

    code = sitting.now.code
    assert address == f"https://scorecard.example.org/session?team=usva&join={code}"


def test_a_first_session_learns_what_will_stand_there(open_page: Open, sitting: Sitting) -> None:
    page = open_page("ville", "wall")

    assert "The next steps of the last session will stand here." in shown(page)


@pytest.mark.parametrize(
    ("choice", "promise"),
    [
        (Names.TEAM, "After the reveal, the team sees who gave which answer."),
        (Names.COACH, "After the reveal, only the coach sees who gave which answer."),
    ],
)
def test_the_room_is_told_who_will_see_names(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting, choice: Names, promise: str
) -> None:
    names(app, small, choice)

    assert promise in shown(open_page("maija", "wall"))


def test_who_is_here_can_be_asked_for_at_any_time_and_goes_when_the_session_goes_on(
    open_page: Open, begun: Sitting
) -> None:
    page = open_page("ville", "wall")
    before = said(page)
    press(page, "wall-here")
    asked = said(page)
    press(page, "wall-here")
    back = said(page)
    press(page, "wall-here")
    begun.lead("Y2")
    page.run()

    assert (before, back) == ("Y1 Individual learning", "Y1 Individual learning")
    assert asked == "Usva: dot session, Autumn 2026"
    assert said(page) == "Y2 Team learning"


# One process


def test_a_process_stands_with_its_meaning_and_who_has_answered(
    open_page: Open, begun: Sitting
) -> None:
    begun.answer("Y1", ville=2, aino=0)

    page = open_page("maija", "wall")

    everything = shown(page)
    assert said(page) == "Y1 Individual learning"
    assert "Usva · Autumn 2026 · 1 of 14 · Join with" in everything
    assert "Each member knows what they want to learn" in everything
    assert "Each of us can say why our own learning is our own job." in everything
    assert "We have tried what we read about in our own projects." in everything
    assert "2 of 3 have answered" in everything
    assert "**✓ Aino**" in everything
    assert "… Maija" in everything


def test_before_the_reveal_nothing_on_the_wall_depends_on_a_value(
    open_page: Open, app: App, small: SmallAcademy, begun: Sitting
) -> None:
    begun.answer("Y1", ville=0, aino=1, maija=2)
    page = open_page("maija", "wall")
    before = drawn(page)

    for name, dots in {"ville": 3, "aino": 3, "maija": 0}.items():
        other = Assessment(small.id(name), begun.team_id, AUTUMN, "Y1", dots, version=1)
        app.database.write(partial(keep_assessment, assessment=other))
    page.run()

    assert drawn(page) == before
    assert "All 3 have answered" in shown(page)
    assert not counts(page)


@pytest.mark.parametrize(
    ("minutes", "passed", "words"),
    [
        pytest.param(3, timedelta(0), "3 min left", id="begun"),
        pytest.param(3, timedelta(seconds=90), "2 min left", id="half way"),
        pytest.param(3, timedelta(seconds=150), "Less than a minute left", id="nearly"),
        pytest.param(3, timedelta(minutes=3), "Time to agree", id="over"),
        pytest.param(3, timedelta(hours=2), "Time to agree", id="long over"),
        pytest.param(0, timedelta(minutes=3), None, id="no hint wanted"),
    ],
)
def test_the_time_suggests_and_goes_no_further(
    open_page: Open,
    app: App,
    small: SmallAcademy,
    minutes: int,
    passed: timedelta,
    words: str | None,
) -> None:
    sitting = Sitting(app, small)
    sitting.open(SessionPlan(minutes=minutes))
    with time_machine.travel(NOW + timedelta(minutes=1), tick=False):
        sitting.lead("Y1")
    with time_machine.travel(NOW + timedelta(minutes=1) + passed, tick=False):
        page = open_page("maija", "wall")

    shows = [e.proto.body for e in page.get("html") if "wall-timer" in e.proto.body[:30]]
    assert [words in body for body in shows] == ([True] if words else [])
    assert "wall-on-pagedown" in keys(page)


# After the reveal


def test_after_the_reveal_the_spread_comes_first_and_names_nobody(
    open_page: Open, begun: Sitting
) -> None:
    begun.answer("Y1", ville=2, aino=0, maija=2)
    begun.reveal()

    page = open_page("maija", "wall")

    assert counts(page) == ["1", "0", "2", "0"]
    everything = shown(page)
    assert "2 of 3 have understood" in everything
    assert "One says: not yet" in everything
    for name in ("Ville", "Aino", "Maija"):
        assert name not in everything


def test_of_two_answers_the_wall_tells_nothing(open_page: Open, begun: Sitting) -> None:
    begun.answer("Y1", ville=2, aino=0)
    begun.reveal()

    page = open_page("kaisa", "wall")

    everything = shown(page)
    assert not counts(page)
    assert "Fewer than three have answered" in everything
    assert "understood" not in everything
    assert "not yet:" not in everything
    assert "No answer yet: Maija" in everything


@pytest.mark.parametrize("reader", ["ville", "maija", "kaisa"])
@pytest.mark.parametrize("choice", Names)
def test_names_stand_on_the_wall_only_where_the_whole_team_may_see_them(
    open_page: Open, app: App, small: SmallAcademy, begun: Sitting, choice: Names, reader: str
) -> None:
    names(app, small, choice)
    begun.answer("Y1", ville=2, aino=0, maija=2)
    begun.reveal()

    everything = shown(open_page(reader, "wall"))

    assert ("Maija, Ville" in everything) == (choice is Names.TEAM)
    assert ("Not yet: Aino" in everything) == (choice is Names.TEAM)


@pytest.mark.parametrize(
    ("dots", "line"),
    [
        ({"ville": 1, "aino": 2, "maija": 3}, "Everybody has understood."),
        ({"ville": 0, "aino": 0, "maija": 3}, "2 say: not yet"),
    ],
)
def test_the_first_dot_says_how_far_it_holds(
    open_page: Open, begun: Sitting, dots: dict[str, int], line: str
) -> None:
    begun.answer("Y1", **dots)
    begun.reveal()

    assert line in shown(open_page("maija", "wall"))


@pytest.mark.parametrize("shared", [False, True])
def test_the_coachs_dots_stand_there_once_they_are_shared(
    open_page: Open, app: App, small: SmallAcademy, begun: Sitting, shared: bool
) -> None:
    begun.reveal()
    coachs = Rating(
        begun.team_id, "Y1", AUTUMN, 3, TODAY, app.academy.model_version, Source.COACH, "Seen"
    )
    app.database.write(lambda session: add_rating(session, coachs))
    if shared:
        on = HalfYear(begun.team_id, AUTUMN, version=0, coach_shared_on=TODAY)
        app.database.write(lambda session: keep_half_year(session, on))

    for reader in ("ville", "kaisa"):
        page = open_page(reader, "wall")
        assert ("Your coach" in shown(page)) == shared


def test_the_dots_that_were_agreed_on_stand_beside_those_of_half_a_year_ago(
    open_page: Open, begun: Sitting
) -> None:
    begun.answer("Y1", ville=2, aino=1, maija=2)
    begun.reveal()
    page = open_page("ville", "wall")
    asked = shown(page)

    agree(begun, "Y1", 3)
    page.run()

    assert "How many dots do you agree on?" in asked
    assert "Half a year ago" in asked
    now = shown(page)
    assert "Agreed" in now
    assert "One more than half a year ago" in now
    assert "How many dots do you agree on?" not in now


# The end


def test_the_summary_shows_what_moved_what_is_next_and_what_was_reached(
    open_page: Open, app: App, small: SmallAcademy, begun: Sitting
) -> None:
    begun.answer("A3", ville=0, aino=3, maija=1)
    begun.lead("A3")
    begun.reveal()
    agree(begun, "A3", 2)
    agree(begun, "Y1", 1)
    step = NextStep(begun.team_id, AUTUMN, "Visit a fair", small.id("aino"), date(2026, 12, 10))
    app.database.write(partial(add_next_step, step=step))
    begun.lead("")

    page = open_page("maija", "wall")

    assert said(page) == "Usva has 4 of 42 dots, as many as in the half-year before"
    everything = shown(page)
    assert "A3 Customer potential: 1 → 2" in everything
    assert "Y1 Individual learning: 2 → 1" in everything
    assert "A3 Customer potential: from 0 to 3" in everything
    assert "→ **Visit a fair**  \n  Aino Laine · by 10 Dec 2026" in everything
    assert "Goals reached: celebrate!" in everything
    assert len(page.get("vega_lite_chart")) == 2


def test_a_success_plays_once_on_the_wall_for_whoever_stands_there(
    open_page: Open, begun: Sitting
) -> None:
    def plays(page: AppTest) -> bool:
        return any("launch" in e.proto.body[:40] for e in page.get("html"))

    # Home, which each of them passes, would show a success that is there already.
    maijas, villes = open_page("maija", "wall"), open_page("ville", "wall")
    agree(begun, "A3", 2)
    begun.lead("")

    first = plays(maijas.run())

    assert (first, plays(maijas.run())) == (True, True)
    assert not plays(open_page("maija", "wall"))
    assert plays(villes.run())


def test_a_session_that_is_over_leaves_its_summary_and_no_keys(
    open_page: Open, begun: Sitting
) -> None:
    begun.end()

    page = open_page("maija", "wall")

    assert said(page).startswith("Usva has 4 of 42 dots")
    assert keys(page) == set()


# Keys


@pytest.mark.parametrize("keyboard", ON)
def test_the_natural_next_act_begins_reveals_goes_on_and_ends_with_the_summary(
    open_page: Open, sitting: Sitting, keyboard: str
) -> None:
    page = open_page("maija", "wall")
    seen = []
    for _ in range(3):
        with a_moment_later(sitting):
            press(page, key("on", keyboard, sitting))
        seen.append((said(page), "Fewer than three" in shown(page)))
    sitting.lead("FIN")
    sitting.reveal()
    page.run()
    press(page, key("on", keyboard, sitting))

    assert seen == [
        ("Y1 Individual learning", False),
        ("Y1 Individual learning", True),
        ("Y2 Team learning", False),
    ]
    assert said(page).startswith("Usva has 4 of 42 dots")
    assert "wall-on-pagedown" not in keys(page)


@pytest.mark.parametrize("keyboard", BACK)
def test_back_goes_to_the_process_before_and_not_before_the_first(
    open_page: Open, begun: Sitting, keyboard: str
) -> None:
    begun.lead("Y2")
    page = open_page("kaisa", "wall")

    press(page, key("back", keyboard, begun))

    assert said(page) == "Y1 Individual learning"
    assert "wall-back-pageup" not in keys(page)


def test_from_the_summary_back_leads_to_the_last_process(open_page: Open, begun: Sitting) -> None:
    begun.lead("")
    page = open_page("maija", "wall")

    press(page, key("back", "pageup", begun))

    assert begun.now.process == begun.now.agenda[-1]


def test_who_may_not_lead_has_no_key_but_who_is_here(open_page: Open, begun: Sitting) -> None:
    begun.lead("Y2")

    page = open_page("ville", "wall")

    assert keys(page) == {"wall"}
    assert page.button(key="wall-here")


Led = Callable[[Sitting], None]


@pytest.mark.parametrize("keyboard", ["on-pagedown", "on-space", "back-pageup"])
@pytest.mark.parametrize(
    "led",
    [
        pytest.param(lambda held: held.lead("J1", by="kaisa"), id="led on"),
        pytest.param(lambda held: held.reveal(by="kaisa"), id="revealed"),
    ],
)
def test_a_press_that_comes_too_late_does_nothing_but_show_where_the_session_is(
    open_page: Open, begun: Sitting, led: Led, keyboard: str
) -> None:
    begun.lead("Y2")
    page = open_page("maija", "wall")
    name, pressed = keyboard.split("-")
    stale = key(name, pressed, begun)
    led(begun)
    stands = begun.now

    with a_moment_later(begun):
        press(page, stale)

    assert begun.now == stands
    assert said(page).startswith(stands.process)
    assert "Somebody else has led on in the meantime." in shown(page)
    page.run()
    assert not page.info


def test_a_second_press_of_the_same_button_reveals_nothing_more(
    open_page: Open, app: App, begun: Sitting
) -> None:
    page = open_page("maija", "wall")
    first = page.button(key=key("on", "pagedown", begun))

    with a_moment_later(begun):
        first.click().run()
        first.click().run()

    assert not page.exception
    assert begun.now.process == "Y1"
    with app.database.read() as session:
        assert revealed_in(session, begun.team_id, AUTUMN) == {"Y1"}


def test_a_key_that_is_held_down_reveals_nothing(open_page: Open, begun: Sitting) -> None:
    page = open_page("maija", "wall")

    press(page, key("on", "pagedown", begun))

    assert "Nobody has answered yet" in shown(page)
    assert "wall-on-pagedown" in keys(page)


# Whose wall


@pytest.mark.parametrize("name", ["ville", "aino", "maija", "kaisa"])
def test_the_team_and_its_coach_open_the_wall(open_page: Open, sitting: Sitting, name: str) -> None:
    assert said(open_page(name, "wall")) == "Usva: dot session, Autumn 2026"


@pytest.mark.parametrize("name", ["otso", "osmo"])
def test_another_teams_wall_is_there_for_nobody(
    open_page: Open, sitting: Sitting, name: str
) -> None:
    page = open_page(name, "wall", team="usva")

    assert not page.exception
    assert said(page) == "Ahjo has no dot session open"
    assert not any("Usva" in part for part in drawn(page))


@pytest.mark.parametrize(("name", "leads"), [("ville", False), ("maija", True), ("kaisa", True)])
def test_without_a_session_the_wall_says_how_one_begins(
    open_page: Open, small: SmallAcademy, name: str, leads: bool
) -> None:
    page = open_page(name, "wall")

    assert said(page) == "Usva has no dot session open"
    assert "A leader or coach opens it." in shown(page)
    linked = [link.proto.page for link in page.get("page_link")]
    assert ("lead" in linked) == leads


def test_who_coaches_two_teams_is_asked_whose_wall_it_is(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting
) -> None:
    place = MembershipGiven(Role.COACH, FOUNDED)
    usva = small.teams["usva"].id
    done(app, OPERATOR, lambda act: add_membership(act, small.id("osmo"), usva, place))

    asked = open_page("osmo", "wall")
    linked = open_page("osmo", "wall", team="usva")

    assert said(asked) == "Which team’s wall is this?"
    assert said(linked) == "Usva: dot session, Autumn 2026"


STATES: Mapping[str, Callable[[Sitting], None]] = {
    "coming in": lambda _: None,
    "answering": lambda held: held.lead("A3"),
    "revealed": lambda held: (held.lead("A3"), held.reveal(), agree(held, "A3", 2)),
    "summary": lambda held: (agree(held, "A3", 2), held.lead("")),
    "over": lambda held: held.end(),
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", ["en", "fi"])
def test_every_state_is_told_in_both_languages(
    open_page: Open, app: App, small: SmallAcademy, sitting: Sitting, language: str, state: str
) -> None:
    STATES[state](sitting)
    maija = replace(small.people["maija"], language=language)
    app.database.write(lambda session: change_person(session, maija))

    page = open_page("maija", "wall")

    assert not page.exception
    assert len(page.title) == 1
    finnish = ("täpityshetki", "Asiakaspotentiaaliprosessi", "täppää")
    assert any(word in said(page) for word in finnish) == (language == "fi")
