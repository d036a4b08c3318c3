"""A coach gives dots beside the rocket: kept at a touch, undone, and shared when they choose."""

import re
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.app import App
from scorecard.domain.dots import HalfYear, Rating, Source
from scorecard.domain.periods import Period
from scorecard.store.half_years import half_year
from scorecard.store.people import change_person
from scorecard.store.ratings import ratings_of
from scorecard.views.rocket_parts import Part
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import done
from tests.databases import database_url
from tests.pages.conftest import Open
from tests.pages.test_data import headings, look_at, told

__all__ = ["database_url"]  # both

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")


def coachs(app: App, small: SmallAcademy) -> list[Rating]:
    """Return what the coach gave, corrections too."""
    with app.database.read() as session:
        return ratings_of(session, [small.teams["usva"].id], source=Source.COACH)


def settled(app: App, small: SmallAcademy) -> HalfYear | None:
    with app.database.read() as session:
        return half_year(session, small.teams["usva"].id, AUTUMN)


def text_of(page: AppTest) -> str:
    """Return everything that the page says, as people read it."""
    kinds = (page.title, page.header, page.markdown, page.caption, page.info, page.success)
    return " ".join(re.sub(r"\\(.)", r"\1", e.value) for kind in kinds for e in kind)


def touch(page: AppTest, code: str, dots: int) -> AppTest:
    page.radio(key=f"coach-dots-{code}").set_value(dots).run()
    assert not page.exception
    return page


def note(page: AppTest, code: str, words: str) -> AppTest:
    page.text_area(key=f"coach-note-{code}").set_value(words).run()
    assert not page.exception
    return page


