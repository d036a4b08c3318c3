"""What goes with somebody is told in words for every table that holds people."""

from scorecard.store.column_classes import CLASSES
from scorecard.ui.erasure_form import KINDS


def test_every_table_of_people_is_told_as_some_kind() -> None:
    told = {table for tables in KINDS.values() for table in tables}
    # An owner's row only leads from a person to what is theirs.
    theirs = {name for name, found in CLASSES.items() if found.whose} - {"owner"}

    assert told == theirs | {"import_step"}
