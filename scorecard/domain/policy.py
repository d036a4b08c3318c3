"""The access table, to be read as a document: who may do and see what, under which condition.

Each row names those who may; whoever does not stand in it may not. `PERSONAL` holds for what
belongs to a person, `POLICY` for everything else; `access` asks them. `docs/access.md` is
written from here.
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


class Condition(StrEnum):
    """When an allowed relation really allows."""

    ALWAYS = "always"
    SHARED_WITH_COACH = "if the owner shares with the coach"
    SHARED_WITH_TEAM = "if the owner shares with the team"
    IN_SESSION = "if entered for the owner in a session, marked so"
    IF_SHARED = "after sharing"
    IF_SETTINGS_ALLOW = "if the settings allow it"
    IF_OPENED = "if opened to the academy"
    IF_ACADEMYS = "if it is the academy's own"
    IF_THEIRS_TO_INVITE = "if they could invite that person, who has no password yet"
    IF_DEMO = "in the demo"


class Action(StrEnum):
    """Everything that can be done or seen."""

    # Numbers, goals and celebrations, of a person, a team or the academy
    SEE_MONTH = "see the own month"
    ENTER_VALUE = "enter a value"
    TAKE_BACK_VALUE = "take the last entry back"
    SEE_METRIC = "see a metric and its values"
    KEEP_METRIC = "add, change or archive a metric"
    SHARE_METRIC = "choose who sees a metric"
    SET_GOAL = "set, change or drop a goal"
    SEE_GOAL = "see a goal"
    CELEBRATE = "record a celebration"
    SEE_CELEBRATION = "see a celebration, and have it play once"
    PLAN_CELEBRATION = "plan how to celebrate"
    OPEN_CELEBRATION = "open a celebration to the academy, or keep it where it was"
    SET_PICTURE = "put a picture to a celebration, or take it away"
    CHEER = "cheer a celebration, or take that back"
    COMMENT = "comment on a celebration, or take one's own comment away"
    TAKE_COMMENT_AWAY = "take somebody's comment away"
    KEEP_EVENT = "write about a month, or take that away"
    SEE_EVENT = "read what was written about a month"
    ANSWER = "give an own assessment"
    SEE_OWN_ANSWERS = "see one's own assessments"
    CONFIRM_UNDERSTANDING = "say openly that one has understood, or take that back"

    # A team
    SEE_TEAM = "see a team's page"
    SEE_TEAM_NAMES = "see the names of a team's people"
    SEE_ENTRY_STATE = "see who has entered the month"
    SEE_DOTS = "see a team's dots"
    SET_DOTS = "set a team's dots"
    SEE_COACH_DOTS = "see the coach's own dots"
    SET_COACH_DOTS = "set the coach's own dots, and share them"
    SEE_SPREAD = "see how many have understood"
    CLOSE_HALF_YEAR = "close a half-year"
    CHOOSE_NAMES = "choose who sees names after the reveal"
    SEE_SESSION = "see a team's dot session"
    OPEN_SESSION = "open or end a dot session"
    LEAD_SESSION = "lead a dot session: order, reveal, next and back"
    JOIN_SESSION = "join a dot session, or leave it"
    SEAT_MEMBER = "put somebody without a phone down as there"
    KEEP_NEXT_STEPS = "write down, change or take away next steps"
    SETTLE_NEXT_STEP = "say what became of a next step"
    SEE_OUTSIDE = "see what customers say of a team"
    OPEN_SURVEY = "ask customers by a link"
    CLOSE_SURVEY = "end asking customers"
    COMPARE_TEAMS = "compare teams"
    INVITE = "invite members into a team"
    INVITE_LEADER = "invite a leader into a team"
    INVITE_COACH = "invite a coach into a team"
    SEE_INVITED = "see who in a team has no password yet"
    RENEW_INVITATION = "make a new invitation link"
    REVOKE_INVITATION = "take an invitation link back"

    # Everybody's own
    SEE_FRAME = "open the app's pages"
    SEE_HOME = "see the own home"
    SEE_CELEBRATIONS = "see what waits to be celebrated, and the wall"
    SEE_OWN_PAGE = "see the own page"
    CHANGE_OWN_NAME = "change one's own name"
    SET_LANGUAGE = "choose one's language"
    SET_TIME_ZONE = "choose one's time zone"
    CHANGE_OWN_PASSWORD = "change one's own password"
    SHOW_PASSWORD_AGAIN = "show one's password again"
    BEGIN_SECOND_FACTOR = "begin a second factor"
    CONFIRM_SECOND_FACTOR = "confirm a second factor"
    TURN_OFF_SECOND_FACTOR = "turn one's own second factor off"
    RENEW_RECOVERY_CODES = "make new recovery codes"
    LINK_IDENTITY = "link another way to sign in"
    UNLINK_IDENTITY = "take another way to sign in away"
    SEE_SIGN_INS = "see where one is signed in"
    END_SIGN_IN = "sign one of one's browsers out"
    END_OTHER_SIGN_INS = "sign all one's other browsers out"
    SIGN_OUT = "sign out here"
    SEE_CALENDAR = "see one's own dates"
    KEEP_CALENDAR_FEED = "make or revoke the address of one's calendar"
    SEE_OWN_DEEDS = "see what was done by oneself and about one's account"
    SEE_LOOKS = "see who looked at one's numbers"
    TAKE_ALONG = "take along what is stored about a person"
    ASK_FOR_ERASURE = "ask to be erased"
    RECALL_ERASURE = "take back asking to be erased"

    # The academy, its people and teams
    SEE_PEOPLE = "see the list of all people"
    SEE_PERSON = "see somebody's places and sign-in state"
    ADD_PERSON = "add somebody"
    CHANGE_PERSON = "change somebody's name, address or role"
    SET_PASSWORD = "give somebody a password"
    OFFER_PASSWORD_LINK = "make a link for a new password"
    TAKE_AWAY_SECOND_FACTOR = "take somebody's second factor away"
    END_SIGN_INS_OF = "sign somebody out everywhere"
    MERGE_PEOPLE = "merge somebody who is there twice"
    ADD_TEAM = "add a team"
    CHANGE_TEAM = "change or archive a team"
    ADD_MEMBERSHIP = "give somebody a place in a team"
    CHANGE_MEMBERSHIP = "change or end somebody's place"
    REMOVE_MEMBERSHIP = "remove a place that was a mistake"
    INVITE_TO_ACADEMY = "invite somebody into no team"
    PREVIEW_IMPORT = "see what an import would do"
    IMPORT = "import a workbook"
    SEE_IMPORTS = "see the imports so far"
    UNDO_IMPORT = "take an import back"
    MAKE_TEMPLATE = "get an empty workbook"
    EXPORT_ALL = "export the academy, personal figures included"
    SEE_LOG = "see the change log"
    SEE_ERASURE_REQUESTS = "see who asks to be erased"
    ERASE_PERSON = "erase somebody"

    # The door
    SIGN_IN = "sign in with a password"
    PASS_SECOND_FACTOR = "show the second factor"
    SIGN_IN_WITH_PROVIDER = "sign in with an identity provider"
    ASK_FOR_RESET = "ask for a link for a new password"
    RESET_PASSWORD = "choose a new password by link"
    ACCEPT_INVITATION = "choose a password by invitation"
    OFFER_SET_UP = "make the link for the first administrator"
    SET_UP = "become the first administrator"
    ANSWER_SURVEY = "answer as a customer by a link"
    READ_CALENDAR_FEED = "read somebody's dates by their calendar's address"
    BE_SOMEBODY = "choose whom to be"
    SEE_PRIVACY = "read what is stored, who sees it, how long"
    SEE_HEALTH = "ask whether the app is alive and ready"
    FETCH_FILE = "fetch a file of a page"

    # The machine
    RUN = "start the app"
    RUN_DEMO = "start the demo"
    CHECK_CONFIG = "check the configuration"
    DIAGNOSE = "check the machine and the database"


Row = Mapping[Relation, Condition]


def _allowed(*relations: Relation, when: Condition = Condition.ALWAYS) -> dict[Relation, Condition]:
    return dict.fromkeys(relations, when)


_OWN = _allowed(Relation.SELF, Relation.FORMER)
_TEAM = _allowed(Relation.TEAM_MATE, Relation.LEADER, Relation.COACH)
_LEADS = _allowed(Relation.LEADER, Relation.COACH)
_COACH = _allowed(Relation.COACH)
_ADMIN = _allowed(Relation.ADMIN)
_OPERATOR = _allowed(Relation.OPERATOR)
_KEEPS = _ADMIN | _OPERATOR
_SIGNED_IN = _allowed(Relation.SIGNED_IN)
_AT_THE_DOOR = _allowed(Relation.SIGNED_OUT, Relation.SIGNED_IN)
_GUEST = _allowed(Relation.GUEST)
_ANYBODY = _AT_THE_DOOR | _OPERATOR

_ENTERS = _allowed(Relation.SELF, Relation.OPERATOR) | _allowed(
    Relation.LEADER, Relation.COACH, when=Condition.IN_SESSION
)
_READS = (
    _OWN
    | _allowed(Relation.COACH, when=Condition.SHARED_WITH_COACH)
    | _allowed(Relation.TEAM_MATE, Relation.LEADER, when=Condition.SHARED_WITH_TEAM)
    | _OPERATOR
)
_DECIDES = _allowed(Relation.SELF, Relation.OPERATOR)
_CHEERS = _allowed(Relation.COACH, when=Condition.SHARED_WITH_COACH) | _allowed(
    Relation.TEAM_MATE, Relation.LEADER, when=Condition.SHARED_WITH_TEAM
)
_TIDIES = _allowed(Relation.COACH, when=Condition.SHARED_WITH_COACH) | _allowed(
    Relation.LEADER, when=Condition.SHARED_WITH_TEAM
)
_ACADEMYS = _allowed(Relation.ADMIN, when=Condition.IF_ACADEMYS)
_OPENED = _allowed(Relation.SIGNED_IN, when=Condition.IF_OPENED)
_THEIRS_TO_INVITE = _allowed(Relation.LEADER, Relation.COACH, when=Condition.IF_THEIRS_TO_INVITE)

# What belongs to a person: metrics, goals, celebrations, answers, and the account.
PERSONAL: Mapping[Action, Row] = {
    Action.SEE_MONTH: _OWN,
    Action.ENTER_VALUE: _ENTERS,
    Action.TAKE_BACK_VALUE: _ENTERS,
    Action.SEE_METRIC: _READS,
    Action.KEEP_METRIC: _DECIDES,
    Action.SHARE_METRIC: _OWN,
    Action.SET_GOAL: _DECIDES,
    Action.SEE_GOAL: _READS,
    Action.CELEBRATE: _DECIDES,
    Action.SEE_CELEBRATION: _READS | _OPENED,
    Action.PLAN_CELEBRATION: _allowed(Relation.SELF),
    Action.OPEN_CELEBRATION: _allowed(Relation.SELF),
    Action.SET_PICTURE: _allowed(Relation.SELF),
    Action.CHEER: _CHEERS,
    Action.COMMENT: _CHEERS | _allowed(Relation.SELF),
    Action.TAKE_COMMENT_AWAY: _TIDIES | _allowed(Relation.SELF),
    Action.KEEP_EVENT: _DECIDES,
    Action.SEE_EVENT: _READS,
    Action.ANSWER: _allowed(Relation.SELF)
    | _allowed(Relation.LEADER, Relation.COACH, when=Condition.IN_SESSION),
    Action.SETTLE_NEXT_STEP: _allowed(Relation.SELF, Relation.LEADER, Relation.COACH),
    Action.SEE_OWN_ANSWERS: _OWN,
    Action.CONFIRM_UNDERSTANDING: _allowed(Relation.SELF),
    Action.SEE_OWN_PAGE: _OWN,
    Action.CHANGE_OWN_NAME: _OWN,
    Action.SET_LANGUAGE: _OWN,
    Action.SET_TIME_ZONE: _OWN,
    Action.CHANGE_OWN_PASSWORD: _OWN,
    Action.SHOW_PASSWORD_AGAIN: _OWN,
    Action.BEGIN_SECOND_FACTOR: _OWN,
    Action.CONFIRM_SECOND_FACTOR: _OWN,
    Action.TURN_OFF_SECOND_FACTOR: _OWN,
    Action.RENEW_RECOVERY_CODES: _OWN,
    Action.LINK_IDENTITY: _OWN,
    Action.UNLINK_IDENTITY: _OWN,
    Action.SEE_SIGN_INS: _OWN,
    Action.END_SIGN_IN: _OWN,
    Action.END_OTHER_SIGN_INS: _OWN,
    Action.SIGN_OUT: _OWN,
    Action.SEE_CALENDAR: _OWN,
    Action.KEEP_CALENDAR_FEED: _OWN,
    Action.SEE_OWN_DEEDS: _OWN,
    Action.SEE_LOOKS: _OWN,
    Action.TAKE_ALONG: _OWN | _OPERATOR,
    Action.ASK_FOR_ERASURE: _OWN,
    Action.RECALL_ERASURE: _OWN,
}

# What belongs to a team or to the academy, and what belongs to nobody.
POLICY: Mapping[Action, Row] = {
    Action.ENTER_VALUE: _LEADS | _ACADEMYS | _OPERATOR,
    Action.TAKE_BACK_VALUE: _LEADS | _ACADEMYS | _OPERATOR,
    Action.SEE_METRIC: _TEAM | _KEEPS,
    Action.KEEP_METRIC: _LEADS | _ACADEMYS | _OPERATOR,
    Action.SET_GOAL: _LEADS | _ACADEMYS | _OPERATOR,
    Action.SEE_GOAL: _TEAM | _KEEPS,
    Action.CELEBRATE: _TEAM | _ACADEMYS | _OPERATOR,
    Action.SEE_CELEBRATION: _TEAM | _KEEPS | _OPENED,
    Action.PLAN_CELEBRATION: _TEAM | _ACADEMYS,
    Action.OPEN_CELEBRATION: _LEADS | _ACADEMYS,
    Action.SET_PICTURE: _TEAM | _ACADEMYS,
    Action.CHEER: _TEAM,
    Action.COMMENT: _TEAM,
    Action.TAKE_COMMENT_AWAY: _LEADS,
    Action.KEEP_EVENT: _LEADS | _OPERATOR,
    Action.SEE_EVENT: _TEAM | _KEEPS,
    Action.SEE_TEAM: _TEAM | _KEEPS,
    Action.SEE_TEAM_NAMES: _TEAM | _KEEPS,
    Action.SEE_ENTRY_STATE: _TEAM | _OPERATOR,
    Action.SEE_DOTS: _TEAM | _KEEPS,
    Action.SET_DOTS: _LEADS | _OPERATOR,
    Action.SEE_COACH_DOTS: (
        _allowed(Relation.TEAM_MATE, Relation.LEADER, when=Condition.IF_SHARED) | _COACH | _OPERATOR
    ),
    Action.SET_COACH_DOTS: _COACH | _OPERATOR,
    Action.SEE_SPREAD: _TEAM | _OPERATOR,
    Action.CLOSE_HALF_YEAR: _LEADS,
    Action.CHOOSE_NAMES: _LEADS,
    Action.SEE_SESSION: _TEAM,
    Action.OPEN_SESSION: _LEADS,
    Action.LEAD_SESSION: _LEADS,
    Action.JOIN_SESSION: _TEAM,
    Action.SEAT_MEMBER: _LEADS,
    Action.KEEP_NEXT_STEPS: _LEADS,
    Action.SETTLE_NEXT_STEP: _LEADS,
    Action.SEE_OUTSIDE: _TEAM | _OPERATOR,
    Action.OPEN_SURVEY: _LEADS,
    Action.CLOSE_SURVEY: _LEADS,
    Action.COMPARE_TEAMS: (
        _COACH | _allowed(Relation.OTHER_COACH, when=Condition.IF_SETTINGS_ALLOW) | _KEEPS
    ),
    Action.INVITE: _LEADS | _KEEPS,
    Action.INVITE_LEADER: _COACH | _KEEPS,
    Action.INVITE_COACH: _KEEPS,
    Action.SEE_INVITED: _LEADS | _KEEPS,
    Action.RENEW_INVITATION: _THEIRS_TO_INVITE | _KEEPS,
    Action.REVOKE_INVITATION: _THEIRS_TO_INVITE | _KEEPS,
    Action.SEE_FRAME: _SIGNED_IN,
    Action.SEE_HOME: _SIGNED_IN,
    Action.SEE_CELEBRATIONS: _SIGNED_IN,
    Action.SEE_PEOPLE: _KEEPS,
    Action.SEE_PERSON: _KEEPS,
    Action.ADD_PERSON: _KEEPS,
    Action.CHANGE_PERSON: _KEEPS,
    Action.SET_PASSWORD: _KEEPS,
    Action.OFFER_PASSWORD_LINK: _KEEPS,
    Action.TAKE_AWAY_SECOND_FACTOR: _KEEPS,
    Action.END_SIGN_INS_OF: _KEEPS,
    Action.MERGE_PEOPLE: _KEEPS,
    Action.ADD_TEAM: _KEEPS,
    Action.CHANGE_TEAM: _KEEPS,
    Action.ADD_MEMBERSHIP: _KEEPS,
    Action.CHANGE_MEMBERSHIP: _KEEPS,
    Action.REMOVE_MEMBERSHIP: _KEEPS,
    Action.INVITE_TO_ACADEMY: _KEEPS,
    Action.PREVIEW_IMPORT: _KEEPS,
    Action.IMPORT: _KEEPS,
    Action.SEE_IMPORTS: _KEEPS,
    Action.UNDO_IMPORT: _KEEPS,
    Action.MAKE_TEMPLATE: _KEEPS,
    Action.EXPORT_ALL: _OPERATOR,
    Action.SEE_LOG: _KEEPS,
    Action.SEE_ERASURE_REQUESTS: _KEEPS,
    Action.ERASE_PERSON: _KEEPS,
    Action.SIGN_IN: _AT_THE_DOOR,
    Action.PASS_SECOND_FACTOR: _AT_THE_DOOR,
    Action.SIGN_IN_WITH_PROVIDER: _AT_THE_DOOR,
    Action.ASK_FOR_RESET: _AT_THE_DOOR,
    Action.RESET_PASSWORD: _GUEST,
    Action.ACCEPT_INVITATION: _GUEST,
    Action.OFFER_SET_UP: _OPERATOR,
    Action.SET_UP: _GUEST,
    Action.ANSWER_SURVEY: _GUEST,
    Action.READ_CALENDAR_FEED: _GUEST,
    Action.BE_SOMEBODY: _allowed(Relation.SIGNED_OUT, Relation.SIGNED_IN, when=Condition.IF_DEMO),
    Action.SEE_PRIVACY: _ANYBODY,
    Action.SEE_HEALTH: _ANYBODY,
    Action.FETCH_FILE: _ANYBODY,
    Action.RUN: _OPERATOR,
    Action.RUN_DEMO: _OPERATOR,
    Action.CHECK_CONFIG: _OPERATOR,
    Action.DIAGNOSE: _OPERATOR,
}

# Which action it is to invite somebody into a role.
INVITING: Mapping[Role, Action] = {
    Role.MEMBER: Action.INVITE,
    Role.LEADER: Action.INVITE_LEADER,
    Role.COACH: Action.INVITE_COACH,
}

# What an archived team no longer takes.
FROZEN = frozenset(
    {
        Action.ENTER_VALUE,
        Action.TAKE_BACK_VALUE,
        Action.KEEP_METRIC,
        Action.SET_GOAL,
        Action.CELEBRATE,
        Action.PLAN_CELEBRATION,
        Action.OPEN_CELEBRATION,
        Action.SET_PICTURE,
        Action.CHEER,
        Action.COMMENT,
        Action.KEEP_EVENT,
        Action.SET_DOTS,
        Action.SET_COACH_DOTS,
        Action.ANSWER,
        Action.CONFIRM_UNDERSTANDING,
        Action.CLOSE_HALF_YEAR,
        Action.CHOOSE_NAMES,
        Action.OPEN_SESSION,
        Action.LEAD_SESSION,
        Action.JOIN_SESSION,
        Action.SEAT_MEMBER,
        Action.KEEP_NEXT_STEPS,
        Action.SETTLE_NEXT_STEP,
        Action.OPEN_SURVEY,
        Action.ANSWER_SURVEY,
        Action.INVITE,
        Action.INVITE_LEADER,
        Action.INVITE_COACH,
    }
)
