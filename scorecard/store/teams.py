"""Teams, the short names they had, and who belongs to them when."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.people import Owner, OwnerKind, Team
from scorecard.domain.refusals import ConflictError
from scorecard.domain.words import fold
from scorecard.store.memberships import (
    add_membership,
    change_membership,
    memberships,
    memberships_in,
    memberships_of,
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
    "remove_memberships",
    "remove_teams",
    "team",
    "team_by_key",
    "teams",
    "these_teams",
]

_TEAM = table_of(TeamRow)
_FORMER = table_of(FormerTeamKeyRow)


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
    had = sa.select(_FORMER.c.team_id).where(_FORMER.c.fold == folded)
    found = _teams(session, sa.or_(_TEAM.c.fold == folded, _TEAM.c.id.in_(had)))
    return next(iter(sorted(found, key=lambda t: fold(t.key) != folded)), None)


def add_team(session: Session, team: Team) -> Team:
    """Store a new team under an id of its own; `ConflictError` if the short name is taken."""
    id = add_row(session, TeamRow, _cells(replace(team, version=1)))
    if id is None:
        raise ConflictError(theirs=team_by_key(session, team.key), mine=team)
    stored = replace(team, id=id, version=1)
    _keep_former_keys(session, stored)
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
        _keep_former_keys(session, changed)
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
    former: dict[int, list[str]] = {}
    for id, key in rows(
        session,
        sa.select(_FORMER.c.team_id, _FORMER.c.key)
        .where(_FORMER.c.team_id.in_(sa.select(_TEAM.c.id).where(condition)))
        .order_by(_FORMER.c.fold),
    ):
        former.setdefault(id, []).append(key)
    return [Team(**row._mapping, former_keys=tuple(former.get(row.id, ()))) for row in found]


def _current(session: Session, team_id: int) -> Team | None:
    return team(session, team_id)


def _in_the_way(session: Session, new: Team) -> Team | None:
    found = team_by_key(session, new.key)
    taken = found is not None and found.id != new.id and fold(found.key) == fold(new.key)
    return found if taken else None


def _cells(team: Team) -> dict[str, Any]:
    return {**cells_of(team, without=["id", "former_keys"]), "fold": fold(team.key)}


def _former_after(current: Team | None, team: Team) -> tuple[str, ...]:
    given_up = () if current is None else (current.key,)
    former = {fold(key): key for key in (*given_up, *team.former_keys)}
    former.pop(fold(team.key), None)
    return tuple(former[key] for key in sorted(former))


def _keep_former_keys(session: Session, team: Team) -> None:
    # A short name that two teams had leads to the one that gave it up last.
    folds = [fold(key) for key in team.former_keys]
    session.connection().execute(
        sa.delete(_FORMER).where(sa.or_(_FORMER.c.team_id == team.id, _FORMER.c.fold.in_(folds)))
    )
    if folds:
        session.connection().execute(
            sa.insert(_FORMER),
            [
                {"fold": folded, "key": key, "team_id": team.id}
                for folded, key in zip(folds, team.former_keys, strict=True)
            ],
        )
