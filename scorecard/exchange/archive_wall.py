"""The sheets of an archive that tell of events, of celebrations, and of what stands with them.

Who has seen which success shine is not told, and neither are the addresses of calendars: those
are keys, and everybody makes themselves a new one.
"""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any

from scorecard.domain.celebration_wall import Held, cause_of
from scorecard.domain.celebrations import WallPicture
from scorecard.domain.moments import Cause, Occasion
from scorecard.exchange.archive_sessions import email_of
from scorecard.exchange.causes import cells_of
from scorecard.exchange.scope import Scope
from scorecard.exchange.writing import Record

Pictures = Mapping[int, WallPicture]
"""The pictures by the celebration that they hang with."""


def event_records(scope: Scope) -> Iterator[Record]:
    """Yield what was written about months."""
    for event in scope.picture.wall.events.values():
        if event.owner in scope.owners:
            yield {
                "owner": scope.picture.name_of(event.owner),
                "month": event.month,
                "words": event.words,
                "visibility": event.visibility,
            }


def occasion_records(scope: Scope) -> Iterator[Record]:
    """Yield how moments were celebrated that are no goals."""
    held = scope.picture.wall.occasions.values()
    for one in sorted(held, key=lambda h: h.id):
        if cause := _named(scope, one.occasion):
            yield {
                **cause,
                "date": one.held_on,
                "how": one.how,
                "better_next_time": one.better_next_time,
                "recorded_by": email_of(scope, one.recorded_by),
                "opened_on": one.opened_on,
            }


def plan_records(scope: Scope) -> Iterator[Record]:
    """Yield how things are going to be celebrated."""
    for plan in scope.picture.wall.plans.values():
        if cause := _named(scope, plan.cause):
            yield {
                **cause,
                "how": plan.how,
                "planned_on": plan.planned_on,
                "planned_by": email_of(scope, plan.planned_by),
            }


def cheer_records(scope: Scope) -> Iterator[Record]:
    """Yield who of the people in this archive cheers what."""
    people, celebrated = set(scope.people()), _celebrated(scope)
    for cheer in scope.picture.wall.cheers.values():
        cause = celebrated.get(cheer.celebration_id)
        if cause and cheer.person_id in people:
            who = email_of(scope, cheer.person_id)
            yield {**cause, "email": who, "cheered_at": cheer.cheered_at.isoformat()}


def comment_records(scope: Scope) -> Iterator[Record]:
    """Yield what the people in this archive say to celebrations."""
    people, celebrated = set(scope.people()), _celebrated(scope)
    for said in sorted(scope.picture.wall.comments.values(), key=lambda c: c.id):
        cause = celebrated.get(said.celebration_id)
        if cause and said.person_id in people:
            who = email_of(scope, said.person_id)
            told = {"email": who, "words": said.words, "said_at": said.said_at.isoformat()}
            yield {**cause, **told}


def picture_records(scope: Scope, pictures: Pictures) -> Iterator[Record]:
    """Yield the pictures, in base64."""
    celebrated = _celebrated(scope)
    for id in sorted(pictures):
        if cause := celebrated.get(id):
            yield {**cause, "picture": b64encode(pictures[id].content).decode()}


def _celebrated(scope: Scope) -> dict[int, Record]:
    picture = scope.picture
    held: list[Held] = [*picture.celebrations.values(), *picture.wall.occasions.values()]
    named = {one.id: _named(scope, cause_of(one)) for one in held}
    return {id: cause for id, cause in named.items() if cause}


def _named(scope: Scope, cause: Cause) -> dict[str, Any] | None:
    owner = cause.owner if isinstance(cause, Occasion) else scope.picture.goals[cause].owner
    cells = cells_of(scope.picture, cause) if owner in scope.owners else None
    return dict(cells) if cells else None
