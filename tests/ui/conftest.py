"""One visit per language for all tests of words: nothing but the reader is stored."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from scorecard.store.database import Database
from scorecard.text import LANGUAGES
from scorecard.ui.visit import Visit
from tests.ui.visits import visit_in


@pytest.fixture(scope="package")
def visits(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Visit]]:
    """A visit in each language."""
    folder: Path = tmp_path_factory.mktemp("visits")
    database = Database.open(f"sqlite:///{folder / 'readers.db'}")
    yield {language: visit_in(language, database, folder) for language in LANGUAGES}
    database.close()
