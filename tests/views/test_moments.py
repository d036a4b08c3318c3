"""Best months and firsts wait with the goals, seen by those who may; old ones do not flood."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from scorecard.actions.celebrating import PlanGiven, Story, celebrate, plan_celebration
from scorecard.actions.celebration_wall import cheer_celebration, open_celebration
from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.app import App
from scorecard.domain.dots import Rating
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.people import ACADEMY, Membership, Role, Team
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.database import Session
from scorecard.store.goals import add_goal, change_goal
from scorecard.store.metrics import add_metric, change_metric
from scorecard.store.ratings import add_rating
from scorecard.store.teams import add_membership, add_team, change_team
from scorecard.store.values import add_values
from scorecard.views.celebrations import CelebrationsView, celebrations_view, own_moments
from scorecard.views.celebrations_alone import opened_view
from scorecard.views.home import home_view
from scorecard.views.month import month_view
from scorecard.views.reached import Reached
from tests.academies import NOW, TODAY, SmallAcademy, month
from tests.actions import partying
from tests.actions.doing import done

STORY = Story(TODAY, "Cake", "Earlier")


def keys(found: tuple[Reached, ...]) -> list[str]:
    """Return the occasions, without the goals."""
    return [r.occasion.key for r in found if r.occasion]


def seen(app: App, small: SmallAcademy, name: str) -> CelebrationsView:
    return app.look(small.id(name), celebrations_view)


def record(
    app: App, small: SmallAcademy, amount: int, code: str = "2026-11", version: int = 0
) -> None:
    entry = MonthEntry(small.metrics["visits"].id, Decimal(amount), version=version)
    done(app, small.id("ville"), lambda act: enter_month(act, month(code), [entry]))


def far_goal(app: App, small: SmallAcademy) -> None:
    """Move the goal out of reach, so that no reached goal tells of a best month."""
    farther = replace(small.goals["visits"], target=Decimal(100))
    app.database.write(lambda session: change_goal(session, farther))


def share(app: App, small: SmallAcademy, visibility: Visibility) -> None:
    shared = replace(small.metrics["visits"], visibility=visibility)
    app.database.write(lambda session: change_metric(session, shared))


def best(small: SmallAcademy, code: str = "2026-11") -> str:
    return f"best/{small.metrics['visits'].id}/{code}"


def test_a_best_month_waits_for_its_owner_and_in_sight_of_whom_it_is_shared_with(
    app: App, small: SmallAcademy
) -> None:
    far_goal(app, small)
    record(app, small, 5)

    mine, theirs = seen(app, small, "ville"), seen(app, small, "aino")

    assert keys(mine.fanfare) == keys(mine.waiting) == [best(small)]
    assert keys(theirs.waiting) == [best(small)]
    assert keys(theirs.fanfare) == []
    assert [keys(seen(app, small, n).waiting) for n in ("otso", "risto", "tuuli")] == [[], [], []]
    assert keys(app.look(small.id("ville"), month_view).fanfare) == [best(small)]
    assert keys(app.look(small.id("ville"), home_view).fanfare) == [best(small)]


def test_what_is_mine_alone_is_in_nobody_elses_sight(app: App, small: SmallAcademy) -> None:
    far_goal(app, small)
    record(app, small, 5)
    share(app, small, Visibility.ME)

    assert keys(seen(app, small, "ville").waiting) == [best(small)]
    assert [keys(seen(app, small, n).waiting) for n in ("aino", "maija", "kaisa")] == [[], [], []]


def test_a_reached_goal_tells_of_the_best_month_in_it(app: App, small: SmallAcademy) -> None:
    record(app, small, 5)  # reaches the goal of twelve

    view = seen(app, small, "ville")

    assert keys(view.waiting) == []
    assert small.goals["visits"] in [r.judged.goal for r in view.waiting if r.judged]


def test_a_planned_best_month_waits_beside_a_better_one(app: App, small: SmallAcademy) -> None:
    far_goal(app, small)
    longer = replace(small.metrics["visits"], first=month("2026-07"))
    app.database.write(lambda session: change_metric(session, longer))
    record(app, small, 1, "2026-07")
    record(app, small, 5, "2026-10", version=1)
    [october] = [r for r in seen(app, small, "ville").waiting if r.occasion]
    plan = PlanGiven("Sauna")
    done(app, small.id("ville"), lambda act: plan_celebration(act, october.cause, plan))
    record(app, small, 6)

    waiting = [r for r in seen(app, small, "ville").waiting if r.occasion]

    assert sorted(keys(tuple(waiting))) == [best(small, "2026-10"), best(small)]
    assert {r.plan.how for r in waiting if r.plan} == {"Sauna"}


def test_the_first_visit_waits_once_for_each_who_makes_one(app: App, small: SmallAcademy) -> None:
    aino = replace(
        small.metrics["visits"], id=0, owner=small.people["aino"].owner, first=month("2026-10")
    )

    def follow(session: Session) -> Metric:
        kept = add_metric(session, aino)
        value = MonthValue(month("2026-10"), Decimal(2))
        add_values(session, [(kept.id, value)], entered_by=None, entered_at=NOW)
        return kept

    kept = app.database.write(follow)

    assert keys(seen(app, small, "aino").waiting) == [f"first-visit/{kept.id}"]
    assert keys(seen(app, small, "ville").waiting) == [f"first-visit/{kept.id}"]  # it is shared
    assert keys(seen(app, small, "aino").fanfare) == [f"first-visit/{kept.id}"]
    assert keys(seen(app, small, "ville").fanfare) == []  # his own was in August


def test_the_first_dot_of_a_level_waits_for_the_whole_team(app: App, small: SmallAcademy) -> None:
    usva = small.teams["usva"]
    innovation = Rating(usva.id, "I1", Period.parse("2026-H2"), 1, TODAY, app.academy.model_version)
    app.database.write(lambda session: add_rating(session, innovation))

    for name in ("ville", "aino", "maija", "kaisa"):
        assert keys(seen(app, small, name).fanfare) == ["first-dots/L3"]
    assert keys(seen(app, small, "risto").waiting) == ["first-dots/L3"]
    assert keys(seen(app, small, "otso").waiting) == []


def test_a_young_team_has_its_first_year(app: App, small: SmallAcademy) -> None:
    young = Team(0, "utu", "Utu", "", date(2025, 11, 1))

    def found(session: Session) -> Team:
        team = add_team(session, young)
        veikko = small.people["veikko"].id
        add_membership(session, Membership(0, team.id, veikko, Role.MEMBER, young.founded))
        return team

    team = app.database.write(found)
    before = keys(seen(app, small, "veikko").waiting)
    gone = replace(team, archived=TODAY)
    app.database.write(lambda session: change_team(session, gone))

    assert before == ["first-year/1"]
    assert keys(seen(app, small, "veikko").waiting) == []  # an archived team celebrates no more


def test_a_held_celebration_stays_whatever_is_corrected(app: App, small: SmallAcademy) -> None:
    far_goal(app, small)
    record(app, small, 5)
    ville = small.id("ville")
    [mine] = [r for r in seen(app, small, "ville").waiting if r.occasion]
    done(app, ville, lambda act: celebrate(act, mine.cause, STORY))
    record(app, small, 0, version=1)

    view = seen(app, small, "ville")

    assert keys(view.waiting) == []
    assert keys(view.wall) == [best(small)]
    assert view.wall[0].metric == small.metrics["visits"]


def test_own_moments_are_those_of_oneself(app: App, small: SmallAcademy) -> None:
    found = app.look(small.id("ville"), own_moments)

    assert [r.judged.goal.words for r in found if r.judged] == ["A book about selling"]


def test_the_wall_says_who_cheers_and_what_one_may_do(app: App, small: SmallAcademy) -> None:
    party = app.database.write(lambda session: partying.celebrated(session, small))
    done(app, small.id("aino"), lambda act: cheer_celebration(act, party.mine.id))

    def card(name: str) -> Reached:
        wall = seen(app, small, name).wall
        return next(r for r in wall if r.celebration and r.celebration.id == party.mine.id)

    aino, ville, kaisa = (card(name).social for name in ("aino", "ville", "kaisa"))
    assert aino
    assert ville
    assert kaisa
    assert [p.name for p in ville.cheering] == ["Aino Laine"]
    assert (aino.cheered, ville.cheered, kaisa.cheered) == (True, False, False)
    assert (aino.may_cheer, ville.may_cheer, kaisa.may_cheer) == (True, False, True)
    assert (aino.may_set_picture, ville.may_set_picture) == (False, True)
    assert (aino.may_open, ville.may_open, kaisa.may_open) == (False, True, False)


def test_what_others_opened_stands_apart_and_tells_nothing_that_was_said(
    app: App, small: SmallAcademy
) -> None:
    party = app.database.write(lambda session: partying.celebrated(session, small))
    done(app, small.id("maija"), lambda act: open_celebration(act, party.ours.id, opened=True))

    def opened(name: str) -> tuple[Reached, ...]:
        return app.look(small.id(name), lambda sight: opened_view(sight, most=9))

    [card] = opened("otso")
    assert card.celebration
    assert card.celebration.id == party.ours.id
    assert card.team == small.teams["usva"]
    assert card.social
    assert (card.social.said, card.social.cheering) == ((), ())
    assert card.social.picture == (320, 200, len(partying.PICTURE.content))
    assert opened("ville") == ()  # it stands on their own wall


def test_the_academys_own_goals_wait_for_administrators(app: App, small: SmallAcademy) -> None:
    doors = replace(small.goals["trip"], id=0, owner=ACADEMY, words="Open doors")
    kept = app.database.write(lambda session: add_goal(session, doors))

    mine = [r for r in seen(app, small, "risto").waiting if r.may_celebrate]

    assert [r.judged.goal for r in mine if r.judged] == [kept]
    assert kept not in [r.judged.goal for r in seen(app, small, "kaisa").waiting if r.judged]


def test_goals_come_before_what_else_there_is_to_be_glad_of(app: App, small: SmallAcademy) -> None:
    far_goal(app, small)
    record(app, small, 5)

    found = [r.judged is not None for r in seen(app, small, "ville").waiting]

    assert found == [True, False, True]  # his book, his best month, and the team's trip


def test_a_month_long_ago_is_no_moment_any_more(app: App, small: SmallAcademy) -> None:
    far_goal(app, small)
    edge = TODAY - timedelta(days=62)

    record(app, small, 9, "2026-08", version=1)  # better than all, and the first of all

    assert month("2026-08") < month(f"{edge:%Y-%m}")
    assert keys(seen(app, small, "ville").waiting) == []
