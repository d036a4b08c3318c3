"""The rocket in words says the same as the drawing."""

from dataclasses import replace

from scorecard.charts.rocket_words import meaning_of, rocket_alt, rocket_rows
from scorecard.text import text_in
from tests.charts.rockets import SHIPPED, SHIPPED_ROCKET, SMALL, SMALL_ROCKET

EN, FI = text_in("en"), text_in("fi")


def test_the_table_has_a_line_per_process_in_the_models_order() -> None:
    rows = rocket_rows(SMALL_ROCKET, EN)

    assert [row["Code"] for row in rows] == ["P1", "P2", "P3", "P4", "P5"]
    assert rows[1] == {
        "Code": "P2",
        "Process": "Process P2",
        "Dots": "1 of 2 dots",
        "Rated": "Carried from Spring 2026",
        "Change": "▲1",
        "Goal": "2",
    }


def test_a_process_never_rated_is_not_said_to_have_no_dots() -> None:
    assert rocket_rows(SMALL_ROCKET, EN)[4]["Dots"] == "Not rated yet"
    assert rocket_rows(SMALL_ROCKET, EN)[3]["Dots"] == "0 of 3 dots"


def test_headings_are_translated() -> None:
    assert list(rocket_rows(SMALL_ROCKET, FI)[0]) == [
        "Tunnus",
        "Prosessi",
        "Täpät",
        "Täpitetty",
        "Muutos",
        "Tavoite",
    ]


def test_the_sentence_says_total_growth_and_what_is_carried() -> None:
    assert rocket_alt(SHIPPED_ROCKET, EN) == (
        "The rocket has 20 of 42 dots. It has gained 2 dots since the half-year before. "
        "2 processes show their dots from an earlier half-year."
    )


def test_the_sentence_says_a_loss() -> None:
    fallen = replace(SMALL_ROCKET, shown={}, before=SMALL_ROCKET.shown)

    assert rocket_alt(fallen, EN) == (
        "The rocket has 0 of 14 dots. It has lost 6 dots since the half-year before."
    )


def test_a_first_rating_has_nothing_to_have_grown_from() -> None:
    said = rocket_alt(replace(SMALL_ROCKET, before={}), EN)

    assert said.startswith("The rocket has 6 of 14 dots. 1 process shows its dots")


def test_the_meaning_is_the_models_own_statement() -> None:
    assert meaning_of(SHIPPED.process("Y3"), SHIPPED_ROCKET, FI) == "Y3 sanoo 2"
    assert meaning_of(SMALL.process("P4"), SMALL_ROCKET, EN) == "Not there yet"
