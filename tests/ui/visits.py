"""Visits without a page: the app as shipped, and somebody who reads one of its languages."""

from datetime import date
from pathlib import Path

from scorecard.app import App
from scorecard.config.academy_files import load_academy
from scorecard.domain.people import Person
from scorecard.settings import ROOT, Settings
from scorecard.store.database import Database
from scorecard.store.people import add_person
from scorecard.text import text_in
from scorecard.ui.visit import Visit
from scorecard.views.frame import frame_view

TODAY = date(2026, 11, 22)


def visit_in(language: str, database: Database, folder: Path) -> Visit:
    """Return a visit of somebody who reads this language."""
    settings = Settings(
        config_dir=ROOT / "config",
        data_dir=folder,
        database_url=database.url,
        base_url="http://127.0.0.1:8501",
        log_key=b"only for tests",
    )
    app = App(settings, load_academy(settings.config_dir), database)
    reader = Person(0, f"{language}@example.org", "Aino Laine", language=language)
    stored = database.write(lambda session: add_person(session, reader))
    frame = app.look(stored.id, frame_view)
    return Visit(app, frame, text_in(language), TODAY, dark=False)
