"""A machine of one's own for commands: an empty data folder, the shipped configuration."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scorecard.cli import main

ROOT = Path(__file__).parents[2]
Scorecard = Callable[..., Result]


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder, empty; nothing of this machine's own environment is seen."""
    for name in ("DATABASE_URL", "BASE_URL", "LOG_KEY", "DEMO"):
        monkeypatch.delenv(f"SCORECARD_{name}", raising=False)
    monkeypatch.setenv("SCORECARD_CONFIG", str(ROOT / "config"))
    monkeypatch.setenv("SCORECARD_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def scorecard() -> Scorecard:
    """The command, run in this process."""

    def run(*arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(main, arguments, input=typed, catch_exceptions=False)

    return run
