"""What tests share; see also `tests/databases.py`, `tests/postgres.py` and `tests/browser/`."""

from tests.databases import bare_url, database, database_url, postgresql_template, sqlite_template
from tests.nothing_skipped import pytest_make_collect_report, pytest_runtest_makereport
from tests.postgres import postgres
from tests.sampling import pytest_collection_modifyitems

__all__ = [
    "bare_url",
    "database",
    "database_url",
    "postgres",
    "postgresql_template",
    "pytest_collection_modifyitems",
    "pytest_make_collect_report",
    "pytest_runtest_makereport",
    "sqlite_template",
]
