"""What the celebrations page shows: what waits to be celebrated, and the wall of what was."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from scorecard.domain.access import Subject
from scorecard.domain.moments import Cause
from scorecard.domain.people import ACADEMY, Owner, OwnerKind, members_on
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.seen import seen, seen_occasions
from scorecard.store.teams import memberships_in, teams
from scorecard.store.teams import team as team_of
from scorecard.views.celebration_social import social_of
from scorecard.views.ledger import Ledger, ledger
from scorecard.views.reached import Reached, reached_in
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class CelebrationsView:
    """What waits, the actor's own first, and the wall with the latest first.

    `more` says how many celebrations there are besides those on the wall. `fanfare` are
    waiting ones of the actor or their team that they have not seen yet.
    """

    waiting: tuple[Reached, ...]
    wall: tuple[Reached, ...]
    fanfare: tuple[Reached, ...]
    more: int = 0


def celebrations_view(sight: Sight, *, most: int | None = None) -> CelebrationsView:
    """Gather the moments of the actor, and of the teams that they have a part in.

    With `most`, only so many of the wall: who is not shown a figure has not seen it. An
    administrator sees what every team celebrates, and the academy, and of people nothing.
    """
    sight.require(Action.SEE_CELEBRATIONS, Subject())
    teams_of = owners_around(sight)
    if sight.actor.admin:
        teams_of |= {team.owner: team.id for team in teams(sight.session)} | {ACADEMY: None}
    found = celebrations_in(sight, ledger(sight, teams_of), teams_of)
    wall = with_social(sight, found.wall[:most])
    note_shown(sight, (*found.waiting, *wall))
    return replace(found, wall=wall, more=len(found.wall) - len(wall))


def own_moments(sight: Sight) -> tuple[Reached, ...]:
    """Return what of the actor's own waits to be celebrated.

    Asked before and after something is entered, it tells what the new number takes back.
    """
    if sight.actor.person_id is None:
        raise NotAllowedError
    owner = Owner(OwnerKind.PERSON, sight.actor.person_id)
    sight.require(Action.SEE_MONTH, Subject(owner=owner))
    teams_of = {owner: sight.actor.own_team_id}
    return celebrations_in(sight, ledger(sight, teams_of), teams_of).waiting


def team_moments(sight: Sight, team_id: int) -> tuple[Reached, ...]:
    """Return what of a team waits to be celebrated, with how that is planned.

    Raises:
        NotAllowedError: there is no such team for this actor.
    """
    owner = Owner(OwnerKind.TEAM, team_id)
    if team_of(sight.session, team_id) is None:
        raise NotAllowedError
    sight.require(Action.SEE_TEAM, Subject(owner=owner, team_id=team_id))
    teams_of = {owner: team_id}
    return celebrations_in(sight, ledger(sight, teams_of), teams_of).waiting


def academy_moments(sight: Sight) -> tuple[Reached, ...]:
    """Return what of the academy waits to be celebrated, to those who see what it follows.

    Raises:
        NotAllowedError: that is not for this actor.
    """
    sight.require(Action.SEE_METRIC, Subject(owner=ACADEMY))
    teams_of = {ACADEMY: None}
    return celebrations_in(sight, ledger(sight, teams_of), teams_of).waiting


def celebrations_in(
    sight: Sight, book: Ledger, teams_of: Mapping[Owner, int | None]
) -> CelebrationsView:
    """Gather the moments of a ledger; `teams_of` says in which team each owner is seen.

    Whose figures of these are shown is for the caller to say.
    """
    reached = reached_in(sight, book, teams_of)
    waiting = sorted((r for r in reached if not r.celebration), key=partial(_mine_first, sight))
    wall = [(r.celebration.held_on, r) for r in reached if r.celebration]
    shining = _shining(sight)
    return CelebrationsView(
        waiting=tuple(waiting),
        wall=tuple(r for _, r in sorted(wall, key=lambda pair: pair[0], reverse=True)),
        fanfare=tuple(r for r in waiting if r.may_celebrate and r.cause not in shining),
    )


def owners_around(sight: Sight) -> dict[Owner, int | None]:
    """Return the actor, their teams, and the people of those teams, with their team.

    What of all this the actor may see is decided goal by goal, by the policy.
    """
    around: dict[Owner, int | None] = {}
    team_ids = sight.actor.team_ids
    for held in memberships_in(sight.session, team_ids):
        if held.person_id in members_on([held], sight.today):
            around[Owner(OwnerKind.PERSON, held.person_id)] = held.team_id
    for team_id in team_ids:
        around[Owner(OwnerKind.TEAM, team_id)] = team_id
    if sight.actor.person_id is not None:
        around[Owner(OwnerKind.PERSON, sight.actor.person_id)] = sight.actor.own_team_id
    return around


def with_social(sight: Sight, wall: Iterable[Reached]) -> tuple[Reached, ...]:
    """Return celebrations with what others say to them."""
    cards = list(wall)
    held = [(r.celebration, r.subject) for r in cards if r.celebration]
    found = social_of(sight, held)
    return tuple(
        replace(r, social=found.get(r.celebration.id) if r.celebration else None) for r in cards
    )


def note_shown(sight: Sight, reached: Iterable[Reached]) -> None:
    """Note whose figures are shown: a year in the team is no figure."""
    sight.shows(r.owner for r in reached if r.judged is not None or r.metric is not None)


def _shining(sight: Sight) -> set[Cause]:
    who = sight.actor.person_id
    if who is None:
        return set()
    return {*seen(sight.session, who), *seen_occasions(sight.session, who)}


def _mine_first(sight: Sight, reached: Reached) -> tuple[bool, bool, bool, Period]:
    mine = reached.owner == Owner(OwnerKind.PERSON, sight.actor.person_id or 0)
    if reached.judged is not None:
        month = sight.academy.calendar.last_month(reached.judged.goal.period)
    else:
        month = month_of(reached.moment.on if reached.moment else sight.today)
    # Goals come before what else there is to be glad of: they are always celebrated.
    return not mine, not reached.may_celebrate, reached.judged is None, month
