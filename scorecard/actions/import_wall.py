"""How imports store events, celebrations and what stands with them, and how they take it back.

All of it is new when it comes, for nobody changes by a file what people here said.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from scorecard.domain.celebration_wall import Cheer, Comment, OccasionCelebration, Plan
from scorecard.domain.celebrations import WallPicture
from scorecard.domain.events import MonthEvent
from scorecard.domain.moments import Cause, Occasion
from scorecard.exchange.picture import Picture
from scorecard.exchange.wall_held import Hanging
from scorecard.exchange.wall_picture import JPEG
from scorecard.store.celebration_pictures import put_picture
from scorecard.store.celebration_plans import keep_plan
from scorecard.store.celebrations import add_occasion_celebration
from scorecard.store.cheers import add_cheer, add_comment
from scorecard.store.database import Session
from scorecard.store.events import add_event

WALL_TABLES: Mapping[type, str] = {
    MonthEvent: "event",
    OccasionCelebration: "occasion",
    Plan: "plan",
    Cheer: "cheer",
    Comment: "comment",
    Hanging: "picture",
}


def add_to_wall(session: Session, thing: Any) -> Any:
    """Store one of these things, and return it as it is stored."""
    match thing:
        case MonthEvent():
            return add_event(session, thing)
        case OccasionCelebration():
            return add_occasion_celebration(session, thing)
        case Plan():
            return keep_plan(session, thing)
        case Cheer():
            add_cheer(session, thing.celebration_id, thing.person_id, thing.cheered_at)
            return thing
        case Comment():
            return replace(thing, id=add_comment(session, thing))
        case _:
            picture = WallPicture(JPEG, thing.content, thing.width, thing.height)
            put_picture(session, thing.celebration_id, picture)
            return thing


def key_on_wall(thing: Any) -> Any:
    """Return by what one of these things is removed."""
    match thing:
        case Plan():
            return thing.cause
        case Cheer():
            return thing.celebration_id, thing.person_id
        case Hanging():
            return thing.celebration_id
        case _:
            return thing.id


def row_key_on_wall(thing: Any) -> str:
    """Return by what the journal finds one of these things."""
    match thing:
        case Plan():
            return row_key_of(thing.cause)
        case Cheer():
            return f"{thing.celebration_id}:{thing.person_id}"
        case _:
            return str(key_on_wall(thing))


def row_key_of(cause: Cause) -> str:
    """Return by what the journal finds what stands with a goal or an occasion."""
    if isinstance(cause, Occasion):
        return f"{cause.owner.kind}:{cause.owner.id}:{cause.key}"
    return f"goal:{cause}"


def stored_on_wall(picture: Picture, table: str, after: Any) -> Any:
    """Return what stands now where an import wrote one of these things; None if it is gone."""
    wall = picture.wall
    match table:
        case "event":
            return wall.events.get(after.id)
        case "occasion":
            found = wall.occasions.get(after.occasion)
            return found if found and found.id == after.id else None
        case "plan":
            return wall.plans.get(after.cause)
        case "cheer":
            return wall.cheers.get((after.celebration_id, after.person_id))
        case "comment":
            return wall.comments.get(after.id)
        case _:
            return wall.pictures.get(after.celebration_id)


def forget_on_wall(picture: Picture, after: Any) -> None:
    """Take out of the picture what keeps the metric that it is about in use."""
    match after:
        case OccasionCelebration():
            del picture.wall.occasions[after.occasion]
        case Plan():
            del picture.wall.plans[after.cause]
