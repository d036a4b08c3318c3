"""`scorecard doctor` finds what is missing, and changes nothing."""

import json
import shutil
from pathlib import Path

import pytest

from scorecard.store.database import Database
from tests.cli.conftest import ROOT, Scorecard


def test_before_the_first_start_there_is_no_database(scorecard: Scorecard, machine: Path) -> None:
    result = scorecard("doctor")

    assert result.exit_code == 1
    assert f"FAIL  database: there is no file {machine / 'scorecard.db'} yet" in result.output
    assert not (machine / "scorecard.db").exists()


def test_a_migrated_database_is_fine(scorecard: Scorecard, machine: Path) -> None:
    machine.mkdir()
    Database.open(f"sqlite:///{machine / 'scorecard.db'}").close()

    result = scorecard("doctor", "--json")

    found = json.loads(result.output)
    assert result.exit_code == 0
    assert {name: finding["ok"] for name, finding in found.items()} == {
        "config": True,
        "database": True,
        "migrations": True,
        "disk": True,
    }


def test_a_database_of_an_earlier_version_is_found_and_left_alone(
    scorecard: Scorecard, machine: Path
) -> None:
    machine.mkdir()
    Database.open(f"sqlite:///{machine / 'scorecard.db'}", revision="0001").close()

    results = [scorecard("doctor", "--json") for _ in range(2)]

    for result in results:
        found = json.loads(result.output)
        assert result.exit_code == 1
        assert (found["database"]["ok"], found["migrations"]["ok"]) == (True, False)


def test_faulty_files_are_counted(
    scorecard: Scorecard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "faulty"
    shutil.copytree(ROOT / "config", folder)
    (folder / "metrics.yaml").unlink()
    monkeypatch.setenv("SCORECARD_CONFIG", str(folder))

    result = scorecard("doctor")

    assert result.exit_code == 1
    assert f"FAIL  config: faults in {folder}: 1;" in result.output
