"""The page on access says what the table says."""

from tests.access.document import ACTORS, PLACE, document


def test_the_page_is_the_table() -> None:
    assert PLACE.read_text(encoding="utf-8") == document()


def test_ten_actors_stand_in_it() -> None:
    assert len(ACTORS) == 10
