"""The same model, day and seed give the same academy."""

from datetime import timedelta

from scorecard.demo.inventing import invent
from tests.demo.academies import AUTUMN, academy_of, every_model, invented


@every_model
def test_inventing_again_gives_the_same(model: str) -> None:
    assert invent(academy_of(model), AUTUMN) == invented(model)


def test_another_seed_gives_other_numbers_for_the_same_people() -> None:
    other = invent(academy_of("small"), AUTUMN, seed="another")

    assert other.cast == invented("small").cast
    assert other.histories != invented("small").histories


def test_the_story_is_the_same_tomorrow() -> None:
    tomorrow = invent(academy_of("small"), AUTUMN + timedelta(days=1))

    assert tomorrow.cast.teams == invented("small").cast.teams
    assert tomorrow.metrics == invented("small").metrics
