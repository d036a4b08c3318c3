"""The grid of a year has each metric's months, says which take something, and counts what waits."""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.periods import Calendar, Period
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.store.metrics import add_metric, change_metric
from scorecard.store.teams import change_team
from scorecard.store.values import keep_value
from scorecard.views.year import CellState, YearView, year_view
from tests.academies import NOW, SmallAcademy, month

OPEN, AHEAD, CLOSED = CellState.OPEN, CellState.AHEAD, CellState.CLOSED


def seen(app: App, small: SmallAcademy, who: str, code: str | None = None) -> YearView:
    year = Period.parse(code) if code else None
    return app.look(small.id(who), lambda sight: year_view(sight, year))


def states(view: YearView) -> list[CellState]:
    return [cell.state for cell in view.columns[0].cells]


def test_a_year_has_twelve_months_of_each_metric(app: App, small: SmallAcademy) -> None:
    view = seen(app, small, "ville")

    assert [column.metric.name for column in view.columns] == ["Customer visits"]
    assert [cell.value.amount for cell in view.columns[0].cells] == [
        *[None] * 7,
        Decimal(3),
        Decimal(4),
        Decimal(2),
        None,
        None,
    ]
    assert (view.year.code, view.waiting, view.may_enter) == ("2026", 1, True)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        pytest.param(
            "2026", [*[CLOSED] * 7, *[OPEN] * 4, AHEAD], id="this year, from the metric's first"
        ),
        pytest.param("2027", [*[AHEAD] * 11, CLOSED], id="next year, as far as being away reaches"),
    ],
)
def test_cells_say_what_they_take(
    app: App, small: SmallAcademy, code: str, expected: list[CellState]
) -> None:
    assert states(seen(app, small, "ville", code)) == expected


def test_months_after_the_metrics_last_are_closed_and_keep_what_they_hold(
    app: App, small: SmallAcademy
) -> None:
    ended = replace(small.metrics["visits"], last=month("2026-09"), slot=None)
    app.database.write(lambda session: change_metric(session, ended))

    view = seen(app, small, "ville")

    assert states(view)[7:11] == [OPEN, OPEN, CLOSED, CLOSED]
    assert view.columns[0].cells[9].value.amount == Decimal(2)
    assert seen(app, small, "ville", "2027").columns == ()


def test_excused_months_do_not_wait(app: App, small: SmallAcademy) -> None:
    away = MonthValue(month("2026-11"), excused=True, version=0)
    visits = small.metrics["visits"].id
    app.database.write(
        lambda session: keep_value(session, visits, away, entered_by=None, entered_at=NOW)
    )

    assert seen(app, small, "ville").waiting == 0


@pytest.mark.parametrize("code", ["2024", "2031", "1999"])
def test_a_year_that_cannot_be_looked_at_becomes_the_current_one(
    app: App, small: SmallAcademy, code: str
) -> None:
    view = seen(app, small, "ville", code)

    assert view.year.code == "2026"
    assert [year.code for year in view.years] == ["2026", "2027"]


def test_a_year_follows_the_academys_calendar(app: App, small: SmallAcademy) -> None:
    academy = replace(app.academy, settings=replace(app.academy.settings, calendar=Calendar(2, 9)))

    view = seen(replace(app, academy=academy), small, "ville")

    assert (view.months[0].code, view.months[-1].code) == ("2026-02", "2027-01")


def test_metrics_stand_in_the_order_of_their_places(app: App, small: SmallAcademy) -> None:
    second = replace(small.metrics["visits"], id=0, name="Lessons", slot=5, template=None)
    third = replace(second, name="Books", slot=2)
    for metric in (second, third):
        app.database.write(lambda session, metric=metric: add_metric(session, metric))

    columns = seen(app, small, "ville").columns

    assert [c.metric.name for c in columns] == ["Customer visits", "Books", "Lessons"]


def test_who_has_left_reads_their_year_and_enters_nothing(app: App, small: SmallAcademy) -> None:
    assert not seen(app, small, "tuuli").may_enter


def test_an_archived_team_is_not_filled_any_more(app: App, small: SmallAcademy) -> None:
    usva = small.teams["usva"]
    gone = replace(usva, archived=NOW.date())
    app.database.write(lambda session: change_team(session, gone))

    with pytest.raises(NotAllowedError):
        app.look(small.id("maija"), lambda sight: year_view(sight, team_id=usva.id))
