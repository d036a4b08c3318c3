"""An import is one act: all of it or nothing, once, and with a journal."""

import pytest
import sqlalchemy as sa

from scorecard.actions.importing import NothingImportedError, PlanMovedError, import_sheets
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.goals import GoalState
from scorecard.exchange.changes import Verdict
from scorecard.exchange.gathering import Gathered, gather
from scorecard.exchange.holding import picture_of
from scorecard.exchange.picture import Picture
from scorecard.store.imports import imports, steps_of
from scorecard.store.tables import Table
from scorecard.views.importing import import_preview
from tests.academies import SmallAcademy
from tests.actions.doing import done, log_of
from tests.actions.importing import ACADEMY, AHJO, FAULTY, imported, imported_rows, refused
from tests.exchange.planned import AINO, IN_USVA, USVA, VISITS, recognised

APART = {"alembic_version", "fact", "model_version"}


def rows_by_table(app: App) -> dict[str, int]:
    def counted(table: sa.Table) -> int:
        with app.database.read() as session:
            return session.connection().scalar(sa.select(sa.func.count()).select_from(table)) or 0

    tables = [t for t in Table.metadata.sorted_tables if t.name not in APART]
    return {table.name: n for table in tables if (n := counted(table))}


def picture(app: App) -> Picture:
    with app.database.read() as session:
        return picture_of(session, app.academy, app.today())


@pytest.fixture
def both(app: App) -> App:
    """The app with both sample workbooks imported, as two imports."""
    imported(app, ACADEMY)
    imported(app, AHJO)
    return app


def test_both_samples_are_stored_as_they_are(both: App) -> None:
    held = rows_by_table(both)

    assert {name: held[name] for name in ("person", "team", "membership", "metric", "value")} == {
        "person": 44,
        "team": 4,
        "membership": 44,
        "metric": 175,
        "value": 2565,
    }
    assert (held["rating"], held["assessment"], held["goal"], held["celebration"]) == (
        203,
        252,
        101,
        9,
    )
    assert both.database.is_ready()


def test_what_is_stored_is_what_was_planned(both: App) -> None:
    stored = picture(both)
    visits = stored.metric_named(stored.people[44].owner, "asiakaskäynnit")

    assert visits is not None
    assert (visits.slot, visits.first.code, visits.unit) == (2, "2025-09", "kpl")
    assert str(next(iter(stored.values[visits.id].values())).amount) == "3"
    assert all(not value.late for months in stored.values.values() for value in months.values())
    assert {r.model for rs in stored.ratings.values() for r in rs} == {both.academy.model_version}
    assert all(settled.closed_on for settled in stored.half_years.values())
    assert {g.stated for g in stored.goals.values() if g.metric_id} == {GoalState.OPEN}


def test_importing_again_changes_nothing_and_leaves_no_trace(both: App) -> None:
    before, log = rows_by_table(both), log_of(both)

    again = refused(both, ACADEMY, AHJO)

    assert {verdict for counted in again.counts.values() for verdict in counted} == {
        Verdict.UNCHANGED
    }
    assert (rows_by_table(both), log_of(both)) == (before, log)


def test_an_import_is_one_act_with_a_step_for_every_row(app: App) -> None:
    found = imported(app, ACADEMY, AHJO)

    [entry] = log_of(app)
    with app.database.read() as session:
        [kept] = imports(session)
        steps = steps_of(session, kept.id)
    assert (entry.deed, entry.subject) == ("import", f"import:{found.import_id}")
    assert (kept.id, kept.files) == (found.import_id, (ACADEMY.name, AHJO.name))
    assert len(steps) == len(found.plan.changes)


def test_the_log_tells_no_values(app: App) -> None:
    imported(app, ACADEMY)

    [entry] = log_of(app)
    assert "example.org" not in f"{entry.subject} {entry.fields} {entry.why}"


def test_one_refused_row_keeps_everything_out(app: App) -> None:
    found = refused(app, ACADEMY, FAULTY)

    assert found.faults
    assert (rows_by_table(app), log_of(app)) == ({}, [])


def test_the_good_rows_go_in_if_that_is_wished(app: App) -> None:
    found = imported(app, FAULTY, skip_refused=True)

    assert len(found.plan.faults) == 47
    assert rows_by_table(app)["metric"] == 5
    assert rows_by_table(app)["value"] == 3


