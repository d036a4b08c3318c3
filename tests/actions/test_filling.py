"""Many cells are filled at once: a refused one holds up no other, and all go back together."""

from decimal import Decimal

import pytest

from scorecard.actions.cells import MonthEntry
from scorecard.actions.entering import enter_month
from scorecard.actions.filling import (
    Filled,
    NothingFilledError,
    Versions,
    fill_cells,
    take_back_cells,
)
from scorecard.app import App
from scorecard.domain.refusals import ConflictError, NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.store.values import value
from tests.academies import SmallAcademy, month
from tests.actions.doing import done, log_of, refusal

Cells = list[tuple[str, MonthEntry]]


def filled(app: App, small: SmallAcademy, cells: Cells, *, who: str = "ville") -> Filled:
    entries = [(month(code), entry) for code, entry in cells]
    return done(app, small.id(who), lambda act: fill_cells(act, entries))


def taken_back(app: App, small: SmallAcademy, versions: Versions) -> None:
    done(app, small.id("ville"), lambda act: take_back_cells(act, versions))


def held(app: App, metric_id: int, code: str) -> MonthValue | None:
    with app.database.read() as session:
        return value(session, metric_id, month(code))


def amounts(app: App, metric_id: int, *codes: str) -> list[Decimal | None]:
    values = [held(app, metric_id, code) for code in codes]
    return [v.amount if v else None for v in values]


def test_several_months_are_stored_by_one_act(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id
    cells = [
        ("2026-10", MonthEntry(visits, Decimal(6), version=1)),
        ("2026-11", MonthEntry(visits, excused=True)),
    ]

    done_ = filled(app, small, cells)

    assert not done_.refused
    assert held(app, visits, "2026-10") == MonthValue(
        month("2026-10"), Decimal(6), corrected=True, version=2
    )
    assert held(app, visits, "2026-11") == MonthValue(month("2026-11"), excused=True)
    assert [entry.subject for entry in log_of(app)] == [f"metrics:{visits}/2026-10–2026-11"]


def test_a_refused_cell_holds_up_no_other(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id
    cells = [
        ("2026-07", MonthEntry(visits, Decimal(1))),
        ("2026-09", MonthEntry(visits, Decimal(1), version=7)),
        ("2026-10", MonthEntry(visits, Decimal(6), version=1)),
        ("2026-12", MonthEntry(visits, Decimal(1))),
    ]

    refused = filled(app, small, cells).refused

    assert {at.code: error.key for (_, at), error in refused.items()} == {
        "2026-07": "value-before-the-metric",
        "2026-09": "conflict",
        "2026-12": "value-in-the-future",
    }
    assert amounts(app, visits, "2026-07", "2026-09", "2026-10", "2026-12") == [None, 4, 6, None]


def test_a_lost_race_tells_both_values(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id
    cells = [
        ("2026-09", MonthEntry(visits, Decimal(1), version=0)),
        ("2026-10", MonthEntry(visits, Decimal(6), version=1)),
    ]

    lost = filled(app, small, cells).refused[visits, month("2026-09")]

    assert isinstance(lost, ConflictError)
    assert isinstance(lost.theirs, MonthValue)
    assert isinstance(lost.mine, MonthValue)
    assert (lost.theirs.amount, lost.mine.amount) == (Decimal(4), Decimal(1))


def test_where_every_cell_is_refused_nothing_is_logged(app: App, small: SmallAcademy) -> None:
    entry = MonthEntry(small.metrics["visits"].id, Decimal(1))

    found = refusal(
        app, small.id("ville"), lambda act: fill_cells(act, [(month("2026-12"), entry)])
    )

    assert isinstance(found, NothingFilledError)
    assert [error.key for error in found.refused.values()] == ["value-in-the-future"]


def test_a_strangers_metric_among_ones_own_stores_nothing(app: App, small: SmallAcademy) -> None:
    visits, cash = small.metrics["visits"].id, small.metrics["cash"].id
    entries = [
        (month("2026-10"), MonthEntry(visits, Decimal(6), version=1)),
        (month("2026-10"), MonthEntry(cash, Decimal(6))),
    ]

    with pytest.raises(NotAllowedError):
        done(app, small.id("ville"), lambda act: fill_cells(act, entries))

    assert amounts(app, visits, "2026-10") == [Decimal(2)]


def test_a_whole_filling_is_taken_back_at_once(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id
    cells = [
        ("2026-09", MonthEntry(visits, version=1)),
        ("2026-10", MonthEntry(visits, Decimal(6), version=1)),
        ("2026-11", MonthEntry(visits, Decimal(7))),
    ]
    versions = filled(app, small, cells).versions

    taken_back(app, small, versions)

    assert amounts(app, visits, "2026-09", "2026-10", "2026-11") == [4, 2, None]


def test_a_cell_that_held_the_same_already_is_not_taken_back(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id
    cells = [
        ("2026-09", MonthEntry(visits, Decimal(4), version=1)),
        ("2026-11", MonthEntry(visits, Decimal(7))),
    ]

    assert set(filled(app, small, cells).versions) == {(visits, month("2026-11"))}


def test_two_fillings_of_a_cell_are_taken_back_one_after_the_other(
    app: App, small: SmallAcademy
) -> None:
    visits, october = small.metrics["visits"].id, month("2026-10")
    filled(app, small, [("2026-10", MonthEntry(visits, Decimal(6), version=1))])
    filled(app, small, [("2026-10", MonthEntry(visits, Decimal(9), version=2))])

    taken_back(app, small, {(visits, october): (3, 2)})
    assert amounts(app, visits, "2026-10") == [Decimal(6)]
    taken_back(app, small, {(visits, october): (4, 1)})

    assert amounts(app, visits, "2026-10") == [Decimal(2)]


def test_if_one_cell_is_newer_none_is_taken_back(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id
    cells = [
        ("2026-10", MonthEntry(visits, Decimal(6), version=1)),
        ("2026-11", MonthEntry(visits, Decimal(7))),
    ]
    versions = filled(app, small, cells).versions
    newer = [MonthEntry(visits, Decimal(8), version=1)]
    done(app, small.id("ville"), lambda act: enter_month(act, month("2026-11"), newer))

    with pytest.raises(ConflictError):
        taken_back(app, small, versions)

    assert amounts(app, visits, "2026-10", "2026-11") == [6, 8]


def test_a_version_that_never_was_is_not_put_back(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id

    with pytest.raises(NotAllowedError):
        taken_back(app, small, {(visits, month("2026-10")): (1, 8)})

    assert amounts(app, visits, "2026-10") == [Decimal(2)]


def test_a_leader_fills_the_teams_months(app: App, small: SmallAcademy) -> None:
    cash = small.metrics["cash"].id

    filled(app, small, [("2026-10", MonthEntry(cash, Decimal("1234.56")))], who="maija")

    assert amounts(app, cash, "2026-10") == [Decimal("1234.56")]
