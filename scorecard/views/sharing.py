"""Who sees what a person shares: by name, as memberships stand today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scorecard.domain.access import Actor, Subject, can
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Membership, Owner, OwnerKind, Person, Role
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.memberships import memberships_in
from scorecard.store.people import these_people
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class Audience:
    """Who besides the owner sees a metric that is shared so, in the order of their names.

    Leaders are among the team-mates. Administrators are nowhere: who is one sees a
    person's figures only as a coach or team-mate. `in_team` is not set for owners who
    belong to no team today, with whom nobody can see what they share.
    """

    visibility: Visibility
    team_mates: tuple[str, ...]
    coaches: tuple[str, ...]
    in_team: bool


def who_sees(sight: Sight) -> dict[Visibility, Audience]:
    """Return, for each way to share a metric of the actor's own, who would see it now.

    The policy itself is asked about everybody in the team, so this tells what is true.
    """
    owner = Owner(OwnerKind.PERSON, sight.actor.person_id or 0)
    if sight.actor.person_id is None:
        raise NotAllowedError
    sight.require(Action.SEE_MONTH, Subject(owner=owner))
    team_id = sight.actor.own_team_id
    held = [
        m
        for m in memberships_in(sight.session, [] if team_id is None else [team_id])
        if m.holds_on(sight.today) and m.person_id != owner.id
    ]
    people = {p.id: p for p in these_people(sight.session, {m.person_id for m in held})}
    return {
        visibility: _audience(Subject(owner, team_id, visibility), held, people)
        for visibility in Visibility
    }


def _audience(
    subject: Subject, held: Sequence[Membership], people: Mapping[int, Person]
) -> Audience:
    seeing = [m for m in held if _sees(people[m.person_id], m, subject)]
    coaches = {m.person_id for m in seeing if m.role is Role.COACH}
    mates = {m.person_id for m in seeing} - coaches
    return Audience(
        subject.visibility,
        team_mates=tuple(sorted(people[id].name for id in mates)),
        coaches=tuple(sorted(people[id].name for id in coaches)),
        in_team=subject.team_id is not None,
    )


def _sees(person: Person, place: Membership, subject: Subject) -> bool:
    actor = Actor(person.id, admin=person.admin, memberships=(place,))
    return can(actor, Action.SEE_METRIC, subject)
