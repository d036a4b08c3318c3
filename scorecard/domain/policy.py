"""The access table, to be read as a document: who may do and see what.

`PERSONAL` and `POLICY` say for each action in which relations between actor and subject it is
allowed, and under which condition. Whatever does not stand there is refused; `access` asks.
"""

from collections.abc import Mapping
from enum import StrEnum

from scorecard.domain.people import Role


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
