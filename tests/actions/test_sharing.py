"""Everybody chooses who sees a metric of their own, at once and for good, and back."""

from dataclasses import replace

import pytest

from scorecard.actions.sharing import share_metric
from scorecard.actions.teams import TeamGiven, change_team
from scorecard.app import App
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.refusals import ConflictError
from scorecard.store.metrics import metric
from scorecard.store.metrics import metrics as all_metrics
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import done, log_of, refusal, says_not_found


def stored(app: App, small: SmallAcademy) -> Metric | None:
    with app.database.read() as session:
        return metric(session, small.metrics["visits"].id)


@pytest.mark.parametrize("way", Visibility)
def test_only_the_visibility_of_that_metric_changes(
    app: App, small: SmallAcademy, way: Visibility
) -> None:
    visits = small.metrics["visits"]

    shared = done(app, small.id("ville"), lambda act: share_metric(act, visits.id, way, version=1))

    assert shared == stored(app, small) == replace(visits, visibility=way, version=2)
    with app.database.read() as session:
        others = [m for m in all_metrics(session) if m.id != visits.id]
    assert others == [small.metrics["cash"], small.metrics["tuulis"]]


def test_it_can_be_taken_back(app: App, small: SmallAcademy) -> None:
    ville, visits = small.id("ville"), small.metrics["visits"]
    done(app, ville, lambda act: share_metric(act, visits.id, Visibility.ME, version=1))

    done(app, ville, lambda act: share_metric(act, visits.id, Visibility.TEAM, version=2))

    assert stored(app, small) == replace(visits, version=3)


def test_the_log_says_that_it_was_shared_and_not_with_whom(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id

    done(app, small.id("ville"), lambda act: share_metric(act, visits, Visibility.ME, version=1))

    told = log_of(app)[0]
    assert (told.deed, told.subject, told.fields) == (
        "share-metric",
        f"metric:{visits}",
        ("visibility",),
    )


def test_who_has_left_can_still_take_back_what_they_shared(app: App, small: SmallAcademy) -> None:
    tuulis = small.metrics["tuulis"].id

    done(app, small.id("tuuli"), lambda act: share_metric(act, tuulis, Visibility.ME, version=1))

    with app.database.read() as session:
        found = metric(session, tuulis)
    assert found
    assert found.visibility is Visibility.ME


def test_an_archived_team_does_not_stand_in_the_way(app: App, small: SmallAcademy) -> None:
    visits, usva = small.metrics["visits"].id, small.teams["usva"]
    given = TeamGiven(usva.key, usva.name, usva.cohort, usva.founded, TODAY, version=1)
    done(app, small.id("risto"), lambda act: change_team(act, usva.id, given))

    done(app, small.id("ville"), lambda act: share_metric(act, visits, Visibility.ME, version=1))

    found = stored(app, small)
    assert found
    assert found.visibility is Visibility.ME


def test_a_metric_of_the_team_is_shared_by_nobody(app: App, small: SmallAcademy) -> None:
    cash = small.metrics["cash"].id

    answers = {
        name: refusal(
            app, small.id(name), lambda act: share_metric(act, cash, Visibility.ME, version=1)
        )
        for name in small.people
    }

    assert [name for name, refused in answers.items() if not says_not_found(refused)] == []


def test_a_choice_made_meanwhile_is_not_written_over(app: App, small: SmallAcademy) -> None:
    ville, visits = small.id("ville"), small.metrics["visits"].id
    done(app, ville, lambda act: share_metric(act, visits, Visibility.ME, version=1))

    found = refusal(app, ville, lambda act: share_metric(act, visits, Visibility.COACH, version=1))

    assert isinstance(found, ConflictError)
    assert isinstance(found.theirs, Metric)
    assert found.theirs.visibility is Visibility.ME
