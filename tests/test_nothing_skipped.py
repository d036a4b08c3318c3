"""Under CI=true a test that skips itself has failed; elsewhere it may."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOOKS = "from tests.nothing_skipped import pytest_make_collect_report, pytest_runtest_makereport\n"
SKIPS_ITSELF = "import pytest\ndef test_it() -> None:\n    pytest.skip('no server here')\n"
SKIPS_ITS_FILE = "import pytest\npytest.importorskip('no_such_library')\n"


def outcome(folder: Path, test: str, **environment: str) -> int:
    (folder / "conftest.py").write_text(HOOKS)
    (folder / "test_it.py").write_text(test)
    command = [sys.executable, "-m", "pytest", f"--rootdir={folder}", "-p", "no:cacheprovider"]
    ran = subprocess.run(
        [*command, folder],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "CI": "", **environment},
        capture_output=True,
    )
    return ran.returncode


@pytest.mark.parametrize(
    "test",
    [
        pytest.param(SKIPS_ITSELF, id="a test"),
        pytest.param(SKIPS_ITS_FILE, id="a whole file"),
    ],
)
def test_skipping_fails_under_ci(tmp_path: Path, test: str) -> None:
    assert outcome(tmp_path, test, CI="true") != pytest.ExitCode.OK


def test_skipping_is_allowed_on_a_machine_of_ones_own(tmp_path: Path) -> None:
    assert outcome(tmp_path, SKIPS_ITSELF) == pytest.ExitCode.OK
