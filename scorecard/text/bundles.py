"""The message files `<language>/<area>.ftl`, as one Fluent bundle per language."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("en", "fi")
FOLDER = Path(__file__).parent
LONGEST_ARGUMENT = 2_000  # Fluent refuses to fill in more than 2,500 characters


class MissingMessageError(Exception):
    """A message is asked for that the catalogue lacks, or without a value it names."""

    def __init__(self, key: str, language: str, problem: str) -> None:
        super().__init__(f"Message '{key}' in '{language}': {problem}")
        self.key = key


def known_language(language: str) -> str:
    """Return the catalogue for a language or locale: `fi-FI` is `fi`, an unknown one `en`."""
    primary = language.replace("_", "-").partition("-")[0].lower()
    return primary if primary in LANGUAGES else "en"


@cache
def bundle_of(language: str) -> FluentBundle:
    """Return the messages of a known language, read once.

    Without isolation marks: they would stand around every value as invisible
    characters, in mails, files and tests, and both languages run left to right.
    """
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def phrase(key: str, language: str, arguments: Mapping[str, str | int]) -> str:
    """Return a message with its blanks filled in.

    Text goes in as it is, cut at 2,000 characters; a whole number may also choose
    between the plural forms of a message.

    Raises:
        MissingMessageError: the key is unknown, or a value is missing.
    """
    bundle = bundle_of(language)
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise MissingMessageError(key, language, "there is no such message")
    shown, problems = bundle.format_pattern(
        pattern, {name: _fitting(value) for name, value in arguments.items()}
    )
    if problems or not isinstance(shown, str):
        raise MissingMessageError(key, language, "; ".join(map(str, problems)))
    return shown


def _fitting(value: str | int) -> str | int:
    if isinstance(value, str) and len(value) > LONGEST_ARGUMENT:
        return value[: LONGEST_ARGUMENT - 1] + "…"
    return value
