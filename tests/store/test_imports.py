"""An import's journal tells step by step what it wrote, so that it can be taken back."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from scorecard.domain.imports import Import, Step, Written
from scorecard.store.imports import (
    add_steps,
    begin_import,
    import_,
    imports,
    mark_undone,
    newest_imports,
    steps_of,
    written_by,
)
from scorecard.store.people import add_person
from tests.store.examples import AINO

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)
EVENING = NOON + timedelta(hours=8)


@pytest.fixture
def autumn(session: Session) -> int:
    """Aino's import of two workbooks."""
    aino = add_person(session, AINO)
    return begin_import(session, at=NOON, by=aino.id, files=["syksy.xlsx", "kevät.xlsx"])


def test_imports_are_listed_last_first(session: Session, autumn: int) -> None:
    spring = begin_import(session, at=EVENING, by=None, files=[])

    listed = imports(session)

    aino = listed[1].by
    assert aino is not None
    assert listed == [
        Import(spring, EVENING, None, ()),
        Import(autumn, NOON, aino, ("syksy.xlsx", "kevät.xlsx")),
    ]
    assert import_(session, autumn) == listed[1]
    assert import_(session, spring + 1) is None


def test_steps_come_back_in_their_order(session: Session, autumn: int) -> None:
    spring = begin_import(session, at=EVENING, by=None, files=[])
    first = Step(1, "team", "1", None, {"key": "jää", "archived": None, "version": 1})
    second = Step(2, "value", "1 2026-01", {"amount": "7.5"}, {"amount": None, "excused": True})

    add_steps(session, autumn, [second, first])

    assert steps_of(session, autumn) == [first, second]
    assert steps_of(session, spring) == []


def test_an_import_is_taken_back_once(session: Session, autumn: int) -> None:
    assert mark_undone(session, autumn, EVENING)
    assert not mark_undone(session, autumn, EVENING + timedelta(hours=1))

    assert [done.undone_at for done in imports(session)] == [EVENING]


def test_what_imports_wrote_is_counted_by_row_and_not_by_step(
    session: Session, autumn: int
) -> None:
    spring = begin_import(session, at=EVENING, by=None, files=[])
    cells = {"key": "usva"}
    new_twice = [Step(1, "team", "1", None, cells), Step(2, "team", "1", cells, cells)]
    changed = Step(3, "team", "2", cells, cells)
    add_steps(session, autumn, [*new_twice, changed])
    add_steps(session, spring, [Step(1, "person", "1", None, cells)])

    counted = written_by(session, [autumn, spring])

    assert sorted(counted, key=lambda w: w.import_id) == [
        Written(autumn, "team", new=1, changed=1),
        Written(spring, "person", new=1, changed=0),
    ]
    assert [one.id for one in newest_imports(session, most=1)] == [spring]
