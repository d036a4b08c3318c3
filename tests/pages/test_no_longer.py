"""Who loses a team, or a task, while a page is open is told so, and sees nothing of it any more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from scorecard.actions.memberships import MembershipGiven, add_membership, change_membership
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Role
from scorecard.store.memberships import memberships_of
from scorecard.store.people import change_person
from tests.academies import FOUNDED, TODAY, SmallAcademy
from tests.actions.doing import done
from tests.pages.conftest import Open

GONE = "This page is no longer yours to see"


def lose_usva(app: App, small: SmallAcademy, name: str) -> None:
    with app.database.read() as session:
        held = memberships_of(session, small.id(name))
    place = next(m for m in held if m.team_id == small.teams["usva"].id)
    given = MembershipGiven(place.role, place.first, TODAY - timedelta(days=1), version=1)
    done(app, OPERATOR, lambda act: change_membership(act, place.id, given))


@pytest.mark.parametrize("page", ["team", "rocket", "compare"])
def test_a_coach_without_a_team_is_told_so(
    open_page: Open, app: App, small: SmallAcademy, page: str
) -> None:
    open_one = open_page("kaisa", page)
    assert GONE not in [title.value for title in open_one.title]

    lose_usva(app, small, "kaisa")
    open_one.run()

    assert not open_one.exception
    assert [title.value for title in open_one.title] == [GONE]
    assert "Usva" not in repr(open_one.main)


def test_a_coach_of_two_teams_is_led_to_the_other(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    usva, given = small.teams["usva"].id, MembershipGiven(Role.COACH, FOUNDED)
    done(app, OPERATOR, lambda act: add_membership(act, small.id("osmo"), usva, given))
    page = open_page("osmo", "team", team="usva")
    assert "Usva" in repr(page.main)

    lose_usva(app, small, "osmo")
    page.run()

    assert not page.exception
    assert "no longer yours to look at" in page.info[0].value
    assert "Usva" not in repr(page.main)
    assert "Ahjo" in repr(page.main)


def test_who_administrates_no_longer_keeps_no_people(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("risto", "people")

    lesser = replace(small.people["risto"], admin=False)
    app.database.write(lambda session: change_person(session, lesser))
    page.run()

    assert not page.exception
    assert [title.value for title in page.title] == [GONE]
