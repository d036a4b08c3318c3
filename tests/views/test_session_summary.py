"""What came out of a half-year: what moved, where the team disagreed, which goals were reached."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.dot_sessions import Reveal
from scorecard.domain.dots import Assessment, HalfYear, Rating
from scorecard.domain.goals import Goal
from scorecard.domain.people import Membership, Person, Role
from scorecard.domain.periods import Period
from scorecard.domain.spreads import Spread
from scorecard.store.assessments import keep_assessment
from scorecard.store.database import Session
from scorecard.store.dot_sessions import add_reveal
from scorecard.store.goals import add_goal
from scorecard.store.half_years import keep_half_year
from scorecard.store.people import add_person
from scorecard.store.ratings import add_rating
from scorecard.store.teams import add_membership
from scorecard.views.session_summary import SessionSummary, session_summary
from tests.academies import FOUNDED, NOW, SmallAcademy
from tests.actions.doing import who

AUTUMN = Period.parse("2026-H2")


def summary(app: App, small: SmallAcademy, name: str = "ville") -> SessionSummary:
    usva = small.teams["usva"].id
    return app.look(who(small, name), lambda sight: session_summary(sight, usva, AUTUMN))


def rate(app: App, small: SmallAcademy, **dots: int) -> None:
    usva, model, day = small.teams["usva"].id, app.academy.model_version, date(2026, 11, 20)

    def unit(session: Session) -> None:
        for code, given in dots.items():
            add_rating(session, Rating(usva, code, AUTUMN, given, day, model))

    app.database.write(unit)


def answer(app: App, small: SmallAcademy, code: str, *dots: int, revealed: bool = True) -> None:
    """Let so many people have answered; who they are does not matter here."""
    usva = small.teams["usva"].id

    def unit(session: Session) -> None:
        for number, given in enumerate(dots):
            email = f"{code}{number}@example.org"
            person = add_person(session, Person(0, email, f"Member {code}{number}"))
            add_membership(session, Membership(0, usva, person.id, Role.MEMBER, FOUNDED))
            said = Assessment(person.id, usva, AUTUMN, code, given, version=0)
            keep_assessment(session, said)
        if revealed:
            add_reveal(session, Reveal(usva, AUTUMN, code, NOW))

    app.database.write(unit)


def test_what_rose_and_fell_begins_with_what_moved_most(app: App, small: SmallAcademy) -> None:
    rate(app, small, Y1=1, Y2=1, A3=3, A2=1)

    found = summary(app, small)

    assert [(m.process.code, m.before, m.now) for m in found.rose] == [("A3", 1, 3), ("A2", 0, 1)]
    assert [(m.process.code, m.before, m.now, m.change) for m in found.fell] == [("Y1", 2, 1, -1)]
    assert (found.rocket.total, found.rocket.growth) == (6, 2)
    assert not found.is_first


def test_of_a_half_year_without_new_dots_nothing_moved(app: App, small: SmallAcademy) -> None:
    found = summary(app, small)

    assert (found.rose, found.fell) == ((), ())
    shown, before = found.rocket.shown["Y1"], found.rocket.before["Y1"]
    assert shown is not None
    assert before is not None
    assert (shown.carried, before.carried) == (True, False)


def test_the_first_rocket_is_known_to_be_the_first(app: App, small: SmallAcademy) -> None:
    spring = Period.parse("2026-H1")
    usva = small.teams["usva"].id

    found = app.look(small.id("ville"), lambda sight: session_summary(sight, usva, spring))

    assert found.is_first
    assert [m.process.code for m in found.rose] == ["Y1", "Y2", "A3"]


def test_the_widest_disagreements_come_first_and_agreement_is_none(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, "Y1", 1, 1, 1)
    answer(app, small, "Y2", 0, 0, 1)
    answer(app, small, "Y3", 0, 1, 2)
    answer(app, small, "A3", 0, 3, 3)
    answer(app, small, "A2", 1, 2, 1, 1, 1, 1)

    found = summary(app, small)

    assert [(d.process.code, d.spread) for d in found.widest] == [
        ("A3", Spread((1, 0, 0, 2))),
        ("Y3", Spread((1, 1, 1, 0))),
        ("Y2", Spread((2, 1, 0, 0))),
    ]


@pytest.mark.parametrize(
    ("dots", "revealed"),
    [
        pytest.param((0, 3, 3), False, id="not revealed"),
        pytest.param((0, 3), True, id="fewer than three answers"),
    ],
)
def test_what_is_secret_or_would_give_somebody_away_is_left_out(
    app: App, small: SmallAcademy, dots: tuple[int, ...], revealed: bool
) -> None:
    answer(app, small, "A3", *dots, revealed=revealed)

    assert summary(app, small).widest == ()


def test_a_closed_half_year_keeps_nothing_secret(app: App, small: SmallAcademy) -> None:
    answer(app, small, "A3", 0, 3, 3, revealed=False)
    closed = HalfYear(small.teams["usva"].id, AUTUMN, closed_on=date(2026, 11, 21), version=0)
    app.database.write(lambda session: keep_half_year(session, closed))

    assert [d.process.code for d in summary(app, small).widest] == ["A3"]


def test_an_administrator_sees_what_moved_and_no_answers(app: App, small: SmallAcademy) -> None:
    rate(app, small, A3=3)
    answer(app, small, "A3", 0, 3, 3)

    found = summary(app, small, "risto")

    assert [m.process.code for m in found.rose] == ["A3"]
    assert found.widest == ()


@pytest.mark.parametrize(
    ("goal", "reached"),
    [
        pytest.param({"process": "A2", "period": "2026-H2", "target": 2}, True, id="reached"),
        pytest.param({"process": "A3", "period": "2026-11", "target": 2}, True, id="of a month"),
        pytest.param({"process": "A2", "period": "2026-H2", "target": 3}, False, id="not yet"),
        pytest.param({"process": "A3", "period": "2026", "target": 2}, True, id="of the year"),
        pytest.param(
            {"process": "Y1", "period": "2026", "target": 2}, False, id="reached in the spring"
        ),
        pytest.param({"process": "Y1", "period": "2026-H2", "target": 2}, True, id="held"),
        pytest.param({"process": "A3", "period": "2026-H1", "target": 1}, False, id="of before"),
    ],
)
def test_goals_are_those_that_this_half_year_reached(
    app: App, small: SmallAcademy, goal: dict[str, str | int], reached: bool
) -> None:
    rate(app, small, A2=2, A3=2, Y1=2)
    ours = replace(
        small.goals["a3"],
        id=0,
        process=str(goal["process"]),
        period=Period.parse(str(goal["period"])),
        target=Decimal(goal["target"]),
    )
    kept: Goal = app.database.write(lambda session: add_goal(session, ours))

    ids = [judged.goal.id for judged in summary(app, small).reached]

    assert (kept.id in ids) == reached


def test_no_goal_in_words_is_among_the_reached_goals(app: App, small: SmallAcademy) -> None:
    assert small.goals["trip"].id not in {g.goal.id for g in summary(app, small).reached}
