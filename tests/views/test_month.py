"""A person's month: which one is due, what stands beside each field, and its curve."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.app import App
from scorecard.domain.curves import PointKind
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.periods import Period, months_between
from scorecard.domain.values import MonthValue
from scorecard.store.goals import add_goal, change_goal
from scorecard.store.metrics import add_metric, change_metric
from scorecard.store.teams import change_team
from scorecard.views.month import MonthView, month_view
from scorecard.views.sight import Sight
from tests.academies import SmallAcademy, month
from tests.actions.doing import done


def seen(
    app: App, small: SmallAcademy, name: str = "ville", at: str = "", today: str = "2026-11-22"
) -> MonthView:
    def view(sight: Sight) -> MonthView:
        wanted = Period.parse(at) if at else None
        return month_view(replace(sight, today=date.fromisoformat(today)), wanted)

    return app.look(small.id(name), view)


@pytest.mark.parametrize(
    ("today", "due"),
    [
        pytest.param("2026-11-22", "2026-11", id="late in the month: this one"),
        pytest.param("2026-12-15", "2026-11", id="early, the last one is empty"),
        pytest.param("2026-12-16", "2026-12", id="no longer early"),
        pytest.param("2026-11-10", "2026-11", id="early, the last one is entered"),
    ],
)
def test_the_month_that_is_due(app: App, small: SmallAcademy, today: str, due: str) -> None:
    assert seen(app, small, today=today).month == month(due)


def test_months_to_come_and_of_long_ago_do_not_exist(app: App, small: SmallAcademy) -> None:
    for unknown in ("2026-12", "2020-01", "2026-H2"):
        assert seen(app, small, at=unknown).month == month("2026-11")
    assert seen(app, small).months == months_between(month("2024-11"), month("2026-11"))


def test_beside_a_field_stand_last_month_and_the_goal_with_what_it_still_needs(
    app: App, small: SmallAcademy
) -> None:
    (visits,) = seen(app, small).metrics

    assert visits.metric == small.metrics["visits"]
    assert (visits.value, visits.is_empty) == (None, True)
    assert visits.last_month == MonthValue(month("2026-10"), Decimal(2))
    assert visits.goal is not None
    assert visits.goal.goal == small.goals["visits"]
    assert visits.goal.pace is not None
    assert (visits.goal.pace.done, visits.goal.pace.needed) == (Decimal(9), Decimal("1.5"))


def test_the_curve_runs_from_the_first_month_to_this_one(app: App, small: SmallAcademy) -> None:
    (visits,) = seen(app, small, at="2026-09").metrics

    assert [(p.month.code, p.kind) for p in visits.points] == [
        ("2026-08", PointKind.VALUE),
        ("2026-09", PointKind.VALUE),
        ("2026-10", PointKind.VALUE),
        ("2026-11", PointKind.MISSING),
    ]


def test_of_several_goals_the_open_one_of_the_shortest_range_is_named_first(
    app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    for code, target in {"2026": 30, "2026-Q4": 6, "2026-11": 2}.items():
        goal = Goal(
            0, visits.owner, Period.parse(code), metric_id=visits.id, target=Decimal(target)
        )
        app.database.write(lambda session, goal=goal: add_goal(session, goal))

    (shown,) = seen(app, small).metrics
    assert shown.goal is not None
    assert shown.goal.goal.period.code == "2026-11"

    entry = MonthEntry(visits.id, Decimal(2))
    done(app, small.id("ville"), lambda act: enter_month(act, month("2026-11"), [entry]))

    (shown,) = seen(app, small).metrics
    assert shown.goal is not None
    assert shown.goal.goal.period.code == "2026-Q4"  # November's is reached


def test_a_dropped_goal_is_not_named(app: App, small: SmallAcademy) -> None:
    dropped = replace(small.goals["visits"], stated=GoalState.DROPPED)
    app.database.write(lambda session: change_goal(session, dropped))

    (shown,) = seen(app, small).metrics

    assert shown.goal is None


def test_zero_is_entered_excused_is_entered_and_nothing_is_missing(
    app: App, small: SmallAcademy
) -> None:
    visits, november = small.metrics["visits"].id, month("2026-11")
    missing = [seen(app, small).missing]
    for version, entry in enumerate(
        [MonthEntry(visits, Decimal(0)), MonthEntry(visits, excused=True), MonthEntry(visits)]
    ):
        seen_now = replace(entry, version=version)
        done(
            app,
            small.id("ville"),
            lambda act, e=seen_now: enter_month(act, november, [e]),
        )
        missing.append(seen(app, small).missing)

    assert missing == [1, 0, 0, 1]


def test_a_metric_that_replaces_another_takes_its_place_from_its_own_month_on(
    app: App, small: SmallAcademy
) -> None:
    old = replace(small.metrics["visits"], last=month("2026-09"))
    app.database.write(lambda session: change_metric(session, old))
    new = replace(old, id=0, name="Offers", first=month("2026-10"), last=None)
    app.database.write(lambda session: add_metric(session, new))

    names = {
        at: [m.metric.name for m in seen(app, small, at=at).metrics]
        for at in ("2026-09", "2026-10")
    }

    assert names == {"2026-09": ["Customer visits"], "2026-10": ["Offers"]}


def test_who_has_left_reads_their_month_and_enters_nothing(app: App, small: SmallAcademy) -> None:
    view = seen(app, small, "tuuli")

    assert [m.metric.id for m in view.metrics] == [small.metrics["tuulis"].id]
    assert (view.may_enter, view.missing) == (False, 0)


def test_in_an_archived_team_nobody_enters_anything(app: App, small: SmallAcademy) -> None:
    assert seen(app, small).may_enter
    gone = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, gone))

    assert not seen(app, small).may_enter


def test_reached_goals_that_were_not_seen_yet_shine(app: App, small: SmallAcademy) -> None:
    assert [r.judged.goal for r in seen(app, small).fanfare if r.judged] == [small.goals["book"]]
