"""Beside the rocket stands who sees its processes differently, said to whoever looks."""

import re
from dataclasses import replace
from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.coach_sharing import share_coach_dots
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.app import App
from scorecard.domain.dots import Source
from scorecard.domain.periods import Period
from scorecard.store.people import change_person
from tests.academies import SmallAcademy
from tests.actions.doing import done
from tests.pages.conftest import Open

AUTUMN = Period.parse("2026-H2")


def said(page: AppTest) -> str:
    """Return everything that the page says, as people read it."""
    assert not page.exception
    kinds = (page.title, page.markdown, page.caption, page.info)
    return " ".join(re.sub(r"\\(.)", r"\1", e.value) for kind in kinds for e in kind)


@pytest.fixture
def shared(app: App, small: SmallAcademy) -> SmallAcademy:
    """The small academy, whose coach shares A3 with no dots (the team has one), and Y2 alike."""
    kaisa, usva = small.id("kaisa"), small.teams["usva"].id
    for code, dots in {"A3": 0, "Y2": 1, "FIN": 2}.items():
        given = DotsGiven(code, dots, "Few *visits*" if code == "A3" else "")
        deed = partial(set_dots, team_id=usva, half_year=AUTUMN, given=given, source=Source.COACH)
        done(app, kaisa, deed)
    done(app, kaisa, lambda act: share_coach_dots(act, usva, AUTUMN, 0))
    return small


def test_the_team_reads_where_its_coach_sees_it_differently(
    open_page: Open, shared: SmallAcademy
) -> None:
    page = open_page("ville", "rocket", view="gap")

    assert page.title[0].value.replace("\\", "") == (
        "Usva: one of 2 processes is seen differently, and that is A3"
    )
    for sentence in (
        "You see yourselves one dot higher in A3 than your coach does.",
        "The coach on A3: Few *visits*",
        "Seen alike: Y2.",
        "Only one side has said something yet: Y1 and FIN.",
    ):
        assert sentence in said(page)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("maija", "You see yourselves one dot higher in A3 than your coach does."),
        ("kaisa", "The team sees itself one dot higher in A3 than you do."),
    ],
)
def test_each_is_spoken_to_as_who_they_are(
    open_page: Open, shared: SmallAcademy, name: str, sentence: str
) -> None:
    assert sentence in said(open_page(name, "rocket", view="gap"))


def test_the_same_in_finnish(open_page: Open, app: App, shared: SmallAcademy) -> None:
    ville = replace(shared.people["ville"], language="fi")
    app.database.write(lambda session: change_person(session, ville))

    told = said(open_page("ville", "rocket", view="gap"))

    assert "Prosessissa A3 annatte itsellenne yhden täpän enemmän kuin valmentajanne." in told
    assert "Samoin nähdään: Y2." in told


def test_as_long_as_there_is_nothing_to_compare_it_says_what_will_be_there(
    open_page: Open,
) -> None:
    told = said(open_page("ville", "rocket", view="gap"))

    assert "there is nothing to lay side by side yet" in told
    assert "Here the team's dots will stand beside" in told
    assert "The coach has shared no dots" in told
    assert "own answers appears when" in told


def test_a_coach_is_told_that_the_team_does_not_see_it(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    usva, given = small.teams["usva"].id, DotsGiven("A3", 3)
    done(
        app,
        small.id("kaisa"),
        lambda act: set_dots(act, usva, AUTUMN, given, source=Source.COACH),
    )

    told = said(open_page("kaisa", "rocket", view="gap"))

    assert "they are not shared with the team" in told


def test_who_may_see_the_teams_dots_only_is_offered_nothing_else(open_page: Open) -> None:
    page = open_page("risto", "rocket", team="usva", view="gap")

    assert not page.exception
    assert [c for c in page.segmented_control if c.key == "view"] == []
    assert page.title[0].value.startswith("Usva has 4 of 42 dots")


def test_what_the_rockets_form_holds_is_there_again_after_a_look_aside(
    open_page: Open, small: SmallAcademy
) -> None:
    page = open_page("maija", "rocket", process="Y1")
    assert page.radio(key="dots-Y1").value == 2

    page.segmented_control(key="view").set_value("gap").run()
    page.segmented_control(key="view").set_value("rocket").run()

    assert not page.exception
    assert page.radio(key="dots-Y1").value == 2
