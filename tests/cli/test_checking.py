"""`scorecard check` prints each fault where an editor can jump to it."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Scorecard


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A copy of the shipped configuration with a misspelt key in the first line."""
    folder = tmp_path / "faulty"
    shutil.copytree(ROOT / "config", folder)
    settings = folder / "settings.yaml"
    settings.write_text("nmae: Academy\n" + settings.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


def test_the_shipped_files_are_fine(scorecard: Scorecard) -> None:
    result = scorecard("check")

    assert result.exit_code == 0
    assert "is fine: Rocket Academy, 14 processes" in result.output


def test_a_fault_is_printed_with_file_and_line(scorecard: Scorecard, faulty: Path) -> None:
    result = scorecard("check", "--config", str(faulty))

    assert result.exit_code == 1
    assert result.output.startswith(f"{faulty / 'settings.yaml'}:1: nmae ")


def test_faults_for_machines_are_a_list(scorecard: Scorecard, faulty: Path) -> None:
    result = scorecard("check", "--config", str(faulty), "--json")

    assert result.exit_code == 1
    assert [(p["file"], p["line"], p["place"]) for p in json.loads(result.output)] == [
        (str(faulty / "settings.yaml"), 1, "nmae")
    ]


def test_no_fault_for_machines_is_an_empty_list(scorecard: Scorecard) -> None:
    result = scorecard("check", "--json")

    assert (result.exit_code, json.loads(result.output)) == (0, [])


def test_checking_makes_no_data_folder(scorecard: Scorecard, machine: Path) -> None:
    scorecard("check")

    assert not machine.exists()
