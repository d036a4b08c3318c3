"""What several say of a process is told apart by shape, by place and in words, not by colour."""

from typing import Any

import pytest

from scorecard.charts.export import chart_svg
from scorecard.charts.gap import SHAPES, gap_chart
from scorecard.charts.gap_rows import gap_alt, gap_rows, mark_rows, span_rows, voices_in
from scorecard.domain.gaps import Gap, Heard, Voice
from scorecard.text import text_in
from tests.charts.rockets import SHIPPED, SMALL

EN, FI = text_in("en"), text_in("fi")
TEAM, COACH, OWN, OUTSIDE = Voice
A1 = Gap(
    "A1", {TEAM: Heard(3), COACH: Heard(1), OWN: Heard(7 / 3, answers=3), OUTSIDE: Heard(1.0, 4)}
)
Y1 = Gap("Y1", {TEAM: Heard(2, carried=True), COACH: Heard(2)})
GAPS = [A1, Y1]


def marks_of(spec: dict[str, Any]) -> dict[str, Any]:
    """Return the layer of marks."""
    found: dict[str, Any] = spec["layer"][-1]["encoding"]
    return found


def test_every_voice_has_a_shape_of_its_own() -> None:
    assert set(SHAPES) == set(Voice)
    assert len(set(SHAPES.values())) == len(Voice)

    marks = marks_of(gap_chart(GAPS, SHIPPED.processes, EN, dark=False))

    assert marks["shape"]["scale"]["range"] == ["circle", "square", "diamond", "triangle-up"]


def test_only_voices_that_are_heard_stand_in_the_key() -> None:
    marks = marks_of(gap_chart([Y1], SHIPPED.processes, EN, dark=False))

    assert marks["shape"]["scale"]["domain"] == ["The team's dots", "The coach"]
    assert voices_in([Y1]) == (TEAM, COACH)


def test_a_voice_keeps_its_colour_whoever_else_is_heard() -> None:
    every = marks_of(gap_chart(GAPS, SHIPPED.processes, EN, dark=False))["fill"]["scale"]["range"]
    alone = Gap("A1", {OUTSIDE: Heard(1.0, 4)})

    assert marks_of(gap_chart([alone], SHIPPED.processes, EN, dark=False))["fill"]["scale"][
        "range"
    ] == [every[3]]


def test_marks_on_the_same_dot_stand_on_lines_of_their_own() -> None:
    marks = marks_of(gap_chart(GAPS, SHIPPED.processes, EN, dark=False))

    assert marks["yOffset"]["field"] == "voice"
    assert marks["y"]["sort"] is None


def test_carried_dots_are_hollow() -> None:
    rows = {(r["code"], r["voice"]): r["filled"] for r in mark_rows(GAPS, SHIPPED.processes, EN)}

    assert rows["Y1", "The team's dots"] == 0.0
    assert rows["A1", "The team's dots"] == rows["Y1", "The coach"] == 1.0


def test_a_band_spans_what_lies_apart_and_nothing_else() -> None:
    assert span_rows(GAPS) == [{"code": "A1", "low": 1.0, "high": 3}]


def test_the_dots_go_from_none_to_the_most_that_any_process_has() -> None:
    marks = marks_of(gap_chart(GAPS, SHIPPED.processes, EN, dark=False))

    assert marks["x"]["axis"]["values"] == [0, 1, 2, 3]
    assert marks["x"]["scale"]["domain"] == [-0.2, 3.2]


def test_every_process_makes_it_higher() -> None:
    one, two = (
        gap_chart(gaps, SHIPPED.processes, EN, dark=False)["height"] for gaps in (GAPS[:1], GAPS)
    )

    assert one < two


def test_a_mark_speaks_to_screen_readers() -> None:
    assert [row["description"] for row in mark_rows([A1], SHIPPED.processes, EN)] == [
        "A1 Customer relationships, The team's dots 3",
        "A1 Customer relationships, The coach 1",
        "A1 Customer relationships, Own answers 2.3, the mean of 3 answers",
        "A1 Customer relationships, Customers 1.0, the mean of 4 answers",
    ]


def test_the_table_has_a_line_per_process_and_a_column_per_voice() -> None:
    alone = Gap("FIN", {TEAM: Heard(1)})

    assert gap_rows([*GAPS, alone], SHIPPED.processes, FI) == [
        {
            "Prosessi": "A1 asiakassuhdeprosessi",
            "Tiimin täpät": "3",
            "Valmentaja": "1",
            "Omat vastaukset": "2,3, 3 vastauksen keskiarvo",
            "Asiakkaat": "1,0, 4 vastauksen keskiarvo",
            "Ero": "2",
        },
        {
            "Prosessi": "Y1 yksilön oppimisprosessi",
            "Tiimin täpät": "2, siirtynyt",
            "Valmentaja": "2",
            "Omat vastaukset": "–",
            "Asiakkaat": "–",
            "Ero": "0",
        },
        {
            "Prosessi": "FIN talousprosessi",
            "Tiimin täpät": "1",
            "Valmentaja": "–",
            "Omat vastaukset": "–",
            "Asiakkaat": "–",
            "Ero": "–",
        },
    ]


def test_the_sentence_says_how_many_differ_and_what_of_the_widest() -> None:
    assert gap_alt(GAPS, EN) == (
        "1 of 2 processes are seen differently. A1: The team's dots 3, The coach 1,"
        " Own answers 2.3, the mean of 3 answers, Customers 1.0, the mean of 4 answers."
    )


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_can_be_drawn_for_any_model(dark: bool) -> None:
    gaps = [Gap("P2", {TEAM: Heard(2), OWN: Heard(1.5, answers=4)})]

    svg = chart_svg(gap_chart(gaps, SMALL.processes, FI, dark=dark), dark=dark)

    for shown in (">P2<", ">Tiimin täpät<", ">Omat vastaukset<", ">3<"):
        assert shown in svg
