"""Taking an import back, except for what people have changed or used since."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from scorecard.actions.act import Act
from scorecard.actions.import_journal import Journalled, journalled, stored_thing
from scorecard.actions.import_wall import WALL_TABLES, forget_on_wall, key_on_wall
from scorecard.actions.rights import renewing_where_rights_change
from scorecard.domain.access import Subject
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.exchange.holding import picture_of
from scorecard.exchange.naming import name_of
from scorecard.exchange.picture import Picture
from scorecard.store.agreements import remove_confirmations
from scorecard.store.assessments import keep_assessment, remove_assessments
from scorecard.store.celebration_pictures import remove_pictures
from scorecard.store.celebration_plans import remove_plans
from scorecard.store.celebrations import change_celebration, remove_celebrations
from scorecard.store.cheers import remove_cheers, remove_comments
from scorecard.store.database import Session
from scorecard.store.dot_sessions import remove_reveals
from scorecard.store.events import remove_events
from scorecard.store.goals import change_goal, remove_goals
from scorecard.store.half_years import remove_half_years
from scorecard.store.imports import forget_contents, import_, mark_undone, steps_of
from scorecard.store.metrics import change_metric, remove_metrics
from scorecard.store.next_steps import change_next_step, remove_next_steps
from scorecard.store.people import change_person, password_hash, remove_people
from scorecard.store.ratings import remove_imported_ratings
from scorecard.store.removing import remove_unused
from scorecard.store.teams import (
    change_membership,
    change_team,
    remove_memberships,
    remove_teams,
)
from scorecard.store.values import change_values, remove_values

Remove = Callable[[Session, Sequence[Any]], None]
Restore = Callable[[Session, Any], Any]


@dataclass(frozen=True, slots=True)
class Left:
    """What stays as it is now; `name` says which one, as workbooks would."""

    table: str
    name: str


@dataclass(slots=True)
class Undone:
    """How many rows went or became again what they were, and what was left alone."""

    taken_back: int = 0
    left: list[Left] = field(default_factory=list)


# The other way round than in writing: first what refers to others.
_ORDER: Mapping[str, tuple[Remove, Restore | None]] = {
    "picture": (remove_pictures, None),
    "comment": (remove_comments, None),
    "cheer": (remove_cheers, None),
    "plan": (remove_plans, None),
    "event": (remove_events, None),
    "occasion": (remove_celebrations, None),
    "celebration": (remove_celebrations, change_celebration),
    "goal": (remove_goals, change_goal),
    "next_step": (remove_next_steps, change_next_step),
    "confirmation": (remove_confirmations, None),
    "assessment": (remove_assessments, keep_assessment),
    "reveal": (remove_reveals, None),
    "rating": (remove_imported_ratings, None),
    "half_year": (remove_half_years, None),
    "value": (remove_values, None),
    "metric": (remove_metrics, change_metric),
    "membership": (remove_memberships, change_membership),
    "team": (remove_teams, change_team),
    "person": (remove_people, change_person),
}


def undo_import(act: Act, import_id: int) -> Undone:
    """Take back what an import wrote; what people changed since is left and listed.

    Raises:
        NotAllowedError: the actor may not take imports back.
        RefusedError: there is no such import, or it was taken back already.
    """
    act.require(Action.UNDO_IMPORT, Subject())
    if import_(act.session, import_id) is None:
        raise RefusedError("import-no-such-import", value=import_id)
    if not mark_undone(act.session, import_id, act.now):
        raise RefusedError("import-undone-already", value=import_id)
    picture = picture_of(act.session, act.academy, act.today)
    rows = journalled(steps_of(act.session, import_id))
    undone = Undone()
    with renewing_where_rights_change(act):
        for table, (remove, restore) in _ORDER.items():
            _undo_table(act, picture, rows.get(table, []), remove, restore, undone)
    forget_contents(act.session, import_id)
    act.log("undo-import", f"import:{import_id}", ["undone_at", *sorted(rows)])
    return undone


def _undo_table(
    act: Act,
    picture: Picture,
    rows: Sequence[Journalled],
    remove: Remove,
    restore: Restore | None,
    undone: Undone,
) -> None:
    names = {row.key: name_of(picture, row.after, row.metric_id) for row in rows}
    going: dict[Any, Journalled] = {}
    for row in rows:
        current = stored_thing(picture, row)
        if current is None or not _is_untouched(act, picture, row, current):
            undone.left.append(Left(row.table, names[row.key]))
        elif row.before is None or row.table == "rating":
            going[_removal_key(row, current)] = row
        elif _restored(act, row, current, restore):
            undone.taken_back += 1
        else:
            undone.left.append(Left(row.table, names[row.key]))
    kept = remove_unused(act.session, remove, list(going))
    undone.taken_back += len(going) - len(kept)
    undone.left += [Left(going[key].table, names[going[key].key]) for key in kept]
    for key in set(going) - set(kept):
        _forget(picture, going[key])


def _is_untouched(act: Act, picture: Picture, row: Journalled, current: Any) -> bool:
    after = row.after
    if row.table == "rating":
        after = replace(after, id=current.id)
    if row.table == "person" and row.before is None:
        return current == after and password_hash(act.session, current.id) is None
    return bool(current == after) and not _is_built_on(picture, row)


def _is_built_on(picture: Picture, row: Journalled) -> bool:
    """Return whether anything stays that needs it, though no row points to it.

    Answers need that they were revealed, whatever was settled for needs its half-year, and how
    a moment was or will be celebrated needs the metric.
    """
    after, answers = row.after, picture.assessments.values()
    if row.table == "reveal":
        revealed = (after.team_id, after.period, after.process)
        return any((a.team_id, a.period, a.process) == revealed for a in answers)
    if row.table == "half_year":
        reveals = picture.sessions.reveals.values()
        return (after.team_id, after.period) in {
            *((r.team_id, r.period) for revisions in picture.ratings.values() for r in revisions),
            *((a.team_id, a.period) for a in answers),
            *((r.team_id, r.period) for r in reveals),
        }
    return row.table == "metric" and any(picture.wall.occasions_about(after.id))


def _restored(act: Act, row: Journalled, current: Any, restore: Restore | None) -> bool:
    before = replace(row.before, version=current.version)
    try:
        if restore:
            restore(act.session, before)
        else:
            by, at = act.actor.person_id, act.now
            change_values(act.session, [(row.metric_id, before)], entered_by=by, entered_at=at)
    except ConflictError:
        return False
    return True


def _removal_key(row: Journalled, current: Any) -> Any:
    match row.table:
        case "value":
            return row.metric_id, current.month
        case "half_year":
            return current.team_id, current.period
        case "reveal":
            return current.team_id, current.period, current.process
        case "assessment" | "confirmation":
            return current.team_id, current.period, current.person_id, current.process
        case _:
            return key_on_wall(current) if type(current) in WALL_TABLES else current.id


def _forget(picture: Picture, row: Journalled) -> None:
    """Take out of the picture what decides whether something else is still in use."""
    after = row.after
    forget_on_wall(picture, after)
    if row.table == "rating":
        picture.ratings[after.team_id, after.process, after.period, after.source].pop()
    if row.table == "assessment":
        key: tuple[int, Period, int, str]
        key = (after.team_id, after.period, after.person_id, after.process)
        del picture.assessments[key]
    if row.table == "reveal":
        del picture.sessions.reveals[after.team_id, after.period, after.process]
