"""The languages hold the same messages, and the code and the messages know each other."""

import re
from collections import Counter

import pytest
from fluent.syntax import ast

from scorecard.text import LANGUAGES
from scorecard.text.bundles import FOLDER
from tests.text.keys_in_code import KEY, Asked, asked_for, mentioned
from tests.text.messages import blanks, entries, files, messages
from tests.text.test_choices import CHOICE_KEYS

ENGLISH = blanks("en")


def test_every_folder_of_messages_is_a_language() -> None:
    folders = {path.parent.name for path in FOLDER.glob("*/*.ftl")}

    assert folders == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_parses_to_the_end(language: str) -> None:
    junk = [
        f"{path.name}: {entry.content}"
        for path in files(language)
        for entry in entries(path)
        if isinstance(entry, ast.Junk)
    ]

    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_written_twice(language: str) -> None:
    counts = Counter(message.id.name for message in messages(language))

    assert [key for key, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_empty(language: str) -> None:
    empty = [message.id.name for message in messages(language) if message.value is None]

    assert empty == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_with_a_singular_falls_back_to_the_plural(language: str) -> None:
    defaults = {key: found.defaults for key, found in blanks(language).items() if found.defaults}

    assert {key: names for key, names in defaults.items() if names != {"other"}} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_areas_keys_and_blanks_of_english(language: str) -> None:
    theirs = {key: found.variables for key, found in blanks(language).items()}

    assert [p.name for p in files(language)] == [p.name for p in files("en")]
    assert theirs == {key: found.variables for key, found in ENGLISH.items()}


def test_every_message_that_the_code_asks_for_exists() -> None:
    missing = [
        f"{asked.place}: {asked.pattern}"
        for asked in asked_for()
        if not any(asked.fits(key) for key in ENGLISH)
    ]

    assert missing == []


def test_every_call_fills_exactly_the_blanks_of_its_message() -> None:
    wrong = [
        f"{asked.place}: {asked.pattern} takes {sorted(blanks_of(asked))}"
        for asked in asked_for()
        if asked.names is not None and blanks_of(asked) != asked.names
    ]

    assert wrong == []


def test_every_message_is_used() -> None:
    literals, f_strings = mentioned()
    used = literals | CHOICE_KEYS | {key for found in ENGLISH.values() for key in found.messages}
    unused = [k for k in ENGLISH if k not in used and not any(p.fullmatch(k) for p in f_strings)]

    assert unused == []


def test_keys_are_written_with_hyphens() -> None:
    assert [key for key in ENGLISH if key != "conflict" and not KEY.fullmatch(key)] == []


def blanks_of(asked: Asked) -> frozenset[str]:
    """Return the blanks of the message asked for; those given, where a pattern fits several."""
    key = re.sub(r"\\(.)", r"\1", asked.pattern)
    if key in ENGLISH:
        return frozenset(ENGLISH[key].variables)
    return asked.names or frozenset()
