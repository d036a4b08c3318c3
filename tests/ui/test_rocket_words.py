"""A rocket is compared with the half-year before it, and a first one with nothing."""

from collections.abc import Mapping
from datetime import date

import pytest

from scorecard.config.academy_files import load_academy
from scorecard.domain.dots import Standing
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.settings import ROOT
from scorecard.ui.rocket_words import rocket_sentence
from scorecard.ui.visit import Visit
from scorecard.views.rocket import RocketView

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")
MODEL = load_academy(ROOT / "config").model
USVA = Team(1, "usva", "Usva", "2026", date(2026, 8, 15))


def rocket(now: int | None, before: int | None) -> RocketView:
    shown = {"Y1": None if now is None else Standing(now, AUTUMN, carried=False)}
    earlier = {"Y1": None if before is None else Standing(before, SPRING, carried=False)}
    return RocketView(
        USVA, AUTUMN, (AUTUMN,), shown, earlier, (), MODEL, (), may_set=False, closed=False
    )


@pytest.mark.parametrize(
    ("view", "english", "finnish"),
    [
        pytest.param(
            rocket(None, None), "Usva has no dots yet", "Usva: ei vielä täppiä", id="unrated"
        ),
        pytest.param(
            rocket(2, None),
            "Usva has 2 of 42 dots, rated for the first time",
            "Usva: 2/42 täppää, ensimmäinen täpitys",
            id="the first half-year",
        ),
        pytest.param(
            rocket(2, 1),
            "Usva has 2 of 42 dots, one more than in the half-year before",
            "Usva: 2/42 täppää, yksi enemmän kuin edellisenä puolivuotena",
            id="more",
        ),
        pytest.param(
            rocket(0, 2),
            "Usva has 0 of 42 dots, 2 fewer than in the half-year before",
            "Usva: 0/42 täppää, 2 vähemmän kuin edellisenä puolivuotena",
            id="fewer",
        ),
        pytest.param(
            rocket(2, 2),
            "Usva has 2 of 42 dots, as many as in the half-year before",
            "Usva: 2/42 täppää, yhtä monta kuin edellisenä puolivuotena",
            id="as many",
        ),
    ],
)
def test_the_sentence_compares_with_the_half_year_before(
    visits: Mapping[str, Visit], view: RocketView, english: str, finnish: str
) -> None:
    said = [rocket_sentence(visits[language], view) for language in ("en", "fi")]

    assert said == [english, finnish]


@pytest.mark.parametrize(
    ("first", "english", "finnish"),
    [
        pytest.param(1, "the first dot on", "ensimmäisestä täpästä", id="the first"),
        pytest.param(2, "the second dot on", "toisesta täpästä", id="the second"),
        pytest.param(3, "the third dot on", "kolmannesta täpästä", id="the third"),
        pytest.param(4, "the 4th dot on", "4. täpästä", id="another"),
    ],
)
def test_a_reason_is_asked_for_from_the_dot_of_the_settings(
    visits: Mapping[str, Visit], first: int, english: str, finnish: str
) -> None:
    assert english in visits["en"].text("rocket-reason", first=first)
    assert finnish in visits["fi"].text("rocket-reason", first=first)
