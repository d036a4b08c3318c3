"""Whose numbers a page looks at: one's own, a team's, its members' together, or one member's."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from scorecard.domain.access import Subject
from scorecard.domain.people import Owner, OwnerKind, Person, members_on
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.metrics import metrics_of
from scorecard.store.people import these_people
from scorecard.store.teams import memberships_in, team_by_key
from scorecard.store.teams import team as team_of
from scorecard.views.ledger import visible_metrics
from scorecard.views.sight import Sight


class WhoseKind(StrEnum):
    """The four ways of looking; a team's own metrics are not those of its members together."""

    ME = "me"
    TEAM = "team"
    MEMBERS = "members"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Whose:
    """Somebody's numbers, and in which team they are looked at; `person` for a member's."""

    kind: WhoseKind
    owner: Owner
    team_id: int | None
    person: Person | None = None

    @property
    def key(self) -> str:
        """The name of this choice in a link."""
        return f"{self.kind}-{self.owner.id}" if self.person else str(self.kind)


def whose_view(sight: Sight, team_id: int | None) -> tuple[Whose, ...]:
    """Return whose numbers the actor may look at in a team: their own first, people by name.

    Without a team there are at most their own: who has left keeps what is theirs.
    """
    found = _own(sight)
    if team_id is None:
        return tuple(found)
    team = team_of(sight.session, team_id)
    if team is None:
        raise NotAllowedError
    sight.require(Action.SEE_TEAM, Subject(owner=team.owner, team_id=team_id))
    kinds = (WhoseKind.TEAM, WhoseKind.MEMBERS)
    found += [Whose(kind, team.owner, team_id) for kind in kinds]
    members = members_in(sight, team_id)
    people = these_people(sight.session, [m.id for m in members])
    seen = {m.owner.id for m in visible_metrics(sight, dict.fromkeys(members, team_id))}
    others = [p for p in people if p.id in seen - {sight.actor.person_id or 0}]
    return (*found, *_by_name(others, team_id))


def whose_at(sight: Sight, team_key: str | None, whose_key: str) -> Whose:
    """Return whose numbers a link means: a team by its short name, and a key of `whose_view`.

    Raises:
        NotAllowedError: there is no such team or choice, or it is not theirs to see.
    """
    team = team_by_key(sight.session, team_key) if team_key else None
    if team_key and team is None:
        raise NotAllowedError
    offered = {whose.key: whose for whose in whose_view(sight, team.id if team else None)}
    if whose_key not in offered:
        raise NotAllowedError
    return offered[whose_key]


def require_whose(sight: Sight, whose: Whose) -> None:
    """Go on if the actor may look at this owner in this team; else it does not exist.

    Of a person it does not say which of their metrics may be seen: that is asked of each.
    """
    match whose.kind:
        case WhoseKind.ME:
            sight.require(Action.SEE_MONTH, Subject(owner=whose.owner))
        case WhoseKind.PERSON:
            if whose.team_id is None or whose.owner not in members_in(sight, whose.team_id):
                raise NotAllowedError
        case _:
            team = team_of(sight.session, whose.team_id or 0)
            if team is None or team.owner != whose.owner:
                raise NotAllowedError
            sight.require(Action.SEE_METRIC, Subject(owner=whose.owner, team_id=whose.team_id))


def members_in(sight: Sight, team_id: int) -> list[Owner]:
    """Return the team's members of today as owners."""
    members = members_on(memberships_in(sight.session, [team_id]), sight.today)
    return [Owner(OwnerKind.PERSON, who) for who in members]


def _own(sight: Sight) -> list[Whose]:
    if sight.actor.person_id is None:
        return []
    own = Owner(OwnerKind.PERSON, sight.actor.person_id)
    if not metrics_of(sight.session, [own]):
        return []
    return [Whose(WhoseKind.ME, own, sight.actor.own_team_id)]


def _by_name(people: Iterable[Person], team_id: int) -> list[Whose]:
    ordered = sorted(people, key=lambda person: person.name)
    return [Whose(WhoseKind.PERSON, p.owner, team_id, p) for p in ordered]
