"""What is no goal is planned, seen and celebrated as goals are, as long as the data says it is."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from scorecard.actions.celebrating import (
    PlanGiven,
    Story,
    celebrate,
    plan_celebration,
    see_celebration,
)
from scorecard.actions.celebration_wall import (
    comment_on_celebration,
    give_picture,
    open_celebration,
)
from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.app import App
from scorecard.domain.celebration_wall import OccasionCelebration, Plan
from scorecard.domain.metrics import Visibility
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.domain.people import Membership, Owner, OwnerKind, Role
from scorecard.store.celebration_pictures import picture_of
from scorecard.store.celebration_plans import plan_for
from scorecard.store.celebrations import celebration, occasions_celebrated
from scorecard.store.cheers import comments_on
from scorecard.store.goals import change_goal
from scorecard.store.metrics import change_metric
from scorecard.store.seen import seen_occasions
from scorecard.store.teams import add_membership
from tests.academies import NOW, TODAY, SmallAcademy, month
from tests.actions import partying
from tests.actions.doing import ACTORS, done, log_of, refusal, says_not_found, who

STORY = Story(date(2026, 11, 20), "Cake for all", "Start earlier")


def best(small: SmallAcademy, code: str = "2026-11") -> Occasion:
    visits = small.metrics["visits"]
    return Occasion(visits.owner, MomentKind.BEST, str(visits.id), month(code))


def record(app: App, small: SmallAcademy, amount: int, version: int = 0) -> None:
    entry = MonthEntry(small.metrics["visits"].id, Decimal(amount), version=version)
    done(app, small.id("ville"), lambda act: enter_month(act, month("2026-11"), [entry]))


def year(small: SmallAcademy) -> Occasion:
    return Occasion(small.teams["usva"].owner, MomentKind.FIRST_YEAR, "1")


def test_a_best_month_is_planned_seen_and_celebrated(app: App, small: SmallAcademy) -> None:
    record(app, small, 5)
    ville, occasion = small.id("ville"), best(small)
    given = PlanGiven(" Ice cream ", TODAY)
    plan = done(app, ville, lambda act: plan_celebration(act, occasion, given))
    done(app, ville, lambda act: see_celebration(act, occasion))

    held = done(app, ville, lambda act: celebrate(act, occasion, STORY))

    assert plan == Plan(occasion, "Ice cream", TODAY, ville)
    assert held == OccasionCelebration(
        held.id, occasion, STORY.held_on, STORY.how, STORY.better_next_time, ville
    )
    with app.database.read() as session:
        assert occasions_celebrated(session, [occasion.owner]) == {occasion: held}
        assert seen_occasions(session, ville) == {occasion}
        assert plan_for(session, occasion) is None  # it has done its work
    assert [e.deed for e in log_of(app)[:3]] == ["celebrate", "see-celebration", "plan-celebration"]


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("2026-09", id="not the best"),
        pytest.param("2026-10", id="three before, and none better"),
        pytest.param("2026-12", id="still to come"),
    ],
)
def test_what_the_data_does_not_say_does_not_wait(app: App, small: SmallAcademy, code: str) -> None:
    for deed in (
        lambda act: celebrate(act, best(small, code), STORY),
        lambda act: plan_celebration(act, best(small, code), PlanGiven("Cake")),
    ):
        found = refusal(app, small.id("ville"), deed)
        assert found is not None
        assert found.key == "celebration-moment-not-waiting"


def test_a_correction_takes_back_what_was_not_celebrated_and_nothing_else(
    app: App, small: SmallAcademy
) -> None:
    record(app, small, 5)
    waited = refusal(app, small.id("ville"), lambda act: celebrate(act, best(small), STORY))
    record(app, small, 4, version=1)
    gone = refusal(app, small.id("ville"), lambda act: celebrate(act, best(small), STORY))
    record(app, small, 6, version=2)
    held = done(app, small.id("ville"), lambda act: celebrate(act, best(small), STORY))
    record(app, small, 0, version=3)

    assert waited is None
    assert gone is not None
    assert gone.key == "celebration-moment-not-waiting"
    with app.database.read() as session:
        assert celebration(session, held.id) == held


def test_an_occasion_is_celebrated_once(app: App, small: SmallAcademy) -> None:
    done(app, small.id("aino"), lambda act: celebrate(act, year(small), STORY))

    found = refusal(app, small.id("maija"), lambda act: celebrate(act, year(small), STORY))

    assert found is not None
    assert found.key == "celebration-moment-not-waiting"


@pytest.mark.parametrize(
    ("visibility", "seeing"),
    [
        pytest.param(Visibility.ME, {"ville"}, id="me"),
        pytest.param(Visibility.COACH, {"ville", "kaisa"}, id="coach"),
        pytest.param(Visibility.TEAM, {"ville", "aino", "maija", "kaisa"}, id="team"),
    ],
)
def test_a_best_month_is_shared_as_its_metric_is(
    app: App, small: SmallAcademy, visibility: Visibility, seeing: set[str]
) -> None:
    record(app, small, 5)
    shared = replace(small.metrics["visits"], visibility=visibility)
    app.database.write(lambda session: change_metric(session, shared))

    def answers(deed: object) -> dict[str, object]:
        return {name: refusal(app, who(small, name), deed) for name in ACTORS}  # type: ignore[arg-type]

    seen = answers(lambda act: see_celebration(act, best(small)))
    planned = answers(lambda act: plan_celebration(act, best(small), PlanGiven("Cake")))

    assert {name for name, refused in seen.items() if refused is None} == seeing
    assert {name for name, refused in planned.items() if refused is None} == {"ville"}
    refused = [found for found in [*seen.values(), *planned.values()] if found is not None]
    assert all(says_not_found(found) for found in refused)  # type: ignore[arg-type]


def test_somebody_elses_metric_makes_nobody_a_moment(app: App, small: SmallAcademy) -> None:
    record(app, small, 5)
    borrowed = replace(best(small), owner=small.people["aino"].owner)
    unknown = replace(best(small), about="999999")
    nobody = replace(year(small), owner=Owner(OwnerKind.TEAM, 999_999))

    for occasion in (borrowed, unknown, nobody, replace(year(small), about="7")):
        found = refusal(app, small.id("aino"), lambda act, o=occasion: celebrate(act, o, STORY))
        assert found is not None
        assert found.key in ("not-found", "celebration-moment-not-waiting")
        assert says_not_found(
            refusal(app, small.id("otso"), lambda act, o=occasion: celebrate(act, o, STORY))
        )


def test_who_came_later_celebrates_a_year_of_their_own(app: App, small: SmallAcademy) -> None:
    veikko = small.people["veikko"]
    came = TODAY - timedelta(days=400)
    place = Membership(0, small.teams["usva"].id, veikko.id, Role.MEMBER, came)
    app.database.write(lambda session: add_membership(session, place))
    own = Occasion(veikko.owner, MomentKind.FIRST_YEAR, "1")
    founder = replace(own, owner=small.people["ville"].owner)

    held = done(app, veikko.id, lambda act: celebrate(act, own, STORY))
    found = refusal(app, small.id("ville"), lambda act: celebrate(act, founder, STORY))

    assert held.recorded_by == veikko.id
    assert found is not None
    assert found.key == "celebration-moment-not-waiting"


@pytest.mark.parametrize(
    ("given", "key"),
    [
        pytest.param(PlanGiven(" \n"), "celebration-plan-missing", id="no words"),
        pytest.param(PlanGiven("a\0"), "text-control-character", id="a NUL"),
        pytest.param(PlanGiven("a" * 2_001), "text-too-long", id="a novel"),
        pytest.param(
            PlanGiven("Cake", TODAY - timedelta(days=1)), "celebration-plan-in-the-past", id="past"
        ),
    ],
)
def test_a_plan_says_how_and_lies_ahead(
    app: App, small: SmallAcademy, given: PlanGiven, key: str
) -> None:
    trip = small.goals["trip"].id

    found = refusal(app, small.id("aino"), lambda act: plan_celebration(act, trip, given))

    assert found is not None
    assert found.key == key


def test_two_who_plan_at_once_lose_nothing(app: App, small: SmallAcademy) -> None:
    trip = small.goals["trip"].id
    first = done(app, small.id("aino"), lambda act: plan_celebration(act, trip, PlanGiven("Cake")))

    found = refusal(
        app, small.id("maija"), lambda act: plan_celebration(act, trip, PlanGiven("Sauna"))
    )
    again = done(
        app, small.id("maija"), lambda act: plan_celebration(act, trip, PlanGiven("Both", None, 1))
    )

    assert found is not None
    assert found.key == "conflict"
    assert found.arguments["theirs"] == first
    assert again == Plan(trip, "Both", None, small.id("maija"), 2)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        pytest.param(" ", "comment-missing", id="nothing"),
        pytest.param("a" * 301, "text-too-long", id="too long"),
        pytest.param("\0", "text-control-character", id="a NUL"),
    ],
)
def test_a_comment_is_short_and_says_something(
    app: App, small: SmallAcademy, words: str, key: str
) -> None:
    held = app.database.write(lambda session: partying.celebrated(session, small)).ours

    found = refusal(app, small.id("aino"), lambda act: comment_on_celebration(act, held.id, words))

    assert found is not None
    assert found.key == key


def test_a_comment_is_kept_with_its_moment(app: App, small: SmallAcademy) -> None:
    held = app.database.write(lambda session: partying.celebrated(session, small)).mine

    done(app, small.id("kaisa"), lambda act: comment_on_celebration(act, held.id, "a" * 300))

    with app.database.read() as session:
        [said] = comments_on(session, [held.id])[held.id]
    assert (said.person_id, said.words, said.said_at) == (small.id("kaisa"), "a" * 300, NOW)


def test_another_picture_takes_the_place_of_the_first(app: App, small: SmallAcademy) -> None:
    held = app.database.write(lambda session: partying.celebrated(session, small)).ours
    other = replace(partying.PICTURE, content=b"\xff\xd8\xffanother")

    done(app, small.id("aino"), lambda act: give_picture(act, held.id, other))

    with app.database.read() as session:
        assert picture_of(session, held.id) == other


def test_what_only_its_owner_sees_is_not_opened(app: App, small: SmallAcademy) -> None:
    hidden = replace(small.goals["book"], visibility=Visibility.ME)
    app.database.write(lambda session: change_goal(session, hidden))
    ville = small.id("ville")
    held = done(app, ville, lambda act: celebrate(act, hidden.id, STORY))

    found = refusal(app, ville, lambda act: open_celebration(act, held.id, opened=True))

    assert found is not None
    assert found.key == "celebration-only-mine"


def test_opened_is_since_that_day_and_can_be_kept_again(app: App, small: SmallAcademy) -> None:
    held = app.database.write(lambda session: partying.celebrated(session, small)).ours
    maija = small.id("maija")

    for opened in (True, True, False):
        done(app, maija, lambda act, o=opened: open_celebration(act, held.id, opened=o))
        with app.database.read() as session:
            found = celebration(session, held.id)
        assert found is not None
        assert found.opened_on == (TODAY if opened else None)
