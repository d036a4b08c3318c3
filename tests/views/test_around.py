"""Around a curve stand the middle half of one's team-mates, and what happened in its months."""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Membership, Person, Role
from scorecard.domain.values import MonthValue
from scorecard.store.database import Session
from scorecard.store.events import add_event
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person
from scorecard.store.teams import add_membership
from scorecard.store.values import add_values
from scorecard.views.around import Around, around_own
from scorecard.views.curves import MetricCurve, metric_curve
from tests.academies import FOUNDED, NOW, SmallAcademy, month

OCTOBER = month("2026-10")
AINO, MAIJA, ELLI = "aino", "maija", "elli"
TEAM, COACH, ME = Visibility.TEAM, Visibility.COACH, Visibility.ME


def follow(app: App, small: SmallAcademy, shared: dict[str, Visibility]) -> None:
    """Let these follow customer visits as Ville does: 3, 6 and 9 of them in October."""

    def stored(session: Session) -> None:
        elli = add_person(session, Person(0, "elli@example.org", "Elli Aho", language="en"))
        small.people[ELLI] = elli
        usva = small.teams["usva"].id
        add_membership(session, Membership(0, usva, elli.id, Role.MEMBER, FOUNDED))
        for amount, (name, visibility) in zip((3, 6, 9), shared.items(), strict=True):
            like = replace(small.metrics["visits"], id=0, owner=small.people[name].owner)
            metric = add_metric(session, replace(like, visibility=visibility))
            given = [(metric.id, MonthValue(OCTOBER, Decimal(amount)))]
            add_values(session, given, entered_by=None, entered_at=NOW)

    app.database.write(stored)


def around(app: App, small: SmallAcademy, name: str = "ville") -> Around:
    return app.look(small.id(name), around_own)


def bands(app: App, small: SmallAcademy, name: str = "ville") -> list[tuple[str, Decimal, int]]:
    found = around(app, small, name).bands.values()
    return [(b.month.code, b.median, b.people) for band in found for b in band]


def test_three_others_who_share_make_a_band_without_ones_own_number(
    app: App, small: SmallAcademy
) -> None:
    follow(app, small, {AINO: TEAM, MAIJA: TEAM, ELLI: TEAM})

    assert bands(app, small) == [("2026-10", Decimal(6), 3)]


@pytest.mark.parametrize("kept", [COACH, ME])
def test_what_one_of_three_does_not_share_with_the_team_leaves_no_band(
    app: App, small: SmallAcademy, kept: Visibility
) -> None:
    follow(app, small, {AINO: TEAM, MAIJA: TEAM, ELLI: kept})

    assert bands(app, small) == []


def test_who_does_not_share_has_a_band_of_those_who_do(app: App, small: SmallAcademy) -> None:
    follow(app, small, {AINO: TEAM, MAIJA: TEAM, ELLI: COACH})

    # Elli sees Ville, Aino and Maija, who share with the team: 2, 3 and 6.
    assert bands(app, small, ELLI) == [("2026-10", Decimal(3), 3)]


def test_a_coach_and_somebody_without_a_team_have_no_bands(app: App, small: SmallAcademy) -> None:
    follow(app, small, {AINO: TEAM, MAIJA: TEAM, ELLI: TEAM})

    assert (bands(app, small, "kaisa"), bands(app, small, "tuuli")) == ([], [])


def test_a_band_notes_nobody_as_looked_at(app: App, small: SmallAcademy) -> None:
    follow(app, small, {AINO: TEAM, MAIJA: TEAM, ELLI: TEAM})
    noted = app.look(small.id("ville"), lambda sight: (around_own(sight), sight.looks)[1])

    assert noted == frozenset()


def keep(app: App, small: SmallAcademy) -> None:
    """Let Ville have an event that he keeps to himself, and his team one of its own."""
    own = MonthEvent(small.people["ville"].owner, OCTOBER, "exam weeks", ME)
    teams = MonthEvent(small.teams["usva"].owner, OCTOBER, "big fair", TEAM)
    app.database.write(lambda session: [add_event(session, event) for event in (own, teams)])


def curve(app: App, small: SmallAcademy, name: str, of: str) -> MetricCurve:
    return app.look(small.id(name), lambda sight: metric_curve(sight, small.metrics[of].id))


def test_ones_own_curves_have_ones_own_events_and_those_of_the_team(
    app: App, small: SmallAcademy
) -> None:
    keep(app, small)

    found = {e.words for e in curve(app, small, "ville", "visits").events}

    assert found == {e.words for e in around(app, small).events} == {"exam weeks", "big fair"}


def test_a_curve_knows_the_months_to_come_that_are_excused_already(
    app: App, small: SmallAcademy
) -> None:
    away = MonthValue(month("2026-12"), None, excused=True)
    row = (small.metrics["visits"].id, away)
    app.database.write(lambda session: add_values(session, [row], entered_by=None, entered_at=NOW))

    assert away.month in curve(app, small, "ville", "visits").excused


def test_what_somebody_keeps_to_themselves_stands_on_nobody_elses_page(
    app: App, small: SmallAcademy
) -> None:
    keep(app, small)

    for name, of in (("maija", "visits"), ("kaisa", "visits"), ("ville", "cash")):
        assert [e.words for e in curve(app, small, name, of).events] == ["big fair"]
