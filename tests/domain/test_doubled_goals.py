"""When somebody is there twice, the same goal becomes one, and another one stays in words."""

from dataclasses import replace
from decimal import Decimal

from scorecard.domain.doubled_goals import merged_goals
from scorecard.domain.doubles import Belongings
from scorecard.domain.goals import Goal, GoalState, Sense
from scorecard.domain.metrics import Direction, Visibility
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from tests.domain.test_doubles import DOUBLE, VILLE, metric

AUTUMN = Period.parse("2026-H2")
KEPT, OTHER = Owner(OwnerKind.PERSON, VILLE), Owner(OwnerKind.PERSON, DOUBLE)
JOINED = {2: 1}
TWELVE = Goal(1, KEPT, AUTUMN, metric_id=1, target=Decimal(12))
BOOK = Goal(3, KEPT, AUTUMN, words="A book")


def both(kept: Goal, double: Goal, *celebrated: int) -> tuple[Belongings, Belongings]:
    seen = frozenset(celebrated)
    return (
        Belongings(
            KEPT,
            metrics=(metric(1, VILLE, "Visits", 1),),
            goals=(kept,),
            celebrated=seen & {kept.id},
        ),
        Belongings(
            OTHER,
            metrics=(metric(2, DOUBLE, "Visits", 1),),
            goals=(double,),
            celebrated=seen & {double.id},
        ),
    )


def test_a_goal_for_something_else_moves_as_it_is() -> None:
    double = Goal(2, OTHER, AUTUMN, metric_id=7, target=Decimal(3))

    merged = merged_goals(*both(TWELVE, double), JOINED)

    assert merged.changed == (replace(double, owner=KEPT),)


def test_a_goal_follows_its_metric_into_the_one_that_stays() -> None:
    double = Goal(2, OTHER, Period.parse("2026"), metric_id=2, target=Decimal(30))

    merged = merged_goals(*both(TWELVE, double), JOINED)

    assert merged.changed == (replace(double, owner=KEPT, metric_id=1),)


def test_the_same_goal_twice_is_one_and_no_more_people_see_it() -> None:
    double = Goal(2, OTHER, AUTUMN, metric_id=2, target=Decimal("12.0"), visibility=Visibility.ME)

    merged = merged_goals(*both(TWELVE, double), JOINED)

    assert merged.joined == {2: 1}
    assert merged.changed == (replace(TWELVE, visibility=Visibility.ME),)


def test_a_goal_keeps_its_sense_in_a_metric_that_goes_another_way() -> None:
    double = Goal(2, OTHER, Period.parse("2026"), metric_id=2, target=Decimal(30))
    ours, theirs = both(TWELVE, double)
    falling = replace(theirs.metrics[0], direction=Direction.DOWN)

    merged = merged_goals(ours, replace(theirs, metrics=(falling,)), JOINED)

    assert merged.changed == (replace(double, owner=KEPT, metric_id=1, sense=Sense.AT_MOST),)


def test_a_sense_that_was_said_and_one_that_is_usual_are_the_same() -> None:
    double = Goal(2, OTHER, AUTUMN, metric_id=2, target=Decimal(12), sense=Sense.AT_LEAST)

    assert merged_goals(*both(TWELVE, double), JOINED).joined == {2: 1}


def test_what_one_of_them_said_of_the_same_goal_counts() -> None:
    double = replace(
        BOOK, id=4, owner=OTHER, words="A  BOOK", stated=GoalState.REACHED, reason="Read"
    )

    merged = merged_goals(*both(BOOK, double), {})

    assert merged.changed == (replace(BOOK, stated=GoalState.REACHED, reason="Read"),)


def test_another_number_for_the_same_thing_stays_in_words() -> None:
    double = Goal(2, OTHER, AUTUMN, metric_id=2, target=Decimal(20), upper=Decimal("25.5"))

    merged = merged_goals(*both(TWELVE, double), JOINED)

    assert merged.retold == (2,)
    assert merged.changed == (
        Goal(2, KEPT, AUTUMN, words="Visits: 20–25.5", stated=GoalState.DROPPED),
    )


def test_two_celebrations_stay_two_goals() -> None:
    double = Goal(2, OTHER, AUTUMN, metric_id=2, target=Decimal(12))

    merged = merged_goals(*both(TWELVE, double, 1, 2), JOINED)

    assert merged.changed == (Goal(2, KEPT, AUTUMN, words="Visits: 12", stated=GoalState.REACHED),)


def test_one_celebration_is_no_reason_for_two_goals() -> None:
    double = Goal(2, OTHER, AUTUMN, metric_id=2, target=Decimal(12))

    assert merged_goals(*both(TWELVE, double, 2), JOINED).joined == {2: 1}


def test_what_they_said_differently_in_the_same_words_stays_twice() -> None:
    kept = replace(BOOK, stated=GoalState.REACHED)
    double = replace(BOOK, id=4, owner=OTHER, stated=GoalState.DROPPED)

    merged = merged_goals(*both(kept, double), {})

    assert [(g.words, g.stated) for g in merged.changed] == [("A book (2)", GoalState.DROPPED)]
