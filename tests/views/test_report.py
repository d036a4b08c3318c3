"""The half-year report holds what may hang on the wall, and nothing of a single member."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.celebration_wall import OccasionCelebration
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dot_sessions import Agreement, Reveal
from scorecard.domain.dots import Assessment, HalfYear, Names, Rating, Standing
from scorecard.domain.goals import Goal
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.store.agreements import add_agreement
from scorecard.store.assessments import keep_assessment
from scorecard.store.celebrations import add_celebration, add_occasion_celebration
from scorecard.store.database import Session
from scorecard.store.dot_sessions import add_reveal
from scorecard.store.goals import add_goal
from scorecard.store.half_years import keep_half_year
from scorecard.store.next_steps import add_next_step
from scorecard.store.ratings import add_rating
from scorecard.store.teams import change_team
from scorecard.store.values import add_values
from scorecard.views.report import (
    NoSuchHalfYearError,
    ReportedProcess,
    ReportView,
    report_view,
)
from scorecard.views.sight import Sight
from tests.academies import NOW, SmallAcademy, month
from tests.actions.doing import who

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")
THREE = {"ville": 2, "aino": 0, "maija": 2}


def seen(app: App, small: SmallAcademy, name: str = "ville", at: Period = AUTUMN) -> ReportView:
    return app.look(who(small, name), lambda sight: report_view(sight, "usva", at))


def process(view: ReportView, code: str) -> ReportedProcess:
    return next(found for found in view.processes if found.code == code)


def answer(app: App, small: SmallAcademy, at: Period = AUTUMN, **dots: int) -> None:
    def unit(session: Session) -> None:
        for name, given in dots.items():
            said = Assessment(small.id(name), small.teams["usva"].id, at, "A3", given, version=0)
            keep_assessment(session, said)

    app.database.write(unit)


def reveal(app: App, small: SmallAcademy, code: str = "A3") -> None:
    usva = small.teams["usva"].id
    app.database.write(lambda session: add_reveal(session, Reveal(usva, AUTUMN, code, NOW)))


def let_see(app: App, small: SmallAcademy, names: Names) -> None:
    settled = HalfYear(small.teams["usva"].id, AUTUMN, names, version=0)
    app.database.write(lambda session: keep_half_year(session, settled))


@pytest.mark.parametrize("name", ["ville", "maija", "kaisa", "risto", "operator"])
def test_the_team_its_coach_administrators_and_commands_get_it(
    app: App, small: SmallAcademy, name: str
) -> None:
    assert seen(app, small, name).team.name == "Usva"


@pytest.mark.parametrize("name", ["otso", "osmo", "tuuli", "veikko", "signed out"])
def test_for_others_it_does_not_exist(app: App, small: SmallAcademy, name: str) -> None:
    with pytest.raises(NotAllowedError):
        seen(app, small, name)


def test_a_former_short_name_still_finds_the_team(app: App, small: SmallAcademy) -> None:
    renamed = replace(small.teams["usva"], key="sumu")
    app.database.write(lambda session: change_team(session, renamed))

    assert seen(app, small).team.key == "sumu"


@pytest.mark.parametrize("code", ["2025-H1", "2027-H1"])
def test_a_half_year_that_the_team_did_not_live_is_refused(
    app: App, small: SmallAcademy, code: str
) -> None:
    with pytest.raises(NoSuchHalfYearError) as refused:
        seen(app, small, at=Period.parse(code))

    told = {"team": "Usva", "asked": code, "first": "2025-H2", "last": "2026-H2"}
    assert refused.value.arguments == told


def test_dots_come_with_the_reason_of_the_rating_that_they_stand_by(
    app: App, small: SmallAcademy
) -> None:
    usva, model = small.teams["usva"].id, app.academy.model_version
    given = Rating(usva, "A3", AUTUMN, 2, date(2026, 11, 2), model, reason="Three visits")
    rating = app.database.write(lambda session: add_rating(session, given))
    held = Agreement(rating.id, members=3, understood=3)
    app.database.write(lambda session: add_agreement(session, held))

    view = seen(app, small)

    found, carried = process(view, "A3"), process(view, "Y1")
    assert (found.now, found.before) == (
        Standing(2, AUTUMN, carried=False),
        Standing(1, SPRING, carried=False),
    )
    assert (found.rating, found.agreement) == (rating, held)
    assert carried.rating
    assert (carried.now, carried.rating.period) == (Standing(2, SPRING, carried=True), SPRING)


def test_a_process_that_the_model_no_longer_has_stands_at_the_end(
    app: App, small: SmallAcademy
) -> None:
    old = Rating(small.teams["usva"].id, "OLD", SPRING, 2, date(2026, 5, 1), "rocket@1")
    app.database.write(lambda session: add_rating(session, old))

    last = seen(app, small, at=SPRING).processes[-1]

    assert (last.code, last.process, last.now) == ("OLD", None, Standing(2, SPRING, carried=False))


def test_answers_are_secret_until_their_process_is_revealed(app: App, small: SmallAcademy) -> None:
    answer(app, small, **THREE)
    reveal(app, small, "Y1")

    secret = process(seen(app, small), "A3")
    reveal(app, small, "A3")
    told = process(seen(app, small), "A3")

    assert (secret.spread, secret.said) == (None, {})
    assert told.spread
    assert (told.spread.counts, told.said) == ((1, 0, 2, 0), {})


def test_a_closed_half_year_tells_its_answers(app: App, small: SmallAcademy) -> None:
    answer(app, small, **THREE)
    closed = HalfYear(small.teams["usva"].id, AUTUMN, closed_on=date(2026, 11, 20), version=0)
    app.database.write(lambda session: keep_half_year(session, closed))

    assert process(seen(app, small), "A3").spread is not None


def test_of_fewer_than_three_answers_nothing_is_told(app: App, small: SmallAcademy) -> None:
    answer(app, small, ville=2, aino=0)
    reveal(app, small)

    assert process(seen(app, small), "A3").spread is None


def test_an_administrator_is_not_told_what_members_answered(app: App, small: SmallAcademy) -> None:
    let_see(app, small, Names.TEAM)
    answer(app, small, **THREE)
    reveal(app, small)

    found = process(seen(app, small, "risto"), "A3")

    assert (found.spread, found.said) == (None, {})


@pytest.mark.parametrize(
    ("names", "reader", "told"),
    [
        (Names.TEAM, "ville", {0: ["Aino Laine"], 2: ["Maija Salo", "Ville Koski"]}),
        (Names.TEAM, "kaisa", {0: ["Aino Laine"], 2: ["Maija Salo", "Ville Koski"]}),
        # What only the coach may see is nothing for the wall, so not even the coach prints it.
        (Names.COACH, "kaisa", {}),
        (Names.COACH, "ville", {}),
        (Names.NOBODY, "kaisa", {}),
    ],
)
def test_names_stand_on_the_wall_only_where_the_team_sees_them(
    app: App, small: SmallAcademy, names: Names, reader: str, told: dict[int, list[str]]
) -> None:
    let_see(app, small, names)
    answer(app, small, **THREE)
    reveal(app, small)

    said = process(seen(app, small, reader), "A3").said

    assert {dots: [p.name for p in people] for dots, people in said.items()} == told


def test_whose_answers_are_named_hears_who_saw_them(app: App, small: SmallAcademy) -> None:
    let_see(app, small, Names.TEAM)
    answer(app, small, **THREE)
    reveal(app, small)
    looking: list[Sight] = []

    def look(sight: Sight) -> ReportView:
        looking.append(sight)
        return report_view(sight, "usva", AUTUMN)

    app.look(small.id("kaisa"), look)

    assert {look.person_id for look in looking[0].looks} == {small.id(name) for name in THREE}


def test_next_steps_come_with_what_became_of_earlier_ones(app: App, small: SmallAcademy) -> None:
    usva = small.teams["usva"].id
    before = NextStep(
        usva, SPRING, "Call five customers", state=StepState.DONE, settled_on=date(2026, 6, 1)
    )
    now = NextStep(usva, AUTUMN, "Visit three", small.id("aino"), due=date(2027, 1, 15))
    ahjo = replace(now, team_id=small.teams["ahjo"].id, words="Canary")
    for step in (before, now, ahjo):
        app.database.write(lambda session, step=step: add_next_step(session, step))

    view = seen(app, small)

    assert [step.words for step in view.steps] == ["Visit three"]
    assert [(s.words, s.state) for s in view.earlier] == [("Call five customers", StepState.DONE)]
    assert {p.name for p in view.people.values()} == {"Aino Laine"}


def test_goals_are_the_teams_own_that_touch_the_half_year(app: App, small: SmallAcademy) -> None:
    usva = small.teams["usva"].owner
    for code in ("2026-H1", "2026-Q4", "2026-12", "2027"):
        goal = Goal(0, usva, Period.parse(code), process="Y2", target=Decimal(2))
        app.database.write(lambda session, goal=goal: add_goal(session, goal))

    told = [(g.goal.period.code, g.goal.process or g.goal.words) for g in seen(app, small).goals]

    assert told == [
        ("2026", "A trip abroad"),
        ("2026-H2", "A3"),
        ("2026-Q4", "Y2"),
        ("2026-12", "Y2"),
    ]


def test_celebrations_are_the_teams_own_of_the_half_year(app: App, small: SmallAcademy) -> None:
    for goal, day in (("trip", date(2026, 9, 1)), ("book", date(2026, 9, 2))):
        held = Celebration(0, small.goals[goal].id, day, "Cake", "Earlier")
        app.database.write(lambda session, held=held: add_celebration(session, held))
    usva, maija = small.teams["usva"].owner, Owner(OwnerKind.PERSON, small.id("maija"))
    for owner, day in ((usva, date(2026, 8, 30)), (maija, date(2026, 8, 31))):
        year = Occasion(owner, MomentKind.FIRST_YEAR, "1")
        first = OccasionCelebration(0, year, day, "Cake", "Earlier")
        app.database.write(lambda session, held=first: add_occasion_celebration(session, held))

    def told(at: Period) -> list[str | None]:
        return [
            r.judged.goal.words if r.judged else r.occasion and r.occasion.key
            for r in seen(app, small, at=at).celebrated
        ]

    assert (told(AUTUMN), told(SPRING)) == (["first-year/1", "A trip abroad"], [])


def test_curves_are_the_teams_own_up_to_the_end_of_the_half_year(
    app: App, small: SmallAcademy
) -> None:
    cash = small.metrics["cash"]
    months = {code: MonthValue(month(code), Decimal(n)) for n, code in enumerate(
        ("2026-05", "2026-06", "2026-10"), start=1
    )}  # fmt: skip
    rows = [(cash.id, row) for row in months.values()]
    app.database.write(lambda session: add_values(session, rows, entered_by=None, entered_at=NOW))

    (spring,), (autumn,) = seen(app, small, at=SPRING).metrics, seen(app, small).metrics

    assert (spring.metric.name, spring.points[-1].month) == ("Cash", month("2026-06"))
    assert autumn.points[-1].month == month("2026-11")
    assert autumn.metric.owner == Owner(OwnerKind.TEAM, small.teams["usva"].id)


def test_nothing_of_a_single_member_is_in_it(app: App, small: SmallAcademy) -> None:
    told = repr(app.look(OPERATOR, lambda sight: report_view(sight, "usva", AUTUMN)))

    assert "Cash" in told
    assert "Customer visits" not in told
    assert "A book about selling" not in told
