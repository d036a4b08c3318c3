"""Who sees a metric is said by name, shortened where it is long, and never more than is true."""

import pytest

from scorecard.domain.metrics import Visibility
from scorecard.text import text_in
from scorecard.ui.sharing_words import audience_words
from scorecard.views.sharing import Audience

ME, COACH, TEAM = Visibility
AINO, VILLE, MAIJA, OTSO = "Aino", "Ville", "Maija", "Otso"


@pytest.mark.parametrize(
    ("audience", "english", "finnish"),
    [
        pytest.param(Audience(ME, (), (), True), "Only you", "Vain sinä", id="me"),
        pytest.param(Audience(ME, (), (), False), "Only you", "Vain sinä", id="me, in no team"),
        pytest.param(
            Audience(COACH, (), ("Kaisa",), True),
            "You and your coach Kaisa",
            "Sinä ja valmentajasi Kaisa",
            id="a coach",
        ),
        pytest.param(
            Audience(COACH, (), ("Kaisa", OTSO), True),
            "You and your coaches Kaisa and Otso",
            "Sinä ja valmentajasi Kaisa ja Otso",
            id="two coaches",
        ),
        pytest.param(
            Audience(COACH, (), (), True),
            "Only you: your team has no coach at present",
            "Vain sinä: tiimilläsi ei ole nyt valmentajaa",
            id="no coach",
        ),
        pytest.param(
            Audience(TEAM, (), (), False),
            "Only you: you belong to no team at present",
            "Vain sinä: et kuulu nyt mihinkään tiimiin",
            id="no team",
        ),
        pytest.param(
            Audience(TEAM, (AINO,), (), True),
            "You and your team-mate Aino",
            "Sinä ja tiimikaverisi Aino",
            id="one team-mate and no coach",
        ),
        pytest.param(
            Audience(TEAM, (AINO, MAIJA), ("Kaisa",), True),
            "You, 2 team-mates (Aino and Maija) and your coach Kaisa",
            "Sinä, 2 tiimikaveria (Aino ja Maija) ja valmentajasi Kaisa",
            id="few",
        ),
        pytest.param(
            Audience(TEAM, (AINO, MAIJA, OTSO, VILLE), ("Kaisa",), True),
            "You, 4 team-mates (Aino, Maija, Otso, …) and your coach Kaisa",
            "Sinä, 4 tiimikaveria (Aino, Maija, Otso, …) ja valmentajasi Kaisa",
            id="many",
        ),
        pytest.param(
            Audience(TEAM, (), (), True),
            "Only you: your team has nobody else at present",
            "Vain sinä: tiimissäsi ei ole nyt muita",
            id="a team of one",
        ),
    ],
)
def test_it_is_said_who_sees_it(audience: Audience, english: str, finnish: str) -> None:
    said = [audience_words(text_in(language), audience) for language in ("en", "fi")]

    assert said == [english, finnish]


def test_where_there_is_room_everybody_is_named() -> None:
    everybody = Audience(TEAM, (AINO, MAIJA, OTSO, VILLE), (), True)

    assert audience_words(text_in("en"), everybody, named=10) == (
        "You and 4 team-mates (Aino, Maija, Otso and Ville)"
    )
