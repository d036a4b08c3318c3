"""Every choice that people see has a word; `text.choice` finds it by class and value."""

import importlib
import pkgutil
from enum import StrEnum

import pytest

import scorecard.domain
from scorecard.domain.dots import Source
from scorecard.domain.metrics import Kind
from scorecard.domain.periods import PeriodKind
from scorecard.text import LANGUAGES, text_in
from scorecard.text.catalogue import choice_key

# Words of the rules themselves (see domain/access.py), of a YAML file, or choosing a
# sentence or a mark and never shown alone.
NEVER_SHOWN = {
    "Action",
    "Condition",
    "Demand",
    "MomentKind",
    "PointKind",
    "Relation",
    "Origin",
    "Tempo",
    "Unanimity",
    "Verdict",
    "Way",
}


def choices() -> list[StrEnum]:
    """Return every choice of the domain that is shown."""
    names = [m.name for m in pkgutil.iter_modules(scorecard.domain.__path__, "scorecard.domain.")]
    found = {
        value
        for name in names
        for value in vars(importlib.import_module(name)).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
    }
    shown = [kind for kind in found if kind.__name__ not in NEVER_SHOWN]
    return sorted((choice for kind in shown for choice in kind), key=choice_key)


CHOICE_KEYS = {choice_key(choice) for choice in choices()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("choice", [pytest.param(c, id=choice_key(c)) for c in choices()])
def test_a_choice_has_a_word_in_every_language(choice: StrEnum, language: str) -> None:
    assert text_in(language).choice(choice)


def test_the_key_of_a_choice_is_its_class_and_its_value() -> None:
    keys = [choice_key(c) for c in (Kind.ADDS_UP, PeriodKind.HALF_YEAR, Source.COACH)]

    assert keys == ["kind-adds-up", "period-kind-half-year", "source-coach"]
