"""Home says what needs this person now; the frame says who they are and which teams are theirs."""

import pytest

from scorecard.app import App
from scorecard.domain.dots import Assessment
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.people import ACADEMY
from scorecard.domain.periods import Period
from scorecard.store.assessments import keep_assessment
from scorecard.store.goals import add_goal
from scorecard.views.frame import FrameView, frame_view
from scorecard.views.home import HomeView, home_view
from tests.academies import SmallAcademy


def seen(app: App, small: SmallAcademy, name: str) -> HomeView:
    return app.look(small.id(name), home_view)


def framed(app: App, small: SmallAcademy, name: str) -> FrameView:
    return app.look(small.id(name), frame_view)


@pytest.mark.parametrize(
    ("name", "needs"),
    [
        pytest.param("ville", 4, id="his month, his goal and the team's, his own answers"),
        pytest.param("aino", 2, id="the team's goal, her own answers"),
        pytest.param("maija", 3, id="the team's goal and its dots, her own answers"),
        pytest.param("kaisa", 1, id="the goal of the team she coaches"),
        pytest.param("tuuli", 0, id="nothing for who has left"),
        pytest.param("veikko", 0, id="nothing without a team"),
        pytest.param("risto", 0, id="nothing for the administrator"),
    ],
)
def test_home_counts_what_waits(app: App, small: SmallAcademy, name: str, needs: int) -> None:
    assert seen(app, small, name).needs == needs


def test_an_administrator_finds_what_the_academy_has_reached(app: App, small: SmallAcademy) -> None:
    reached = Goal(0, ACADEMY, Period.parse("2026"), words="A house", stated=GoalState.REACHED)
    app.database.write(lambda session: add_goal(session, reached))

    risto, maija = seen(app, small, "risto"), seen(app, small, "maija")

    assert [r.judged.goal.words for r in risto.waiting if r.judged] == ["A house"]
    assert [r.judged.goal.words for r in risto.fanfare if r.judged] == ["A house"]
    assert ACADEMY not in {r.owner for r in maija.waiting}


def test_dots_are_due_for_whoever_may_set_them(app: App, small: SmallAcademy) -> None:
    assert seen(app, small, "maija").dots_due == Period.parse("2026-H2")
    assert seen(app, small, "ville").dots_due is None


def test_members_see_their_rocket_and_coaches_their_teams(app: App, small: SmallAcademy) -> None:
    ville, kaisa = seen(app, small, "ville"), seen(app, small, "kaisa")

    assert ville.rocket is not None
    assert (ville.rocket.team.name, ville.rocket.total) == ("Usva", 4)
    assert (ville.teams, kaisa.rocket) == ((), None)
    assert [(dots.team.name, dots.total) for dots in kaisa.teams] == [("Usva", 4)]
    assert [dots.team.name for dots in seen(app, small, "risto").teams] == ["Ahjo", "Usva"]


def test_the_frame_of_a_leader(app: App, small: SmallAcademy) -> None:
    usva = small.teams["usva"]

    assert framed(app, small, "maija") == FrameView(
        small.people["maija"],
        usva,
        (),
        (usva,),
        (usva,),
        compares=False,
        follows=True,
        keeps_people=False,
    )


@pytest.mark.parametrize(
    ("name", "teams", "coached", "compares", "follows"),
    [
        ("kaisa", ["Usva"], ["Usva"], True, False),
        ("risto", ["Ahjo", "Usva"], [], True, False),
        ("tuuli", [], [], False, True),
        ("veikko", [], [], False, False),
    ],
)
def test_the_frame_of_others(
    app: App,
    small: SmallAcademy,
    name: str,
    teams: list[str],
    coached: list[str],
    compares: bool,
    follows: bool,
) -> None:
    frame = framed(app, small, name)

    assert ([t.name for t in frame.teams], [t.name for t in frame.coached]) == (teams, coached)
    assert (frame.compares, frame.follows) == (compares, follows)
    assert frame.own_team is None


def test_own_answers_are_asked_for_until_all_are_given(app: App, small: SmallAcademy) -> None:
    asked = seen(app, small, "ville").answers_due
    for code in app.academy.model.codes:
        said = Assessment(
            small.id("ville"), small.teams["usva"].id, Period.parse("2026-H2"), code, 1, version=0
        )
        app.database.write(lambda session, said=said: keep_assessment(session, said))

    assert asked == 14
    assert seen(app, small, "ville").answers_due == 0
