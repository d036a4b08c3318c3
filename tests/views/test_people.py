"""The list is a page of people, however many there are; a person comes with all their places."""

from datetime import timedelta

import pytest

from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Membership, Person, Role
from scorecard.store.database import Session
from scorecard.store.directory import Wanted
from scorecard.store.links import INVITATION, add_link
from scorecard.store.people import add_person, set_password_hash
from scorecard.store.teams import add_membership
from scorecard.views.invitations import inviting_view
from scorecard.views.people import PER_PAGE, people_view, person_view
from tests.academies import LEFT, NOW, TODAY, SmallAcademy


def crowd(session: Session) -> None:
    for number in range(2 * PER_PAGE):
        add_person(session, Person(0, f"m{number}@example.org", f"Member {number}"))


@pytest.mark.parametrize(
    ("asked", "page", "rows"), [(1, 1, 20), (3, 3, 9), (99, 3, 9), (-5, 1, 20)]
)
def test_a_crowd_comes_page_by_page(
    app: App, small: SmallAcademy, asked: int, page: int, rows: int
) -> None:
    app.database.write(crowd)

    view = app.look(OPERATOR, lambda sight: people_view(sight, page=asked))

    assert (view.total, view.found, view.pages) == (49, 49, 3)
    assert (view.page, len(view.listed)) == (page, rows)


def test_a_row_tells_todays_places_and_who_cannot_sign_in_yet(
    app: App, small: SmallAcademy
) -> None:
    app.database.write(lambda session: set_password_hash(session, small.id("ville"), "hash"))

    view = app.look(OPERATOR, lambda sight: people_view(sight))

    told = {
        row.person.name.split()[0]: ([p.team.name for p in row.places], row.waiting)
        for row in view.listed
    }
    assert (told["Ville"], told["Tuuli"], told["Osmo"]) == (
        (["Usva"], False),
        ([], True),
        (["Ahjo"], True),
    )
    assert (view.total, view.teams, view.waiting) == (9, 2, 8)


def test_a_search_counts_what_it_finds(app: App, small: SmallAcademy) -> None:
    view = app.look(OPERATOR, lambda sight: people_view(sight, Wanted("SALO"), page=4))

    assert [row.person.name for row in view.listed] == ["Maija Salo"]
    assert (view.total, view.found, view.page, view.pages) == (9, 1, 1, 1)


def test_a_person_comes_with_every_place_the_latest_first(app: App, small: SmallAcademy) -> None:
    tuuli, ahjo = small.id("tuuli"), small.teams["ahjo"].id
    back = Membership(0, ahjo, tuuli, Role.LEADER, TODAY)
    app.database.write(lambda session: add_membership(session, back))

    view = app.look(OPERATOR, lambda sight: person_view(sight, tuuli, now=NOW))

    told = [(p.team.name, p.membership.role, p.membership.last) for p in view.places]
    assert told == [("Ahjo", Role.LEADER, None), ("Usva", Role.MEMBER, LEFT)]


def test_a_person_comes_with_the_link_that_still_works(app: App, small: SmallAcademy) -> None:
    until, ville = NOW + timedelta(days=2), small.id("ville")
    app.database.write(
        lambda session: add_link(
            session, token_hash="x", purpose=INVITATION, person_id=ville, expires_at=until
        )
    )

    now = app.look(OPERATOR, lambda sight: person_view(sight, ville, now=NOW))
    later = app.look(OPERATOR, lambda sight: person_view(sight, ville, now=until))

    assert (now.invited_until, later.invited_until) == (until, None)


@pytest.mark.parametrize(
    ("name", "roles", "waiting"),
    [
        ("ville", [], []),
        ("maija", ["member"], ["Ville Koski"]),
        ("kaisa", ["member", "leader"], ["Maija Salo", "Ville Koski"]),
        ("risto", ["member", "leader", "coach"], ["Maija Salo", "Ville Koski"]),
    ],
)
def test_one_may_invite_into_the_roles_below_ones_own(
    app: App, small: SmallAcademy, name: str, roles: list[str], waiting: list[str]
) -> None:
    app.database.write(lambda session: set_password_hash(session, small.id("aino"), "hash"))

    usva = small.teams["usva"].id
    view = app.look(small.id(name), lambda sight: inviting_view(sight, usva))

    assert [role.value for role in view.roles] == roles
    assert [person.name for person in view.waiting] == waiting
