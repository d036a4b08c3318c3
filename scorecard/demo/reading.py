"""The texts and figures of the demo academy, from the YAML files beside this module."""

import random
from functools import cache
from pathlib import Path
from typing import Any

from scorecard.config.problems import ConfigError
from scorecard.config.yaml_file import YamlFile

FOLDER = Path(__file__).parent


@cache
def content_of(name: str) -> Any:
    """Return what stands in one of our files; `ConfigError` if it is broken."""
    file = YamlFile.read(FOLDER / f"{name}.yaml")
    if file.problems:
        raise ConfigError(file.problems)
    return file.content


def sayings(*place: str, language: str) -> list[str]:
    """Return what people say about something in their language, or in English."""
    found = content_of("stories")
    for step in place:
        found = found[step]
    texts = found.get(language, found["en"])
    return [texts] if isinstance(texts, str) else list(texts)


def saying(chance: random.Random, *place: str, language: str) -> str:
    """Return one of the sayings, left to chance."""
    return chance.choice(sayings(*place, language=language))
