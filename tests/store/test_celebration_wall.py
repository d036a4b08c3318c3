"""Occasions are celebrated once; plans, cheers, comments and pictures come back as they were."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import Session

from scorecard.domain.celebration_wall import Comment, OccasionCelebration, Plan
from scorecard.domain.celebrations import Celebration, WallPicture
from scorecard.domain.goals import Goal
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.store.celebration_pictures import (
    picture_of,
    pictures_of,
    put_picture,
    remove_picture,
)
from scorecard.store.celebration_plans import keep_plan, plan_for, plans_of, remove_plan
from scorecard.store.celebrations import (
    add_celebration,
    add_occasion_celebration,
    celebration,
    occasions_celebrated,
    opened_celebrations,
    set_opened,
)
from scorecard.store.cheers import (
    add_cheer,
    add_comment,
    cheers_for,
    comment,
    comments_on,
    remove_cheer,
    remove_comment,
)
from scorecard.store.goals import add_goal
from scorecard.store.people import add_person
from scorecard.store.seen import mark_occasion_seen, seen_occasions
from scorecard.store.teams import add_team
from tests.store.examples import AINO, KIDE, SPRING

NOON = datetime(2026, 6, 12, 12, tzinfo=UTC)
MAY, JUNE = date(2026, 5, 29), date(2026, 6, 12)


@pytest.fixture
def aino(session: Session) -> Owner:
    """A person who celebrates."""
    return add_person(session, AINO).owner


@pytest.fixture
def kide(session: Session) -> Owner:
    """A team that celebrates."""
    return add_team(session, KIDE).owner


@pytest.fixture
def contract(session: Session, aino: Owner) -> Celebration:
    """Aino's goal, celebrated."""
    goal = add_goal(session, Goal(0, aino, SPRING, words="Learning contract"))
    return add_celebration(session, Celebration(0, goal.id, MAY, "Cake", "Earlier", aino.id))


def best(owner: Owner, code: str = "2026-05") -> Occasion:
    return Occasion(owner, MomentKind.BEST, "7", Period.parse(code))


def party(occasion: Occasion, held_on: date = JUNE) -> OccasionCelebration:
    return OccasionCelebration(0, occasion, held_on, "Ice cream", "More of it")


def test_occasions_come_back_by_what_they_are(session: Session, aino: Owner, kide: Owner) -> None:
    year = Occasion(kide, MomentKind.FIRST_YEAR, "1")
    mine = add_occasion_celebration(session, party(best(aino)))
    ours = add_occasion_celebration(session, party(year))

    assert mine == replace(party(best(aino)), id=mine.id)
    assert occasions_celebrated(session, [aino]) == {best(aino): mine}
    assert occasions_celebrated(session, [aino, kide]) == {best(aino): mine, year: ours}
    assert (celebration(session, mine.id), celebration(session, 0)) == (mine, None)


def test_an_occasion_is_celebrated_once(session: Session, aino: Owner) -> None:
    kept = add_occasion_celebration(session, party(best(aino)))
    again = replace(party(best(aino)), how="Sauna")

    with pytest.raises(ConflictError) as refusal:
        add_occasion_celebration(session, again)

    assert (refusal.value.theirs, refusal.value.mine) == (kept, again)


def test_what_was_opened_comes_newest_first(
    session: Session, aino: Owner, contract: Celebration
) -> None:
    sweet = add_occasion_celebration(session, party(best(aino)))
    add_occasion_celebration(session, party(best(aino, "2026-06")))
    for held in (contract, sweet):
        set_opened(session, held, JUNE)

    found = opened_celebrations(session, most=9)

    assert found == [
        replace(sweet, opened_on=JUNE, version=2),
        replace(contract, opened_on=JUNE, version=2),
    ]
    assert opened_celebrations(session, most=1) == found[:1]
    with pytest.raises(ConflictError):
        set_opened(session, contract, None)


def test_a_plan_is_kept_changed_and_taken_away(
    session: Session, aino: Owner, contract: Celebration
) -> None:
    for cause in (contract.goal_id, best(aino)):
        kept = keep_plan(session, Plan(cause, "Pizza", JUNE, aino.id, version=0))
        assert plan_for(session, cause) == kept == Plan(cause, "Pizza", JUNE, aino.id)
        changed = keep_plan(session, replace(kept, how="Sauna", planned_on=None))
        assert plan_for(session, cause) == changed
        for stale in (replace(kept, how="Soup"), replace(kept, version=0)):
            with pytest.raises(ConflictError) as refusal:
                keep_plan(session, stale)
            assert (refusal.value.theirs, refusal.value.mine) == (changed, stale)

    assert set(plans_of(session, [aino])) == {contract.goal_id, best(aino)}
    remove_plan(session, contract.goal_id)
    assert set(plans_of(session, [aino])) == {best(aino)}
    remove_plan(session, best(aino))
    assert plans_of(session, [aino]) == {}


def test_plans_are_found_by_whose_they_are(
    session: Session, aino: Owner, kide: Owner, contract: Celebration
) -> None:
    keep_plan(session, Plan(contract.goal_id, "Pizza", version=0))
    ours = keep_plan(session, Plan(best(kide), "Hike", version=0))

    assert plans_of(session, [kide]) == {best(kide): ours}


def test_an_occasion_plays_once_for_everybody(session: Session, aino: Owner, kide: Owner) -> None:
    for _ in range(2):
        mark_occasion_seen(session, aino.id, best(kide))

    assert seen_occasions(session, aino.id) == {best(kide)}
    assert seen_occasions(session, aino.id + 1) == set()


def test_everybody_cheers_once_and_may_take_it_back(
    session: Session, aino: Owner, contract: Celebration
) -> None:
    other = add_person(session, replace(AINO, email="ville@example.org", name="Ville"))
    add_cheer(session, contract.id, other.id, NOON)
    add_cheer(session, contract.id, aino.id, NOON + timedelta(minutes=1))
    add_cheer(session, contract.id, other.id, NOON + timedelta(hours=1))

    assert cheers_for(session, [contract.id, 0]) == {contract.id: (other.id, aino.id)}
    remove_cheer(session, contract.id, other.id)
    assert cheers_for(session, [contract.id]) == {contract.id: (aino.id,)}


def test_comments_come_in_the_order_in_which_they_were_said(
    session: Session, aino: Owner, contract: Celebration
) -> None:
    first = Comment(0, contract.id, aino.id, "Well done", NOON)
    first = replace(first, id=add_comment(session, first))
    second = replace(first, words="Once more")
    second = replace(second, id=add_comment(session, second))

    assert comments_on(session, [contract.id, 0]) == {contract.id: [first, second]}
    assert (comment(session, first.id), comment(session, 0)) == (first, None)
    remove_comment(session, first.id)
    assert comments_on(session, [contract.id]) == {contract.id: [second]}


def test_a_celebration_has_one_picture_at_most(session: Session, contract: Celebration) -> None:
    red = WallPicture("image/jpeg", b"\xff\xd8\xffred\x00", 320, 200)
    blue = replace(red, content=b"\xff\xd8\xffblue", width=200)

    put_picture(session, contract.id, red)
    assert picture_of(session, contract.id) == red
    put_picture(session, contract.id, blue)
    assert picture_of(session, contract.id) == blue
    assert pictures_of(session, [contract.id, 0]) == {contract.id: (200, 200, 7)}
    remove_picture(session, contract.id)
    assert picture_of(session, contract.id) is None
    assert pictures_of(session, [contract.id]) == {}
