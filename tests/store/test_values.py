"""A month's value keeps what it held before, and nobody's value is overwritten unseen."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlmodel import Session

from scorecard.domain.entries import Entry
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.domain.values import MonthValue
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person
from scorecard.store.values import (
    add_values,
    change_values,
    history_of,
    keep_value,
    remove_values,
    values_of,
)
from tests.store.examples import AINO, FEBRUARY, JANUARY, MARCH, visits_of

MORNING, NOON = datetime(2026, 2, 3, 8, tzinfo=UTC), datetime(2026, 2, 3, 12, tzinfo=UTC)


@pytest.fixture
def aino(session: Session) -> int:
    """Who enters values."""
    return add_person(session, AINO).id


@pytest.fixture
def visits(session: Session, aino: int) -> int:
    """Aino's metric."""
    return add_metric(session, visits_of(replace(AINO, id=aino).owner)).id


def entered(month: Period, amount: str, *, version: int = 0, note: str = "") -> MonthValue:
    """Return what somebody types who saw `version`."""
    return MonthValue(month, Decimal(amount), note=note, version=version)


def keep(session: Session, metric_id: int, value: MonthValue) -> MonthValue:
    return keep_value(session, metric_id, value, entered_by=None, entered_at=MORNING)


def test_of_two_editors_of_one_cell_the_second_sees_both_values(
    session: Session, visits: int
) -> None:
    theirs = keep(session, visits, entered(JANUARY, "7"))
    mine = entered(JANUARY, "8")

    with pytest.raises(ConflictError) as refusal:
        keep(session, visits, mine)

    assert (refusal.value.theirs, refusal.value.mine) == (theirs, mine)
    assert values_of(session, [visits]) == {visits: [theirs]}


def test_who_corrects_an_old_version_sees_the_new_one(session: Session, visits: int) -> None:
    keep(session, visits, entered(JANUARY, "7"))
    theirs = keep(session, visits, entered(JANUARY, "8", version=1))
    mine = entered(JANUARY, "9", version=1)

    with pytest.raises(ConflictError) as refusal:
        keep(session, visits, mine)

    assert (refusal.value.theirs, refusal.value.mine) == (theirs, mine)
    assert len(history_of(session, visits, JANUARY)) == 2


def test_a_version_of_a_month_that_holds_nothing_is_a_conflict(
    session: Session, visits: int
) -> None:
    with pytest.raises(ConflictError) as refusal:
        keep(session, visits, entered(JANUARY, "7", version=1))

    assert refusal.value.theirs is None


def test_a_correction_is_marked_and_keeps_what_was_there(
    session: Session, aino: int, visits: int
) -> None:
    first = entered(JANUARY, "7", note="Guessed")
    keep_value(session, visits, first, entered_by=aino, entered_at=MORNING)

    corrected = keep_value(
        session, visits, entered(JANUARY, "8", version=1), entered_by=None, entered_at=NOON
    )

    assert corrected == MonthValue(JANUARY, Decimal(8), corrected=True, version=2)
    assert history_of(session, visits, JANUARY) == [
        Entry(replace(first, version=1), MORNING, aino),
        Entry(corrected, NOON, None),
    ]


def test_a_value_that_is_taken_away_leaves_a_month_that_holds_nothing(
    session: Session, visits: int
) -> None:
    keep(session, visits, entered(JANUARY, "7"))

    nothing = keep(session, visits, MonthValue(JANUARY, version=1))

    assert nothing == MonthValue(JANUARY, corrected=True, version=2)
    assert values_of(session, [visits]) == {visits: [nothing]}


def test_filling_in_what_held_only_a_note_is_no_correction(session: Session, visits: int) -> None:
    keep(session, visits, MonthValue(JANUARY, note="Ask Veeti", version=0))

    filled = keep(session, visits, entered(JANUARY, "7", version=1))

    assert filled == MonthValue(JANUARY, Decimal(7), version=2)


def test_a_new_note_is_no_correction_but_keeps_the_old_one(session: Session, visits: int) -> None:
    keep(session, visits, entered(JANUARY, "7", note="Guessed"))

    noted = keep(session, visits, entered(JANUARY, "7", version=1, note="Counted"))

    assert noted == MonthValue(JANUARY, Decimal(7), note="Counted", version=2)
    assert [e.value.note for e in history_of(session, visits, JANUARY)] == ["Guessed", "Counted"]


def test_once_corrected_stays_corrected(session: Session, visits: int) -> None:
    keep(session, visits, entered(JANUARY, "7"))
    keep(session, visits, entered(JANUARY, "8", version=1))

    noted = keep(session, visits, entered(JANUARY, "8", version=2, note="Counted"))

    assert noted == MonthValue(JANUARY, Decimal(8), note="Counted", corrected=True, version=3)


def test_entering_what_is_there_already_changes_nothing(session: Session, visits: int) -> None:
    first = keep(session, visits, entered(JANUARY, "7"))

    again = keep(session, visits, entered(JANUARY, "7.0", version=1))

    assert again == first
    assert history_of(session, visits, JANUARY) == [Entry(first, MORNING)]


def test_many_values_are_added_at_once(session: Session, visits: int) -> None:
    months = [JANUARY.plus(-step) for step in range(1200, 0, -1)]
    new = [MonthValue(month, Decimal(month.year), late=True) for month in months]

    add_values(session, [(visits, v) for v in new], entered_by=None, entered_at=NOON)

    assert values_of(session, [visits]) == {visits: new}


def test_none_of_many_values_overwrites_one_that_is_there(session: Session, visits: int) -> None:
    theirs = keep(session, visits, entered(FEBRUARY, "7"))
    new = [entered(month, "8") for month in (JANUARY, FEBRUARY, MARCH)]

    with pytest.raises(ConflictError) as refusal:
        add_values(session, [(visits, v) for v in new], entered_by=None, entered_at=NOON)

    assert (refusal.value.theirs, refusal.value.mine) == (theirs, new[1])


def test_many_values_are_changed_at_once_and_keep_what_was_there(
    session: Session, visits: int
) -> None:
    old = [keep(session, visits, entered(month, "7")) for month in (JANUARY, FEBRUARY)]
    new = [replace(v, amount=Decimal(9), corrected=True) for v in old]

    change_values(session, [(visits, v) for v in new], entered_by=None, entered_at=NOON)

    assert values_of(session, [visits]) == {visits: [replace(v, version=2) for v in new]}
    assert history_of(session, visits, JANUARY) == [
        Entry(old[0], MORNING),
        Entry(replace(new[0], version=2), NOON),
    ]


def test_none_of_many_changes_goes_over_a_newer_version(session: Session, visits: int) -> None:
    old = [keep(session, visits, entered(month, "7")) for month in (JANUARY, FEBRUARY)]
    theirs = keep(session, visits, entered(FEBRUARY, "8", version=1))
    new = [replace(v, amount=Decimal(9)) for v in old]

    with pytest.raises(ConflictError) as refusal:
        change_values(session, [(visits, v) for v in new], entered_by=None, entered_at=NOON)

    assert (refusal.value.theirs, refusal.value.mine) == (theirs, new[1])


def test_values_of_an_import_can_be_taken_back(session: Session, visits: int) -> None:
    keep(session, visits, entered(JANUARY, "7"))
    keep(session, visits, entered(JANUARY, "8", version=1))
    february = keep(session, visits, entered(FEBRUARY, "7"))

    remove_values(session, [(visits, JANUARY)])

    assert values_of(session, [visits]) == {visits: [february]}
    assert history_of(session, visits, JANUARY) == []
