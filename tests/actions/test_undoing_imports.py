"""An import can be taken back, except for what people have changed or used since."""

from decimal import Decimal
from uuid import uuid4

import pytest

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.actions.own_settings import set_language
from scorecard.actions.people import NewPassword, set_password
from scorecard.actions.undoing_imports import Left, Undone, undo_import
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.changes import Verdict
from scorecard.exchange.picture import Picture
from scorecard.store.imports import steps_of
from tests.actions.doing import done, log_of
from tests.actions.importing import ACADEMY, AHJO, imported, imported_rows
from tests.actions.test_importing import picture, rows_by_table
from tests.exchange.planned import AINO, IN_USVA, USVA, VISITS

REMAINS = {"import", "import_step", "change"}
JANUARY = Period.parse("2026-01")


def undone(app: App, import_id: int | None) -> Undone:
    assert import_id is not None
    return done(app, OPERATOR, lambda act: undo_import(act, import_id), request=uuid4().hex)


def begun(app: App) -> int | None:
    """Import Aino, her team and her visits; return the import's id."""
    return imported_rows(
        app,
        people=AINO,
        teams=USVA,
        memberships=IN_USVA,
        metrics=[VISITS],
        values=[{**VISITS, "month": "2026-01", "value": "1"}],
        dots=[{"team": "usva", "period": "2026-H1", "process": "Y1", "dots": "1"}],
    ).import_id


def stored_content(picture: Picture) -> object:
    """Return what a change is about, without the versions that count changes."""
    return (
        [(m.name, m.unit, m.slot) for m in picture.metrics.values()],
        [(v.month, v.amount, v.note) for vs in picture.values.values() for v in vs.values()],
        [(r.process, r.dots, r.revision) for rs in picture.ratings.values() for r in rs],
        [(m.role, m.last) for ms in picture.memberships.values() for m in ms],
    )


def test_an_import_of_everything_leaves_nothing_behind(app: App) -> None:
    import_id = imported(app, ACADEMY, AHJO).import_id

    assert undone(app, import_id).left == []
    assert set(rows_by_table(app)) == REMAINS


def test_what_was_taken_back_can_be_imported_again(app: App) -> None:
    undone(app, imported(app, ACADEMY).import_id)

    again = imported(app, ACADEMY)

    assert {v for counted in again.plan.counts.values() for v in counted} == {Verdict.NEW}


def test_taking_back_is_one_act(app: App) -> None:
    undone(app, begun(app))

    assert [entry.deed for entry in log_of(app)] == ["undo-import", "import"]


def test_what_an_import_changed_becomes_again_what_it_was(app: App) -> None:
    begun(app)
    before = stored_content(picture(app))
    second = imported_rows(
        app,
        memberships=[{**IN_USVA[0], "role": "leader"}],
        metrics=[{**VISITS, "unit": "calls"}],
        values=[{**VISITS, "month": "2026-01", "value": "2", "note": "more"}],
        dots=[{"team": "usva", "period": "2026-H1", "process": "Y1", "dots": "3"}],
    )
    assert stored_content(picture(app)) != before

    result = undone(app, second.import_id)

    assert (result.left, result.taken_back) == ([], 4)
    assert stored_content(picture(app)) == before


def test_what_people_changed_since_is_left_and_listed(app: App) -> None:
    import_id = begun(app)
    [metric] = picture(app).metrics
    entry = MonthEntry(metric, Decimal(7), version=1)
    done(app, OPERATOR, lambda act: enter_month(act, JANUARY, [entry]))

    result = undone(app, import_id)

    # The month was changed; the metric holds it, and the person the metric.
    assert result.left == [
        Left("value", "aino@example.org visits 2026-01"),
        Left("metric", "aino@example.org visits"),
        Left("person", "aino@example.org"),
    ]
    assert result.taken_back == 4
    assert rows_by_table(app).keys() >= {"value", "metric", "person"}


def test_dots_that_were_corrected_since_are_left(app: App) -> None:
    import_id = begun(app)
    [team] = picture(app).teams
    given = DotsGiven("Y1", 2, reason="Seen", attested="All agreed", revision=1)
    done(app, OPERATOR, lambda act: set_dots(act, team, Period.parse("2026-H1"), given))

    result = undone(app, import_id)

    assert {left.table for left in result.left} == {"rating", "half_year", "team"}
    assert [r.dots for rs in picture(app).ratings.values() for r in rs] == [1, 2]


@pytest.mark.parametrize("deed", ["password", "language"])
def test_a_person_who_uses_the_app_is_left(app: App, deed: str) -> None:
    import_id = begun(app)
    [person] = picture(app).people
    if deed == "password":
        password = NewPassword("hash")
        done(app, OPERATOR, lambda act: set_password(act, person, password))
    else:
        done(app, person, lambda act: set_language(act, "fi"))

    assert undone(app, import_id).left == [Left("person", "aino@example.org")]


def test_an_import_is_taken_back_once(app: App) -> None:
    import_id = begun(app)
    undone(app, import_id)

    with pytest.raises(RefusedError, match="import-undone-already"):
        undone(app, import_id)


def test_an_import_that_never_was_is_refused(app: App) -> None:
    with pytest.raises(RefusedError, match="import-no-such-import"):
        undone(app, 999)


def test_a_later_import_keeps_what_it_builds_on(app: App) -> None:
    first = begun(app)
    imported_rows(app, values=[{**VISITS, "month": "2026-02", "value": "1"}])

    result = undone(app, first)

    assert [left.table for left in result.left] == ["metric", "person"]


def test_what_was_taken_back_is_in_the_journal_no_more(app: App) -> None:
    import_id = begun(app)
    assert import_id is not None
    undone(app, import_id)

    with app.database.read() as session:
        steps = steps_of(session, import_id)
    assert steps
    assert {(step.before is None, len(step.after)) for step in steps} == {(True, 0)}
