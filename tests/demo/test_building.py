"""The whole demo academy goes into an empty database, as one act."""

import pytest

from scorecard.demo.building import build_demo
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import ACADEMY, OwnerKind
from scorecard.store.celebrations import celebrations_of, seen
from scorecard.store.change_log import entries
from scorecard.store.database import Database
from scorecard.store.goals import goals
from scorecard.store.metrics import metrics
from scorecard.store.people import people
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import memberships, teams
from scorecard.store.values import history_of, values_of
from scorecard.views.demo_people import demo_people
from scorecard.views.sight import Sight
from tests.demo.academies import AUTUMN, MODELS, academy_of, every_model, invented


@pytest.fixture(params=MODELS)
def demo(request: pytest.FixtureRequest, database: Database) -> Database:
    build_demo(database, academy_of(request.param), AUTUMN, b"key")
    return database


@every_model
def test_everything_invented_is_stored(database: Database, model: str) -> None:
    made = invented(model)

    build_demo(database, academy_of(model), AUTUMN, b"key")

    with database.read() as session:
        stored_metrics, stored_goals = metrics(session), goals(session)
        values = values_of(session, [m.id for m in stored_metrics])
        assert [p.email for p in people(session)] == [p.email for p in made.cast.people]
        assert [t.key for t in teams(session)] == [t.key for t in made.cast.teams]
        assert len(memberships(session)) == len(made.cast.memberships)
        assert len(ratings_of(session, [t.id for t in teams(session)])) == len(made.rated.ratings)
        assert [m.name for m in stored_metrics] == [m.name for m in made.metrics]
        assert sum(map(len, values.values())) == len(made.histories)
        assert [g.target for g in stored_goals] == [g.target for g in made.goals]
        celebrated = celebrations_of(session, [g.id for g in stored_goals])
        assert len(celebrated) == len(made.celebrations)


def test_building_writes_one_row_into_the_log(demo: Database) -> None:
    with demo.read() as session:
        written = entries(session, limit=10)

    assert [(entry.deed, entry.actor_id) for entry in written] == [("build-demo", None)]


def test_goals_belong_to_the_owners_of_their_metrics(demo: Database) -> None:
    with demo.read() as session:
        owners = {m.id: m.owner for m in metrics(session)}
        on_metrics = [g for g in goals(session) if g.metric_id]

    assert all(goal.owner == owners[goal.metric_id or 0] for goal in on_metrics)
    assert {goal.owner.kind for goal in on_metrics} == set(OwnerKind)
    assert ACADEMY in owners.values()


def test_corrected_months_keep_their_history(database: Database) -> None:
    build_demo(database, academy_of("small"), AUTUMN, b"key")
    number, wanted = next(h for h in invented("small").histories if len(h[1]) == 2)

    with database.read() as session:
        metric = metrics(session)[number - 1]
        found = history_of(session, metric.id, wanted[0].value.month)

    assert [entry.value.amount for entry in found] == [entry.value.amount for entry in wanted]
    assert [entry.entered_at for entry in found] == [entry.entered_at for entry in wanted]


def test_the_sign_in_page_suggests_the_member_who_has_a_goal_to_reach(demo: Database) -> None:
    with demo.read() as session:
        shown = demo_people(Sight(session, academy_of("shipped"), OPERATOR, AUTUMN))

    assert shown.suggested[0].name == invented().cast.suggested.name


def test_old_celebrations_do_not_play_again(demo: Database) -> None:
    suggested = invented().cast.suggested

    with demo.read() as session:
        person = next(p for p in people(session) if p.email == suggested.email)
        assert seen(session, person.id)
