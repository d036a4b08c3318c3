"""The shipped config with something in it chosen otherwise, for tests that start the whole app."""

import re
import shutil
from pathlib import Path

from scorecard.settings import ROOT

KINDS = ("administrators", "coaches", "members")


def config_asking(folder: Path, *asked: str) -> Path:
    """Copy the shipped config into `folder`, with a second factor required of these alone.

    Most tests are about something else, and sign their people in by a password.
    """
    copied = shutil.copytree(ROOT / "config", folder)
    settings = copied / "settings.yaml"
    content = settings.read_text(encoding="utf-8")
    for kind in KINDS:
        demand = "required" if kind in asked else "offered"
        content, count = re.subn(rf"({kind}:) (required|offered)", rf"\1 {demand}", content)
        assert count == 1
    settings.write_text(content, encoding="utf-8")
    return copied
