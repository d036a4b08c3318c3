"""The view of own answers: what was said before, where the team stands, which half-year it is."""

from dataclasses import replace
from datetime import date

from scorecard.app import App
from scorecard.domain.dots import Assessment, HalfYear, Names
from scorecard.domain.periods import Period
from scorecard.store.assessments import keep_assessment
from scorecard.store.half_years import keep_half_year
from scorecard.store.teams import change_team
from scorecard.views.answering import AnsweringView, answering_view
from tests.academies import SmallAcademy

AUTUMN, SPRING = Period.parse("2026-H2"), Period.parse("2026-H1")


def seen(app: App, small: SmallAcademy, at: Period | None = None) -> AnsweringView:
    return app.look(small.id("ville"), lambda sight: answering_view(sight, at))


def say(app: App, small: SmallAcademy, process: str, dots: int, at: Period = AUTUMN) -> None:
    said = Assessment(small.id("ville"), small.teams["usva"].id, at, process, dots, version=0)
    app.database.write(lambda session: keep_assessment(session, said))


def test_every_process_stands_with_what_was_said_before_and_the_teams_dots(
    app: App, small: SmallAcademy
) -> None:
    say(app, small, "A3", 1, SPRING)
    say(app, small, "Y1", 2)

    view = seen(app, small)

    assert (view.half_year, view.half_years) == (AUTUMN, (AUTUMN,))
    assert [a.process.code for a in view.answers] == list(app.academy.model.codes)
    before, now = view.of("A3").before, view.of("Y1").now
    assert (before and before.dots, now and now.dots) == (1, 2)
    assert (view.completeness.given, view.completeness.of) == (1, 14)
    assert view.next_open == app.academy.model.codes[1]


def test_another_teams_answers_are_left_out(app: App, small: SmallAcademy) -> None:
    elsewhere = Assessment(small.id("ville"), small.teams["ahjo"].id, AUTUMN, "Y1", 2, version=0)
    app.database.write(lambda session: keep_assessment(session, elsewhere))

    assert seen(app, small).completeness.given == 0


def test_what_the_team_chose_about_names_is_told(app: App, small: SmallAcademy) -> None:
    chosen = HalfYear(small.teams["usva"].id, AUTUMN, Names.COACH, version=0)
    app.database.write(lambda session: keep_half_year(session, chosen))

    assert seen(app, small).names is Names.COACH


def test_a_closed_half_year_takes_no_answers(app: App, small: SmallAcademy) -> None:
    closed = HalfYear(small.teams["usva"].id, AUTUMN, closed_on=date(2026, 11, 1), version=0)
    app.database.write(lambda session: keep_half_year(session, closed))

    assert not seen(app, small).is_open
    assert not seen(app, small, AUTUMN).is_open


def test_an_archived_team_takes_no_answers(app: App, small: SmallAcademy) -> None:
    archived = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, archived))

    assert not seen(app, small).is_open
