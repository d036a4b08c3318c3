"""Puts what goes with the demo's celebrations into the database."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from scorecard.demo.festivities import Festivities
from scorecard.demo.picture import demo_picture
from scorecard.domain.people import Owner
from scorecard.store.celebration_pictures import put_picture
from scorecard.store.celebration_plans import keep_plan
from scorecard.store.celebrations import (
    add_occasion_celebration,
    celebrations_of,
    set_opened,
)
from scorecard.store.cheers import add_cheer, add_comment
from scorecard.store.database import Session


@dataclass(frozen=True, slots=True)
class Stored:
    """Which ids the store gave to goals and to people, and whom an owner became."""

    goals: Mapping[int, int]
    person: Callable[[int | None], int | None]
    owner: Callable[[Owner], Owner]


def write_festivities(session: Session, found: Festivities, stored: Stored) -> None:
    """Write plans, first years, cheers, comments and the picture."""
    held = celebrations_of(session, stored.goals.values())
    for plan in found.plans:
        assert isinstance(plan.cause, int)  # noqa: S101 - only goals were planned
        cause, by = stored.goals[plan.cause], stored.person(plan.planned_by)
        keep_plan(session, replace(plan, cause=cause, planned_by=by))
    for year in found.years:
        occasion = replace(year.occasion, owner=stored.owner(year.occasion.owner))
        by = stored.person(year.recorded_by)
        add_occasion_celebration(session, replace(year, occasion=occasion, recorded_by=by))
    for goal_id, who, at in found.cheers:
        add_cheer(session, held[stored.goals[goal_id]].id, stored.person(who) or 0, at)
    for said in found.comments:
        celebration_id = held[stored.goals[said.celebration_id]].id
        who = stored.person(said.person_id) or 0
        add_comment(session, replace(said, celebration_id=celebration_id, person_id=who))
    for goal_id in sorted(found.opened):
        opened = held[stored.goals[goal_id]]
        set_opened(session, opened, opened.held_on)
    if found.pictured is not None:
        picture = demo_picture(str(found.pictured))
        put_picture(session, held[stored.goals[found.pictured]].id, picture)
