"""Everybody follows three to five things, of which some are theirs alone."""

from collections import Counter
from datetime import date

from scorecard.domain.metrics import MOST_METRICS, Visibility
from scorecard.domain.people import ACADEMY, OwnerKind
from scorecard.domain.periods import month_of
from tests.demo.academies import AUTUMN, academy_of, every_demo, every_model, invented


@every_demo
def test_nobody_ever_follows_more_than_five_at_a_time(model: str, today: date) -> None:
    metrics = invented(model, today).metrics
    months = {month for m in metrics for month in (m.first, m.last or month_of(today))}

    for month in months:
        followed = Counter(m.owner for m in metrics if m.in_use(month))
        assert max(followed.values()) <= MOST_METRICS


@every_demo
def test_what_is_followed_has_a_slot_of_its_own_and_the_rest_none(model: str, today: date) -> None:
    metrics = invented(model, today).metrics

    used = Counter((m.owner, m.slot) for m in metrics if m.slot)

    assert max(used.values()) == 1
    assert all(m.in_use(month_of(today)) == bool(m.slot) for m in metrics)


def test_some_have_archived_a_metric_and_some_have_brought_one_back() -> None:
    made, now = invented(), month_of(AUTUMN)
    filled = {metric_id for metric_id, _ in made.histories}
    here = {m.owner for m in made.metrics if m.in_use(now)}

    archived = [m for m in made.metrics if m.owner in here and m.slot is None]
    paused = [m for m in made.metrics if m.paused]

    assert len(archived) > 3
    assert len(paused) > 3
    assert all(m.in_use(now) and m.id in filled for m in paused)


@every_model
def test_metrics_are_made_from_templates_of_the_academy(model: str) -> None:
    academy = academy_of(model)

    assert {m.template for m in invented(model).metrics} <= set(academy.templates)


@every_model
def test_members_follow_one_to_five_and_coaches_nothing(model: str) -> None:
    made = invented(model)
    followed = Counter(m.owner for m in made.metrics)

    for person in made.cast.people:
        fewest = 2 if made.cast.places_of(person) else 0
        assert fewest <= followed[person.owner] <= (MOST_METRICS if fewest else 0)


@every_model
def test_teams_and_the_academy_have_collected_metrics_and_their_own(model: str) -> None:
    made = invented(model)

    for owner in [team.owner for team in made.cast.teams]:
        assert {m.collected for m in made.metrics if m.owner == owner} == {True, False}
    assert any(m.collected for m in made.metrics if m.owner == ACADEMY)


def test_people_share_some_metrics_with_nobody_some_with_the_coach_some_with_the_team() -> None:
    shared = {m.visibility for m in invented().metrics if m.owner.kind is OwnerKind.PERSON}

    assert shared == set(Visibility)