def press(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click().run()
    assert not page.exception
    return page


def pressable(page: AppTest) -> set[str | None]:
    return {button.key for button in page.button}


@pytest.fixture
def page(open_page: Open) -> AppTest:
    """The coach's part of the page."""
    return open_page("kaisa", "rocket", view="coach")


def test_a_touch_and_a_note_are_kept_at_once(page: AppTest, app: App, small: SmallAcademy) -> None:
    before = page.title[0].value

    touch(page, "A3", 2)
    note(page, "A3", "Six visits")

    assert "how many dots do you see?" in before
    assert "you have given dots to 1 of 14 processes" in text_of(page)
    assert [(r.process, r.dots, r.reason) for r in coachs(app, small)] == [
        ("A3", 2, ""),
        ("A3", 2, "Six visits"),
    ]


def test_several_processes_touched_at_once_are_all_kept(
    page: AppTest, app: App, small: SmallAcademy
) -> None:
    for code, dots in {"A3": 2, "Y1": 0, "FIN": 3}.items():
        page.radio(key=f"coach-dots-{code}").set_value(dots)
    page.run()

    assert {r.process: r.dots for r in coachs(app, small)} == {"A3": 2, "Y1": 0, "FIN": 3}


def test_a_note_that_is_written_first_waits_for_its_dots(
    page: AppTest, app: App, small: SmallAcademy
) -> None:
    note(page, "A3", "Six visits")
    page.segmented_control(key="view").set_value("rocket").run()
    assert coachs(app, small) == []
    page.segmented_control(key="view").set_value("coach").run()

    touch(page, "A3", 1)

    assert [(r.dots, r.reason) for r in coachs(app, small)] == [(1, "Six visits")]


def test_what_is_touched_on_the_way_elsewhere_is_kept_where_it_was_meant(
    page: AppTest, app: App, small: SmallAcademy
) -> None:
    touch(page, "A3", 1)

    page.text_area(key="coach-note-A3").set_value("Six visits")
    page.select_slider(key="period").set_value("2026-H1")
    page.run()

    assert [(r.period, r.dots, r.reason) for r in coachs(app, small)] == [
        (AUTUMN, 1, ""),
        (AUTUMN, 1, "Six visits"),
    ]
    assert page.radio(key="coach-dots-A3").value is None
    assert page.text_area(key="coach-note-A3").value == ""


def test_the_last_touch_can_be_taken_back(page: AppTest, app: App, small: SmallAcademy) -> None:
    touch(page, "A3", 1)
    touch(page, "A3", 3)

    press(page, "undo-coach-dots")

    assert [r.dots for r in coachs(app, small)] == [1]
    assert page.radio(key="coach-dots-A3").value == 1
    assert "Taken back" in text_of(page)
    assert "undo-coach-dots" not in pressable(page)


def test_a_first_slip_leaves_the_process_without_dots(
    page: AppTest, app: App, small: SmallAcademy
) -> None:
    touch(page, "A3", 3)

    press(page, "undo-coach-dots")

    assert coachs(app, small) == []
    assert page.radio(key="coach-dots-A3").value is None


def test_sharing_says_first_who_will_see_and_can_be_taken_back(
    page: AppTest, app: App, small: SmallAcademy
) -> None:
    assert page.button(key="share-coach-dots").disabled
    touch(page, "A3", 3)
    assert "Only the coaches of Usva see what you give here" in text_of(page)
    assert "everybody in Usva sees your dots and notes of this half-year (Autumn 2026)" in text_of(
        page
    )

    press(page, "share-coach-dots")

    held = settled(app, small)
    assert held
    assert held.coach_shared_on == TODAY
    assert "Usva has seen these dots and notes since 22 Nov 2026" in text_of(page)
    assert "undo-coach-dots" not in pressable(page)

    press(page, "keep-coach-dots-private")

    held = settled(app, small)
    assert held
    assert held.coach_shared_on is None
    assert "Only the coaches of Usva see what you give here" in text_of(page)


def test_of_two_coaches_the_second_sees_both_and_writes_over_nothing(
    page: AppTest, app: App, small: SmallAcademy
) -> None:
    theirs = DotsGiven("A3", 1, "Only two visits")
    usva = small.teams["usva"].id
    done(
        app,
        small.id("kaisa"),
        lambda act: set_dots(act, usva, AUTUMN, theirs, source=Source.COACH),
    )

    touch(page, "A3", 3)

    (said,) = [box.value for box in page.warning]
    for part in ("A3", "One dot", "Only two visits", "Three dots"):
        assert part in said
    assert [r.dots for r in coachs(app, small)] == [1]
    assert page.radio(key="coach-dots-A3").value == 1


def test_what_was_given_before_stands_beside(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    usva, given = small.teams["usva"].id, DotsGiven("A3", 1, "Few *visits*")
    done(
        app,
        small.id("kaisa"),
        lambda act: set_dots(act, usva, SPRING, given, source=Source.COACH),
    )

    page = open_page("kaisa", "rocket", view="coach")

    assert "Spring 2026: one dot. Few *visits*" in text_of(page)


@pytest.mark.parametrize("name", ["ville", "maija", "risto"])
def test_nobody_but_a_coach_is_offered_dots_of_their_own(open_page: Open, name: str) -> None:
    page = open_page(name, "rocket", team="usva", view="coach")

    assert not page.exception
    assert not [radio for radio in page.radio if str(radio.key).startswith("coach-dots")]
    assert "share-coach-dots" not in pressable(page)
    offered = [c.options for c in page.segmented_control if c.key == "view"]
    assert all("My own dots" not in options for options in offered)


def test_the_link_names_the_part(open_page: Open) -> None:
    page = open_page("kaisa", "rocket", view="gap")

    assert page.segmented_control(key="view").value == "gap"
    assert page.query_params["view"] == "gap"

    page.segmented_control(key="view").set_value("rocket").run()

    assert not page.exception
    assert page.title[0].value.startswith("Usva has 4 of 42 dots")


def test_it_speaks_finnish(open_page: Open, app: App, small: SmallAcademy) -> None:
    kaisa = replace(small.people["kaisa"], language="fi")
    app.database.write(lambda session: change_person(session, kaisa))

    page = touch(open_page("kaisa", "rocket", view="coach"), "A3", 2)

    assert "Syksy 2026, Usva: olet antanut täpät 1/14 prosessille" in text_of(page)
    assert page.button(key="share-coach-dots").label == "Jaa tiimille Usva"


@pytest.mark.parametrize("name", ["ville", "maija", "osmo", "risto"])
def test_no_page_of_anybody_else_says_what_the_coach_noted(
    open_page: Open, app: App, small: SmallAcademy, name: str
) -> None:
    usva, given = small.teams["usva"].id, DotsGiven("A3", 3, "a canary of the coach")
    done(
        app,
        small.id("kaisa"),
        lambda act: set_dots(act, usva, AUTUMN, given, source=Source.COACH),
    )

    for shown, view in (("home", ""), ("team", ""), *(("rocket", part) for part in Part)):
        page = open_page(name, shown, team="usva", view=str(view))
        assert not page.exception
        assert given.reason not in text_of(page)

    assert given.reason in text_of(open_page("kaisa", "rocket", view="gap"))


def test_a_guess_at_the_coachs_dots_is_not_told_to_be_right(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    usva, given = small.teams["usva"].id, DotsGiven("A3", 2)
    done(
        app,
        small.id("kaisa"),
        lambda act: set_dots(act, usva, AUTUMN, given, source=Source.COACH),
    )

    def said(dots: int) -> str:
        row = f"usva,2026-H2,A3,{dots},coach\n"
        file = ("dots.csv", f"team,period,process,dots,source\n{row}".encode())
        page = look_at(open_page("risto", "data"), file)
        tables = [table.value.values.tolist() for table in page.table]
        return f"{headings(page)} {told(page)} {tables}"

    assert said(2) == said(1) == said(3)  # the first one is right
