"""What a metric will be judged by is said with an example, for every sort there is."""

from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest

from scorecard.domain.metrics import Aggregate, Direction, Kind, Perspective
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import Period
from scorecard.text import LANGUAGES, text_in
from scorecard.ui.scorecard_words import balance_words, judged_words, metric_said
from scorecard.views.scorecard import Kept, ScorecardView
from tests.domain.builders import AINO, VISITS, metric

ENGLISH = text_in("en")
BOOKS = replace(VISITS, name="Book points", unit="pts", decimals=0)
RANGE = replace(BOOKS, direction=Direction.RANGE, lower=Decimal(2), upper=Decimal(5))


def said(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("how", "example"),
    [
        (
            Aggregate.SUM,
            "the months add up. 3 pts in May and 4 pts in June make 7 pts towards the goal.",
        ),
        (
            Aggregate.MEAN,
            "each month stands for itself, and a goal looks at the mean."
            " 3 pts in May and 5 pts in June make a mean of 4 pts.",
        ),
        (
            Aggregate.LAST,
            "each month stands for itself, and a goal looks at the latest."
            " After 3 pts in May and 5 pts in June it stands at 5 pts.",
        ),
    ],
)
def test_the_example_is_made_of_what_was_chosen(how: Aggregate, example: str) -> None:
    kind = Kind.ADDS_UP if how is Aggregate.SUM else Kind.LEVEL

    found = judged_words(ENGLISH, replace(BOOKS, kind=kind, aggregate=how))

    assert said(found).startswith(f"Book points: {example} ")


@pytest.mark.parametrize(
    ("kind", "direction", "end"),
    [
        (Kind.ADDS_UP, Direction.UP, "is reached as soon as the sum is there."),
        (Kind.ADDS_UP, Direction.DOWN, "how much at most, and it is known only when"),
        (Kind.LEVEL, Direction.UP, "how high at least, and it is known only when"),
        (Kind.LEVEL, Direction.DOWN, "how high at most, and it is known only when"),
        (Kind.LEVEL, Direction.NEUTRAL, "neither more nor less is called better."),
        (Kind.LEVEL, Direction.RANGE, "say from where to where."),
    ],
)
def test_the_direction_says_when_a_goal_is_reached(
    kind: Kind, direction: Direction, end: str
) -> None:
    assert end in judged_words(ENGLISH, metric(kind, direction))


def test_a_range_is_named_by_its_ends() -> None:
    assert "Best from 2 pts to 5 pts:" in said(judged_words(ENGLISH, RANGE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sort_of_metric_has_a_sentence_of_its_own(language: str) -> None:
    sorts = [
        (kind, how, way)
        for kind, how, way in product(Kind, Aggregate, Direction)
        if (kind is Kind.ADDS_UP) == (how is Aggregate.SUM)
    ]

    found = {
        judged_words(text_in(language), replace(RANGE, kind=k, aggregate=h, direction=d))
        for k, h, d in sorts
    }

    assert len(found) == len(sorts) == 12


def test_examples_look_like_numbers_of_their_unit() -> None:
    attendance = replace(metric(Kind.LEVEL), unit="%")

    assert "60% in May and 100% in June make a mean of 80%." in judged_words(ENGLISH, attendance)


def test_a_metric_without_a_name_yet_is_spoken_of_all_the_same() -> None:
    assert judged_words(ENGLISH, replace(BOOKS, name="")).startswith("This metric: ")


def card(*sides: Perspective) -> ScorecardView:
    kept = [
        Kept(replace(BOOKS, id=n, perspective=side), (), (), (), None)
        for n, side in enumerate(sides, 1)
    ]
    places = (*kept, *[None] * (5 - len(kept)))
    month = Period.parse("2026-11")
    assert AINO.kind is OwnerKind.PERSON
    return ScorecardView(AINO, None, month, places, (), may_keep=True, may_enter=True)


LEARNING, CUSTOMERS = Perspective.LEARNING, Perspective.CUSTOMERS


@pytest.mark.parametrize(
    ("sides", "sentence"),
    [
        ((), "Once there is a metric, this shows which sides it looks at."),
        (tuple(Perspective), "All four perspectives are in sight."),
        (
            (LEARNING, CUSTOMERS, LEARNING),
            "2 of four perspectives are in sight."
            " Nothing looks at this yet: Inner work and Finances.",
        ),
        (
            (LEARNING, LEARNING),
            "Everything looks at one side: Learning."
            " Nothing looks at this yet: Customers, Inner work and Finances.",
        ),
        (
            (LEARNING,),
            "One of four perspectives is in sight."
            " Nothing looks at this yet: Customers, Inner work and Finances.",
        ),
    ],
)
def test_the_balance_is_one_sentence(sides: tuple[Perspective, ...], sentence: str) -> None:
    assert balance_words(ENGLISH, card(*sides)) == sentence


def test_two_versions_of_a_metric_can_be_told_apart() -> None:
    other = replace(BOOKS, unit="h")

    assert metric_said(ENGLISH, BOOKS) != metric_said(ENGLISH, other)
    assert metric_said(ENGLISH, other).startswith("Book points · h · Adds up")
