"""What adds up is drawn as a sum on its way to the goal, beside an even pace."""

from dataclasses import replace
from decimal import Decimal

from scorecard.charts.running import running_chart
from scorecard.charts.running_sums import even_pace, so_far
from scorecard.charts.running_words import running_alt, running_rows
from scorecard.domain.curves import PointKind
from scorecard.domain.periods import Period
from scorecard.text import text_in
from tests.charts.curves import CURVE, goal, month

EN, FI = text_in("en"), text_in("fi")
AUTUMN = goal("2026-H2", "60")


def test_the_sum_starts_anew_with_the_range() -> None:
    assert [point.running for point in so_far(CURVE, AUTUMN)] == [0, 6, 16, 28, 37]


def test_months_to_come_are_not_drawn_as_a_standstill() -> None:
    coming = replace(CURVE, points=(*CURVE.points, month("2026-12", kind=PointKind.MISSING)))

    assert so_far(coming, AUTUMN)[-1].month.code == "2026-11"


def test_the_even_pace_rests_in_excused_months_and_ends_at_the_target() -> None:
    assert [due for _, due in even_pace(CURVE, AUTUMN)] == [0, 12, 24, 36, 48, 60]


def test_the_even_pace_rests_in_months_to_come_that_are_excused_already() -> None:
    away = replace(CURVE, excused=(Period.parse("2026-12"),))

    assert [due for _, due in even_pace(away, AUTUMN)] == [0, 15, 30, 45, 60, 60]


def test_the_even_pace_begins_with_the_metric() -> None:
    from_october = replace(CURVE, metric=replace(CURVE.metric, first=Period.parse("2026-10")))

    assert [due for _, due in even_pace(from_october, AUTUMN)] == [0, 0, 0, 20, 40, 60]


def test_the_pace_is_drawn_to_the_end_of_the_range() -> None:
    datasets = running_chart(CURVE, AUTUMN, EN, dark=False)["datasets"]

    assert len(datasets["sums"]) == 5
    assert len(datasets["pace"]) == 6
    assert datasets["goal"][0]["label"] == "60\u00a0pcs · Autumn 2026"


def test_the_value_axis_starts_at_zero() -> None:
    layers = running_chart(CURVE, AUTUMN, EN, dark=False)["layer"]

    assert all(layer["encoding"]["y"]["scale"]["zero"] for layer in layers)


def test_the_table_shows_the_pace_for_months_to_come_too() -> None:
    assert running_rows(CURVE, AUTUMN, FI)[-2:] == [
        {
            "Kuukausi": "marraskuu 2026",
            "Customer visits (pcs)": "9",
            "Kertymä": "37",
            "Tasainen tahti": "48",
        },
        {
            "Kuukausi": "joulukuu 2026",
            "Customer visits (pcs)": "",
            "Kertymä": "",
            "Tasainen tahti": "60",
        },
    ]


def test_the_sentence_says_how_much_of_the_target_is_there() -> None:
    assert running_alt(CURVE, AUTUMN, EN) == (
        "Customer visits: 37\u00a0pcs of 60\u00a0pcs by November 2026."
    )


def test_the_sentence_of_an_empty_range_says_so() -> None:
    assert running_alt(replace(CURVE, points=()), AUTUMN, EN) == (
        "Customer visits: nothing yet of 60\u00a0pcs."
    )


def test_a_range_excused_as_a_whole_expects_nothing() -> None:
    away = replace(CURVE, points=(month("2026-07", kind=PointKind.EXCUSED),))

    assert even_pace(away, goal("2026-07", "5"))[0][1] == Decimal(0)


def test_months_without_a_number_keep_the_sum_and_wear_their_sign() -> None:
    year = running_chart(CURVE, goal("2026", "100"), EN, dark=False)["datasets"]

    assert [row["sum"] for row in year["sums"]][:4] == [6.0, 14.0, 14.0, 21.0]
    assert [(row["name"], row["sign"], row["sum"]) for row in year["signs"][1:]] == [
        ("March 2026", "not entered", 0.0),
        ("July 2026", "away", 0.0),
    ]


def test_the_key_names_the_even_pace_where_nothing_else_needs_a_name() -> None:
    full = running_chart(CURVE, goal("2026-Q4", "30"), EN, dark=False)
    signs = full["layer"][-1]["encoding"]["shape"]["scale"]["domain"]

    assert signs == ["even pace"]
    assert [row["sum"] for row in full["datasets"]["signs"]] == [None]


def test_the_table_says_which_months_were_away_and_which_not_entered() -> None:
    said = [r["Customer visits (pcs)"] for r in running_rows(CURVE, goal("2026", "100"), EN)]

    assert (said[2], said[6], said[11]) == ("not entered", "away", "")


def test_a_pace_that_was_shaped_by_hand_follows_its_months() -> None:
    year = goal("2026", "60")
    months = CURVE.calendar.months(year.period)
    shares = [Decimal(n) for n in (5, 5, 5, 5, 5, 5, 0, 0, 10, 10, 10, 0)]
    shaped = replace(CURVE, shaped={1: dict(zip(months, shares, strict=True))})

    # July is excused, and nothing would have fallen on it.
    assert [due for _, due in even_pace(shaped, year)] == [
        *(5, 10, 15, 20, 25, 30, 30, 30, 40, 50, 60, 60)
    ]


def test_what_falls_on_excused_months_is_carried_by_the_others() -> None:
    year = goal("2026-H2", "60")
    months = CURVE.calendar.months(year.period)
    shares = dict(zip(months, [Decimal(n) for n in (20, 0, 10, 10, 20, 0)], strict=True))

    assert [due for _, due in even_pace(replace(CURVE, shaped={1: shares}), year)] == [
        *(0, 0, 15, 30, 60, 60)
    ]


def test_where_nothing_falls_on_any_month_that_counts_the_pace_is_even() -> None:
    shaped = replace(CURVE, shaped={1: {Period.parse("2026-07"): Decimal(60)}})

    assert even_pace(shaped, AUTUMN) == even_pace(CURVE, AUTUMN)
