"""Above a curve stands how the goal is, and growth in words that judge nothing."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.domain.curves import Point, PointKind
from scorecard.domain.goals import Sense
from scorecard.domain.metrics import Aggregate, Direction, Metric
from scorecard.domain.periods import Period
from scorecard.ui.curve_sentences import growth_words, hero_words
from scorecard.ui.pace_words import pace_words
from scorecard.ui.visit import Visit
from scorecard.views.curves import MetricCurve
from tests.ui.goals_at_work import judged, metric

Visits = Mapping[str, Visit]
PIECES, SHARE = metric(Aggregate.SUM), metric(Aggregate.MEAN, "%")
CASH = metric(Aggregate.LAST, "€")
COMPLAINTS = replace(PIECES, direction=Direction.DOWN)


def curve(on: Metric, **amounts: int | None) -> MetricCurve:
    """A curve of these months: `curve(PIECES, m2025_10=9)`; None is a month without a number."""
    points = []
    for code, amount in amounts.items():
        month = Period.parse(code[1:].replace("_", "-"))
        kind = PointKind.MISSING if amount is None else PointKind.VALUE
        points.append(Point(month, kind, None if amount is None else Decimal(amount)))
    return MetricCurve(on, tuple(points))


def said(visit: Visit, shown: MetricCurve) -> str:
    return " ".join(growth_words(visit, shown)).replace("\u00a0", " ")


def test_first_stands_how_the_goal_is_and_what_it_takes(visits: Visits) -> None:
    goal = judged(PIECES, Sense.AT_LEAST, 1, 0)
    shown = replace(curve(PIECES, m2026_01=1, m2026_02=0), goal=goal, goals=(goal,))

    hero, target = hero_words(visits["en"], shown)

    assert hero == pace_words(visits["en"], PIECES, goal)
    assert "in each of the 10 months left reaches it" in hero
    assert target.replace("\u00a0", " ") == "Goal for 2026: at least 12 pcs."


def test_without_a_goal_the_latest_number_stands_first_and_nobody_judges_it(
    visits: Visits,
) -> None:
    hero, more = hero_words(visits["en"], curve(PIECES, m2026_10=9, m2026_11=None))

    assert hero.replace("\u00a0", " ") == "9 pcs in October 2026"
    assert more.startswith("No goal is set")


def test_without_any_number_it_says_so(visits: Visits) -> None:
    assert hero_words(visits["fi"], curve(PIECES))[0] == "Ei vielä lukuja"
    assert growth_words(visits["fi"], curve(PIECES)) == []


@pytest.mark.parametrize(
    ("shown", "english", "finnish"),
    [
        pytest.param(
            curve(PIECES, m2025_10=10, m2026_10=13),
            "↗ October 2026: 3 pcs more than a year before, 13 pcs after 10 pcs (+30%).",
            "↗ Lokakuu 2026: 3 pcs enemmän kuin vuotta aiemmin, nyt 13 pcs, silloin 10 pcs "
            "(+30 %).",
            id="more, from a base that a percentage is worth",
        ),
        pytest.param(
            curve(PIECES, m2025_10=3, m2026_10=5),
            "↗ October 2026: 2 pcs more than a year before, 5 pcs after 3 pcs.",
            "↗ Lokakuu 2026: 2 pcs enemmän kuin vuotta aiemmin, nyt 5 pcs, silloin 3 pcs.",
            id="more, from a small base",
        ),
        pytest.param(
            curve(PIECES, m2025_10=12, m2026_10=12),
            "= October 2026: the same as a year before, 12 pcs.",
            "= Lokakuu 2026: saman verran kuin vuotta aiemmin, 12 pcs.",
            id="the same",
        ),
        pytest.param(
            curve(PIECES, m2026_05=10, m2026_06=14, m2026_10=9),
            "↘ Autumn 2026: on average 9 pcs a month, 3 pcs less than in the half-year before "
            "(-25%).",
            "↘ Syksy 2026: keskimäärin 9 pcs kuussa, 3 pcs vähemmän kuin edellisenä puolivuotena "
            "(-25 %).",
            id="by half-years",
        ),
        pytest.param(
            curve(CASH, m2026_05=900, m2026_06=100, m2026_09=200, m2026_10=150),
            "↗ Autumn 2026: 50 € more than at the end of the half-year before, "
            "150 € after 100 € (+50%).",
            "↗ Syksy 2026: 50 € enemmän kuin edellisen puolivuoden lopussa, "
            "nyt 150 €, silloin 100 € (+50 %).",
            id="where the last number counts",
        ),
        pytest.param(
            curve(SHARE, m2025_10=40, m2026_10=60),
            "↗ October 2026: 20 more than a year before, 60% after 40%.",
            "↗ Lokakuu 2026: 20 enemmän kuin vuotta aiemmin, nyt 60 %, silloin 40 %.",
            id="percentages lie points apart",
        ),
    ],
)
def test_growth_in_words(visits: Visits, shown: MetricCurve, english: str, finnish: str) -> None:
    assert said(visits["en"], shown) == english
    assert said(visits["fi"], shown).replace("−", "-") == finnish


def test_both_comparisons_stand_in_one_line(visits: Visits) -> None:
    shown = curve(PIECES, m2025_10=10, m2026_06=10, m2026_10=10)

    assert said(visits["en"], shown).count("=") == 2
    assert len(growth_words(visits["en"], shown)) == 1


def test_where_less_is_better_the_arrow_falls_and_the_words_say_so(visits: Visits) -> None:
    fallen = said(visits["en"], curve(COMPLAINTS, m2025_10=12, m2026_10=6))
    risen = said(visits["en"], curve(COMPLAINTS, m2025_10=12, m2026_10=18))

    assert (fallen[0], risen[0]) == ("↘", "↗")
    assert all(words.endswith("Less is better here.") for words in (fallen, risen))
    assert "better" not in said(visits["en"], curve(PIECES, m2025_10=12, m2026_10=6))


def test_the_current_month_is_compared_with_nothing_before_it_is_over(visits: Visits) -> None:
    # It is the 22nd of November 2026.
    shown = curve(PIECES, m2025_11=20, m2025_10=10, m2026_10=11, m2026_11=2)

    assert said(visits["en"], shown).startswith("↗ October 2026: 1 pcs more than a year before")


def test_a_change_below_half_a_percent_has_no_percentage(visits: Visits) -> None:
    assert "%" not in said(visits["en"], curve(CASH, m2025_10=10000, m2026_10=10040))
