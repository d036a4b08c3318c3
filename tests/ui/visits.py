"""Visits without a page: the app as shipped on an empty database, and somebody who looks."""

from datetime import date
from pathlib import Path

from scorecard.app import App
from scorecard.config.academy_files import load_academy
from scorecard.domain.people import Person
from scorecard.settings import ROOT, Settings
from scorecard.store.database import Database
from scorecard.text import text_in
from scorecard.ui.visit import Visit
from scorecard.views.frame import FrameView

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
    who = Person(1, "aino@example.org", "Aino Laine", language=language)
    frame = FrameView(who, None, None, (), (), compares=False, follows=True)
    app = App(settings, load_academy(settings.config_dir), database)
    return Visit(app, frame, text_in(language), TODAY, dark=False)
