"""What Usva celebrated, with what was said to it; and the same of another team."""

from dataclasses import dataclass, replace
from datetime import date

from scorecard.actions.act import Act
from scorecard.actions.celebrating import PlanGiven, plan_celebration
from scorecard.actions.celebration_wall import (
    cheer_celebration,
    comment_on_celebration,
    give_picture,
    open_celebration,
    take_back_cheer,
    take_comment_away,
    take_picture_away,
)
from scorecard.domain.celebration_wall import Comment, Held
from scorecard.domain.celebrations import Celebration, WallPicture
from scorecard.domain.metrics import Visibility
from scorecard.domain.moments import Cause
from scorecard.domain.people import Owner
from scorecard.store.celebration_pictures import put_picture
from scorecard.store.celebrations import add_celebration, celebrations_of
from scorecard.store.cheers import add_comment
from scorecard.store.database import Session
from scorecard.store.goals import add_goal, goals_of
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import Deed

HELD_ON = date(2026, 11, 14)
PICTURE = WallPicture("image/jpeg", b"\xff\xd8\xffa picture of cake", 320, 200)
OURS, VILLES = 1, 2
BY_AINO, BY_KAISA = 1, 2


@dataclass(frozen=True, slots=True)
class Party:
    """Two celebrations and the comments on them."""

    ours: Held
    mine: Held
    comments: tuple[int, ...]


def celebrated(
    session: Session, small: SmallAcademy, *, team: str = "usva", member: str = "ville"
) -> Party:
    """Store what a team and a member of it celebrated; the member's is shared with the team."""
    ours = _held(session, small, small.teams[team].owner)
    mine = _held(session, small, small.people[member].owner)
    put_picture(session, ours.id, PICTURE)
    saying = ("aino", "kaisa") if team == "usva" else (member, member)
    comments = [
        add_comment(session, Comment(0, ours.id, small.id(name), "Well done", NOW))
        for name in saying
    ]
    return Party(ours, mine, tuple(comments))


def celebrated_once(session: Session, small: SmallAcademy) -> Held:
    """Store the same unless it is there, and return what Usva celebrated."""
    known = celebrations_of(session, [g.id for g in goals_of(session, [small.teams["usva"].owner])])
    return next(iter(known.values()), None) or celebrated(session, small).ours


def _held(session: Session, small: SmallAcademy, owner: Owner) -> Celebration:
    words = f"Open house {len(goals_of(session, [owner]))}"
    done = replace(small.goals["trip"], id=0, owner=owner, words=words, visibility=Visibility.TEAM)
    goal = add_goal(session, done)
    return add_celebration(session, Celebration(0, goal.id, HELD_ON, "Cake", "More cake"))


def plan(cause: Cause) -> Deed:
    """Plan how to celebrate something."""
    return lambda act: plan_celebration(act, cause, PlanGiven("Pizza for all"))


def cheer(celebration_id: int) -> Deed:
    """Cheer a celebration."""
    return lambda act: cheer_celebration(act, celebration_id)


def uncheer(celebration_id: int) -> Deed:
    """Take a cheer back."""
    return lambda act: take_back_cheer(act, celebration_id)


def comment(celebration_id: int) -> Deed:
    """Say something to a celebration."""
    return lambda act: comment_on_celebration(act, celebration_id, "Well done")


def tidy(comment_id: int) -> Deed:
    """Take a comment away."""
    return lambda act: take_comment_away(act, comment_id)


def picture(celebration_id: int) -> Deed:
    """Put a picture to a celebration."""
    return lambda act: give_picture(act, celebration_id, PICTURE)


def no_picture(celebration_id: int) -> Deed:
    """Take the picture of a celebration away."""
    return lambda act: take_picture_away(act, celebration_id)


def opened(celebration_id: int) -> Deed:
    """Open a celebration to the academy."""

    def deed(act: Act) -> object:
        return open_celebration(act, celebration_id, opened=True)

    return deed
