"""Another academy's model goes through import, rocket and heat map: nothing knows the number 14."""

from datetime import datetime
from pathlib import Path

import pytest

from scorecard.app import App
from scorecard.charts.heat_map_rows import heat_map_rows
from scorecard.domain.access import OPERATOR
from scorecard.store.database import Database
from scorecard.text import text_in
from scorecard.views.compare import compare_view
from scorecard.views.rocket import rocket_view
from tests.academies import app_on
from tests.actions.importing import imported, refused
from tests.config.academies import SMALL

TEAMS = "team,name,founded\nkiln,Kiln,2025-02-10\n"


@pytest.fixture
def app(database: Database, tmp_path: Path, now: datetime) -> App:
    return app_on(database, tmp_path, now, SMALL)


def written(folder: Path, dots: str) -> Path:
    folder = folder / "sheets"
    folder.mkdir()
    (folder / "teams.csv").write_text(TEAMS, encoding="utf-8")
    (folder / "dots.csv").write_text(dots, encoding="utf-8")
    return folder


def test_dots_of_five_processes_reach_the_rocket_and_the_heat_map(app: App, tmp_path: Path) -> None:
    wide = "team,period,IDEA,SELL,MAKE,SERVE,NAME9\nkiln,2026-H1,3,2,1,0,\n"

    counts = imported(app, written(tmp_path, wide)).plan.counts
    rocket = app.look(OPERATOR, lambda sight: rocket_view(sight, 1))
    compared = app.look(OPERATOR, compare_view)

    academy = app.academy
    rows = heat_map_rows(compared.rows, academy.model, academy.calendar, text_in("en"))
    assert counts["dots"]["new"] == 4
    assert (rocket.total, rocket.most) == (6, academy.model.most_dots)
    assert [rows[0][code][0] for code in ("IDEA", "SELL", "MAKE", "SERVE")] == list("3210")


def test_a_process_of_two_dots_has_no_third(app: App, tmp_path: Path) -> None:
    wide = "team,period,SELL\nkiln,2026-H1,3\n"

    faults = refused(app, written(tmp_path, wide)).faults

    assert [(f.sheet, f.row, f.column) for f in faults] == [("dots", 2, "SELL")]
