"""Who may do and see what: every action and every view asks here.

The answers stand in the table of `policy`; here is how an actor stands to a subject.
"""

from dataclasses import dataclass

from scorecard.domain.metrics import Visibility
from scorecard.domain.people import ACADEMY, Membership, Owner, OwnerKind, Role
from scorecard.domain.policy import FROZEN, PERSONAL, POLICY, Action, Condition, Relation


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a person with today's memberships, the operator of a command, or nobody.

    `memberships` are those in force today; a membership that has ended gives no rights.
    `person_id` is None for the operator and for somebody signed out.
    """

    person_id: int | None = None
    admin: bool = False
    memberships: tuple[Membership, ...] = ()
    operator: bool = False

    @property
    def team_ids(self) -> tuple[int, ...]:
        """The teams in which the actor has any role today."""
        return tuple(m.team_id for m in self.memberships)

    @property
    def own_team_id(self) -> int | None:
        """The team that the actor is a member or leader of, if any."""
        return next((m.team_id for m in self.memberships if m.belongs), None)

    @property
    def coached_team_ids(self) -> tuple[int, ...]:
        """The teams that the actor coaches."""
        return tuple(m.team_id for m in self.memberships if m.role is Role.COACH)


SIGNED_OUT = Actor()
OPERATOR = Actor(operator=True)


@dataclass(frozen=True, slots=True)
class Subject:
    """What the action is about: whose it is, in which team, and how it is shared.

    `team_id` is the team in which a person's things are looked at: the owner's own team
    of today. The flags are facts about the subject or the settings that conditions ask for;
    whoever leaves one out is shown less, never more. `by_link` says that the actor showed a
    secret link to just this. An `archived` team is read-only; only the operator still writes.
    """

    owner: Owner | None = None
    team_id: int | None = None
    visibility: Visibility = Visibility.ME
    shared: bool = False
    opened: bool = False
    in_session: bool = False
    settings_allow: bool = False
    archived: bool = False
    by_link: bool = False
    theirs_to_invite: bool = False
    in_demo: bool = False


def can(actor: Actor, action: Action, subject: Subject) -> bool:
    """Return whether the table allows `action` on `subject` to `actor`."""
    if subject.archived and action in FROZEN and not actor.operator:
        return False
    table = PERSONAL if _is_personal(action, subject) else POLICY
    allowed = table.get(action, {})
    return any(
        _applies(allowed[relation], subject)
        for relation in relations(actor, subject)
        if relation in allowed
    )


def relations(actor: Actor, subject: Subject) -> frozenset[Relation]:
    """Return every way in which `actor` stands to `subject`.

    Somebody in no team today is a former member: what is theirs stays theirs to read, and
    nothing more is entered. Administrators and coaches act for themselves without one.
    """
    if actor.operator:
        return frozenset({Relation.OPERATOR})
    found = {Relation.GUEST} if subject.by_link else set()
    if actor.person_id is None:
        return frozenset(found | {Relation.SIGNED_OUT})
    found.add(Relation.SIGNED_IN)
    if subject.owner == Owner(OwnerKind.PERSON, actor.person_id):
        found.add(Relation.SELF if actor.admin or actor.memberships else Relation.FORMER)
    if actor.admin:
        found.add(Relation.ADMIN)
    for membership in actor.memberships:
        found.add(_team_relation(membership, subject.team_id))
    return frozenset(found)


def _team_relation(membership: Membership, team_id: int | None) -> Relation:
    if membership.team_id != team_id:
        return Relation.OTHER_COACH if membership.role is Role.COACH else Relation.SIGNED_IN
    match membership.role:
        case Role.COACH:
            return Relation.COACH
        case Role.LEADER:
            return Relation.LEADER
        case Role.MEMBER:
            return Relation.TEAM_MATE


def _is_personal(action: Action, subject: Subject) -> bool:
    owner = subject.owner
    return owner is not None and owner.kind is OwnerKind.PERSON and action in PERSONAL


def _applies(condition: Condition, subject: Subject) -> bool:
    match condition:
        case Condition.ALWAYS:
            return True
        case Condition.SHARED_WITH_COACH:
            return subject.visibility in (Visibility.COACH, Visibility.TEAM)
        case Condition.SHARED_WITH_TEAM:
            return subject.visibility is Visibility.TEAM
        case Condition.IN_SESSION:
            return subject.in_session
        case Condition.IF_SHARED:
            return subject.shared
        case Condition.IF_SETTINGS_ALLOW:
            return subject.settings_allow
        case Condition.IF_OPENED:
            return subject.opened
        case Condition.IF_ACADEMYS:
            return subject.owner == ACADEMY
        case Condition.IF_THEIRS_TO_INVITE:
            return subject.theirs_to_invite
        case Condition.IF_DEMO:
            return subject.in_demo
