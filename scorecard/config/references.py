"""Whether what the entries name exists, is named once, and is said in every language.

Looked up in the raw content and not in finished entries, so that a file with a fault in
one entry still has all its other entries checked in the same run.
"""

from collections.abc import Iterator, Mapping

from scorecard.config.problems import Problem, choices, shown
from scorecard.config.yaml_file import YamlFile


def missing_languages(file: YamlFile, languages: list[str], *patterns: str) -> list[Problem]:
    """Return a problem for every text at the patterns that lacks a language of the academy."""
    return [
        file.problem(place, f"has no {language}; found: {', '.join(map(str, words)) or 'none'}")
        for pattern in patterns
        for place, words in file.find(pattern)
        for language in languages
        if isinstance(words, Mapping) and language not in words
    ]


def repeated(file: YamlFile, pattern: str) -> Iterator[Problem]:
    """Yield a problem for every text at the pattern that occurred before."""
    lines: dict[str, int] = {}
    for place, text in file.find(pattern):
        if isinstance(text, str) and text in lines:
            yield file.problem(place, f"is {shown(text)}, as on line {lines[text]}; allowed: once")
        elif isinstance(text, str):
            lines[text] = file.line_at(place)


def texts(file: YamlFile, pattern: str) -> list[str]:
    """Return every text at the pattern, such as all codes."""
    return [text for _, text in file.find(pattern) if isinstance(text, str)]


def unknown(file: YamlFile, known: list[str], pattern: str) -> Iterator[Problem]:
    """Yield a problem for every text at the pattern that is not among the known ones."""
    for place, text in file.find(pattern):
        if isinstance(text, str) and text not in known:
            yield file.problem(place, f"is {shown(text)}; {choices(known, text)}")
