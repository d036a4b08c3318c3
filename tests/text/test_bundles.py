"""A message is asked for by key with all its blanks; anything else is our own mistake."""

import pytest

from scorecard.text.bundles import MissingMessageError, known_language, phrase


def test_text_goes_in_as_it_is() -> None:
    shown = phrase("no-such-process", "en", {"value": "{ $x } <b>Å</b>"})

    assert shown == "The rocket has no process “{ $x } <b>Å</b>”."


def test_text_longer_than_fluent_takes_is_cut() -> None:
    shown = phrase("no-such-process", "en", {"value": "x" * 30_000})

    assert shown == f"The rocket has no process “{'x' * 1_999}…”."


@pytest.mark.parametrize(
    ("key", "arguments"),
    [
        pytest.param("no-such-message", {}, id="unknown key"),
        pytest.param("no-such-process", {}, id="missing value"),
        pytest.param("no-such-process", {"values": "A1"}, id="value under another name"),
    ],
)
def test_a_message_that_cannot_be_made_is_a_mistake(key: str, arguments: dict[str, str]) -> None:
    with pytest.raises(MissingMessageError, match=f"'{key}' in 'fi'"):
        phrase(key, "fi", arguments)


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        pytest.param("fi", "fi", id="a language"),
        pytest.param("fi-FI", "fi", id="a locale of the browser"),
        pytest.param("fi_FI", "fi", id="a locale of the system"),
        pytest.param("sv", "en", id="a language we do not speak"),
        pytest.param("", "en", id="nothing"),
        pytest.param("../fi", "en", id="a path"),
    ],
)
def test_a_language_without_messages_is_english(asked: str, known: str) -> None:
    assert known_language(asked) == known
