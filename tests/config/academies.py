"""Config folders for tests: the small academy with something in it changed."""

import shutil
from pathlib import Path

from scorecard.config.academy_files import problems_in

SHIPPED = Path(__file__).parents[2] / "config"
SMALL = Path(__file__).parents[1] / "models" / "small"


def small_academy(folder: Path, *, file: str, old: str, new: str) -> Path:
    """Copy the small academy into `folder`, with the first `old` in one file replaced."""
    shutil.copytree(SMALL, folder, dirs_exist_ok=True)
    content = (folder / file).read_text(encoding="utf-8")
    assert old in content
    (folder / file).write_text(content.replace(old, new, 1), encoding="utf-8")
    return folder


def faults_of(folder: Path) -> list[str]:
    """Return the folder's problems as lines, without the folder itself."""
    return [str(problem).removeprefix(f"{folder}/") for problem in problems_in(folder)]
