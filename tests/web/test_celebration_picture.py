"""A celebration's picture and poster go to whoever may see it, and nowhere else."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from scorecard.actions.celebration_wall import open_celebration
from scorecard.app import App
from scorecard.domain.celebrations import WallPicture
from scorecard.domain.metrics import Visibility
from scorecard.store.celebration_pictures import put_picture
from scorecard.store.database import Session
from scorecard.store.goals import change_goal, goal
from tests.academies import SmallAcademy, fill
from tests.actions import partying
from tests.web.people import Browser, session_of

Enter = Callable[[str], Browser]
KINDS = {"picture": "image/jpeg", "poster.svg": "image/svg+xml", "poster.pdf": "application/pdf"}


def jpeg() -> WallPicture:
    file = BytesIO()
    Image.new("RGB", (40, 30), (30, 120, 90)).save(file, "JPEG")
    return WallPicture("image/jpeg", file.getvalue(), 40, 30)


@pytest.fixture
def small(app: App) -> SmallAcademy:
    """The small academy, in the database that the routes use."""
    return app.database.write(lambda session: fill(session, app.academy.model_version))


@pytest.fixture
def party(app: App, small: SmallAcademy) -> partying.Party:
    """What Usva and Ville celebrated, each with a picture."""
    found = app.database.write(lambda session: partying.celebrated(session, small))
    for held in (found.ours, found.mine):
        app.database.write(lambda session, id=held.id: put_picture(session, id, jpeg()))
    return found


@pytest.fixture
def signed_in(app: App, small: SmallAcademy, browser: Browser) -> Enter:
    """The browser, once somebody has signed in."""

    def enter(name: str) -> Browser:
        browser.http.cookies.clear()
        browser.holds(session_of(app, small.people[name]))
        return browser

    return enter


@pytest.mark.parametrize("kind", KINDS)
def test_each_is_sent_as_what_it_is_and_kept_by_nobody(
    signed_in: Enter, party: partying.Party, kind: str
) -> None:
    answer = signed_in("aino").get(f"/celebration/{party.ours.id}/{kind}")

    headers = answer.headers
    assert (answer.status_code, headers["content-type"]) == (200, KINDS[kind])
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["content-disposition"].startswith('inline; filename="celebration.')
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "sandbox" in headers["content-security-policy"]


def test_the_picture_is_what_was_stored(signed_in: Enter, party: partying.Party) -> None:
    answer = signed_in("aino").get(f"/celebration/{party.ours.id}/picture")

    assert answer.content == jpeg().content


PEOPLE = ("ville", "aino", "maija", "kaisa", "osmo", "otso", "tuuli", "risto", "veikko")


def seeing(signed_in: Enter, celebration_id: int) -> set[str]:
    found = {n: signed_in(n).get(f"/celebration/{celebration_id}/picture") for n in PEOPLE}
    others = [answer for answer in found.values() if answer.status_code != 200]
    nothing = signed_in("ville").get("/celebration/999999/picture")
    assert all((a.status_code, a.text) == (404, nothing.text) for a in others)
    return {name for name, answer in found.items() if answer.status_code == 200}


def test_a_members_picture_follows_how_the_goal_is_shared(
    app: App, signed_in: Enter, party: partying.Party
) -> None:
    mine = party.mine
    for visibility, allowed in (
        (Visibility.TEAM, {"ville", "aino", "maija", "kaisa"}),
        (Visibility.COACH, {"ville", "kaisa"}),
        (Visibility.ME, {"ville"}),
    ):
        share(app, mine.goal_id, visibility)
        assert seeing(signed_in, mine.id) == allowed


def test_what_is_opened_is_seen_by_all_unless_it_is_only_mine(
    app: App, small: SmallAcademy, signed_in: Enter, party: partying.Party
) -> None:
    mine = party.mine
    app.perform(
        small.id("ville"), lambda act: open_celebration(act, mine.id, opened=True), request="open"
    )

    opened = seeing(signed_in, mine.id)
    share(app, mine.goal_id, Visibility.ME)

    assert opened == set(PEOPLE)
    assert seeing(signed_in, mine.id) == {"ville"}


def test_nobody_gets_it_without_signing_in(browser: Browser, party: partying.Party) -> None:
    for kind in KINDS:
        answer = browser.get(f"/celebration/{party.ours.id}/{kind}")
        assert (answer.status_code, answer.text) == (303, "")
        assert answer.headers["location"].startswith("/account/login")


@pytest.mark.parametrize("id", ["0", "-1", "x", "1e3", "²", "9" * 40, "1;2"])
def test_an_address_that_means_nothing_is_not_found(
    signed_in: Enter, party: partying.Party, id: str
) -> None:
    assert signed_in("aino").get(f"/celebration/{id}/picture").status_code == 404


def test_a_celebration_without_a_picture_has_none(
    app: App, small: SmallAcademy, signed_in: Enter
) -> None:
    bare = app.database.write(lambda session: partying.celebrated(session, small)).mine

    assert signed_in("ville").get(f"/celebration/{bare.id}/picture").status_code == 404
    assert signed_in("ville").get(f"/celebration/{bare.id}/poster.svg").status_code == 200


@pytest.mark.parametrize(("sheet", "size"), [("a4", (595, 842)), ("a3", (842, 1191))])
def test_a_poster_has_the_size_asked_for_and_the_picture(
    signed_in: Enter, party: partying.Party, sheet: str, size: tuple[int, int]
) -> None:
    address = f"/celebration/{party.ours.id}/poster.pdf?sheet={sheet}"

    [page] = PdfReader(BytesIO(signed_in("aino").get(address).content)).pages

    assert (round(page.mediabox.width), round(page.mediabox.height)) == size
    assert len(page.images) == 1
    assert "Cake" in page.extract_text()


def test_a_size_that_no_printer_knows_is_not_found(signed_in: Enter, party: partying.Party) -> None:
    address = f"/celebration/{party.ours.id}/poster.pdf?sheet=a0"

    assert signed_in("aino").get(address).status_code == 404


def share(app: App, goal_id: int, visibility: Visibility) -> None:
    def unit(session: Session) -> None:
        found = goal(session, goal_id)
        assert found
        change_goal(session, replace(found, visibility=visibility))

    app.database.write(unit)
