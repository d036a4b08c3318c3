"""What is said of two metrics never goes further than their months do."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.domain.curves import Point, PointKind
from scorecard.domain.metrics import Aggregate
from scorecard.domain.periods import Period
from scorecard.domain.relations import every_lag
from scorecard.ui.relation_words import empty_words, relation_sentence, relation_words
from scorecard.ui.visit import Visit
from scorecard.views.relations import RelationsView, Side
from tests.ui.goals_at_work import metric

JANUARY = Period.parse("2026-01")
BUSY = (3, 5, 2, 8, 7, 4, 9, 6, 1, 8)
RISING = tuple(range(10))


def side(name: str, amounts: tuple[int, ...], *, per_member: bool = False) -> Side:
    points = tuple(
        Point(JANUARY.plus(n), PointKind.VALUE, Decimal(amount)) for n, amount in enumerate(amounts)
    )
    named = replace(metric(Aggregate.SUM), name=name)
    return Side(name, named, points, per_member)


def view(
    first: tuple[int, ...], second: tuple[int, ...], *, lag: int = 0, per_member: bool = False
) -> RelationsView:
    one = side("Visits", first, per_member=per_member)
    other = side("Deals", second, per_member=per_member)
    return RelationsView((one, other), one, other, lag, every_lag(one.amounts, other.amounts))


def words(visits: Mapping[str, Visit], found: RelationsView, language: str = "en") -> str:
    return " ".join(relation_words(visits[language], found.relation))


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        pytest.param(
            view(BUSY, BUSY),
            "When “Visits” is high, “Deals” tends to be high in the same month",
            id="together",
        ),
        pytest.param(
            view(BUSY, tuple(10 - n for n in BUSY)),
            "When “Visits” is high, “Deals” tends to be low in the same month",
            id="opposite",
        ),
        pytest.param(
            view(BUSY, (5, *BUSY[:-1]), lag=1),
            "When “Visits” is high, “Deals” tends to be high one month later",
            id="one leads the other",
        ),
        pytest.param(
            view(BUSY, BUSY[:7]),
            "“Visits” and “Deals” have too few months in common",
            id="too few",
        ),
        pytest.param(
            view((4,) * 10, BUSY), "“Visits” never changes, so it moves with nothing", id="constant"
        ),
        pytest.param(
            view(BUSY, (0,) * 10), "“Deals” never changes, so it moves with nothing", id="zeros"
        ),
        pytest.param(
            view(BUSY, BUSY, per_member=True),
            "When “Visits per member” is high, “Deals per member” tends to be high in the same"
            " month",
            id="of members together",
        ),
        pytest.param(
            RelationsView((), None, None, 0, ()),
            "There is nothing to lay over each other yet",
            id="nothing",
        ),
    ],
)
def test_the_answer_is_one_sentence(
    visits: Mapping[str, Visit], found: RelationsView, sentence: str
) -> None:
    assert relation_sentence(visits["en"], found) == sentence


def test_a_coefficient_stands_with_its_months_and_is_no_proof(visits: Mapping[str, Visit]) -> None:
    said = words(visits, view(BUSY, BUSY))

    assert said.startswith("Over 10 months the coefficient is 1.00 (Pearson’s), and 1.00 by ranks")
    assert "This does not prove that one makes the other." in said
    assert "Tämä ei todista" in words(visits, view(BUSY, BUSY), "fi")


def test_what_could_be_chance_is_called_so(visits: Mapping[str, Visit]) -> None:
    few = view((1, 2, 3, 4, 5, 6, 7, 8), (4, 1, 6, 2, 5, 3, 8, 4))

    assert relation_sentence(visits["en"], few).endswith("what shows could be chance")
    assert "more than one case of twenty" in words(visits, few)
    assert "This does not prove" in words(visits, few)


def test_no_common_line_does_not_mean_that_there_is_nothing(visits: Mapping[str, Visit]) -> None:
    none = view((1, 2, 3, 4, 5, 6, 7, 8), (1, -1, -1, 1, 1, -1, -1, 1))

    assert "That does not mean that they have nothing to do with each other" in words(visits, none)


def test_one_extreme_month_and_a_common_drift_are_pointed_out(visits: Mapping[str, Visit]) -> None:
    extreme = view((1, 2, 3, 4, 5, 6, 7, 90), (4, 3, 5, 2, 5, 3, 4, 80))

    assert "a few unusual months make the picture" in words(visits, extreme)
    assert "Both rise or fall all the time" in words(visits, view(RISING, RISING))
    assert "Both rise or fall all the time" not in words(visits, view(BUSY, BUSY))


@pytest.mark.parametrize(
    ("common", "sentence"),
    [
        pytest.param(0, "They have no month in common; fewer than 8 say nothing.", id="none"),
        pytest.param(1, "They have 1 month in common; fewer than 8 say nothing.", id="one"),
        pytest.param(7, "They have 7 months in common; fewer than 8 say nothing.", id="seven"),
    ],
)
def test_too_few_months_are_counted(
    visits: Mapping[str, Visit], common: int, sentence: str
) -> None:
    said = words(visits, view(BUSY, BUSY[:common]))

    assert said.startswith(sentence)
    assert "coefficient" not in said


def test_what_is_missing_is_said(visits: Mapping[str, Visit]) -> None:
    nothing = RelationsView((), None, None, 0, ())
    one = RelationsView((side("Visits", BUSY),), None, None, 0, ())

    assert (
        "As soon as two metrics have 8 months"
        in empty_words(visits["en"], nothing, together=False)[0]
    )
    assert (
        "Only one metric holds numbers here: “Visits”."
        in empty_words(visits["en"], one, together=False)[0]
    )
    assert "at least three have entered" in empty_words(visits["en"], nothing, together=True)[1]
