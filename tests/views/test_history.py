"""Old half-years keep their rocket: its processes, their names, and who agreed on what."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.app import App
from scorecard.domain.dot_sessions import Agreement
from scorecard.domain.dots import Rating, Standing
from scorecard.domain.model import UnknownProcessError
from scorecard.domain.periods import Period
from scorecard.store.agreements import add_agreement
from scorecard.store.ratings import add_rating
from scorecard.views.history import RatedThen
from scorecard.views.process import process_view
from scorecard.views.rocket import RocketView, rocket_replay, rocket_view
from tests.academies import TODAY, SmallAcademy
from tests.renewed import renewed

FIRST, SPRING, AUTUMN = (Period.parse(code) for code in ("2025-H2", "2026-H1", "2026-H2"))


def seen(app: App, small: SmallAcademy, at: Period | None = None) -> RocketView:
    usva = small.teams["usva"].id
    return app.look(small.id("ville"), lambda sight: rocket_view(sight, usva, at))


def history(app: App, small: SmallAcademy, code: str, name: str = "ville") -> list[RatedThen]:
    usva, spring = small.teams["usva"].id, SPRING
    return list(
        app.look(
            small.id(name),
            lambda sight: process_view(sight, rocket_view(sight, usva, spring), code).history,
        )
    )


def rate(app: App, small: SmallAcademy, code: str, at: Period, model: str, **more: object) -> None:
    usva = small.teams["usva"].id
    given = Rating(usva, code, at, 1, TODAY, model)
    app.database.write(lambda session: add_rating(session, replace(given, **more)))  # type: ignore[arg-type]


def test_an_old_half_year_is_shown_by_the_model_of_then(app: App, small: SmallAcademy) -> None:
    later = renewed(app)

    spring, autumn = seen(later, small, SPRING), seen(later, small)

    assert (spring.model.version, autumn.model.version) == ("1", "2")
    assert spring.process("Y2").name["en"] == "Team learning"
    assert (spring.process("Y1").name["en"], autumn.process("Y1").name["en"]) == (
        "Individual learning",
        "Learning by doing",
    )
    assert (spring.total, spring.most) == (4, 42)
    assert (autumn.total, autumn.most) == (3, 39)
    with pytest.raises(UnknownProcessError):
        autumn.process("Y2")


def test_dots_are_carried_to_the_new_model_by_code(app: App, small: SmallAcademy) -> None:
    autumn = seen(renewed(app), small)

    assert autumn.shown["Y1"] == Standing(2, SPRING, carried=True)
    assert "Y2" not in autumn.shown


def test_a_half_year_of_two_models_is_shown_by_the_later_and_keeps_the_rest(
    app: App, small: SmallAcademy
) -> None:
    later = renewed(app)
    rate(later, small, "Y1", SPRING, "rocket@2", revision=2, given_on=date(2026, 6, 2))

    spring = seen(later, small, SPRING)

    assert spring.model.version == "2"
    assert spring.processes[-1].code == "Y2"
    assert spring.process("Y2").name["en"] == "Team learning"
    assert spring.shown["Y2"] == Standing(1, SPRING, carried=False)


def test_a_half_year_without_dots_of_its_own_is_shown_by_todays_model(
    app: App, small: SmallAcademy
) -> None:
    assert seen(renewed(app), small, FIRST).model.version == "2"


def test_the_history_says_what_a_process_was_called_when_it_was_rated(
    app: App, small: SmallAcademy
) -> None:
    later = renewed(app)
    rate(later, small, "Y1", AUTUMN, "rocket@2")

    then = [(one.rating.model, one.name["en"]) for one in history(later, small, "Y1")]

    assert then == [("rocket@2", "Learning by doing"), ("rocket@1", "Individual learning")]


def test_what_the_model_no_longer_has_is_read_and_no_longer_set(
    app: App, small: SmallAcademy
) -> None:
    usva, later = small.teams["usva"].id, renewed(app)
    spring = later.look(small.id("maija"), lambda sight: rocket_view(sight, usva, SPRING))

    gone, kept = (
        later.look(small.id("maija"), lambda sight, code=code: process_view(sight, spring, code))
        for code in ("Y2", "Y1")
    )

    assert (gone.may_set, kept.may_set) == (False, True)
    assert [one.name["en"] for one in gone.history] == ["Team learning"]


@pytest.mark.parametrize(
    ("reader", "names", "counted"),
    [("ville", 2, (3, 2)), ("kaisa", 2, (3, 2)), ("risto", 2, (None, None))],
)
def test_who_agreed_is_kept_with_the_rating(
    app: App,
    small: SmallAcademy,
    reader: str,
    names: int,
    counted: tuple[int | None, int | None],
) -> None:
    rate(app, small, "I1", SPRING, "rocket@1", given_by=small.id("kaisa"), attested="We talked")
    (rating,) = [one.rating for one in history(app, small, "I1")]
    there = (small.id("ville"), small.id("tuuli"))
    agreed = Agreement(rating.id, members=3, understood=2, present=there)
    app.database.write(lambda session: add_agreement(session, agreed))

    (then,) = history(app, small, "I1", reader)

    assert [person.name for person in then.present] == ["Tuuli Meri", "Ville Koski"][:names]
    assert (then.members, then.understood) == counted
    assert then.given_by
    assert (then.given_by.name, then.rating.attested) == ("Kaisa Niemi", "We talked")


def test_the_whole_life_is_gathered_at_once_and_alike(app: App, small: SmallAcademy) -> None:
    usva, later = small.teams["usva"].id, renewed(app)
    rate(later, small, "Y1", AUTUMN, "rocket@2")

    life = later.look(small.id("ville"), lambda sight: rocket_replay(sight, usva))

    assert life == tuple(seen(later, small, at) for at in (FIRST, SPRING, AUTUMN))
    assert [view.total for view in life] == [0, 4, 2]
