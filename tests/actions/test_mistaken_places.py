"""A place that was a mistake goes without a trace, unless something was built on it."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.actions.memberships import MembershipGiven, change_membership
from scorecard.actions.mistaken_places import remove_membership
from scorecard.app import App
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dots import Assessment, Rating
from scorecard.domain.people import Membership, Role
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.assessments import keep_assessment
from scorecard.store.celebrations import add_celebration
from scorecard.store.database import Session
from scorecard.store.metrics import add_metric
from scorecard.store.ratings import add_rating
from scorecard.store.teams import add_membership, memberships_of
from tests.academies import FOUNDED, SmallAcademy
from tests.actions.doing import done, log_of, refusal

AUTUMN = Period.parse("2026-H2")


def place_of(app: App, small: SmallAcademy, name: str) -> Membership:
    with app.database.read() as session:
        (held,) = memberships_of(session, small.id(name))
    return held


def why_not(app: App, small: SmallAcademy, place: Membership) -> RefusedError | None:
    return refusal(
        app, small.id("risto"), lambda act: remove_membership(act, place.id, place.version)
    )


def test_a_place_on_which_nothing_hangs_goes(app: App, small: SmallAcademy) -> None:
    place = place_of(app, small, "aino")

    removed = done(
        app, small.id("risto"), lambda act: remove_membership(act, place.id, place.version)
    )

    assert removed == place
    with app.database.read() as session:
        assert memberships_of(session, small.id("aino")) == []
    assert log_of(app)[0].deed == "remove-membership"


def _answers(session: Session, app: App, small: SmallAcademy) -> None:
    usva = small.teams["usva"].id
    keep_assessment(session, Assessment(small.id("ville"), usva, AUTUMN, "Y1", 1, version=0))


def _gives_dots(session: Session, app: App, small: SmallAcademy) -> None:
    model, given = app.academy.model_version, date(2026, 11, 20)
    usva, ville = small.teams["usva"].id, small.id("ville")
    add_rating(session, Rating(usva, "Y3", AUTUMN, 1, given, model, given_by=ville))


def _tells_a_success(session: Session, app: App, small: SmallAcademy) -> None:
    told = Celebration(
        0, small.goals["trip"].id, date(2026, 11, 20), "Cake", "", recorded_by=small.id("ville")
    )
    add_celebration(session, told)


def _is_collected(session: Session, app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"]
    owner = small.teams["usva"].owner
    add_metric(session, replace(visits, id=0, owner=owner, slot=2, collected=True))


@pytest.mark.parametrize(
    ("hangs", "key"),
    [
        pytest.param(_answers, "people-place-has-answers", id="own answers"),
        pytest.param(_gives_dots, "people-place-has-dots", id="dots that they gave"),
        pytest.param(_tells_a_success, "people-place-has-celebrations", id="a success they told"),
        pytest.param(_is_collected, "people-place-has-values", id="numbers that are collected"),
    ],
)
def test_a_place_on_which_something_hangs_stays(
    app: App, small: SmallAcademy, hangs: object, key: str
) -> None:
    place = place_of(app, small, "ville")
    assert why_not(app, small, place) is None
    app.database.write(lambda session: hangs(session, app, small))  # type: ignore[operator]

    refused = why_not(app, small, place)

    assert refused
    assert refused.key == key


def test_what_another_place_covers_hangs_on_that_one(app: App, small: SmallAcademy) -> None:
    place = place_of(app, small, "ville")
    coach = replace(place, id=0, role=Role.COACH, first=FOUNDED)
    app.database.write(lambda session: add_membership(session, coach))
    app.database.write(lambda session: _gives_dots(session, app, small))

    assert why_not(app, small, place) is None


def test_of_two_who_change_a_place_the_second_is_told(app: App, small: SmallAcademy) -> None:
    place = place_of(app, small, "aino")
    given = MembershipGiven(Role.LEADER, place.first, version=place.version)
    done(app, small.id("risto"), lambda act: change_membership(act, place.id, given))

    assert isinstance(why_not(app, small, place), ConflictError)
