"""Every column of every table says what it holds of people; none is forgotten, none is gone."""

from pathlib import Path

import pytest

from scorecard.store.column_classes import CLASSES, Sensitivity, doers_in, people_in
from scorecard.store.tables import Table
from tests.store.privacy_page import PAGE, with_tables

TABLES = Table.metadata.tables


def test_every_column_has_a_class_and_every_class_a_column() -> None:
    classified = {name: set(table.columns) for name, table in CLASSES.items()}

    assert classified == {name: {c.name for c in t.columns} for name, t in TABLES.items()}


@pytest.mark.parametrize("name", TABLES)
def test_every_pointer_to_a_person_is_an_owner_or_a_doer(name: str) -> None:
    table, found = TABLES[name], CLASSES[name]
    owners = {path[0] for path in found.whose if len(path) == 1} - {"id"}

    assert set(people_in(table)) == owners | set(doers_in(table))
    assert all(found.columns[pointer] is Sensitivity.PERSONAL for pointer in people_in(table))


@pytest.mark.parametrize("name", TABLES)
def test_every_path_leads_to_a_person(name: str) -> None:
    for path in CLASSES[name].whose:
        table = TABLES[name]
        for column in path[:-1]:
            [key] = table.c[column].foreign_keys
            table = key.column.table
        assert path[-1] in people_in(table) or (table.name, path[-1]) == ("person", "id")


@pytest.mark.parametrize("name", TABLES)
def test_a_doer_takes_along_no_secret_and_nothing_special(name: str) -> None:
    found = CLASSES[name]

    assert not set(found.of_doer) & set(found.of(Sensitivity.SPECIAL, Sensitivity.SECRET))
    assert not set(found.of_doer) - set(found.columns)


OF_NOBODY = {"attempt", "survey", "survey_answer"}  # keyed or random, and lead to no person


@pytest.mark.parametrize("name", TABLES)
def test_what_is_special_or_secret_lies_where_people_are_found(name: str) -> None:
    found = CLASSES[name]
    needs_care = found.of(Sensitivity.SPECIAL, Sensitivity.SECRET)

    assert found.whose or not needs_care or name in OF_NOBODY


def test_what_looks_like_a_secret_is_one() -> None:
    hashes = {
        (name, column.name)
        for name, table in TABLES.items()
        for column in table.columns
        if column.name.endswith(("_hash", "secret")) and column.name != "content_hash"
    }

    assert {f for f in hashes if CLASSES[f[0]].columns[f[1]] is not Sensitivity.SECRET} == set()


def test_the_page_on_privacy_says_the_same() -> None:
    written = Path(PAGE).read_text("utf-8")

    assert with_tables(written) == written, "python -m tests.store.privacy_page writes it anew"
