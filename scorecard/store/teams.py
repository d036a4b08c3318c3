"""Teams, the short names they had, and who belongs to them when."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.people import Owner, OwnerKind, Team
from scorecard.domain.refusals import ConflictError
from scorecard.domain.words import fold
from scorecard.store.former import FormerNames, names_given_up
from scorecard.store.memberships import (
    add_membership,
    change_membership,
    memberships,
    memberships_in,
    memberships_of,
    memberships_of_all,
    remove_memberships,
)
from scorecard.store.owners import remove_owners
from scorecard.store.rows import (
    add_row,
    cells_of,
    change_row,
    columns_for,
    remove_rows,
    rows,
    table_of,
)
from scorecard.store.tables import FormerTeamKeyRow, TeamRow

__all__ = [
    "add_membership",
    "add_team",
    "change_membership",
    "change_team",
    "memberships",
    "memberships_in",
    "memberships_of",
    "memberships_of_all",
    "remove_memberships",
    "remove_teams",
    "team",
    "team_by_key",
    "teams",
    "these_teams",
]

_TEAM = table_of(TeamRow)
_HAD = table_of(FormerTeamKeyRow)
_FORMER = FormerNames(_HAD, name=_HAD.c.key, folded=_HAD.c.fold, holder=_HAD.c.team_id)


def teams(session: Session) -> list[Team]:
    """Return every team, archived ones too, in the order in which they came."""
    return _teams(session, sa.true())


def these_teams(session: Session, ids: Collection[int]) -> list[Team]:
    """Return the teams with these ids, in the order in which they came."""
    return _teams(session, _TEAM.c.id.in_(ids)) if ids else []


def team(session: Session, team_id: int) -> Team | None:
    """Return the team with this id, if there is one."""
    return next(iter(_teams(session, _TEAM.c.id == team_id)), None)


def team_by_key(session: Session, key: str) -> Team | None:
    """Return which team has this short name, or else which one had it."""
    folded = fold(key)
    had_it = _TEAM.c.id.in_(_FORMER.holders_of(key))
    found = _teams(session, sa.or_(_TEAM.c.fold == folded, had_it))
    return next(iter(sorted(found, key=lambda t: fold(t.key) != folded)), None)


def add_team(session: Session, team: Team) -> Team:
    """Store a new team under an id of its own; `ConflictError` if the short name is taken."""
    id = add_row(session, TeamRow, _cells(replace(team, version=1)))
    if id is None:
        raise ConflictError(theirs=team_by_key(session, team.key), mine=team)
    stored = replace(team, id=id, version=1)
    _FORMER.keep(session, id, team.former_keys)
    return stored


def change_team(session: Session, team: Team) -> Team:
    """Store what changed and return it; a short name that is given up becomes a former one.

    Raises:
        ConflictError: somebody else was faster, or another team has the short name.
    """
    current = _current(session, team.id)
    changed = replace(team, former_keys=_former_after(current, team))
    other = _in_the_way(session, team)
    if (
        current is None
        or other is not None
        or not change_row(session, TeamRow, _cells(changed), id=team.id, version=team.version)
    ):
        raise ConflictError(theirs=other or current, mine=team)
    if current.former_keys != changed.former_keys:
        _FORMER.keep(session, team.id, changed.former_keys)
    return replace(changed, version=team.version + 1)


def remove_teams(session: Session, ids: Iterable[int]) -> None:
    """Delete teams to which nothing belongs any more, as when an import is taken back."""
    gone = list(ids)
    remove_rows(session, FormerTeamKeyRow, gone, by="team_id")
    remove_owners(session, [Owner(OwnerKind.TEAM, id) for id in gone])
    remove_rows(session, TeamRow, gone)


def _teams(session: Session, condition: sa.ColumnElement[bool]) -> list[Team]:
    columns = columns_for(TeamRow, Team, without=["former_keys"])
    found = rows(session, sa.select(*columns).where(condition).order_by(_TEAM.c.id))
    former = _FORMER.by_holder(session, sa.select(_TEAM.c.id).where(condition))
    return [Team(**row._mapping, former_keys=former.get(row.id, ())) for row in found]


def _current(session: Session, team_id: int) -> Team | None:
    return team(session, team_id)


def _in_the_way(session: Session, new: Team) -> Team | None:
    has_it = sa.and_(_TEAM.c.fold == fold(new.key), _TEAM.c.id != new.id)
    return next(iter(_teams(session, has_it)), None)


def _cells(team: Team) -> dict[str, Any]:
    return {**cells_of(team, without=["id", "former_keys"]), "fold": fold(team.key)}


def _former_after(current: Team | None, team: Team) -> tuple[str, ...]:
    given_up = () if current is None else (current.key,)
    return names_given_up((*given_up, *team.former_keys), now=team.key)
