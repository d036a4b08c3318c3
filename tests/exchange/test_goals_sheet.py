"""The data decides whether a goal is reached, and only what is reached can be celebrated."""

from decimal import Decimal

import pytest

from scorecard.domain.goals import Goal, GoalState, Sense
from scorecard.exchange.changes import Verdict
from scorecard.exchange.picture import Picture
from scorecard.exchange.raw import Cell
from tests.exchange.planned import VISITS, Records, planned, reasons, started

Row = dict[str, Cell | None]
PARTY: Row = {"date": "2026-10-15", "how": "Cake", "better_next_time": "Earlier"}


def goal(**cells: Cell | None) -> Row:
    row: Row = {"owner": "aino@example.org", "period": "2026-H2", "metric": "visits"}
    return {**row, "target": Decimal(5), **cells}


def words(state: str | None, **cells: Cell | None) -> Row:
    return goal(metric=None, target=None, words="Our page is live", state=state, **cells)


def dots(**cells: Cell | None) -> Row:
    row: Row = {"owner": "usva", "metric": None, "process": "A3", "target": Decimal(2)}
    return goal(**(row | cells))


def party(name: str, **cells: Cell | None) -> Row:
    return {"owner": "aino@example.org", "period": "2026-H2", "goal": name, **PARTY, **cells}


def value(number: str) -> Records:
    row: Row = {"owner": "aino@example.org", "metric": "visits"}
    return [{**row, "month": "2026-09", "value": number}]


@pytest.fixture
def picture() -> Picture:
    """An academy in which Aino counts her visits."""
    return started(metrics=[VISITS])


def the_goal(picture: Picture) -> Goal:
    return next(iter(picture.goals.values()))


@pytest.mark.parametrize("state", ["open", "saavutettu", "missed"])
def test_a_stated_state_says_nothing_about_a_metrics_goal(picture: Picture, state: str) -> None:
    planned(picture, goals=[goal(state=state)])

    assert the_goal(picture).stated is GoalState.OPEN


def test_a_goal_can_be_dropped_and_taken_up_again(picture: Picture) -> None:
    planned(picture, goals=[goal(state="luovuttu")])
    assert the_goal(picture).stated is GoalState.DROPPED

    planned(picture, goals=[goal()])
    assert the_goal(picture).stated is GoalState.DROPPED

    planned(picture, goals=[goal(state="open")])
    assert the_goal(picture).stated is GoalState.OPEN


def test_a_goal_in_words_is_what_somebody_says(picture: Picture) -> None:
    planned(picture, goals=[words("reached")])

    assert the_goal(picture).stated is GoalState.REACHED


def test_a_goal_inherits_how_its_metric_is_shared(picture: Picture) -> None:
    planned(picture, metrics=[{**VISITS, "metric": "secret", "visibility": "me"}])
    planned(picture, goals=[goal(metric="secret", sense="enintään")])

    assert (the_goal(picture).visibility.value, the_goal(picture).sense) == ("me", Sense.AT_MOST)


def test_the_same_aim_with_another_target_is_a_change(picture: Picture) -> None:
    planned(picture, goals=[goal(), dots(), words(None)])
    found = planned(
        picture, goals=[goal(target=Decimal(6)), dots(target=Decimal(3)), words("missed")]
    )

    assert found.counts["goals"] == {Verdict.CHANGED: 3}
    assert len(picture.goals) == 3


@pytest.mark.parametrize(
    ("cells", "column", "key"),
    [
        ({"target": None}, "target", "text-empty"),
        ({"metric": None}, "metric", "import-goal-needs-one-subject"),
        ({"process": "Y1"}, "process", "import-goal-needs-one-subject"),
        ({"words": "x"}, "words", "import-goal-needs-one-subject"),
        ({"upper": Decimal(4)}, "upper", "import-upper-below-target"),
        ({"period": "2026-H3"}, "period", "not-a-period"),
        ({"metric": "calls"}, "metric", "import-no-such-metric"),
        ({"metric": None, "process": "Q9", "target": Decimal(1)}, "process", "no-such-process"),
        ({"metric": None, "process": "A3", "target": Decimal(0)}, "target", "import-not-dots"),
    ],
)
def test_a_goal_that_cannot_be_is_refused(
    picture: Picture, cells: Row, column: str, key: str
) -> None:
    assert reasons(planned(picture, goals=[goal(**cells)])) == [(2, column, key)]


def test_the_same_goal_twice_is_a_double_at_what_it_is_about(picture: Picture) -> None:
    found = planned(picture, goals=[goal(), goal(), dots(), dots(), words(None), words("open")])

    assert reasons(found) == [
        (3, "metric", "import-same-goal"),
        (5, "process", "import-same-goal"),
        (7, "words", "import-same-goal"),
    ]


def test_a_reached_goal_of_each_sort_is_celebrated_by_its_name(picture: Picture) -> None:
    rated: Row = {"team": "usva", "period": "2026-H2", "process": "A3", "dots": Decimal(2)}
    found = planned(
        picture,
        values=value("5"),
        dots=[rated],
        goals=[goal(), dots(), words("reached")],
        celebrations=[
            party("Visits"),
            party("a3", owner="usva"),
            party("our  page is LIVE"),
        ],
    )

    assert reasons(found) == []
    assert len(picture.celebrations) == 3


def test_a_goal_that_the_data_does_not_reach_is_not_celebrated(picture: Picture) -> None:
    found = planned(
        picture,
        values=value("4.9"),
        goals=[goal(state="reached"), words("open")],
        celebrations=[party("visits"), party("Our page is live"), party("calls")],
    )

    assert reasons(found) == [
        (2, "goal", "import-goal-not-reached"),
        (3, "goal", "import-goal-not-reached"),
        (4, "goal", "import-no-such-goal"),
    ]


def test_a_celebration_of_tomorrow_has_not_been(picture: Picture) -> None:
    found = planned(
        picture,
        goals=[words("reached")],
        celebrations=[party("Our page is live", date="2026-11-23")],
    )

    assert reasons(found) == [(2, "date", "celebration-in-the-future")]


def test_a_later_correction_does_not_take_a_celebration_back(picture: Picture) -> None:
    planned(picture, values=value("5"), goals=[goal()], celebrations=[party("visits")])
    found = planned(picture, values=value("1"), celebrations=[party("visits", how="Cake for all")])

    assert found.counts["celebrations"] == {Verdict.CHANGED: 1}
