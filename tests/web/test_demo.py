"""In the demo, on this machine alone, one picks whom to be."""

from collections.abc import Callable
from datetime import date

import pytest

from scorecard.app import App
from scorecard.domain.people import Membership, Role, Team
from scorecard.store.teams import add_membership, add_team
from tests.web.conftest import opened
from tests.web.people import member

HERE = "http://127.0.0.1:8501"


@pytest.fixture
def demo(started: Callable[..., App]) -> App:
    app = started(DEMO="1", BASE_URL=HERE)
    team = app.database.write(lambda s: add_team(s, Team(0, "ahjo", "Ahjo", "", date(2024, 9, 1))))
    for name, role in (("Maija", Role.MEMBER), ("Onni", Role.LEADER), ("Veera", Role.COACH)):
        person = member(app, name=name)
        place = Membership(0, team.id, person.id, role, date(2024, 9, 1))
        app.database.write(lambda s, place=place: add_membership(s, place))
    member(app, name="Aila", admin=True)
    return app


def test_the_sign_in_page_shows_everybody_with_one_of_each_kind_first(demo: App) -> None:
    with opened(HERE) as browser:
        page = browser.get("/account/login").text

    first, everybody = page.split("<h2>")
    assert [name for name in ("Maija", "Onni", "Veera", "Aila") if name in first] == [
        "Maija",
        "Onni",
        "Veera",
        "Aila",
    ]
    assert everybody.count('class="person"') == 4


def test_who_is_picked_is_signed_in(demo: App) -> None:
    with opened(HERE) as browser:
        form = {"form": browser.proof(), "person": "1", "next": "/month"}
        answer = browser.post("/account/demo", form)
        page = browser.get("/")

    assert (answer.status_code, answer.headers["location"]) == (303, "/month")
    assert page.status_code == 200


@pytest.mark.parametrize("person", ["", "99", "-1", "x", "1" * 30, "²"])
def test_nobody_else_can_be_picked(demo: App, person: str) -> None:
    with opened(HERE) as browser:
        form = {"form": browser.proof(), "person": person}

        assert browser.post("/account/demo", form).status_code == 403


def test_a_form_of_another_page_signs_nobody_in(demo: App) -> None:
    with opened(HERE) as browser:
        assert browser.post("/account/demo", {"person": "1"}).status_code == 403


@pytest.mark.parametrize("address", ["http://192.168.1.20:8501", "http://rebound.example.com:8501"])
def test_from_another_machine_there_is_no_demo(demo: App, address: str) -> None:
    with opened(address) as browser:
        page = browser.get("/account/login").text
        answer = browser.post("/account/demo", {"person": "1"})

    assert answer.status_code == 404
    assert "Maija" not in page


def test_outside_the_demo_nobody_is_picked(started: Callable[..., App]) -> None:
    app = started(BASE_URL=HERE)
    member(app)

    with opened(HERE) as browser:
        form = {"form": browser.proof(), "person": "1"}
        answer = browser.post("/account/demo", form)
        page = browser.get("/account/login").text

    assert answer.status_code == 404
    assert "Maija" not in page
