"""The sample workbooks, brought in by the command that an operator would type."""

import os
import subprocess
import sys

import time_machine

from scorecard.app import App
from scorecard.settings import ROOT
from scorecard.store.people import person_by_email
from tests.browser import that_day
from tests.browser.stores import Readers, give_password
from tests.browser.workbook import ACADEMY, AHJO, main_job

COMMAND = [sys.executable, "-c", that_day.COMMANDS, "import"]


def fill_imported(app: App) -> Readers:
    """Import both workbooks, and give the people of the main job passwords."""
    subprocess.run(
        [*COMMAND, str(ACADEMY), str(AHJO)],
        cwd=ROOT,
        env={**os.environ, "SCORECARD_DATA": str(app.settings.data_dir)},
        check=True,
        capture_output=True,
    )
    with time_machine.travel(that_day.MOMENT):
        return _with_passwords(app)


def _with_passwords(app: App) -> Readers:
    job = main_job()
    readers: Readers = {}
    for kind in ("leader", "member", "coach"):
        with app.database.read() as session:
            person = person_by_email(session, getattr(job, kind))
        assert person
        give_password(app, person)
        readers[kind, person.language] = person
    return readers
