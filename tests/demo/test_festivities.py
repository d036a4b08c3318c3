"""Plans, cheers and comments of the demo are by those who may, of what waits or was held."""

from datetime import date

from scorecard.demo.festivities import Festivities, festivities_for
from scorecard.demo.inventing import SEED
from scorecard.demo.picture import demo_picture
from scorecard.domain.goals import GoalState
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import OwnerKind
from tests.demo.academies import AUTUMN, every_demo, invented, known


def found(model: str, today: date) -> Festivities:
    made = invented(model, today)
    return festivities_for(known(model, today), made.goals, made.celebrations, SEED)


@every_demo
def test_only_what_is_reached_and_not_celebrated_is_planned(model: str, today: date) -> None:
    made, judge = invented(model, today), known(model, today)
    goals = {goal.id: goal for goal in made.goals}
    held = {celebration.goal_id for celebration in made.celebrations}

    for plan in found(model, today).plans:
        assert plan.cause not in held
        assert judge.state(goals[plan.cause]) is GoalState.REACHED
        assert plan.planned_on is None or plan.planned_on > today


@every_demo
def test_nobody_cheers_what_they_do_not_see_or_what_is_their_own(model: str, today: date) -> None:
    made, judge = invented(model, today), known(model, today)
    goals = {goal.id: goal for goal in made.goals}
    told = found(model, today)

    for goal_id, who in [c[:2] for c in told.cheers] + [
        (said.celebration_id, said.person_id) for said in told.comments
    ]:
        goal = goals[goal_id]
        if goal.owner.kind is OwnerKind.PERSON:
            metric = judge.metrics.get(goal.metric_id or 0)
            assert who != goal.owner.id
            assert (metric.visibility if metric else goal.visibility) is not Visibility.ME


def test_the_wall_is_alive() -> None:
    told = found("shipped", AUTUMN)

    assert len(told.plans) >= 5
    assert len(told.cheers) > 40
    assert len(told.comments) > 8
    assert told.opened
    assert told.pictured is not None
    assert len(told.years) >= 3


def test_the_picture_is_small_and_always_the_same() -> None:
    picture = demo_picture("1")

    assert picture == demo_picture("1")
    assert picture.content.startswith(b"\xff\xd8\xff")
    assert len(picture.content) < 200_000