def test_a_preview_counts_the_same_and_writes_nothing(app: App) -> None:
    gathered = gather([ACADEMY], app.academy.model.codes)

    seen = app.look(OPERATOR, lambda sight: import_preview(sight, gathered))

    assert rows_by_table(app) == {}
    assert imported(app, ACADEMY).plan.counts == seen.counts


def test_changes_go_in_beside_what_is_new(app: App) -> None:
    imported_rows(app, people=AINO, teams=USVA, memberships=IN_USVA, metrics=[VISITS])
    imported_rows(app, values=[{**VISITS, "month": "2026-01", "value": "1"}])
    found = imported_rows(
        app,
        teams=[{**USVA[0], "name": "Usva Cooperative"}],
        memberships=[{**IN_USVA[0], "role": "leader"}],
        metrics=[
            {**VISITS, "unit": "calls"},
            {**VISITS, "metric": "books", "template": "book points"},
        ],
        values=[
            {**VISITS, "month": "2026-01", "value": "2"},
            {**VISITS, "month": "2026-02", "value": "2"},
        ],
        dots=[{"team": "usva", "period": "2026-H1", "process": "Y1", "dots": "2"}],
        goals=[{"owner": "usva", "period": "2026", "process": "Y1", "target": "1"}],
    )

    assert found.plan.counts["values"] == {Verdict.CHANGED: 1, Verdict.NEW: 1}
    assert found.plan.counts["metrics"] == {Verdict.CHANGED: 1, Verdict.NEW: 1}
    stored = picture(app)
    [months] = stored.values.values() if len(stored.values) == 1 else [stored.values[1]]
    assert [(v.month.code, v.amount, v.corrected, v.version) for v in months.values()] == [
        ("2026-01", 2, True, 2),
        ("2026-02", 2, False, 1),
    ]
    assert rows_by_table(app)["value_history"] == 1


def test_a_slot_is_handed_over_within_one_import(app: App) -> None:
    imported_rows(app, people=AINO, teams=USVA, memberships=IN_USVA, metrics=[VISITS])
    imported_rows(
        app,
        metrics=[{**VISITS, "to": "2026-10"}, {**VISITS, "metric": "calls", "slot": "1"}],
    )

    assert {m.name: m.slot for m in picture(app).metrics.values()} == {"visits": None, "calls": 1}


def test_nothing_new_is_said_so(app: App) -> None:
    imported_rows(app, people=AINO)

    with pytest.raises(NothingImportedError):
        imported_rows(app, people=AINO)


def test_only_what_was_seen_is_imported(app: App) -> None:
    gathered = Gathered(recognised(people=AINO, teams=USVA))
    seen = app.look(OPERATOR, lambda sight: import_preview(sight, gathered)).mark
    imported_rows(app, teams=[{**USVA[0], "name": "Another"}])

    with pytest.raises(PlanMovedError):
        done(app, OPERATOR, lambda act: import_sheets(act, gathered, ["rows"], seen=seen))

    assert "person" not in rows_by_table(app)


def test_a_plan_is_the_same_whatever_happens_to_other_rows(app: App) -> None:
    gathered = Gathered(recognised(people=AINO))
    before = app.look(OPERATOR, lambda sight: import_preview(sight, gathered)).mark
    imported_rows(app, teams=USVA)

    assert app.look(OPERATOR, lambda sight: import_preview(sight, gathered)).mark == before


@pytest.mark.parametrize("source", ["team", "coach"])
def test_a_preview_tells_nobody_but_the_operator_what_a_coach_gave(
    app: App, small: SmallAcademy, source: str
) -> None:
    dots = [{"team": "usva", "period": "2026-H2", "process": "Y1", "dots": "2", "source": source}]
    imported_rows(app, dots=dots)
    guess = Gathered(recognised(dots=dots))

    seen = app.look(small.id("risto"), lambda sight: import_preview(sight, guess))

    told = {Verdict.UNCHANGED: 1}
    assert seen.counts == ({} if source == "coach" else {"dots": told})
    assert seen.untold == ({"dots": 1} if source == "coach" else {})
    assert app.look(OPERATOR, lambda sight: import_preview(sight, guess)).counts == {"dots": told}
