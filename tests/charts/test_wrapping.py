"""Names break where a reader expects it: between words, before a shared tail, at a syllable."""

import pytest

from scorecard.charts.wrapping import fitted, shared_tail, wrapped


@pytest.mark.parametrize(
    ("names", "tail"),
    [
        pytest.param(["tietoprosessi", "talousprosessi"], "prosessi", id="a compound's tail"),
        pytest.param(["Team learning", "Individual learning"], "learning", id="a whole word"),
        pytest.param(["Brand", "Offering"], "", id="nothing in common"),
        pytest.param(["aika", "taika"], "aika", id="one name is the other's tail"),
        pytest.param(["lupa", "rapa"], "", id="too short to stand alone"),
        pytest.param(["tietoprosessi"], "", id="a single name"),
    ],
)
def test_shared_tail(names: list[str], tail: str) -> None:
    assert shared_tail(names) == tail


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        pytest.param("Team learning", ["Team learning"], id="fits"),
        pytest.param("Customer relationships", ["Customer", "relationships"], id="two words"),
        pytest.param("asiakassuhdeprosessi", ["asiakassuhde-", "prosessi"], id="before the tail"),
        pytest.param("kaverijohtaminen", ["kaverijohtami-", "nen"], id="before a syllable"),
    ],
)
def test_wrapped(name: str, lines: list[str]) -> None:
    assert wrapped(name, 14, tail="prosessi") == lines


def test_a_word_is_left_whole_when_it_must_not_break_inside() -> None:
    assert wrapped("relationships", 8, inside=False) == ["relationships"]


def test_a_name_takes_the_largest_font_that_fits() -> None:
    assert fitted("Offering", 120, 50) == (["Offering"], 15.0)
    assert fitted("Customer relationships", 100, 50)[1] < 15


def test_a_word_rather_shrinks_than_breaks() -> None:
    assert fitted("relationships", 100, 50) == (["relationships"], 12.0)


def test_a_name_too_high_for_its_room_takes_a_smaller_font() -> None:
    lines, font = fitted("Leading thoughts of leaders", 80, 40)

    assert len(lines) * font * 1.12 <= 40
