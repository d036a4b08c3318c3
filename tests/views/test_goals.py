"""An owner's goals by what they ask for now, and what was learnt of goals around."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.celebrations import Celebration
from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goal_shares import Share
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.looks import Look
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.pace import Tempo
from scorecard.domain.people import ACADEMY, Owner
from scorecard.domain.periods import Period
from scorecard.store.celebrations import add_celebration
from scorecard.store.goal_lessons import keep_closing
from scorecard.store.goal_shares import keep_shares
from scorecard.store.goals import add_goal
from scorecard.store.metrics import add_metric, change_metric
from scorecard.views.goals import GoalsView, goals_view
from scorecard.views.lessons import NOTHING_CHOSEN, Chosen
from scorecard.views.sight import Sight
from tests.academies import TODAY, SmallAcademy

SPRING, SUMMER = Period.parse("2026-Q1"), Period.parse("2026-Q3")


def _view(app: App, small: SmallAcademy, name: str, owner: Owner, wanted: str = "") -> GoalsView:
    return app.look(small.id(name), lambda sight: goals_view(sight, owner, wanted=wanted))


def _add(app: App, goal: Goal, closed: str = "") -> Goal:
    def unit(session: object) -> Goal:
        added = add_goal(session, goal)  # type: ignore[arg-type]
        if closed:
            said = Closing(added.id, closed, date(2026, 5, 3), version=0)
            keep_closing(session, said)  # type: ignore[arg-type]
        return added

    return app.database.write(unit)


def _celebrate(app: App, goal: Goal, better: str) -> None:
    held = Celebration(0, goal.id, date(2026, 11, 2), "Cake", better)
    app.database.write(lambda session: add_celebration(session, held))


def _same_template(app: App, like: Metric, owner: Owner) -> Metric:
    """Store a metric of the same template under another name for somebody else."""
    other = replace(like, id=0, owner=owner, name="Asiakaskäynnit")
    return app.database.write(lambda session: add_metric(session, other))


def _missed(owner: Owner, words: str, period: Period = SPRING) -> Goal:
    return Goal(0, owner, period, words=words)


def _words(view: GoalsView) -> dict[str, list[str | None]]:
    return {
        name: [
            g.goal.words or g.goal.process or (g.metric.name if g.metric else None) for g in goals
        ]
        for name, goals in {
            "open": view.still_open,
            "learn": view.to_learn,
            "celebrate": view.to_celebrate,
            "past": view.past,
        }.items()
    }


def test_goals_stand_by_what_they_ask_for_now(app: App, small: SmallAcademy) -> None:
    ville = small.people["ville"].owner
    _add(app, _missed(ville, "Read in the morning"))
    _add(app, _missed(ville, "Sing"), closed="Sing in a choir")
    _add(app, replace(_missed(ville, "Paint", SUMMER), stated=GoalState.DROPPED))

    seen = _words(_view(app, small, "ville", ville))

    assert seen == {
        "open": ["Customer visits"],
        "learn": ["Read in the morning"],
        "celebrate": ["A book about selling"],
        "past": ["Paint", "Sing"],
    }


def test_who_may_set_goals_is_told_so(app: App, small: SmallAcademy) -> None:
    usva, ville = small.teams["usva"].owner, small.people["ville"].owner

    told = {
        (name, str(owner.kind)): _view(app, small, name, owner).may_set
        for name, owner in [
            ("ville", ville),
            ("ville", usva),
            ("maija", usva),
            ("kaisa", usva),
            ("risto", usva),
            ("risto", ACADEMY),
        ]
    }

    assert [name for name, may in told.items() if may] == [
        ("ville", "person"),
        ("maija", "team"),
        ("kaisa", "team"),
        ("risto", "academy"),
    ]


def test_lessons_come_from_celebrations_and_from_goals_closed_in_peace(
    app: App, small: SmallAcademy
) -> None:
    usva = small.teams["usva"].owner
    _add(app, _missed(usva, "A fair"), closed="Book the stand in time")
    _celebrate(app, small.goals["trip"], "Ask two agencies")

    view = _view(app, small, "ville", usva)

    assert [item.lesson.words for item in view.lessons] == [
        "Ask two agencies",
        "Book the stand in time",
    ]
    assert [item.team and item.team.key for item in view.lessons] == ["usva", "usva"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("STAND", 1), ("fair stand", 1), ("stand agencies", 0), ("", 2)],
)
def test_lessons_are_found_by_their_words_and_their_goals(
    app: App, small: SmallAcademy, wanted: str, found: int
) -> None:
    usva = small.teams["usva"].owner
    _add(app, _missed(usva, "A fair"), closed="Book the stand in time")
    _celebrate(app, small.goals["trip"], "Ask two agencies")

    view = _view(app, small, "ville", usva, wanted)

    assert (len(view.lessons), view.learnt) == (found, found)


@pytest.mark.parametrize(
    ("visibility", "readers"),
    [
        (Visibility.ME, {"ville"}),
        (Visibility.COACH, {"ville", "kaisa"}),
        (Visibility.TEAM, {"ville", "kaisa", "aino", "maija"}),
    ],
)
def test_what_somebody_learnt_is_told_to_those_who_see_the_goal(
    app: App, small: SmallAcademy, visibility: Visibility, readers: set[str]
) -> None:
    goal = replace(_missed(small.people["ville"].owner, "Sing"), visibility=visibility)
    _add(app, goal, closed="Sing in a choir")

    told = {
        name
        for name in ("ville", "kaisa", "aino", "maija", "osmo", "otso", "risto", "tuuli")
        if _view(app, small, name, small.people[name].owner).lessons
    }

    assert told == readers


def test_a_lesson_of_a_metric_that_is_kept_to_oneself_is_told_to_nobody(
    app: App, small: SmallAcademy
) -> None:
    visits = replace(small.metrics["visits"], visibility=Visibility.ME)
    app.database.write(lambda session: change_metric(session, visits))
    goal = Goal(0, visits.owner, SPRING, metric_id=visits.id, target=Decimal(99))
    _add(app, replace(goal, visibility=Visibility.TEAM), closed="Ring first")

    assert len(_view(app, small, "ville", small.people["ville"].owner).lessons) == 1
    assert _view(app, small, "aino", small.people["aino"].owner).lessons == ()


def test_lessons_of_similar_goals_stand_beside_a_new_one(app: App, small: SmallAcademy) -> None:
    ville, visits = small.people["ville"].owner, small.metrics["visits"]
    own = _same_template(app, visits, small.people["aino"].owner)
    theirs = Goal(0, own.owner, SPRING, metric_id=own.id, target=Decimal(99))
    _add(app, replace(theirs, visibility=Visibility.TEAM), closed="Ring first")
    _add(app, _missed(ville, "Sing"), closed="Sing in a choir")

    def told(chosen: Chosen) -> list[str]:
        view = app.look(small.id("ville"), lambda sight: goals_view(sight, ville, chosen=chosen))
        return [item.lesson.words for item in view.similar]

    chosen = (Chosen(metric_id=visits.id), Chosen(process="A3"), NOTHING_CHOSEN)
    assert [told(one) for one in chosen] == [["Ring first"], [], []]


def test_whose_lessons_are_shown_is_written_down(app: App, small: SmallAcademy) -> None:
    goal = replace(_missed(small.people["ville"].owner, "Sing"), visibility=Visibility.TEAM)
    _add(app, goal, closed="Sing in a choir")
    looks = []

    def look(sight: Sight) -> None:
        for wanted in ("nothing like it", "choir"):
            goals_view(sight, small.people["aino"].owner, wanted=wanted)
            looks.append(sight.looks)

    app.look(small.id("aino"), look)

    assert looks == [set(), {Look(small.id("ville"), TODAY, small.id("aino"))}]


def test_a_year_in_shares_has_its_pace_from_them(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"]
    year = Goal(0, visits.owner, Period.parse("2026"), metric_id=visits.id, target=Decimal(12))
    stored = _add(app, year)
    months = [Period.parse(f"2026-{n:02}") for n in range(1, 13)]
    shares = [Share(m, Decimal(6 if m.number in (11, 12) else 0)) for m in months]
    before = _view(app, small, "ville", visits.owner).still_open
    app.database.write(lambda session: keep_shares(session, stored.id, shares))

    after = _view(app, small, "ville", visits.owner).still_open

    paces = [next(g.pace for g in goals if g.goal.id == stored.id) for goals in (before, after)]
    # Followed from August on, nine visits by October: evenly 7.2 of 12 were due, and now none.
    assert [(p.tempo, p.expected, p.shaped) for p in paces if p] == [
        (Tempo.AHEAD, Decimal("7.2"), False),
        (Tempo.AHEAD, Decimal(0), True),
    ]
