"""When it changes what somebody may do, their open browsers are due for new tokens.

All acts are walked: whoever may do other things after one than before must be due.
"""

from collections.abc import Callable
from datetime import date

import pytest

from scorecard.actions.act import Act
from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.actions.memberships import MembershipGiven, add_membership, change_membership
from scorecard.actions.rights import Rights, rights_of
from scorecard.actions.undoing_imports import undo_import
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Role
from scorecard.store.people import people
from scorecard.store.sign_ins import open_sign_in, open_sign_ins_of
from scorecard.store.teams import memberships_of
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import Deed, done, who
from tests.actions.importing import imported_rows
from tests.actions.test_every_act import TABLE, Row, _invited, _second_factors, signed_in

__all__ = ["_invited", "_second_factors", "signed_in"]

FOUNDED = date(2025, 8, 15)
ENDS = {"team": "usva", "email": "ville@example.org", "role": "member", "from": "2025-08-15"}


@pytest.fixture
def everybody(app: App, signed_in: SmallAcademy) -> SmallAcademy:
    """The small academy, everybody signed in on a phone."""
    for person in signed_in.people.values():
        app.database.write(
            lambda session, id=person.id: open_sign_in(
                session, token_hash=f"phone of {id}", person_id=id, at=NOW, remembered=True
            )
        )
    return signed_in


def rights(app: App) -> dict[int, Rights]:
    with app.database.read() as session:
        return dict(rights_of(session, [one.id for one in people(session)]))


def due(app: App) -> set[int]:
    with app.database.read() as session:
        return {
            one.id
            for one in people(session)
            if any(browser.renewal_due_at for browser in open_sign_ins_of(session, one.id))
        }


@pytest.mark.parametrize("row", TABLE.values(), ids=TABLE)
def test_who_may_do_other_things_after_an_act_is_due(
    app: App, everybody: SmallAcademy, row: Row
) -> None:
    for name in sorted(row.allowed)[:1]:
        before = rights(app)

        done(app, who(everybody, name), row.on(everybody))

        after = rights(app)
        assert due(app) == {id for id in before if id in after and before[id] != after[id]}


def _give_admin(small: SmallAcademy) -> Deed:
    given = PersonGiven("ville@example.org", "Ville Koski", "fi", admin=True, version=1)
    return lambda act: change_person(act, small.id("ville"), given)


def _give_coaching(small: SmallAcademy) -> Deed:
    given = MembershipGiven(Role.COACH, date(2026, 11, 22))
    return lambda act: add_membership(act, small.id("ville"), small.teams["ahjo"].id, given)


def _end_place(small: SmallAcademy) -> Deed:
    given = MembershipGiven(Role.MEMBER, FOUNDED, date(2026, 11, 21), version=1)

    def ended(act: Act) -> object:
        place = memberships_of(act.session, small.id("ville"))[0]
        return change_membership(act, place.id, given)

    return ended


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param(_give_admin, id="administrating"),
        pytest.param(_give_coaching, id="coaching"),
        pytest.param(_end_place, id="a place that ends"),
    ],
)
def test_a_change_of_rights_makes_exactly_that_person_due(
    app: App, everybody: SmallAcademy, deed: Callable[[SmallAcademy], Deed]
) -> None:
    done(app, OPERATOR, deed(everybody))

    assert due(app) == {everybody.id("ville")}


def test_a_change_of_name_makes_nobody_due(app: App, everybody: SmallAcademy) -> None:
    given = PersonGiven("ville@example.org", "Ville K", "fi", admin=False, version=1)

    done(app, OPERATOR, lambda act: change_person(act, everybody.id("ville"), given))

    assert due(app) == set()


def test_an_import_makes_those_due_whose_rights_it_changes(
    app: App, everybody: SmallAcademy
) -> None:
    aino = {"email": "aino@example.org", "name": "Aino Renamed"}

    imported = imported_rows(app, people=[aino], memberships=[{**ENDS, "to": "2026-11-21"}])

    assert imported.import_id
    assert due(app) == {everybody.id("ville")}


def test_taking_an_import_back_makes_them_due_again(app: App, everybody: SmallAcademy) -> None:
    import_id = imported_rows(app, memberships=[{**ENDS, "to": "2026-11-21"}]).import_id or 0
    ville = everybody.id("ville")
    app.database.write(
        lambda session: open_sign_in(
            session, token_hash="since", person_id=ville, at=NOW, remembered=True
        )
    )

    done(app, OPERATOR, lambda act: undo_import(act, import_id))

    with app.database.read() as session:
        assert all(browser.renewal_due_at for browser in open_sign_ins_of(session, ville))
