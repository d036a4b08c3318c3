"""Under CI=true nineteen of twenty PostgreSQL cases above the store are left out, for time.

Each of them runs on SQLite there, and the store's own all run on both. Without CI, or with
SCORECARD_ALL=1, nothing is left out: `make test` runs everything.

`tests/conftest.py` asks it about all tests.
"""

import os
from zlib import crc32

import pytest

ONE_IN = 20
WHOLE = ("tests/store/", "tests/test_")


def leave_out(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out of `items` what is not run here."""
    if os.environ.get("CI") != "true" or os.environ.get("SCORECARD_ALL"):
        return
    left_out = [item for item in items if not is_run(item.nodeid)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if is_run(item.nodeid)]


def is_run(name: str) -> bool:
    """Return whether CI runs a case; by its name, so that every worker decides alike."""
    if "postgresql" not in name.partition("[")[2] or name.startswith(WHOLE):
        return True
    return crc32(name.encode()) % ONE_IN == 0
