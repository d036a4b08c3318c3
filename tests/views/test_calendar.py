"""A calendar shows what is to be done and by when, of the person and their team, in words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.celebration_wall import Plan
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Visibility
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.domain.people import ACADEMY
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.reporting.calendar import calendar_entries
from scorecard.store.celebration_plans import keep_plan
from scorecard.store.goals import add_goal, change_goal, goals_of
from scorecard.store.metrics import change_metric
from scorecard.store.values import add_values
from scorecard.text import text_in
from scorecard.views.calendar import CalendarDate, DateKind, calendar_view
from tests.academies import NOW, SmallAcademy, month


def dates(app: App, small: SmallAcademy, name: str, kind: DateKind) -> list[CalendarDate]:
    view = app.look(small.id(name), calendar_view)
    return [shown for shown in view.dates if shown.kind is kind]


def titles(app: App, small: SmallAcademy, name: str, language: str = "en") -> dict[str, date]:
    view = app.look(small.id(name), calendar_view)
    found = calendar_entries(view, app.academy, text_in(language), home="https://a.example.org/")
    return {entry.title: entry.day for entry in found}


def test_a_month_stands_there_until_it_is_entered(app: App, small: SmallAcademy) -> None:
    before = dates(app, small, "ville", DateKind.MONTH)

    november = [(small.metrics["visits"].id, MonthValue(month("2026-11"), Decimal(0)))]
    app.database.write(
        lambda s: add_values(s, november, entered_by=small.id("ville"), entered_at=NOW)
    )

    after = dates(app, small, "ville", DateKind.MONTH)
    assert (before[0].period.code, before[0].day) == ("2026-11", date(2026, 12, 1))
    assert [d.period.code for d in after] == [d.period.code for d in before][1:]


def test_who_follows_nothing_or_has_left_enters_no_month(app: App, small: SmallAcademy) -> None:
    assert dates(app, small, "aino", DateKind.MONTH) == []
    assert dates(app, small, "tuuli", DateKind.MONTH) == []


@pytest.mark.parametrize(
    ("name", "teams"), [("ville", ["Usva"]), ("kaisa", ["Usva"]), ("osmo", ["Ahjo"]), ("risto", [])]
)
def test_dots_stand_on_the_last_day_of_the_half_years_of_ones_teams(
    app: App, small: SmallAcademy, name: str, teams: list[str]
) -> None:
    found = dates(app, small, name, DateKind.DOTS)

    days = (date(2026, 12, 31), date(2027, 6, 30))
    assert [(d.team.name, d.day) for d in found if d.team] == [
        (team, day) for day in days for team in teams
    ]


def test_goals_end_and_what_is_reached_waits_today(app: App, small: SmallAcademy) -> None:
    assert titles(app, small, "ville")["Goal ends: Customer visits, Autumn 2026"] == date(
        2026, 12, 31
    )
    visits = small.metrics["visits"]
    [autumn] = [
        g
        for g in app.database.write(lambda s: goals_of(s, [visits.owner]))
        if g.metric_id == visits.id
    ]

    app.database.write(lambda s: change_goal(s, replace(autumn, target=Decimal(9))))

    found = titles(app, small, "ville")
    assert "Goal ends: Customer visits, Autumn 2026" not in found
    assert found["Celebrate: Customer visits, Autumn 2026"] == app.today()


def test_a_first_stands_there_once_a_day_is_planned_for_it(app: App, small: SmallAcademy) -> None:
    year = Occasion(small.teams["usva"].owner, MomentKind.FIRST_YEAR, "1")
    before = dates(app, small, "aino", DateKind.MOMENT)
    plan = Plan(year, "Pizza for all", date(2026, 12, 4), small.id("aino"), version=0)
    app.database.write(lambda session: keep_plan(session, plan))

    found = {at for title, at in titles(app, small, "aino").items() if "first time" in title}

    assert (before, found) == ([], {date(2026, 12, 4)})
    assert dates(app, small, "otso", DateKind.MOMENT) == []


def test_an_administrator_finds_the_academys_goals(app: App, small: SmallAcademy) -> None:
    house = Goal(0, ACADEMY, Period.parse("2026"), words="A house")
    app.database.write(lambda session: add_goal(session, house))

    assert "Goal ends: A house, 2026" in titles(app, small, "risto")
    assert "Goal ends: A house, 2026" not in titles(app, small, "maija")


def test_no_number_and_nothing_that_is_mine_alone_is_told(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"]
    hidden = replace(visits, visibility=Visibility.ME)
    words = Goal(
        0, visits.owner, Period.parse("2026"), words="Ask her out", visibility=Visibility.ME
    )
    app.database.write(lambda s: change_metric(s, hidden))
    app.database.write(lambda s: add_goal(s, words))

    told = titles(app, small, "ville")

    assert "Goal ends: a goal of your own, Autumn 2026" in told
    assert [t for t in told if "visits" in t or "Ask" in t or "12" in t] == []


def test_it_speaks_the_persons_language(app: App, small: SmallAcademy) -> None:
    assert "Kirjaa kuukausi: marraskuu 2026" in titles(app, small, "ville", "fi")
