"""Every choice has a word in both languages, and each is read back as the choice."""

import pytest

from scorecard.exchange.choices import Choices
from scorecard.exchange.layouts import LAYOUTS
from scorecard.text import text_in

ALL = {
    column.choices.refusal: column.choices
    for layout in LAYOUTS
    for column in layout.columns
    if column.choices
}


@pytest.mark.parametrize("choices", ALL.values(), ids=ALL)
@pytest.mark.parametrize("language", ["en", "fi"])
def test_a_choice_is_read_back_from_its_word(choices: Choices, language: str) -> None:
    words = [choices.word(option, language) for option in choices.options]

    assert [choices.chosen(word.upper()) for word in words] == list(choices.options)


@pytest.mark.parametrize("choices", [c for key, c in ALL.items() if key.startswith("import")])
@pytest.mark.parametrize("language", ["en", "fi"])
def test_a_refusal_names_every_choice(choices: Choices, language: str) -> None:
    message = text_in(language)(choices.refusal, value="boss")

    assert [w for o in choices.options if (w := choices.word(o, language)) not in message] == []
