"""Five places and an archive, and what a collected figure is made of for whoever asks.

Nobody is shown what is kept from them, nor what could be worked out by taking the shown parts
from the whole.
"""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.metrics import Kind, Metric, Visibility
from scorecard.domain.people import ACADEMY, Membership, Owner, Role, Team
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.store import metrics as stored
from scorecard.store.database import Session
from scorecard.store.people import add_person
from scorecard.store.teams import add_membership, add_team
from scorecard.store.values import add_values
from scorecard.views.scorecard import (
    ScorecardView,
    academy_scorecard,
    own_scorecard,
    team_scorecard,
)
from scorecard.views.scorecard_parts import Part, Whole, parts_of
from tests.academies import FOUNDED, NOW, SmallAcademy, month
from tests.views.test_team import collect, collected_with

OCTOBER = month("2026-10")


def seen(app: App, small: SmallAcademy, name: str) -> ScorecardView:
    return app.look(small.id(name), lambda s: team_scorecard(s, small.teams["usva"].id))


def in_october(app: App, small: SmallAcademy, name: str) -> Whole:
    """Return what October is made of, for somebody."""
    (metric,) = [k.metric for k in seen(app, small, name).in_use if k.metric.collected]
    wholes = app.look(small.id(name), lambda sight: parts_of(sight, metric.id))
    return next(w for w in wholes if w.value.month == OCTOBER)


def named(parts: tuple[Part, ...]) -> list[tuple[str, int | None]]:
    amounts = [part.value.amount if part.value else None for part in parts]
    return [
        (part.name, None if amount is None else int(amount))
        for part, amount in zip(parts, amounts, strict=True)
    ]


