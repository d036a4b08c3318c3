"""An archive tells what was learnt of a goal and how it is spread; nothing odd is believed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goal_shares import Share
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner, OwnerKind, Person
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.goal_memory import GoalMemory, remembered_goal, told_goal
from scorecard.exchange.picture import Picture
from tests.domain.builders import CASH, VISITS
from tests.exchange.planned import empty

AINO = Person(1, "aino@example.org", "Aino")
MONTHS = [Period.parse(f"2026-{n:02}") for n in range(1, 13)]
SHARES = tuple(Share(month, Decimal(2)) for month in MONTHS)
YEAR = Goal(
    7,
    Owner(OwnerKind.PERSON, 1),
    Period.parse("2026"),
    metric_id=1,
    target=Decimal(24),
    stated=GoalState.DROPPED,
    reason="Abroad",
    visibility=Visibility.TEAM,
)
TOLD = {
    "visibility": Visibility.TEAM,
    "reason": "Abroad",
    "shares": {month.code: Decimal(2) for month in MONTHS},
    "lesson": "Ring first",
    "closed_on": date(2026, 5, 3),
    "closed_by": "aino@example.org",
}


@pytest.fixture
def picture() -> Picture:
    """Aino and her visits."""
    known = empty()
    known.put_person(AINO)
    known.put_metric(replace(VISITS, owner=YEAR.owner))
    return known


def _read(**changes: Any) -> dict[str, Any]:
    """Return what is told as it comes out of a file, with changes; None leaves out."""
    told = {**TOLD, "closed_on": "2026-05-03", "shares": {m.code: "2" for m in MONTHS}, **changes}
    return {name: cell for name, cell in told.items() if cell is not None}


def test_everything_about_a_goal_is_told(picture: Picture) -> None:
    picture.shares[7] = SHARES
    picture.closings[7] = Closing(7, "Ring first", date(2026, 5, 3), 1)

    assert told_goal(picture, YEAR) == TOLD


def test_of_a_plain_goal_no_more_than_who_sees_it_is_told(picture: Picture) -> None:
    assert told_goal(picture, replace(YEAR, reason="")) == {"visibility": Visibility.TEAM}


def test_what_is_told_is_remembered(picture: Picture) -> None:
    bare = replace(YEAR, visibility=Visibility.COACH, reason="")

    goal, memory = remembered_goal(bare, _read(), picture)

    assert goal == YEAR
    assert memory == GoalMemory(SHARES, Closing(7, "Ring first", date(2026, 5, 3), 1))
    assert told_goal(picture, goal) == TOLD


def test_somebody_unknown_closed_it_all_the_same(picture: Picture) -> None:
    _, memory = remembered_goal(YEAR, _read(closed_by="gone@example.org"), picture)

    assert memory.closing == Closing(7, "Ring first", date(2026, 5, 3), None)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"shares": {"2026-01": "24"}}, id="months lack"),
        pytest.param({"shares": {m.code: "3" for m in MONTHS}}, id="another sum"),
        pytest.param({"shares": {"spring": "24"}}, id="no month"),
        pytest.param({"lesson": " "}, id="nothing learnt"),
        pytest.param({"lesson": None}, id="no lesson"),
        pytest.param({"lesson": "\x00"}, id="no text"),
        pytest.param({"closed_on": "2099-01-01"}, id="in the future"),
        pytest.param({"closed_on": "yesterday"}, id="no day"),
        pytest.param({"visibility": "everybody"}, id="no visibility"),
    ],
)
def test_what_could_not_be_ours_is_refused(picture: Picture, changes: dict[str, Any]) -> None:
    with pytest.raises((KeyError, RefusedError, ValueError)):
        remembered_goal(YEAR, _read(**changes), picture)


def test_a_level_has_no_shares(picture: Picture) -> None:
    picture.put_metric(replace(CASH, owner=YEAR.owner))

    with pytest.raises(ValueError, match="7"):
        remembered_goal(YEAR, _read(), picture)
