"""Teams: adding, renaming, archiving and opening them again."""

from dataclasses import dataclass, replace
from datetime import date

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.people import ACADEMY, Team
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import NAME_LIMIT, clean_name, clean_text, fold
from scorecard.store import teams
from scorecard.store.ratings import ratings_of


@dataclass(frozen=True, slots=True)
class TeamGiven:
    """What somebody filled in about a team; `version` is the one they saw."""

    key: str
    name: str
    cohort: str
    founded: date
    archived: date | None = None
    version: int = 0


def add_team(act: Act, given: TeamGiven) -> Team:
    """Add a team, without anybody in it yet.

    Raises:
        RefusedError: another team has or had the short name, or it means the academy.
    """
    act.require(Action.ADD_TEAM, Subject())
    added = teams.add_team(act.session, _checked(act, given, 0))
    act.log("add-team", f"team:{added.id}", ["key", "name", "cohort", "founded", "archived"])
    return added


def change_team(act: Act, team_id: int, given: TeamGiven) -> Team:
    """Change a team, archive it or open it again; its old short name still finds it.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: the short name is taken, or the founding would come after somebody's
            first day or after the first dots.
        ConflictError: somebody else has changed the team in the meantime.
    """
    act.require(Action.CHANGE_TEAM, Subject())
    found = teams.team(act.session, team_id)
    if found is None:
        raise NotAllowedError
    changed = _checked(act, given, team_id)
    _check_founding(act, changed)
    stored = teams.change_team(act.session, replace(changed, former_keys=found.former_keys))
    act.log("change-team", f"team:{team_id}", ["key", "name", "cohort", "founded", "archived"])
    return stored


def _checked(act: Act, given: TeamGiven, team_id: int) -> Team:
    key = clean_name(given.key)
    if fold(key) == ACADEMY.kind.value:
        raise RefusedError("people-key-reserved", value=key)
    if given.archived is not None and given.archived < given.founded:
        raise RefusedError("people-archived-before-founded")
    holder = teams.team_by_key(act.session, key)
    if holder is not None and holder.id != team_id:
        raise RefusedError("people-key-taken", team=holder.name)
    name, cohort = clean_name(given.name), clean_text(given.cohort, limit=NAME_LIMIT)
    return Team(team_id, key, name, cohort, given.founded, given.archived, version=given.version)


def _check_founding(act: Act, changed: Team) -> None:
    days = [m.first for m in teams.memberships_in(act.session, [changed.id])]
    if any(first < changed.founded for first in days):
        raise RefusedError("people-founded-too-late", first=min(days))
    age = act.academy.calendar.age
    periods = {r.period for r in ratings_of(act.session, [changed.id])}
    if any(age(changed.founded, period) < 1 for period in periods):
        raise RefusedError("people-founded-after-dots")
