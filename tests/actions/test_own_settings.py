"""Everybody reads in the language of their choice."""

import pytest

from scorecard.actions.own_settings import set_language
from scorecard.app import App
from scorecard.store.people import person
from tests.academies import SmallAcademy
from tests.actions.doing import done, refusal


@pytest.mark.parametrize("name", ["ville", "tuuli", "veikko"])
def test_a_language_is_set_for_oneself_alone(app: App, small: SmallAcademy, name: str) -> None:
    done(app, small.id(name), lambda act: set_language(act, "fi"))

    with app.database.read() as session:
        languages = {key: person(session, small.id(key)).language for key in small.people}
    assert [key for key, language in languages.items() if language == "fi"] == [name]


def test_a_language_that_the_academy_does_not_offer_is_refused(
    app: App, small: SmallAcademy
) -> None:
    found = refusal(app, small.id("ville"), lambda act: set_language(act, "sv"))

    assert found is not None
    assert (found.key, found.arguments) == ("no-such-language", {"value": "sv"})
