"""Who is away is excused from all their own metrics at once, and no number is lost by it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.actions.away import go_away
from scorecard.actions.cells import MonthEntry
from scorecard.actions.entering import enter_month
from scorecard.actions.filling import Filled, take_back_cells
from scorecard.app import App
from scorecard.domain.metrics import Metric
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.store.metrics import add_metric
from scorecard.store.values import values_of
from tests.academies import SmallAcademy, month
from tests.actions.doing import done, log_of, refusal


@pytest.fixture
def lessons(app: App, small: SmallAcademy) -> Metric:
    """A second metric of Ville's."""
    second = replace(small.metrics["visits"], id=0, name="Lessons", slot=2, template=None)
    return app.database.write(lambda session: add_metric(session, second))


def away(app: App, small: SmallAcademy, first: str, last: str) -> Filled:
    return done(app, small.id("ville"), lambda act: go_away(act, month(first), month(last)))


def excused(app: App, metric: Metric) -> list[str]:
    return [v.month.code for v in values(app, metric) if v.excused]


def values(app: App, metric: Metric) -> list[MonthValue]:
    with app.database.read() as session:
        return values_of(session, [metric.id])[metric.id]


def test_all_own_metrics_are_excused_and_numbers_stay(
    app: App, small: SmallAcademy, lessons: Metric
) -> None:
    away(app, small, "2026-10", "2027-01")

    assert excused(app, small.metrics["visits"]) == ["2026-11", "2026-12", "2027-01"]
    assert excused(app, lessons) == ["2026-10", "2026-11", "2026-12", "2027-01"]
    assert values(app, small.metrics["visits"])[2].amount == Decimal(2)
    assert excused(app, small.metrics["cash"]) == []
    assert [e.subject for e in log_of(app)] == [f"person:{small.id('ville')}/2026-10–2027-01"]


def test_being_away_is_taken_back_by_one_act(
    app: App, small: SmallAcademy, lessons: Metric
) -> None:
    noted = MonthEntry(lessons.id, note="the fair")
    done(app, small.id("ville"), lambda act: enter_month(act, month("2026-11"), [noted]))
    versions = away(app, small, "2026-11", "2026-12").versions
    assert values(app, lessons)[0].note == "the fair"

    done(app, small.id("ville"), lambda act: take_back_cells(act, versions))

    assert excused(app, small.metrics["visits"]) == excused(app, lessons) == []
    assert values(app, lessons)[0].note == "the fair"


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [
        pytest.param("2026-12", "2026-11", "away-ends-before-it-begins", id="backwards"),
        pytest.param("2026-12", "2027-12", "value-too-far-ahead", id="more than a year ahead"),
        pytest.param("2025-11", "2027-11", "away-too-long", id="25 months"),
        pytest.param("2026-08", "2026-10", "away-nothing-to-excuse", id="all numbers"),
        pytest.param("2026-01", "2026-07", "away-nothing-to-excuse", id="before the metric"),
    ],
)
def test_a_span_is_refused_with_its_reason(
    app: App, small: SmallAcademy, first: str, last: str, key: str
) -> None:
    found = refusal(app, small.id("ville"), lambda act: go_away(act, month(first), month(last)))

    assert found is not None
    assert found.key == key


def test_a_year_ahead_is_not_too_far(app: App, small: SmallAcademy) -> None:
    away(app, small, "2027-11", "2027-11")

    assert excused(app, small.metrics["visits"]) == ["2027-11"]


def test_who_comes_back_early_empties_a_month_to_come(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"]
    away(app, small, "2026-12", "2027-01")
    back = [MonthEntry(visits.id, version=1)]

    done(app, small.id("ville"), lambda act: enter_month(act, month("2027-01"), back))

    assert excused(app, visits) == ["2026-12"]


@pytest.mark.parametrize("entry", [MonthEntry(0, Decimal(1), version=1), MonthEntry(0, note="x")])
def test_a_month_to_come_takes_no_number_and_no_word(
    app: App, small: SmallAcademy, entry: MonthEntry
) -> None:
    away(app, small, "2026-12", "2026-12")
    ours = [replace(entry, metric_id=small.metrics["visits"].id)]

    found = refusal(app, small.id("ville"), lambda act: enter_month(act, month("2026-12"), ours))

    assert found is not None
    assert found.key == "value-in-the-future"


def test_who_has_left_is_no_longer_asked_and_need_not_be_excused(
    app: App, small: SmallAcademy
) -> None:
    found = refusal(
        app, small.id("tuuli"), lambda act: go_away(act, month("2026-11"), month("2026-11"))
    )

    assert type(found) is NotAllowedError
