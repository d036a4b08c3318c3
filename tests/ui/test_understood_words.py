"""What is said of who has understood: in one figure, in honest parts, and never too much."""

from collections.abc import Mapping

import pytest

from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.ui.understood_words import understood_words
from scorecard.ui.visit import Visit
from scorecard.views.understood import TodayView, UnderstoodView
from tests.ui.test_replay import LIFE, picture

SPRING, AUTUMN = LIFE[1:]
NEA, LEO = Person(1, "nea@example.org", "Nea Virta"), Person(2, "leo@example.org", "Leo Salo")
SECRET = UnderstoodView(3, None, None, 10, (NEA,), holds_today=False)
REVEALED = UnderstoodView(9, 8, 1, 10, (NEA,), holds_today=False)
OVER = UnderstoodView(10, 8, 2, 10, (), holds_today=False)


def today(
    understood: int | None,
    then: int | None = 8,
    *,
    at: Period = SPRING,
    joined: tuple[Person, ...] = (),
    said: tuple[Person, ...] = (),
    unheard: tuple[Person, ...] = (),
) -> TodayView:
    return TodayView("A3", at, 10, understood, then, 10, joined, said, unheard)


@pytest.mark.parametrize(
    ("found", "now", "english", "finnish"),
    [
        pytest.param(
            OVER,
            None,
            ["8 of 10 members have said: I have understood. 2 said: not yet."],
            ["8/10 jäsentä on sanonut: olen ymmärtänyt. 2 sanoi: en vielä."],
            id="an old half-year",
        ),
        pytest.param(
            OVER,
            today(10),
            ["Today every member has understood."],
            ["Tänään jokainen jäsen on ymmärtänyt."],
            id="everybody",
        ),
        pytest.param(
            REVEALED,
            today(9, at=AUTUMN, unheard=(LEO,)),
            [
                "Today 9 of 10 members have understood. Joined later and not yet said: Leo Salo.",
                "No answer yet: Nea Virta.",
            ],
            [
                "Tänään 9/10 jäsentä on ymmärtänyt. "
                "Liittyneet myöhemmin, eivät ole vielä sanoneet: Leo Salo.",
                "Vastaus puuttuu: Nea Virta.",
            ],
            id="one figure",
        ),
        pytest.param(
            SECRET,
            today(None, joined=(NEA, LEO), said=(NEA,), unheard=(LEO,)),
            [
                "Spring 2026: 8 of 10 members had understood. 2 members have joined since; "
                "one of them says so. Said openly since: Nea Virta. "
                "Joined later and not yet said: Leo Salo.",
                "For Autumn 2026, 3 of 10 members have given their own answer. "
                "No answer yet: Nea Virta.",
            ],
            [
                "Kevät 2026: 8/10 jäsentä oli ymmärtänyt. Sen jälkeen on liittynyt 2 jäsentä; "
                "heistä yksi sanoo ymmärtäneensä. Sen jälkeen avoimesti sanoneet: Nea Virta. "
                "Liittyneet myöhemmin, eivät ole vielä sanoneet: Leo Salo.",
                "Syksy 2026: 3/10 jäsentä on antanut oman vastauksensa. "
                "Vastaus puuttuu: Nea Virta.",
            ],
            id="two parts",
        ),
        pytest.param(
            SECRET,
            today(None, None, at=AUTUMN),
            [
                "For Autumn 2026, 3 of 10 members have given their own answer. "
                "No answer yet: Nea Virta."
            ],
            ["Syksy 2026: 3/10 jäsentä on antanut oman vastauksensa. Vastaus puuttuu: Nea Virta."],
            id="still secret",
        ),
        pytest.param(
            SECRET,
            today(None, None),
            [
                "Spring 2026: how many had understood was not counted.",
                "For Autumn 2026, 3 of 10 members have given their own answer. "
                "No answer yet: Nea Virta.",
            ],
            [
                "Kevät 2026: ymmärtäneitä ei laskettu.",
                "Syksy 2026: 3/10 jäsentä on antanut oman vastauksensa. "
                "Vastaus puuttuu: Nea Virta.",
            ],
            id="never counted",
        ),
    ],
)
def test_what_is_known_is_said(
    visits: Mapping[str, Visit],
    found: UnderstoodView,
    now: TodayView | None,
    english: list[str],
    finnish: list[str],
) -> None:
    rocket = picture(AUTUMN, 1)

    assert understood_words(visits["en"], rocket, found, now) == english
    assert understood_words(visits["fi"], rocket, found, now) == finnish
