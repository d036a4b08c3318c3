"""A team in numbers: what is collected, what members share, and who has not entered yet."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
import time_machine

from scorecard.app import App
from scorecard.domain.dots import Completeness
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import CollectedValue, Metric, Visibility
from scorecard.domain.people import Membership, Owner, Role
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.database import Session
from scorecard.store.goals import add_goal
from scorecard.store.metrics import add_metric, change_metric
from scorecard.store.teams import add_membership
from scorecard.store.values import add_values
from scorecard.views.team import TeamView, team_view
from tests.academies import FOUNDED, NOW, SmallAcademy, month

OCTOBER = month("2026-10")


def seen(app: App, small: SmallAcademy, name: str) -> TeamView:
    return app.look(small.id(name), lambda sight: team_view(sight, small.teams["usva"].id))


def follow(
    session: Session, small: SmallAcademy, name: str, amount: int, visibility: Visibility
) -> Metric:
    """Let a member follow customer visits as Ville does, with a number in October."""
    like = replace(small.metrics["visits"], id=0, owner=small.people[name].owner)
    metric = add_metric(session, replace(like, visibility=visibility))
    entered = [(metric.id, MonthValue(OCTOBER, Decimal(amount)))]
    add_values(session, entered, entered_by=None, entered_at=NOW)
    return metric


def collect(session: Session, small: SmallAcademy) -> Metric:
    """Let Usva collect its members' visits, with a goal for the autumn."""
    usva: Owner = small.teams["usva"].owner
    visits = small.metrics["visits"]
    whole = replace(visits, id=0, owner=usva, name="All visits", slot=2, collected=True)
    metric = add_metric(session, whole)
    autumn = Period.parse("2026-H2")
    add_goal(session, Goal(0, usva, autumn, metric_id=metric.id, target=Decimal(4)))
    return metric


def october(view: TeamView) -> CollectedValue | None:
    """Return what stands for October: how much, from how many of how many."""
    (shown,) = [m for m in view.metrics if m.metric.collected]
    (point,) = [p for p in shown.points if p.month == OCTOBER]
    assert shown.latest is not None
    return CollectedValue(OCTOBER, point.amount, shown.latest.given, shown.latest.of)


def collected_with(app: App, small: SmallAcademy, **shared: str) -> None:
    """Collect Ville's 2 visits and one of each of these members, shared as said."""

    def unit(session: Session) -> None:
        for name, visibility in shared.items():
            if name in ("osmo", "veikko"):
                held = Membership(0, small.teams["usva"].id, small.id(name), Role.MEMBER, FOUNDED)
                add_membership(session, held)
            follow(session, small, name, 1, Visibility(visibility))
        collect(session, small)

    app.database.write(unit)


def amount_for(app: App, small: SmallAcademy, name: str) -> Decimal | None:
    found = october(seen(app, small, name))
    return found.amount if found else None


def test_a_sum_is_shown_from_three_contributors_on(app: App, small: SmallAcademy) -> None:
    collected_with(app, small, maija="coach")
    assert amount_for(app, small, "kaisa") is None


def test_a_metric_kept_to_oneself_takes_no_part(app: App, small: SmallAcademy) -> None:
    collected_with(app, small, maija="coach", aino="me")

    assert amount_for(app, small, "kaisa") is None


def test_the_coach_who_sees_every_part_sees_the_whole(app: App, small: SmallAcademy) -> None:
    collected_with(app, small, maija="coach", aino="coach")

    assert amount_for(app, small, "kaisa") == Decimal(4)


@pytest.mark.parametrize(
    ("shared", "amount"),
    [
        pytest.param({"maija": "coach", "aino": "coach"}, None, id="two behind Ville's"),
        pytest.param({"maija": "team", "aino": "coach"}, None, id="one behind two others"),
        pytest.param(
            {"maija": "coach", "aino": "coach", "veikko": "coach"}, None, id="two and one's own"
        ),
        pytest.param(
            {"maija": "coach", "aino": "coach", "veikko": "coach", "osmo": "coach"},
            Decimal(6),
            id="three behind",
        ),
    ],
)
def test_no_number_is_worked_out_by_taking_the_shown_from_the_whole(
    app: App, small: SmallAcademy, shared: dict[str, str], amount: Decimal | None
) -> None:
    collected_with(app, small, **shared)

    # The administrator is shown nobody's own; who belongs to the team is shown Ville's.
    assert amount_for(app, small, "maija") == amount
    if amount is None:
        (goal,) = [g for g in seen(app, small, "maija").goals if g.metric]
        assert (goal.pace, goal.judgement.amount) == (None, None)


def test_who_keeps_back_the_only_number_not_shown_sees_the_whole(
    app: App, small: SmallAcademy
) -> None:
    collected_with(app, small, maija="team", aino="coach")

    assert amount_for(app, small, "aino") == Decimal(4)


def test_whether_a_withheld_goal_is_reached_is_no_secret(app: App, small: SmallAcademy) -> None:
    collected_with(app, small, maija="coach", aino="coach")

    (goal,) = [g for g in seen(app, small, "aino").goals if g.metric]

    assert goal.state is GoalState.REACHED  # only October has three numbers: they make four


@pytest.mark.parametrize(
    ("visibility", "readers"),
    [
        pytest.param(Visibility.ME, set(), id="nobody"),
        pytest.param(Visibility.COACH, {"kaisa"}, id="the coach"),
        pytest.param(Visibility.TEAM, {"kaisa", "maija", "aino"}, id="the team"),
    ],
)
def test_a_members_curve_is_shown_to_those_with_whom_it_is_shared(
    app: App, small: SmallAcademy, visibility: Visibility, readers: set[str]
) -> None:
    ours = replace(small.metrics["visits"], visibility=visibility)
    app.database.write(lambda session: change_metric(session, ours))

    others = ("maija", "aino", "kaisa", "risto")
    shown = {name: [m.person for m in seen(app, small, name).shared] for name in others}

    assert {name for name, people in shown.items() if people} == readers
    assert all(people == [small.people["ville"]] for people in shown.values() if people)


def test_the_team_knows_who_has_entered_the_month_and_others_do_not(
    app: App, small: SmallAcademy
) -> None:
    for name in ("aino", "kaisa"):
        view = seen(app, small, name)
        assert view.entered == Completeness(0, 1)
        assert [p.name for p in view.silent] == ["Ville Koski"]

    view = seen(app, small, "risto")
    assert (view.entered, view.silent) == (None, ())


def test_the_teams_own_metrics_and_goals_are_there(app: App, small: SmallAcademy) -> None:
    view = seen(app, small, "aino")

    assert [m.metric.name for m in view.metrics] == ["Cash"]
    assert [g.goal for g in view.goals] == [small.goals["a3"], small.goals["trip"]]


@pytest.mark.parametrize(
    ("day", "asked"),
    [
        pytest.param(date(2026, 11, 15), "2026-10", id="early in a month"),
        pytest.param(date(2026, 11, 16), "2026-11", id="later"),
    ],
)
def test_early_in_a_month_the_team_is_asked_for_the_one_before(
    app: App, small: SmallAcademy, day: date, asked: str
) -> None:
    with time_machine.travel(datetime(day.year, day.month, day.day, 10, tzinfo=UTC), tick=False):
        view = seen(app, small, "aino")

    # Ville has entered October, and not November.
    silent = [] if asked == "2026-10" else ["Ville Koski"]
    assert (view.month.code, [p.name for p in view.silent]) == (asked, silent)
