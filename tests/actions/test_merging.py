"""Two people become one as it was seen, by whoever may, with one row in the log."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.actions.importing import Imported
from scorecard.actions.merging import merge_people
from scorecard.actions.undoing_imports import undo_import
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.erasures import ErasureRequest
from scorecard.domain.people import Person, Role
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store import people
from scorecard.store.change_log import verify
from scorecard.store.database import Session
from scorecard.store.erasure_requests import keep_erasure_request
from scorecard.store.links import INVITATION, add_link, open_link_of
from scorecard.store.people import add_person, password_hash, person, set_password_hash
from scorecard.store.sign_ins import open_sign_in, sign_in
from scorecard.store.teams import memberships_of
from scorecard.views.doubles import MergeView, merge_view
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import done, log_of, refusal
from tests.actions.importing import imported_rows


@pytest.fixture
def double(app: App, small: SmallAcademy) -> Imported:
    """Ville under an earlier address, imported with a place in the same team."""
    return imported_rows(
        app,
        people=[{"email": "v@example.org", "name": "Ville"}],
        memberships=[
            {"team": "usva", "email": "v@example.org", "role": "member", "from": "2025-08-15"}
        ],
    )


def seen(app: App, kept: int, double: int) -> MergeView:
    return app.look(OPERATOR, lambda sight: merge_view(sight, kept, double))


def id_of(app: App, email: str) -> int:
    with app.database.read() as session:
        found = people.person_by_email(session, email)
    assert found
    return found.id


def merge(app: App, small: SmallAcademy, kept: int, double: int) -> Person:
    view = seen(app, kept, double)
    assert view.seen
    agreed = view.seen
    return done(app, small.id("risto"), lambda act: merge_people(act, kept, double, agreed))


def why_not(app: App, small: SmallAcademy, view: MergeView, by: str = "risto") -> RefusedError:
    assert view.seen
    agreed = view.seen
    refused = refusal(
        app,
        small.id(by),
        lambda act: merge_people(act, view.kept.id, view.double.id, agreed),
    )
    assert refused
    return refused


def test_the_same_place_twice_is_one_and_the_log_has_one_row(
    app: App, small: SmallAcademy, double: Imported
) -> None:
    ville, twice = small.id("ville"), id_of(app, "v@example.org")

    merge(app, small, ville, twice)

    entry = log_of(app)[0]
    assert (entry.deed, entry.subject, entry.why) == (
        "merge-people",
        f"person:{ville}",
        f"person:{twice}",
    )
    with app.database.read() as session:
        (place,) = memberships_of(session, ville)
        assert person(session, twice) is None
        assert verify(session, app.settings.log_key) == []
    assert (place.role, place.first, place.last) == (Role.MEMBER, date(2025, 8, 15), None)


def test_only_the_one_who_stays_signs_in_and_as_before(
    app: App, small: SmallAcademy, double: Imported
) -> None:
    ville, twice = small.id("ville"), id_of(app, "v@example.org")

    def sign_both_in(session: Session) -> None:
        for id in (ville, twice):
            set_password_hash(session, id, f"hash of {id}")
            open_sign_in(session, token_hash=f"of {id}", person_id=id, at=NOW, remembered=True)
        add_link(
            session,
            token_hash="link",
            purpose=INVITATION,
            person_id=ville,
            expires_at=NOW.replace(year=2027),
        )

    app.database.write(sign_both_in)

    merge(app, small, ville, twice)

    with app.database.read() as session:
        assert password_hash(session, ville) == f"hash of {ville}"
        stays, gone = sign_in(session, f"of {ville}"), sign_in(session, f"of {twice}")
        assert stays
        assert (stays.ended_at, gone) == (None, None)
        # Whoever holds it was never meant to have what was the double's.
        assert open_link_of(session, ville, INVITATION, NOW) is None


def test_an_import_of_the_double_can_still_be_taken_back(
    app: App, small: SmallAcademy, double: Imported
) -> None:
    ville, twice = small.id("ville"), id_of(app, "v@example.org")
    merge(app, small, ville, twice)

    undone = done(app, OPERATOR, lambda act: undo_import(act, double.import_id or 0))

    assert sorted(left.table for left in undone.left) == ["membership", "person"]
    with app.database.read() as session:
        assert person(session, ville)
        assert len(memberships_of(session, ville)) == 1


def test_places_that_exclude_each_other_are_named(app: App, small: SmallAcademy) -> None:
    view = seen(app, small.id("ville"), small.id("otso"))

    assert view.seen is None
    assert view.refused
    assert view.refused.key == "people-merge-overlap"
    assert (view.refused.arguments["kept"], view.refused.arguments["double"]) == ("Usva", "Ahjo")


def test_what_changed_since_it_was_seen_is_looked_at_again(
    app: App, small: SmallAcademy, double: Imported
) -> None:
    view = seen(app, small.id("ville"), id_of(app, "v@example.org"))
    imported_rows(
        app,
        metrics=[{"owner": "v@example.org", "metric": "Books", "template": "customer visits"}],
    )

    assert why_not(app, small, view).key == "people-merge-moved"


def test_of_two_who_change_one_of_them_the_second_is_told(app: App, small: SmallAcademy) -> None:
    view = seen(app, small.id("ville"), small.id("veikko"))
    given = PersonGiven("veikko@example.org", "Veikko H", "en", admin=False, version=1)
    done(app, small.id("risto"), lambda act: change_person(act, small.id("veikko"), given))

    assert isinstance(why_not(app, small, view), ConflictError)


def test_nobody_makes_themselves_part_of_another(app: App, small: SmallAcademy) -> None:
    view = seen(app, small.id("ville"), small.id("risto"))

    assert why_not(app, small, view).key == "people-merge-oneself"


def test_an_administrator_is_left(app: App, small: SmallAcademy) -> None:
    view = seen(app, small.id("ville"), small.id("risto"))
    assert view.seen
    agreed = view.seen

    refused = refusal(
        app, OPERATOR, lambda act: merge_people(act, view.kept.id, view.double.id, agreed)
    )

    assert refused
    assert refused.key == "people-last-admin"


def test_administrating_is_not_taken_over(app: App, small: SmallAcademy) -> None:
    boss = Person(0, "boss@example.org", "Boss", admin=True)
    boss = app.database.write(lambda session: add_person(session, boss))

    merge(app, small, small.id("ville"), boss.id)

    with app.database.read() as session:
        kept = person(session, small.id("ville"))
    assert kept
    assert not kept.admin


@pytest.mark.parametrize("who", ["ville", "veikko"])
def test_who_asks_to_be_erased_is_decided_about_first(
    app: App, small: SmallAcademy, who: str
) -> None:
    asked = ErasureRequest(small.id(who), NOW, "")
    app.database.write(lambda session: keep_erasure_request(session, asked))
    view = seen(app, small.id("ville"), small.id("veikko"))

    assert why_not(app, small, view).key == "people-merge-erasure"


def test_nobody_is_their_own_double(app: App, small: SmallAcademy) -> None:
    view = seen(app, small.id("ville"), small.id("veikko"))

    assert why_not(app, small, replace(view, double=view.kept)).key == "not-found"
