"""What tests share; see also `tests/databases.py`, `tests/postgres.py` and `tests/browser/`."""

import pytest

from tests.databases import bare_url, database, database_url, postgresql_template, sqlite_template
from tests.nothing_skipped import pytest_make_collect_report, pytest_runtest_makereport
from tests.ordering import spread
from tests.postgres import postgres
from tests.sampling import leave_out

__all__ = [
    "bare_url",
    "database",
    "database_url",
    "postgres",
    "postgresql_template",
    "pytest_make_collect_report",
    "pytest_runtest_makereport",
    "sqlite_template",
]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what CI does not run, and put the rest in the order in which it runs best."""
    leave_out(config, items)
    spread(items)
