"""Who may do and see what: one table, asked by every action and every view.

`POLICY` reads as a document: for each action, the relations between actor and subject in
which it is allowed, and under which condition. Whatever does not stand there is refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Membership, Owner, OwnerKind, Role


class Relation(StrEnum):
    """How an actor stands to what the action is about."""

    SELF = "self"
    FORMER = "former member"
    TEAM_MATE = "team-mate"
    LEADER = "leader"
    COACH = "coach of the team"
    OTHER_COACH = "coach of another team"
    ADMIN = "administrator"
    SIGNED_IN = "signed in"
    SIGNED_OUT = "signed out"
    GUEST = "guest by link"
    OPERATOR = "operator"


class Action(StrEnum):
    """Everything that can be done or seen."""

    ENTER_VALUE = "enter a value"
    SEE_METRIC = "see a metric, its values and goals"
    KEEP_METRIC = "add, change or archive a metric"
    SET_GOAL = "set, change or drop a goal"
    SEE_GOAL = "see a goal"
    CELEBRATE = "record a celebration"
    SEE_CELEBRATION = "see a celebration"
    SEE_ENTRY_STATE = "see who has entered the month"
    SEE_DOTS = "see a team's dots"
    SET_DOTS = "set a team's dots"
    SEE_COACH_DOTS = "see the coach's own dots"
    SET_COACH_DOTS = "set the coach's own dots"
    ANSWER = "give an own assessment"
    SEE_OWN_ANSWERS = "see one's own assessments"
    SEE_SPREAD = "see the spread of revealed assessments"
    CLOSE_HALF_YEAR = "close a half-year"
    COMPARE_TEAMS = "compare teams"
    SEE_TEAM = "see a team's page"
    SEE_TEAM_NAMES = "see the names of a team's people"
    SEE_PEOPLE = "see all people and teams"
    KEEP_PEOPLE = "add and change people, teams and memberships"
    INVITE = "invite members into a team"
    INVITE_LEADER = "invite a leader into a team"
    IMPORT = "import a workbook"
    UNDO_IMPORT = "take an import back"
    EXPORT_ALL = "export the academy, personal figures included"
    SEE_LOG = "see the change log"
    CHANGE_OWN_SETTINGS = "change one's own name, language and password"
    SEE_SIGN_INS = "see where one is signed in"
    END_SIGN_IN = "sign one's other browsers out"
    SIGN_IN = "sign in"


class Condition(StrEnum):
    """When an allowed relation really allows."""

    ALWAYS = "always"
    SHARED_WITH_COACH = "if the owner shares with the coach"
    SHARED_WITH_TEAM = "if the owner shares with the team"
    IN_SESSION = "if entered for the owner in a session, marked so"
    IF_SHARED = "after sharing"
    IF_SETTINGS_ALLOW = "if the settings allow it"
    IF_OPENED = "if opened to the academy"


_ALWAYS = Condition.ALWAYS
_TEAM_READS: Mapping[Relation, Condition] = {
    Relation.TEAM_MATE: _ALWAYS,
    Relation.LEADER: _ALWAYS,
    Relation.COACH: _ALWAYS,
    Relation.ADMIN: _ALWAYS,
    Relation.OPERATOR: _ALWAYS,
}
_TEAM_ALONE: Mapping[Relation, Condition] = {
    Relation.TEAM_MATE: _ALWAYS,
    Relation.LEADER: _ALWAYS,
    Relation.COACH: _ALWAYS,
    Relation.OPERATOR: _ALWAYS,
}
_TEAM_LEADS: Mapping[Relation, Condition] = {
    Relation.LEADER: _ALWAYS,
    Relation.COACH: _ALWAYS,
    Relation.OPERATOR: _ALWAYS,
}
_PERSONAL_READS: Mapping[Relation, Condition] = {
    Relation.SELF: _ALWAYS,
    Relation.FORMER: _ALWAYS,
    Relation.COACH: Condition.SHARED_WITH_COACH,
    Relation.TEAM_MATE: Condition.SHARED_WITH_TEAM,
    Relation.LEADER: Condition.SHARED_WITH_TEAM,
    Relation.OPERATOR: _ALWAYS,
}
_ADMIN_ONLY: Mapping[Relation, Condition] = {
    Relation.ADMIN: _ALWAYS,
    Relation.OPERATOR: _ALWAYS,
}

# For metrics, goals and celebrations of a person; those of a team or the academy follow.
PERSONAL: Mapping[Action, Mapping[Relation, Condition]] = {
    Action.ENTER_VALUE: {
        Relation.SELF: _ALWAYS,
        Relation.LEADER: Condition.IN_SESSION,
        Relation.COACH: Condition.IN_SESSION,
        Relation.OPERATOR: _ALWAYS,
    },
    Action.SEE_METRIC: _PERSONAL_READS,
    Action.SEE_GOAL: _PERSONAL_READS,
    Action.SEE_CELEBRATION: {**_PERSONAL_READS, Relation.SIGNED_IN: Condition.IF_OPENED},
    Action.KEEP_METRIC: {Relation.SELF: _ALWAYS, Relation.OPERATOR: _ALWAYS},
    Action.SET_GOAL: {Relation.SELF: _ALWAYS, Relation.OPERATOR: _ALWAYS},
    Action.CELEBRATE: {Relation.SELF: _ALWAYS, Relation.OPERATOR: _ALWAYS},
    Action.ANSWER: {Relation.SELF: _ALWAYS},
    Action.SEE_OWN_ANSWERS: {Relation.SELF: _ALWAYS, Relation.FORMER: _ALWAYS},
    Action.CHANGE_OWN_SETTINGS: {Relation.SELF: _ALWAYS, Relation.FORMER: _ALWAYS},
    Action.SEE_SIGN_INS: {Relation.SELF: _ALWAYS, Relation.FORMER: _ALWAYS},
    Action.END_SIGN_IN: {Relation.SELF: _ALWAYS, Relation.FORMER: _ALWAYS},
}

POLICY: Mapping[Action, Mapping[Relation, Condition]] = {
    Action.ENTER_VALUE: _TEAM_LEADS,
    Action.SEE_METRIC: _TEAM_READS,
    Action.SEE_GOAL: _TEAM_READS,
    Action.SEE_CELEBRATION: {**_TEAM_READS, Relation.SIGNED_IN: Condition.IF_OPENED},
    Action.KEEP_METRIC: _TEAM_LEADS,
    Action.SET_GOAL: _TEAM_LEADS,
    Action.CELEBRATE: {**_TEAM_LEADS, Relation.TEAM_MATE: _ALWAYS},
    Action.SEE_ENTRY_STATE: _TEAM_ALONE,
    Action.SEE_DOTS: _TEAM_READS,
    Action.SET_DOTS: _TEAM_LEADS,
    Action.SEE_COACH_DOTS: {
        Relation.COACH: _ALWAYS,
        Relation.LEADER: Condition.IF_SHARED,
        Relation.TEAM_MATE: Condition.IF_SHARED,
        Relation.OPERATOR: _ALWAYS,
    },
    Action.SET_COACH_DOTS: {Relation.COACH: _ALWAYS, Relation.OPERATOR: _ALWAYS},
    Action.SEE_SPREAD: _TEAM_ALONE,
    Action.CLOSE_HALF_YEAR: {Relation.LEADER: _ALWAYS, Relation.COACH: _ALWAYS},
    Action.COMPARE_TEAMS: {
        Relation.COACH: _ALWAYS,
        Relation.OTHER_COACH: Condition.IF_SETTINGS_ALLOW,
        Relation.ADMIN: _ALWAYS,
        Relation.OPERATOR: _ALWAYS,
    },
    Action.SEE_TEAM: _TEAM_READS,
    Action.SEE_TEAM_NAMES: _TEAM_READS,
    Action.SEE_PEOPLE: _ADMIN_ONLY,
    Action.KEEP_PEOPLE: _ADMIN_ONLY,
    Action.INVITE: {**_TEAM_LEADS, Relation.ADMIN: _ALWAYS},
    Action.INVITE_LEADER: {
        Relation.COACH: _ALWAYS,
        Relation.ADMIN: _ALWAYS,
        Relation.OPERATOR: _ALWAYS,
    },
    Action.IMPORT: _ADMIN_ONLY,
    Action.UNDO_IMPORT: _ADMIN_ONLY,
    Action.EXPORT_ALL: {Relation.OPERATOR: _ALWAYS},
    Action.SEE_LOG: {
        Relation.SELF: _ALWAYS,
        Relation.FORMER: _ALWAYS,
        Relation.ADMIN: _ALWAYS,
        Relation.OPERATOR: _ALWAYS,
    },
    Action.SIGN_IN: {Relation.SIGNED_OUT: _ALWAYS, Relation.SIGNED_IN: _ALWAYS},
}


# Which action it is to invite somebody into a role.
INVITING: Mapping[Role, Action] = {
    Role.MEMBER: Action.INVITE,
    Role.LEADER: Action.INVITE_LEADER,
    Role.COACH: Action.KEEP_PEOPLE,
}

# What an archived team no longer takes.
FROZEN = frozenset(
    {
        Action.ENTER_VALUE,
        Action.KEEP_METRIC,
        Action.SET_GOAL,
        Action.CELEBRATE,
        Action.SET_DOTS,
        Action.SET_COACH_DOTS,
        Action.ANSWER,
        Action.CLOSE_HALF_YEAR,
        Action.INVITE,
        Action.INVITE_LEADER,
    }
)


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
    whoever leaves one out is shown less, never more. An `archived` team is read-only; only
    the operator still writes to it.
    """

    owner: Owner | None = None
    team_id: int | None = None
    visibility: Visibility = Visibility.ME
    shared: bool = False
    opened: bool = False
    in_session: bool = False
    settings_allow: bool = False
    archived: bool = False


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
    if actor.person_id is None:
        return frozenset({Relation.SIGNED_OUT})
    found = {Relation.SIGNED_IN}
    if subject.owner == Owner(OwnerKind.PERSON, actor.person_id):
        found.add(Relation.SELF if actor.admin or actor.memberships else Relation.FORMER)
    if actor.admin:
        found.add(Relation.ADMIN)
    for membership in actor.memberships:
        found.add(_team_relation(membership, subject.team_id))
    return frozenset(found)


def _team_relation(membership: Membership, team_id: int | None) -> Relation:
    if team_id is None or membership.team_id != team_id:
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
