"""What tests share; see also `tests/postgres.py` and `tests/browser/conftest.py`."""

from tests.nothing_skipped import pytest_make_collect_report, pytest_runtest_makereport
from tests.postgres import postgres

__all__ = ["postgres", "pytest_make_collect_report", "pytest_runtest_makereport"]
