"""What the people of the demo wrote is there in both languages."""

from collections.abc import Iterator
from typing import Any

import pytest

from scorecard.demo.reading import content_of, sayings
from scorecard.domain.words import clean_note

LANGUAGES = {"en", "fi"}


def leaves(content: Any) -> Iterator[dict[str, Any]]:
    if set(content) & LANGUAGES:
        yield content
    else:
        for part in content.values():
            yield from leaves(part)


@pytest.mark.parametrize("name", ["names", "shapes", "stories"])
def test_our_files_are_good_yaml(name: str) -> None:
    assert content_of(name)


def test_everything_is_said_in_both_languages() -> None:
    spoken = [set(leaf) for leaf in leaves(content_of("stories"))]

    assert len(spoken) > 15
    assert all(languages == LANGUAGES for languages in spoken)


def test_a_saying_may_be_stored_as_it_stands() -> None:
    for leaf in leaves(content_of("stories")):
        for said in leaf.values():
            for text in [said] if isinstance(said, str) else said:
                assert clean_note(text) == text


def test_who_reads_another_language_hears_english() -> None:
    assert sayings("away", language="sv") == ["on exchange abroad"]
