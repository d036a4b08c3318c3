"""What waits comes first, one's own before the team's; the wall has the latest first."""

from datetime import date

from scorecard.actions.celebrating import Story, celebrate, see_celebration
from scorecard.app import App
from scorecard.views.celebrations import CelebrationsView, celebrations_view
from tests.academies import SmallAcademy
from tests.actions.doing import done


def seen(app: App, small: SmallAcademy, name: str) -> CelebrationsView:
    return app.look(small.id(name), celebrations_view)


def waiting(app: App, small: SmallAcademy, name: str) -> list[tuple[str | None, bool]]:
    return [(r.judged.goal.words, r.may_celebrate) for r in seen(app, small, name).waiting]


def words(view: CelebrationsView) -> list[str | None]:
    """Return the words of the goals in a fanfare."""
    return [r.judged.goal.words for r in view.fanfare if r.judged]


def test_ones_own_waits_before_the_teams(app: App, small: SmallAcademy) -> None:
    assert waiting(app, small, "ville") == [("A book about selling", True), ("A trip abroad", True)]


def test_what_is_shared_with_the_coach_waits_there_without_a_form(
    app: App, small: SmallAcademy
) -> None:
    assert waiting(app, small, "kaisa") == [
        ("A trip abroad", True),
        ("A book about selling", False),
    ]
    assert waiting(app, small, "aino") == [("A trip abroad", True)]


def test_an_administrator_sees_teams_and_nobodys_own(app: App, small: SmallAcademy) -> None:
    assert waiting(app, small, "risto") == [("A trip abroad", False)]
    assert waiting(app, small, "otso") == waiting(app, small, "tuuli") == []


def test_the_wall_has_the_latest_first(app: App, small: SmallAcademy) -> None:
    for name, goal, day in (("ville", "book", 20), ("aino", "trip", 21)):
        story = Story(date(2026, 11, day), "Cake", "Earlier")
        goal_id = small.goals[goal].id
        done(app, small.id(name), lambda act, id=goal_id, s=story: celebrate(act, id, s))

    view = seen(app, small, "ville")

    assert [r.judged.goal.words for r in view.wall] == ["A trip abroad", "A book about selling"]
    assert [r.person for r in view.wall] == [None, small.people["ville"]]
    assert [r.team for r in view.wall] == [small.teams["usva"]] * 2
    assert view.waiting == view.fanfare == ()


def test_a_fanfare_is_for_what_one_may_celebrate_and_has_not_seen(
    app: App, small: SmallAcademy
) -> None:
    trip = small.goals["trip"].id
    done(app, small.id("ville"), lambda act: see_celebration(act, trip))

    assert words(seen(app, small, "ville")) == ["A book about selling"]
    assert words(seen(app, small, "kaisa")) == ["A trip abroad"]
    assert seen(app, small, "risto").fanfare == ()
