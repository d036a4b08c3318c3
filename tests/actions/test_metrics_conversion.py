"""The same metric in another unit: nothing changes but what the numbers are counted in."""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.actions.metrics import add_metric
from scorecard.actions.metrics_conversion import convert_metric
from scorecard.app import App
from scorecard.domain.goal_shares import Share
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Kind, Metric
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.domain.values import MonthValue
from scorecard.store import metrics as stored
from scorecard.store.database import Session
from scorecard.store.goal_shares import keep_shares, shares_of
from scorecard.store.goals import add_goal, goal
from scorecard.store.values import add_values, history_of, keep_value
from tests.academies import NOW, SmallAcademy, month
from tests.actions.doing import done, refusal
from tests.actions.test_metrics import READING, given_of

OCTOBER = month("2026-10")


@pytest.fixture
def reading(app: App, small: SmallAcademy) -> Metric:
    """Ville's hours of reading: three in October, corrected from two."""
    ville = small.people["ville"]
    since = replace(READING, first=month("2026-01"))
    added = done(app, ville.id, lambda act: add_metric(act, ville.owner, since))

    def unit(session: Session) -> None:
        typed = [(added.id, MonthValue(OCTOBER, Decimal(2)))]
        add_values(session, typed, entered_by=ville.id, entered_at=NOW)
        right = MonthValue(OCTOBER, Decimal("2.5"), version=1)
        keep_value(session, added.id, right, entered_by=ville.id, entered_at=NOW)

    app.database.write(unit)
    return added


def amounts(app: App, metric: Metric) -> list[Decimal | None]:
    with app.database.read() as session:
        return [entry.value.amount for entry in history_of(session, metric.id, OCTOBER)]


def test_every_number_goes_over_with_its_history_and_its_goals(
    app: App, small: SmallAcademy, reading: Metric
) -> None:
    wanted = Goal(0, reading.owner, Period.parse("2026"), metric_id=reading.id, target=Decimal(24))
    aim = app.database.write(lambda session: add_goal(session, wanted))
    shares = [Share(month(f"2026-{n:02}"), Decimal(2)) for n in range(1, 13)]
    app.database.write(lambda session: keep_shares(session, aim.id, shares))
    given = replace(given_of(reading), unit="min", decimals=0)

    kept = done(
        app, small.id("ville"), lambda act: convert_metric(act, reading.id, given, version=1)
    )

    assert kept == replace(reading, unit="min", decimals=0, version=2)
    assert amounts(app, reading) == [Decimal(120), Decimal(150)]
    with app.database.read() as session:
        found = goal(session, aim.id)
        spread = shares_of(session, [aim.id])[aim.id]
    assert found == replace(aim, target=Decimal(1440), version=2)
    assert {share.amount for share in spread} == {Decimal(120)}


def test_nothing_goes_over_where_something_would_be_rounded(
    app: App, small: SmallAcademy, reading: Metric
) -> None:
    ville = small.id("ville")
    minutes = replace(given_of(reading), unit="min")
    done(app, ville, lambda act: convert_metric(act, reading.id, minutes, version=1))
    odd = MonthValue(OCTOBER, Decimal(50), version=3)
    app.database.write(
        lambda session: keep_value(session, reading.id, odd, entered_by=ville, entered_at=NOW)
    )

    refused = refusal(
        app,
        ville,
        lambda act: convert_metric(act, reading.id, given_of(reading), version=2),
    )

    assert refused
    assert refused.key == "metric-not-convertible"
    assert amounts(app, reading) == [Decimal(120), Decimal(150), Decimal(50)]
    with app.database.read() as session:
        held = stored.metric(session, reading.id)
    assert held
    assert held.unit == "min"


@pytest.mark.parametrize("changes", [{"unit": "pages"}, {"unit": "min", "kind": Kind.LEVEL}])
def test_only_a_known_factor_converts(
    app: App, small: SmallAcademy, reading: Metric, changes: dict[str, object]
) -> None:
    given = replace(given_of(reading), **changes)  # type: ignore[arg-type]  # as its fields are

    refused = refusal(
        app, small.id("ville"), lambda act: convert_metric(act, reading.id, given, version=1)
    )

    assert refused
    assert refused.key == "metric-not-convertible"


def test_a_metric_changed_meanwhile_is_not_converted(
    app: App, small: SmallAcademy, reading: Metric
) -> None:
    given = replace(given_of(reading), unit="min")

    refused = refusal(
        app, small.id("ville"), lambda act: convert_metric(act, reading.id, given, version=7)
    )

    assert isinstance(refused, ConflictError)
