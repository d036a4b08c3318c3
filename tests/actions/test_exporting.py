"""What is exported is all there is, and a new database made of it exports the same."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scorecard.actions.away import go_away
from scorecard.actions.cells import MonthEntry
from scorecard.actions.entering import enter_month
from scorecard.app import App
from scorecard.cli.exporting import write_export
from scorecard.demo.building import build_demo
from scorecard.domain.dots import Assessment
from scorecard.domain.next_steps import StepState
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.records import content_of
from scorecard.exchange.writing import write_csv_folder
from scorecard.store.assessments import keep_assessment
from scorecard.store.celebration_pictures import picture_of
from tests.academies import SmallAcademy, month
from tests.actions.doing import done, log_of
from tests.actions.feast import PICTURE, TOKEN, hold_feast
from tests.actions.held_session import AUTUMN, PRIVATE, REVEALED, SECRET, SPRING, hold_session
from tests.actions.importing import (
    ACADEMY,
    AHJO,
    exported,
    imported,
    imported_rows,
    refused,
    sheets_in,
)
from tests.actions.test_importing import picture as stored
from tests.actions.test_importing import rows_by_table
from tests.exchange.planned import AINO, IN_USVA, USVA, VISITS

Write = Callable[[App, Path], Path]


def workbook(app: App, folder: Path) -> Path:
    write_export(folder / "all.xlsx", exported(app), "en")
    return folder / "all.xlsx"


def finnish_folder(app: App, folder: Path) -> Path:
    write_csv_folder(folder / "all", content_of(exported(app).scope, "fi"), "fi")
    return folder / "all"


def archive(app: App, folder: Path) -> Path:
    write_export(folder / "all.json", exported(app), "en")
    return folder / "all.json"


def told(path: Path) -> object:
    return path.read_bytes() if path.suffix == ".json" else sheets_in(path)


def records_in(path: Path, *, but: str) -> object:
    sheets = json.loads(path.read_bytes())["sheets"]
    return {name: records for name, records in sheets.items() if name != but}


def folder_in(tmp_path: Path, name: str) -> Path:
    (tmp_path / name).mkdir()
    return tmp_path / name


def values_in(path: Path) -> object:
    if path.suffix == ".json":
        return json.loads(path.read_bytes())["sheets"]["values"]
    return sheets_in(path)["values"]


@pytest.mark.parametrize("write", [workbook, archive])
def test_months_away_that_are_to_come_are_brought_along(
    app: App, small: SmallAcademy, other: App, tmp_path: Path, write: Write
) -> None:
    ville, visits = small.id("ville"), small.metrics["visits"].id
    done(app, ville, lambda act: go_away(act, month("2026-11"), month("2027-02")))
    noted = [MonthEntry(visits, excused=True, note="in Spain", version=1)]
    done(app, ville, lambda act: enter_month(act, month("2027-01"), noted))
    back = [MonthEntry(visits, note="in Spain", version=1)]
    done(app, ville, lambda act: enter_month(act, month("2027-02"), back))
    first = write(app, folder_in(tmp_path, "first"))

    imported(other, first)

    assert values_in(write(other, folder_in(tmp_path, "second"))) == values_in(first)
    assert [(v.month.code, v.excused, v.note) for v in stored(other).values[1].values()][3:6] == [
        ("2026-11", True, ""),
        ("2026-12", True, ""),
        ("2027-01", True, "in Spain"),
    ]


@pytest.mark.parametrize("write", [workbook, finnish_folder, archive])
def test_a_new_database_made_of_an_export_exports_the_same(
    app: App, other: App, tmp_path: Path, write: Write
) -> None:
    imported(app, ACADEMY)
    imported(app, AHJO)
    first = write(app, folder_in(tmp_path, "first"))

    imported(other, first)

    assert told(write(other, folder_in(tmp_path, "second"))) == told(first)


def test_an_archive_carries_everything_that_the_demo_has(
    app: App, other: App, tmp_path: Path
) -> None:
    build_demo(app.database, app.academy, app.today(), app.settings.log_key)
    first = archive(app, folder_in(tmp_path, "first"))

    imported(other, first)

    assert archive(other, folder_in(tmp_path, "second")).read_bytes() == first.read_bytes()


def test_an_export_brings_nothing_new_to_where_it_comes_from(app: App, tmp_path: Path) -> None:
    imported(app, ACADEMY, AHJO)

    for write in (workbook, finnish_folder, archive):
        assert refused(app, write(app, tmp_path)).faults == []


@pytest.fixture
def sat(app: App, small: SmallAcademy) -> App:
    """The small academy, in which a team sat together and left some answers secret."""
    hold_session(app, small)
    return app


def test_an_archive_carries_what_came_of_a_session(sat: App, other: App, tmp_path: Path) -> None:
    first = archive(sat, folder_in(tmp_path, "first"))

    imported(other, first)

    # Its metrics follow templates and not their processes, which every import gives them.
    again = archive(other, folder_in(tmp_path, "second"))
    assert records_in(again, but="metrics") == records_in(first, but="metrics")
    held = stored(other).sessions
    assert len(held.reveals) == 2
    assert [a.understood for a in held.agreements.values()] == [3, None]
    assert len(held.confirmations) == 1
    assert [(s.words, s.state, s.person_id is None) for s in held.next_steps.values()] == [
        ("Visit a fair", StepState.DROPPED, False),
        ("Call five customers", StepState.OPEN, False),
        ("call five customers", StepState.OPEN, False),
        ("Read a book", StepState.DONE, True),
    ]


@pytest.fixture
def festive(app: App, small: SmallAcademy) -> App:
    """The small academy, in which all was written, planned, celebrated and said that can be."""
    hold_feast(app, small)
    return app


def test_an_archive_carries_what_was_celebrated_and_said(
    festive: App, other: App, tmp_path: Path
) -> None:
    first = archive(festive, folder_in(tmp_path, "first"))

    imported(other, first)

    again = archive(other, folder_in(tmp_path, "second"))
    assert records_in(again, but="metrics") == records_in(first, but="metrics")
    held = stored(other).wall
    assert [(e.words, e.visibility.value, e.month.code) for e in held.events.values()] == [
        ("Exam weeks", "me", "2026-10"),
        ("exam weeks", "coach", "2026-10"),
        ("Big fair", "team", "2027-02"),
    ]
    [trip] = stored(other).celebrations.values()
    assert trip.opened_on == other.today()
    [best] = held.occasions.values()
    visits = [m for m in stored(other).metrics.values() if m.owner == best.occasion.owner]
    assert [metric.id for metric in visits] == [best.occasion.metric_id]
    assert sorted(plan.how for plan in held.plans.values()) == ["Pizza for all", "Read aloud"]
    names = {id: person.name for id, person in stored(other).people.items()}
    cheering = {(celebration, names[person]) for celebration, person in held.cheers}
    assert cheering == {(trip.id, "Aino Laine"), (best.id, "Aino Laine")}
    assert sorted(c.words for c in held.comments.values()) == [
        "From next door",
        "Well done\nall of you",
        "Well done\nall of you",
    ]
    with other.database.read() as session:
        assert picture_of(session, trip.id) == PICTURE


def test_a_feast_brings_nothing_new_to_where_it_comes_from(festive: App, tmp_path: Path) -> None:
    plan = refused(festive, archive(festive, tmp_path))

    assert (plan.faults, len(plan.changes)) == ([], 0)


def test_who_saw_what_and_addresses_of_calendars_do_not_travel(
    festive: App, other: App, tmp_path: Path
) -> None:
    first = archive(festive, tmp_path)

    imported(other, first)

    before, after = rows_by_table(festive), rows_by_table(other)
    assert set(before) - set(after) == {"seen", "seen_occasion", "calendar_feed"}
    assert TOKEN not in first.read_text("utf-8")


def test_one_teams_archive_tells_what_its_people_said(
    festive: App, other: App, tmp_path: Path
) -> None:
    write_export(tmp_path / "usva.json", exported(festive, "usva"), "en")
    write_export(tmp_path / "ahjo.json", exported(festive, "ahjo"), "en")

    imported(other, tmp_path / "usva.json")

    assert sorted(c.words for c in stored(other).wall.comments.values()) == 2 * [
        "Well done\nall of you"
    ]
    sheets = json.loads((tmp_path / "ahjo.json").read_bytes())["sheets"]
    wall = ("events", "occasions", "plans", "cheers", "comments", "pictures")
    assert [sheets[name] for name in wall] == [[]] * 6


def test_what_was_revealed_stays_revealed_where_it_is_imported(
    sat: App, other: App, tmp_path: Path
) -> None:
    first = archive(sat, tmp_path)
    imported(other, first)

    found = stored(other)

    [usva] = [team.id for team in found.teams.values() if team.key == "usva"]
    assert not found.is_secret(usva, AUTUMN, "Y1")
    assert found.is_secret(usva, AUTUMN, "Y2")
    given = [(a.process, a.dots, a.entered_by is None) for a in found.assessments.values()]
    assert sorted(given) == [("Y1", 1, False), ("Y1", 2, True), ("Y1", 3, True)]


@pytest.mark.parametrize(
    ("write", "shown"), [(archive, True), (workbook, False), (finnish_folder, False)]
)
def test_only_an_archive_tells_what_was_revealed_before_closing(
    sat: App, tmp_path: Path, write: Write, shown: bool
) -> None:
    said = repr(told(write(sat, folder_in(tmp_path, "out"))))

    assert (REVEALED in said) is shown
    assert PRIVATE in said
    assert SECRET not in said


def test_an_import_where_it_comes_from_changes_nothing_of_a_session(
    sat: App, tmp_path: Path
) -> None:
    for write in (archive, workbook, finnish_folder):
        plan = refused(sat, write(sat, folder_in(tmp_path, write.__name__)))
        assert (plan.faults, len(plan.changes)) == ([], 0)


def test_secret_answers_are_in_no_export(app: App, tmp_path: Path) -> None:
    imported_rows(app, people=AINO, teams=USVA, memberships=IN_USVA)
    for period in (SPRING, AUTUMN):
        answer = Assessment(1, 1, period, "Y1", 2, f"what I think of {period}", version=0)
        app.database.write(lambda session, a=answer: keep_assessment(session, a))

    shown = archive(app, tmp_path).read_text()

    assert "what I think of 2026-H1" in shown
    assert "what I think of 2026-H2" not in shown


def test_one_teams_export_is_about_that_team(app: App, tmp_path: Path) -> None:
    imported(app, ACADEMY, AHJO)
    write_export(tmp_path / "ahjo.xlsx", exported(app, "AHJO"), "en")

    sheets = sheets_in(tmp_path / "ahjo.xlsx")
    assert [len(rows) for _, rows in sheets.values()] == [7, 1, 7, 21, 260, 28, 0, 2, 0]
    assert {row[0] for row in sheets["dots"][1]} == {"ahjo"}


def test_a_team_that_is_not_there_is_refused(app: App) -> None:
    with pytest.raises(RefusedError, match="import-no-such-team"):
        exported(app, "nobody")


def test_exporting_is_logged(app: App) -> None:
    exported(app)

    assert [(entry.deed, entry.subject) for entry in log_of(app)] == [("export", "academy")]


def test_a_formula_that_somebody_typed_comes_back_as_their_text(
    app: App, other: App, tmp_path: Path
) -> None:
    typed = '=HYPERLINK("http://x.example.org")'
    values = [{**VISITS, "month": "2026-01", "value": "1", "note": typed}]
    imported_rows(
        app, people=AINO, teams=USVA, memberships=IN_USVA, metrics=[VISITS], values=values
    )
    for write in (workbook, finnish_folder, archive):
        target = write(app, tmp_path)
        assert refused(app, target).faults == []
    imported(other, workbook(app, tmp_path))

    assert sheets_in(workbook(other, tmp_path))["values"][1][0][4] == typed