def test_what_is_in_use_stands_in_its_place_and_the_rest_in_the_archive(
    app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    old = replace(visits, id=0, name="Calls", slot=None, last=month("2026-05"), template=None)
    old = replace(old, first=month("2026-01"))
    calls = app.database.write(lambda session: stored.add_metric(session, old))

    view = app.look(small.id("ville"), own_scorecard)

    assert [k and k.metric for k in view.places] == [visits, None, None, None, None]
    assert [k.metric for k in view.archived] == [calls]
    assert (view.may_keep, view.may_enter) == (True, True)


@pytest.mark.parametrize(
    ("name", "keeps"),
    [("ville", False), ("maija", True), ("kaisa", True), ("risto", False)],
)
def test_a_teams_scorecard_is_kept_by_those_who_lead_it(
    app: App, small: SmallAcademy, name: str, *, keeps: bool
) -> None:
    view = seen(app, small, name)

    assert (view.may_keep, view.may_enter) == (keeps, keeps)


def test_who_has_left_reads_what_is_theirs(app: App, small: SmallAcademy) -> None:
    view = app.look(small.id("tuuli"), own_scorecard)

    assert [k.metric for k in view.in_use] == [small.metrics["tuulis"]]
    assert (view.may_keep, view.may_enter) == (False, False)


def test_the_coach_sees_each_part_that_is_shared_with_coaches(
    app: App, small: SmallAcademy
) -> None:
    collected_with(app, small, maija="coach", aino="coach")

    whole = in_october(app, small, "kaisa")

    assert whole.value.amount == Decimal(4)
    assert named(whole.parts) == [("Aino Laine", 1), ("Maija Salo", 1), ("Ville Koski", 2)]
    assert (whole.others, whole.waiting) == (0, 0)


def test_parts_that_are_not_shown_are_a_count(app: App, small: SmallAcademy) -> None:
    collected_with(app, small, maija="coach", aino="coach", veikko="coach", osmo="coach")

    whole = in_october(app, small, "maija")

    # One's own is shown, Ville shares with the team, and three are behind the rest.
    assert whole.value.amount == Decimal(6)
    assert named(whole.parts) == [("Maija Salo", 1), ("Ville Koski", 2)]
    assert whole.others == 3


def test_a_whole_that_would_tell_two_hidden_parts_is_kept_back(
    app: App, small: SmallAcademy
) -> None:
    collected_with(app, small, maija="coach", aino="coach", veikko="coach")

    whole = in_october(app, small, "maija")

    assert (whole.value.amount, whole.others) == (None, 2)
    assert named(whole.parts) == [("Maija Salo", 1), ("Ville Koski", 2)]


def test_what_is_kept_to_oneself_is_no_part_even_for_oneself(app: App, small: SmallAcademy) -> None:
    collected_with(app, small, maija="coach", aino="me", veikko="coach")

    whole = in_october(app, small, "aino")

    assert [part.name for part in whole.parts] == ["Ville Koski"]
    assert (whole.value.given, whole.value.of, whole.others) == (3, 3, 2)


def test_an_administrator_is_shown_nobodys_part(app: App, small: SmallAcademy) -> None:
    collected_with(app, small, maija="coach", aino="coach")

    whole = in_october(app, small, "risto")

    assert (whole.parts, whole.others, whole.value.amount) == ((), 3, Decimal(4))


def test_who_has_entered_nothing_is_counted_and_not_zero(app: App, small: SmallAcademy) -> None:
    collected_with(app, small, maija="team", aino="team")
    wholes = app.look(
        small.id("kaisa"),
        lambda s: parts_of(s, seen(app, small, "kaisa").in_use[-1].metric.id),
    )

    november = wholes[0]

    assert november.value.month == month("2026-11")
    assert november.waiting == 3
    assert {part.value for part in november.parts} == {None}


def test_only_whoever_sees_the_figure_sees_its_parts(app: App, small: SmallAcademy) -> None:
    collected_with(app, small, maija="coach", aino="coach")
    (metric,) = [k.metric for k in seen(app, small, "kaisa").in_use if k.metric.collected]

    for name in ("otso", "veikko"):
        with pytest.raises(NotAllowedError):
            app.look(small.id(name), lambda sight: parts_of(sight, metric.id))
    with pytest.raises(NotAllowedError):
        app.look(small.id("kaisa"), lambda s: parts_of(s, small.metrics["cash"].id))


def four_teams(app: App, small: SmallAcademy) -> None:
    """Let the academy collect visits from four teams of three, one with the administrator."""
    like = small.metrics["visits"]

    def follow(session: Session, owner: Owner, amount: int) -> None:
        mine = replace(like, id=0, owner=owner, visibility=Visibility.COACH)
        held = stored.add_metric(session, mine)
        months = [(held.id, MonthValue(OCTOBER, Decimal(amount)))]
        add_values(session, months, entered_by=None, entered_at=NOW)

    def whole(session: Session, owner: Owner) -> Metric:
        mine = replace(like, id=0, owner=owner, collected=True, name="All", kind=Kind.ADDS_UP)
        return stored.add_metric(session, replace(mine, slot=5))

    def unit(session: Session) -> None:
        for n in range(4):
            team = add_team(session, Team(0, f"t{n}", f"Team {n}", "2025", FOUNDED))
            for k in range(3):
                if (n, k) == (0, 0):
                    person = small.people["risto"]
                else:
                    like_risto = small.people["veikko"]
                    person = add_person(
                        session, replace(like_risto, id=0, email=f"p{n}{k}@example.org")
                    )
                held = Membership(0, team.id, person.id, Role.MEMBER, FOUNDED)
                add_membership(session, held)
                follow(session, person.owner, 10**n)
            whole(session, team.owner)
        whole(session, ACADEMY)

    app.database.write(unit)


def test_the_academys_figure_never_tells_the_one_team_that_is_kept_back(
    app: App, small: SmallAcademy
) -> None:
    four_teams(app, small)

    view = app.look(small.id("risto"), academy_scorecard)
    (metric,) = [k.metric for k in view.in_use]
    wholes = app.look(small.id("risto"), lambda sight: parts_of(sight, metric.id))
    (whole,) = [w for w in wholes if w.value.month == OCTOBER]

    # Risto knows his own number, so his team's sum would tell him two others'.
    assert named(whole.parts) == [("Team 1", 30), ("Team 2", 300), ("Team 3", 3000)]
    assert (whole.others, whole.value.amount, whole.value.given) == (1, None, 4)


def test_the_team_collects_what_is_entered_by_its_own_rules(app: App, small: SmallAcademy) -> None:
    app.database.write(lambda session: collect(session, small))

    (kept,) = [k for k in seen(app, small, "maija").in_use if k.metric.collected]

    assert (kept.has_past, kept.open_goals) == (True, 1)
    assert kept.latest
    assert (kept.latest.amount, kept.latest.of) == (None, 1)
