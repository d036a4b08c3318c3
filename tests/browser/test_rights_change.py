"""Who may no longer see something sees it no longer, within two seconds, on a page left open."""

import os
from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Locator

from scorecard.actions.memberships import MembershipGiven, add_membership, change_membership
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Role
from scorecard.store.memberships import memberships_of
from tests.academies import FOUNDED, SmallAcademy, fill
from tests.actions.doing import done
from tests.browser.conftest import NewTab, Tab, unfold
from tests.browser.servers import Server, serving
from tests.browser.stores import Readers, give_password

WITHIN = 2_000  # milliseconds, from storing the change, on a machine that keeps up


class Small:
    """The small academy on a server of its own; Osmo coaches both of its teams."""

    server: Server
    people: SmallAcademy

    def fill(self, app: App) -> Readers:
        self.people = app.database.write(lambda s: fill(s, app.academy.model_version))
        usva, given = self.people.teams["usva"].id, MembershipGiven(Role.COACH, FOUNDED)
        done(app, OPERATOR, lambda act: add_membership(act, self.people.id("osmo"), usva, given))
        for name in ("kaisa", "osmo", "maija", "ville"):
            give_password(app, self.people.people[name])
        return {}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Small]:
    academy = Small()
    with serving(tmp_path_factory.mktemp("small"), academy.fill) as server:
        academy.server = server
        yield academy


def opened(small: Small, new_tab: NewTab, name: str, path: str) -> Tab:
    tab = new_tab(small.server.url)
    tab.sign_in(f"{name}@example.org")
    tab.open(path)
    return tab


def lose_usva(small: Small, name: str) -> None:
    app, usva = small.server.app, small.people.teams["usva"].id
    with app.database.read() as session:
        held = memberships_of(session, small.people.id(name))
    place = next(m for m in held if m.team_id == usva)
    yesterday = app.today() - timedelta(days=1)
    given = MembershipGiven(place.role, place.first, yesterday, version=place.version)
    done(app, OPERATOR, lambda act: change_membership(act, place.id, given))


def gone(shown: Locator) -> None:
    behind = os.getloadavg()[0] / (os.cpu_count() or 1)  # how far the machine is behind
    shown.first.wait_for(state="detached", timeout=WITHIN * max(1.0, behind))


def test_a_coach_who_loses_the_only_team_sees_nothing_of_it_any_more(
    small: Small, new_tab: NewTab
) -> None:
    paths = ("/team", "/", "/compare")
    tabs = {path: opened(small, new_tab, "kaisa", path) for path in paths}
    shown = [tabs[path].page.get_by_text("Usva").first for path in paths]
    for usva in shown:
        usva.wait_for()

    lose_usva(small, "kaisa")

    for usva in shown:
        gone(usva)
    for path in ("/team", "/compare"):
        heading = tabs[path].page.get_by_role("heading", name="This page is no longer yours to see")
        heading.wait_for()
    for tab in tabs.values():
        tab.settled()
        said = tab.page.locator("body").inner_text()
        assert [word for word in ("Usva", "Ville", "Aino", "Maija", "visits") if word in said] == []
        assert tab.errors == []


def test_a_coach_who_keeps_another_team_is_led_there(small: Small, new_tab: NewTab) -> None:
    tab = opened(small, new_tab, "osmo", "/team?team=usva")
    villes = tab.page.get_by_text("Ville Koski")
    villes.first.wait_for()

    lose_usva(small, "osmo")

    gone(villes)
    tab.page.get_by_text("The team that you had open is no longer yours").wait_for()
    tab.settled()
    said = tab.page.locator("body").inner_text()
    assert "Ahjo" in said
    assert [word for word in ("Usva", "Ville", "Aino", "Maija", "visits") if word in said] == []
    assert tab.errors == []


def test_a_metric_kept_to_oneself_leaves_an_open_page_and_what_is_typed_there_stays(
    small: Small, new_tab: NewTab
) -> None:
    reader = opened(small, new_tab, "maija", "/team")
    visits = small.people.metrics["visits"].id
    villes = reader.page.get_by_text("2\u00a0visits")
    villes.first.wait_for()
    unfold(reader.page.locator(".st-key-invite details"))
    typed = reader.page.locator(".st-key-invite input[aria-label='Name']")
    typed.press_sequentially("Uusi Ih")  # and not sent, nor even left
    owner = opened(small, new_tab, "ville", "/month")
    owner.page.locator("input[aria-label*='Customer visits']").fill("7")
    owner.page.locator(f".st-key-sharing-menu-{visits} button").click()

    menu = owner.page.get_by_test_id("stPopoverBody")
    menu.get_by_text("Only me", exact=True).click()

    gone(villes)
    assert typed.input_value() == "Uusi Ih"
    typed.press("End")  # where a hand that comes back would go on, wherever focus() puts it
    typed.press_sequentially("minen")
    assert typed.input_value() == "Uusi Ihminen"
    owner.page.get_by_text("Customer visits is seen by: Only you.").wait_for()
    assert owner.page.locator("input[aria-label*='Customer visits']").input_value() == "7"
    assert reader.errors == owner.errors == []
