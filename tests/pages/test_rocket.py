"""A leader sets the dots and sees them in the rocket; a link says what the page is about."""

import re
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.app import App
from scorecard.domain.dots import Rating
from scorecard.domain.periods import Period
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import change_team
from tests.academies import SmallAcademy
from tests.actions.doing import done
from tests.databases import database_url
from tests.pages.conftest import Open

__all__ = ["database_url"]  # both

ESCAPED = re.compile(r"\\.")
MARKS = ("**Usva", "](", "![", "<img", ":red[", "www.")
AUTUMN = Period.parse("2026-H2")


def ratings(app: App, small: SmallAcademy) -> list[Rating]:
    """Return what was given this autumn."""
    with app.database.read() as session:
        found = ratings_of(session, [small.teams["usva"].id])
    return [rating for rating in found if rating.period == AUTUMN]


def save(page: AppTest, code: str, dots: int, **words: str) -> AppTest:
    page.radio(key=f"dots-{code}").set_value(dots)
    for key, text in words.items():
        field = page.text_input if key == "evidence" else page.text_area
        field(key=f"dots-{key}").set_value(text)
    page.button(key="save-dots").click()
    page.run()
    assert not page.exception
    return page


def test_a_leader_sets_dots_and_sees_them(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("maija", "rocket", process="A3")
    before = page.title[0].value

    page = save(page, "A3", 2, reason="Six visits", attested="We talked about it")

    assert before == "Usva has 4 of 42 dots, as many as in the half-year before"
    assert page.title[0].value == "Usva has 5 of 42 dots, one more than in the half-year before"
    assert [box.value for box in page.success] == ["Saved. The rocket shows the new dots."]
    (rating,) = ratings(app, small)
    assert (rating.process, rating.dots, rating.reason) == ("A3", 2, "Six visits")


def test_dots_are_corrected_right_after_they_were_set(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("maija", "rocket", process="A3")
    page = save(page, "A3", 2, reason="Six visits", attested="We talked about it")

    page = save(page, "A3", 1)

    assert not page.warning
    assert [(r.revision, r.dots) for r in ratings(app, small)] == [(1, 2), (2, 1)]
    assert any("corrected later" in line.value for line in page.markdown)


def test_a_refusal_says_why_and_keeps_what_was_typed(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("maija", "rocket", process="A3")

    page = save(page, "A3", 1, evidence="example.org/visits")

    assert [error.value.replace("\\", "") for error in page.error] == [
        "A link starts with http:// or https://."
    ] or "link starts with" in page.error[0].value
    assert page.text_input(key="dots-evidence").value == "example.org/visits"
    assert page.radio(key="dots-A3").value == 1
    assert ratings(app, small) == []


def test_of_two_leaders_the_second_sees_both_ratings_and_keeps_what_was_typed(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("maija", "rocket", process="A3")
    theirs = DotsGiven("A3", 1, "Only two visits", attested="We talked")
    usva = small.teams["usva"].id
    done(app, small.id("kaisa"), lambda act: set_dots(act, usva, AUTUMN, theirs))

    page = save(page, "A3", 2, reason="Six visits", attested="We talked about it")

    (said,) = [box.value for box in page.warning]
    for part in ("One dot", "Only two visits", "Two dots", "Six visits"):
        assert part in said
    assert [r.dots for r in ratings(app, small)] == [1]
    assert page.text_area(key="dots-reason").value == "Six visits"

    page = save(page, "A3", 2)  # knowing both

    assert not page.warning
    assert [r.dots for r in ratings(app, small)] == [1, 2]


@pytest.mark.parametrize("name", ["ville", "risto"])
def test_who_may_not_set_the_dots_has_no_form(open_page: Open, name: str) -> None:
    page = open_page(name, "rocket", team="usva")

    assert not page.exception
    assert not page.radio
    assert not [button for button in page.button if button.key == "save-dots"]


def test_the_link_names_team_half_year_and_process(open_page: Open) -> None:
    page = open_page("risto", "rocket", team="usva", period="2026-H1", process="Y2")

    assert page.selectbox(key="team").value == "usva"
    assert page.select_slider(key="period").value == "2026-H1"
    assert page.selectbox(key="process").value == "Y2"
    assert page.title[0].value.startswith("Usva has 4 of 42 dots")


@pytest.mark.parametrize("unknown", ["nowhere", "2031-H1", "2026-11", "<b>", "__proto__"])
def test_codes_that_do_not_exist_fall_back(open_page: Open, unknown: str) -> None:
    page = open_page("risto", "rocket", team=unknown, period=unknown, process=unknown)

    assert not page.exception
    assert page.selectbox(key="team").value == "ahjo"
    assert page.select_slider(key="period").value == "2026-H2"
    assert page.selectbox(key="process").value in [
        p.split(" ")[0] for p in page.selectbox(key="process").options
    ]


def test_a_team_of_others_in_a_link_shows_ones_own(open_page: Open) -> None:
    page = open_page("ville", "rocket", team="ahjo")

    assert page.title[0].value.startswith("Usva")


def test_another_process_starts_the_form_afresh(open_page: Open) -> None:
    page = open_page("maija", "rocket", process="A3")
    page = save(page, "A3", 2)  # refused: no reason
    page.text_area(key="dots-attested").set_value("typed for A3")

    page.selectbox(key="process").set_value("Y1").run()

    assert page.radio(key="dots-Y1").value == 2
    assert page.text_area(key="dots-attested").value == ""


def test_names_of_people_and_teams_stay_what_was_typed(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    name = "**Usva** [x](https://example.org) ![i](/i.png) <img src=x> :red[hot] www.example.org"
    named = replace(small.teams["usva"], name=name)
    app.database.write(lambda session: change_team(session, named))

    for shown in ("home", "rocket", "team", "celebrations"):
        page = open_page("maija", shown)

        assert not page.exception
        kinds = (page.title, page.header, page.subheader, page.markdown, page.caption)
        said = [ESCAPED.sub("·", element.value) for kind in kinds for element in kind]
        assert [text for text in said for mark in MARKS if mark in text] == []


def test_the_pages_choices_never_get_into_each_others_way(open_page: Open) -> None:
    page = open_page("maija", "rocket", period="2026-H1")
    assert page.select_slider(key="period").value == "2026-H1"

    page.switch_page("../../pages/month.py").run()
    assert not page.exception

    page.switch_page("../../pages/rocket.py").run()
    assert not page.exception
    assert page.select_slider(key="period").value in ("2026-H1", "2026-H2")
