"""A picture of a chart goes to whoever may see what is in it; for others there is none."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from scorecard.app import App
from scorecard.domain.dots import Rating, Source
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Membership, Person, Role
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.exchange.paper import POLICY
from scorecard.store.database import Session
from scorecard.store.metrics import add_metric, change_metric
from scorecard.store.people import add_person, change_person
from scorecard.store.ratings import add_rating
from scorecard.store.teams import add_membership
from scorecard.store.values import add_values
from scorecard.views.looks import looks_view
from tests.academies import FOUNDED, NOW, TODAY, SmallAcademy, fill, month
from tests.web.people import Browser, session_of

Enter = Callable[[str], Browser]
ROCKET = "/picture/rocket/usva/2026-H1"
GAP = "/picture/gap/usva/2026-H1"
TEAM = [ROCKET, GAP]
COMPARE = ["/picture/compare/heat-map", "/picture/compare/totals"]
TYPES = {"svg": "image/svg+xml", "png": "image/png"}


@pytest.fixture
def small(app: App) -> SmallAcademy:
    """The small academy, in the database that the routes use; the coach has spoken too."""

    def stored(session: Session) -> SmallAcademy:
        academy = fill(session, app.academy.model_version)
        usva, version = academy.teams["usva"].id, app.academy.model_version
        spring = Period.parse("2026-H1")
        says = Rating(usva, "A3", spring, 2, TODAY, version, source=Source.COACH)
        add_rating(session, says)
        return academy

    return app.database.write(stored)


@pytest.fixture
def signed_in(app: App, small: SmallAcademy, browser: Browser) -> Enter:
    """The browser, once somebody has signed in."""

    def enter(name: str) -> Browser:
        browser.http.cookies.clear()
        browser.holds(session_of(app, small.people[name]))
        return browser

    return enter


def curve(small: SmallAcademy, of: str = "visits") -> str:
    return f"/picture/curve/{small.metrics[of].id}"


def gets(browser: Browser, address: str) -> int:
    return browser.get(f"{address}.svg").status_code


@pytest.mark.parametrize("ending", TYPES)
def test_each_is_sent_as_what_it_is(signed_in: Enter, small: SmallAcademy, ending: str) -> None:
    for address in (curve(small), ROCKET):
        answer = signed_in("ville").get(f"{address}.{ending}")

        assert (answer.status_code, answer.headers["content-type"]) == (200, TYPES[ending])
        assert answer.headers["content-disposition"].startswith("attachment; filename=")
        assert answer.headers["content-security-policy"] == POLICY
        assert answer.headers["cache-control"] == "no-store"
        starts = b"\x89PNG" if ending == "png" else b"<svg"
        assert answer.content.startswith(starts)


def test_a_file_is_called_after_what_it_shows(signed_in: Enter, small: SmallAcademy) -> None:
    names = [
        signed_in("kaisa").get(f"{address}.svg").headers["content-disposition"]
        for address in (curve(small), ROCKET, *COMPARE)
    ]

    assert [name.partition('"')[2].rstrip('"') for name in names] == [
        "customer-visits-2026-11.svg",
        "usva-2026-H1-rocket.svg",
        "compare-2026-H2.svg",
        "all-dots-over-time-2026-H2.svg",
    ]


def test_a_picture_says_what_it_is_in_the_language_of_its_reader(
    app: App, signed_in: Enter, small: SmallAcademy
) -> None:
    ville = replace(small.people["ville"], language="fi")
    app.database.write(lambda session: change_person(session, ville))

    own = signed_in("ville").get(f"{curve(small)}.svg").text
    asked = signed_in("ville").get(f"{curve(small)}.svg?language=en").text

    assert "Customer visits (visits)" in own
    assert ("lokakuu" in own, "October" in asked) == (True, True)


def test_a_curve_is_drawn_in_the_way_it_is_looked_at(signed_in: Enter, small: SmallAcademy) -> None:
    months, sums = (
        signed_in("ville").get(f"{curve(small)}.svg?view={way}").text for way in ("months", "sums")
    )

    assert "even pace" in sums
    assert "even pace" not in months


@pytest.mark.parametrize(
    ("visibility", "seen_by"),
    [
        (Visibility.ME, {"ville"}),
        (Visibility.COACH, {"ville", "kaisa"}),
        (Visibility.TEAM, {"ville", "aino", "maija", "kaisa"}),
    ],
)
def test_the_curve_of_a_person_goes_to_whom_they_share_it_with(
    app: App, signed_in: Enter, small: SmallAcademy, visibility: Visibility, seen_by: set[str]
) -> None:
    shared = replace(small.metrics["visits"], visibility=visibility)
    app.database.write(lambda session: change_metric(session, shared))

    found = {name for name in small.people if gets(signed_in(name), curve(small)) == 200}

    assert found == seen_by


def test_the_curve_of_a_team_goes_to_the_team_its_coach_and_administrators(
    signed_in: Enter, small: SmallAcademy
) -> None:
    found = {name for name in small.people if gets(signed_in(name), curve(small, "cash")) == 200}

    assert found == {"ville", "aino", "maija", "kaisa", "risto"}


@pytest.mark.parametrize("address", TEAM)
@pytest.mark.parametrize("name", ["otso", "osmo", "tuuli", "veikko"])
def test_of_a_team_there_is_nothing_for_others(signed_in: Enter, name: str, address: str) -> None:
    hidden = signed_in(name).get(f"{address}.svg")
    unknown = signed_in(name).get(f"{address}.svg".replace("usva", "there-is-none"))

    assert (hidden.status_code, hidden.text) == (404, "Not Found")
    assert (unknown.status_code, unknown.text) == (404, "Not Found")


def test_a_foreign_metric_answers_like_one_that_does_not_exist(
    signed_in: Enter, small: SmallAcademy
) -> None:
    hidden = signed_in("otso").get(f"{curve(small)}.svg")
    unknown = signed_in("otso").get("/picture/curve/999999.svg")

    assert (hidden.status_code, hidden.text) == (unknown.status_code, unknown.text)
    assert hidden.status_code == 404
    differing = {"date"}
    assert {k: v for k, v in hidden.headers.items() if k not in differing} == {
        k: v for k, v in unknown.headers.items() if k not in differing
    }


def test_the_coachs_dots_are_in_the_gap_of_the_coach_alone_until_they_are_shared(
    signed_in: Enter,
) -> None:
    assert gets(signed_in("kaisa"), GAP) == 200
    assert gets(signed_in("ville"), GAP) == 404


@pytest.mark.parametrize("address", COMPARE)
def test_the_comparison_goes_to_whoever_compares(
    signed_in: Enter, small: SmallAcademy, address: str
) -> None:
    found = {name for name in small.people if gets(signed_in(name), address) == 200}

    assert found == {"kaisa", "osmo", "risto"}
    assert "Ahjo" not in signed_in("kaisa").get(f"{address}.svg").text


@pytest.mark.parametrize(
    "address",
    [
        "/picture/curve/0.svg",
        "/picture/curve/-1.svg",
        "/picture/curve/x.svg",
        "/picture/curve/²3.svg",
        f"/picture/curve/{10**40}.svg",
        "/picture/curve/{metric}.svg?view=sideways",
        "/picture/curve/{metric}.svg?language=sv",
        "/picture/curve/{metric}.gif",
        "/picture/rocket/usva/2026.svg",
        "/picture/rocket/usva/2019-H1.svg",
        "/picture/rocket/=FF/2026-H1.svg",
        "/picture/compare/heat-map.svg?by=name",
        "/picture/compare/heat-map.svg?age=many",
        "/picture/compare/heat-map.svg?period=2026",
    ],
)
def test_what_means_nothing_is_not_found(
    signed_in: Enter, small: SmallAcademy, address: str
) -> None:
    path = address.replace("{metric}", str(small.metrics["visits"].id))
    browser = signed_in("maija" if "compare" not in address else "kaisa")

    answer = browser.get(path)

    assert "image" not in answer.headers["content-type"]
    assert answer.status_code == 404 or address.endswith(".gif")


@pytest.mark.parametrize("address", [*TEAM, *COMPARE, "/picture/curve/1"])
def test_strangers_are_sent_to_sign_in(small: SmallAcademy, browser: Browser, address: str) -> None:
    answer = browser.get(f"{address}.svg", **{"x-app-user": str(small.id("ville"))})

    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/account/login")


def test_the_picture_of_somebodys_curve_counts_as_a_look(
    app: App, signed_in: Enter, small: SmallAcademy
) -> None:
    assert gets(signed_in("maija"), curve(small)) == 200

    looks = app.look(small.id("ville"), looks_view)

    assert "Maija" in repr(looks)


def test_what_people_type_is_no_markup_in_a_picture(
    app: App, signed_in: Enter, small: SmallAcademy
) -> None:
    evil = replace(small.metrics["visits"], name="<script>alert(1)</script>", unit="</text>&")
    app.database.write(lambda session: change_metric(session, evil))

    answer = signed_in("ville").get(f"{curve(small)}.svg").text

    assert "<script" not in answer
    assert ElementTree.fromstring(answer).tag.endswith("svg")  # noqa: S314 - made by us


def test_a_collected_picture_keeps_back_what_its_page_keeps_back(
    app: App, signed_in: Enter, small: SmallAcademy
) -> None:
    # Beside what Aino, Maija and Ville share, the sum of five would tell that of the others.
    def stored(session: Session) -> int:
        visits, usva = small.metrics["visits"], small.teams["usva"]
        for name in ("elli", "onni"):
            person = Person(0, f"{name}@example.org", name.title(), language="en")
            small.people[name] = add_person(session, person)
            place = Membership(0, usva.id, small.id(name), Role.MEMBER, FOUNDED)
            add_membership(session, place)
        shared = {"aino": Visibility.TEAM, "maija": Visibility.TEAM}
        for name in ("aino", "maija", "elli", "onni"):
            like = replace(visits, id=0, owner=small.people[name].owner)
            hidden = shared.get(name, Visibility.COACH)
            metric = add_metric(session, replace(like, visibility=hidden))
            entered = [(metric.id, MonthValue(month("2026-10"), Decimal(5001)))]
            add_values(session, entered, entered_by=None, entered_at=NOW)
        whole = replace(visits, id=0, owner=usva.owner, name="All visits", slot=2, collected=True)
        return add_metric(session, whole).id

    whole = app.database.write(stored)

    to_ville, to_kaisa = (
        signed_in(name).get(f"/picture/curve/{whole}.svg").text for name in ("ville", "kaisa")
    )

    assert "too few to show" in to_ville
    assert "20\u00a0006" in to_kaisa
    assert "20\u00a0006" not in to_ville
