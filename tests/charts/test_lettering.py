"""Words on paper fit the room that they have, and nothing is cut without an ellipsis."""

import pytest

from scorecard.charts.lettering import ELLIPSIS, fitted, on_one_line, sizes, width_of

FINNISH = "Johtavien ajatusten synnytysprosessi"


def test_the_largest_size_that_fits_is_taken() -> None:
    wide, narrow = (on_one_line("Usva", room, fonts=sizes(27, 8)) for room in (200, 40))

    assert (wide.font, wide.lines) == (27, ("Usva",))
    assert narrow.font < 27
    assert width_of("Usva", narrow.font) <= 40 < width_of("Usva", narrow.font + 0.25)


@pytest.mark.parametrize("words", [FINNISH, "Customer relationships", "漢字漢字 漢字漢字"])
def test_every_line_is_as_narrow_as_its_room(words: str) -> None:
    found = fitted(words, 44, 30, fonts=sizes(8, 4), inside=5.5, tail="prosessi")

    assert found.height <= 30
    assert all(width_of(line, found.font) <= 44 for line in found.lines)
    assert "".join(found.lines).replace("-", "").replace(" ", "") == words.replace(" ", "")


def test_words_are_broken_inside_only_in_small_type() -> None:
    unbroken = fitted("relationships", 36, 99, fonts=sizes(8, 4), inside=4.5)
    broken = fitted("relationships", 36, 99, fonts=sizes(8, 4), inside=8)

    assert (unbroken.lines, unbroken.font) == (("relationships",), 5.5)
    assert len(broken.lines) > 1
    assert broken.font == 8


def test_what_fits_nowhere_is_cut_and_says_so() -> None:
    long = " ".join(["A visit a week"] * 40)

    found = fitted(long, 60, 20, fonts=sizes(8, 6))

    assert found.lines[-1].endswith(ELLIPSIS)
    assert (len(found.lines), found.font) == (2, 6)
    assert on_one_line(long, 60, fonts=sizes(8, 6)).lines[0].endswith(ELLIPSIS)


def test_one_word_without_end_is_cut_too() -> None:
    found = fitted("x" * 200, 60, 7, fonts=(6,))

    assert width_of(found.lines[0], 6) <= 60
    assert found.lines[0].endswith(ELLIPSIS)


def test_bold_letters_and_unknown_ones_are_wide() -> None:
    assert width_of("Usva", 10, bold=True) > width_of("Usva", 10)
    assert width_of("漢", 10) > width_of("W", 10)
