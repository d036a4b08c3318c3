"""What a metric's row leaves open comes from what is stored, the template, or the defaults."""

from decimal import Decimal

import pytest

from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    Metric,
    Perspective,
    Visibility,
)
from scorecard.exchange.changes import Verdict
from scorecard.exchange.picture import Picture
from scorecard.exchange.raw import Cell
from tests.exchange.planned import AINO, VISITS, empty, planned, reasons, started

BARE: dict[str, Cell | None] = {
    "owner": "aino@example.org",
    "metric": "calls",
    "kind": "level",
    "direction": "up",
    "perspective": "customers",
}


def the_metric(picture: Picture) -> Metric:
    return list(picture.metrics.values())[-1]


def test_a_template_fills_in_all_that_the_row_leaves_open() -> None:
    picture = started(metrics=[{**VISITS, "template": "Asiakaskäynnit"}])
    template = picture.academy.templates["customer-visits"]
    metric = the_metric(picture)

    assert (metric.template, metric.kind, metric.direction) == (
        "customer-visits",
        template.kind,
        template.direction,
    )
    assert (metric.aggregate, metric.perspective, metric.process, metric.decimals) == (
        template.aggregate,
        template.perspective,
        template.process,
        template.decimals,
    )
    assert metric.unit in template.unit.values()


def test_the_row_wins_over_the_template() -> None:
    metric = the_metric(started(metrics=[{**VISITS, "kind": "level", "unit": "days"}]))

    assert (metric.kind, metric.unit, metric.aggregate) == (Kind.LEVEL, "days", Aggregate.MEAN)


def test_without_a_template_the_defaults_hold() -> None:
    metric = the_metric(started(metrics=[BARE]))

    assert metric == Metric(
        metric.id,
        metric.owner,
        "calls",
        "",
        Kind.LEVEL,
        Direction.UP,
        Aggregate.MEAN,
        Perspective.CUSTOMERS,
        metric.first,
        slot=1,
        visibility=Visibility.COACH,
        decimals=2,
    )


def test_without_a_template_the_row_must_say_what_it_is() -> None:
    found = planned(started(), metrics=[{"owner": "usva", "metric": "calls"}])

    assert [column for _, column, _ in reasons(found)] == ["kind", "direction", "perspective"]


def test_an_unknown_template_is_refused_at_its_cell() -> None:
    found = planned(started(), metrics=[{**VISITS, "template": "customer wisits"}])

    assert reasons(found) == [(2, "template", "import-no-such-template")]


def test_a_metric_begins_with_its_earliest_value() -> None:
    picture = started()
    planned(
        picture,
        metrics=[BARE],
        values=[
            {**BARE, "month": "2026-03", "value": "4"},
            {**BARE, "month": "helmi 2026", "value": "3"},
            {**BARE, "month": "2026-01", "value": None},
        ],
    )

    assert the_metric(picture).first.code == "2026-02"


def test_without_values_it_begins_with_its_owners_time() -> None:
    assert the_metric(started(metrics=[BARE])).first.code == "2025-09"
    assert the_metric(started(metrics=[{**BARE, "owner": "usva"}])).first.code == "2025-09"
    assert the_metric(started(metrics=[{**BARE, "owner": "academy"}])).first.code == "2025-09"


def test_a_stored_metric_keeps_what_the_row_does_not_say() -> None:
    picture = started(metrics=[{**VISITS, "visibility": "team", "process": "A2"}])
    before = the_metric(picture)

    found = planned(picture, metrics=[{"owner": "aino@example.org", "metric": "VISITS"}])

    assert (the_metric(picture), found.counts["metrics"]) == (before, {Verdict.UNCHANGED: 1})


@pytest.mark.parametrize(
    ("cells", "column", "key"),
    [
        ({"lower": 5, "upper": 4}, "upper", "import-upper-below-lower"),
        ({"from": "2026-05", "to": "2026-04"}, "to", "import-to-before-from"),
        ({"process": "Q9"}, "process", "no-such-process"),
        ({"collected": "yes"}, "collected", "import-not-collectable"),
        ({"decimals": 7}, "decimals", "import-not-a-whole-number"),
        ({"owner": "nobody@example.org"}, "owner", "import-no-such-owner"),
    ],
)
def test_a_metric_that_cannot_be_is_refused(
    cells: dict[str, Cell | None], column: str, key: str
) -> None:
    numbers = {n: Decimal(c) if isinstance(c, int) else c for n, c in cells.items()}

    assert reasons(planned(started(), metrics=[{**BARE, **numbers}])) == [(2, column, key)]


def test_an_academy_without_teams_still_begins_a_metric() -> None:
    picture = empty()
    planned(picture, people=AINO, metrics=[BARE])

    assert the_metric(picture).first.code == "2026-11"
