"""The access table of the design, written out once more, by whoever may: all others may not.

A line says for an action and for how its subject is who may; `test_access` compares.
"""

from dataclasses import replace
from datetime import date

from scorecard.domain.access import OPERATOR, SIGNED_OUT, Actor, Subject
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import ACADEMY, Membership, Owner, OwnerKind, Role
from scorecard.domain.policy import Action

TULVA, KAIKU = 1, 2
TEAM = Owner(OwnerKind.TEAM, TULVA)
AINO = Owner(OwnerKind.PERSON, 1)


def _in(team: int, role: Role, person: int) -> tuple[Membership, ...]:
    return (Membership(person, team, person, role, date(2024, 9, 2)),)


ACTORS = {
    "self": Actor(1, memberships=_in(TULVA, Role.MEMBER, 1)),
    "self elsewhere": Actor(1, memberships=_in(KAIKU, Role.MEMBER, 1)),
    "former": Actor(1),
    "mate": Actor(2, memberships=_in(TULVA, Role.MEMBER, 2)),
    "leader": Actor(3, memberships=_in(TULVA, Role.LEADER, 3)),
    "coach": Actor(4, memberships=_in(TULVA, Role.COACH, 4)),
    "other coach": Actor(5, memberships=_in(KAIKU, Role.COACH, 5)),
    "other member": Actor(6, memberships=_in(KAIKU, Role.MEMBER, 6)),
    "other leader": Actor(7, memberships=_in(KAIKU, Role.LEADER, 7)),
    "admin": Actor(8, admin=True),
    "signed in": Actor(9),
    "signed out": SIGNED_OUT,
    "operator": OPERATOR,
}
SIGNED_IN = set(ACTORS) - {"signed out", "operator"}
TEAM_ALONE = {"self", "mate", "leader", "coach"}
LEADS = {"leader", "coach"}
KEEPS = {"admin", "operator"}
SELF = {"self", "self elsewhere"}
OWN = SELF | {"former"}
ENTERS = SELF | {"leader", "coach", "operator"}

ME = Subject(owner=AINO, team_id=TULVA, visibility=Visibility.ME)
TO_COACH = replace(ME, visibility=Visibility.COACH)
TO_TEAM = replace(ME, visibility=Visibility.TEAM)
OF_TEAM = Subject(owner=TEAM, team_id=TULVA)
IN_TEAM = Subject(team_id=TULVA)
OF_ACADEMY = Subject(owner=ACADEMY)
NOWHERE = Subject()

# What concerns a person's own things, as those things are shared or marked.
PERSONS_OWN = {
    (Action.ENTER_VALUE, "alone", ME): SELF | {"operator"},
    (Action.ENTER_VALUE, "in session", replace(ME, in_session=True)): ENTERS,
    (Action.TAKE_BACK_VALUE, "alone", ME): SELF | {"operator"},
    (Action.TAKE_BACK_VALUE, "in session", replace(ME, in_session=True)): ENTERS,
    (Action.SEE_METRIC, "me", ME): OWN | {"operator"},
    (Action.SEE_METRIC, "coach", TO_COACH): OWN | {"operator", "coach"},
    (Action.SEE_METRIC, "team", TO_TEAM): OWN | {"operator", "coach", "leader", "mate"},
    (Action.SEE_GOAL, "me", ME): OWN | {"operator"},
    (Action.SEE_GOAL, "coach", TO_COACH): OWN | {"operator", "coach"},
    (Action.SEE_GOAL, "team", TO_TEAM): OWN | {"operator", "coach", "leader", "mate"},
    (Action.SEE_CELEBRATION, "me", ME): OWN | {"operator"},
    (Action.SEE_CELEBRATION, "coach", TO_COACH): OWN | {"operator", "coach"},
    (Action.SEE_CELEBRATION, "team", TO_TEAM): OWN | {"operator", "coach", "leader", "mate"},
    (Action.SEE_CELEBRATION, "opened", replace(ME, opened=True)): SIGNED_IN | {"operator"},
    (Action.KEEP_METRIC, "own", ME): SELF | {"operator"},
    (Action.SET_GOAL, "own", ME): SELF | {"operator"},
    (Action.CELEBRATE, "own", ME): SELF | {"operator"},
    (Action.PLAN_CELEBRATION, "own", ME): SELF,
    (Action.OPEN_CELEBRATION, "own", ME): SELF,
    (Action.SET_PICTURE, "own", ME): SELF,
    (Action.CHEER, "me", ME): set(),
    (Action.CHEER, "coach", TO_COACH): {"coach"},
    (Action.CHEER, "team", TO_TEAM): TEAM_ALONE,
    (Action.COMMENT, "me", ME): SELF,
    (Action.COMMENT, "coach", TO_COACH): SELF | {"coach"},
    (Action.COMMENT, "team", TO_TEAM): SELF | TEAM_ALONE,
    (Action.COMMENT, "opened", replace(ME, opened=True)): SELF,
    (Action.TAKE_COMMENT_AWAY, "me", ME): SELF,
    (Action.TAKE_COMMENT_AWAY, "coach", TO_COACH): SELF | {"coach"},
    (Action.TAKE_COMMENT_AWAY, "team", TO_TEAM): SELF | LEADS,
    (Action.KEEP_EVENT, "own", ME): SELF | {"operator"},
    (Action.SEE_EVENT, "me", ME): OWN | {"operator"},
    (Action.SEE_EVENT, "coach", TO_COACH): OWN | {"operator", "coach"},
    (Action.SEE_EVENT, "team", TO_TEAM): OWN | {"operator", "coach", "leader", "mate"},
    (Action.ANSWER, "own", ME): SELF,
    (Action.ANSWER, "in session", replace(ME, in_session=True)): SELF | LEADS,
    (Action.SETTLE_NEXT_STEP, "own", ME): SELF | LEADS,
    (Action.CONFIRM_UNDERSTANDING, "own", ME): SELF,
    (Action.TAKE_ALONG, "own", ME): OWN | {"operator"},
} | {
    (action, "own", ME): OWN
    for action in (
        Action.SEE_MONTH,
        Action.SHARE_METRIC,
        Action.SEE_OWN_ANSWERS,
        Action.SEE_OWN_PAGE,
        Action.CHANGE_OWN_NAME,
        Action.SET_LANGUAGE,
        Action.SET_TIME_ZONE,
        Action.CHANGE_OWN_PASSWORD,
        Action.SHOW_PASSWORD_AGAIN,
        Action.BEGIN_SECOND_FACTOR,
        Action.CONFIRM_SECOND_FACTOR,
        Action.TURN_OFF_SECOND_FACTOR,
        Action.RENEW_RECOVERY_CODES,
        Action.LINK_IDENTITY,
        Action.UNLINK_IDENTITY,
        Action.SEE_SIGN_INS,
        Action.END_SIGN_IN,
        Action.END_OTHER_SIGN_INS,
        Action.SIGN_OUT,
        Action.SEE_CALENDAR,
        Action.KEEP_CALENDAR_FEED,
        Action.SEE_OWN_DEEDS,
        Action.SEE_LOOKS,
        Action.ASK_FOR_ERASURE,
        Action.RECALL_ERASURE,
    )
}
TEAMS_OWN = {
    (Action.ENTER_VALUE, "team", OF_TEAM): LEADS | {"operator"},
    (Action.TAKE_BACK_VALUE, "team", OF_TEAM): LEADS | {"operator"},
    (Action.KEEP_METRIC, "team", OF_TEAM): LEADS | {"operator"},
    (Action.SET_GOAL, "team", OF_TEAM): LEADS | {"operator"},
    (Action.CELEBRATE, "team", OF_TEAM): TEAM_ALONE | {"operator"},
    (Action.PLAN_CELEBRATION, "team", OF_TEAM): TEAM_ALONE,
    (Action.OPEN_CELEBRATION, "team", OF_TEAM): LEADS,
    (Action.SET_PICTURE, "team", OF_TEAM): TEAM_ALONE,
    (Action.CHEER, "team", OF_TEAM): TEAM_ALONE,
    (Action.COMMENT, "team", OF_TEAM): TEAM_ALONE,
    (Action.TAKE_COMMENT_AWAY, "team", OF_TEAM): LEADS,
    (Action.KEEP_EVENT, "team", OF_TEAM): LEADS | {"operator"},
    (Action.SEE_EVENT, "team", OF_TEAM): TEAM_ALONE | KEEPS,
    (Action.SEE_METRIC, "team", OF_TEAM): TEAM_ALONE | KEEPS,
    (Action.SEE_GOAL, "team", OF_TEAM): TEAM_ALONE | KEEPS,
    (Action.SEE_CELEBRATION, "team", OF_TEAM): TEAM_ALONE | KEEPS,
    (Action.SEE_CELEBRATION, "opened", replace(OF_TEAM, opened=True)): SIGNED_IN | {"operator"},
    (Action.SEE_ENTRY_STATE, "team", IN_TEAM): TEAM_ALONE | {"operator"},
    (Action.SEE_DOTS, "team", IN_TEAM): TEAM_ALONE | KEEPS,
    (Action.SET_DOTS, "team", IN_TEAM): LEADS | {"operator"},
    (Action.SEE_COACH_DOTS, "unshared", IN_TEAM): {"coach", "operator"},
    (Action.SEE_COACH_DOTS, "shared", replace(IN_TEAM, shared=True)): TEAM_ALONE | {"operator"},
    (Action.SET_COACH_DOTS, "team", IN_TEAM): {"coach", "operator"},
    (Action.SEE_SPREAD, "revealed", IN_TEAM): TEAM_ALONE | {"operator"},
    (Action.CLOSE_HALF_YEAR, "team", IN_TEAM): LEADS,
    (Action.CHOOSE_NAMES, "team", IN_TEAM): LEADS,
    (Action.SEE_SESSION, "team", IN_TEAM): TEAM_ALONE,
    (Action.OPEN_SESSION, "team", IN_TEAM): LEADS,
    (Action.LEAD_SESSION, "team", IN_TEAM): LEADS,
    (Action.JOIN_SESSION, "team", IN_TEAM): TEAM_ALONE,
    (Action.SEAT_MEMBER, "team", IN_TEAM): LEADS,
    (Action.KEEP_NEXT_STEPS, "team", IN_TEAM): LEADS,
    (Action.SETTLE_NEXT_STEP, "nobody's", OF_TEAM): LEADS,
    (Action.SEE_OUTSIDE, "team", IN_TEAM): TEAM_ALONE | {"operator"},
    (Action.OPEN_SURVEY, "team", IN_TEAM): LEADS,
    (Action.CLOSE_SURVEY, "team", IN_TEAM): LEADS,
    (Action.SEE_TEAM, "team", IN_TEAM): TEAM_ALONE | KEEPS,
    (Action.SEE_TEAM_NAMES, "team", IN_TEAM): TEAM_ALONE | KEEPS,
    (Action.INVITE, "team", IN_TEAM): LEADS | KEEPS,
    (Action.INVITE_LEADER, "team", IN_TEAM): {"coach"} | KEEPS,
    (Action.INVITE_COACH, "team", IN_TEAM): KEEPS,
    (Action.SEE_INVITED, "team", IN_TEAM): LEADS | KEEPS,
    (Action.RENEW_INVITATION, "another's", IN_TEAM): KEEPS,
    (Action.RENEW_INVITATION, "theirs", replace(IN_TEAM, theirs_to_invite=True)): LEADS | KEEPS,
    (Action.REVOKE_INVITATION, "another's", IN_TEAM): KEEPS,
    (Action.REVOKE_INVITATION, "theirs", replace(IN_TEAM, theirs_to_invite=True)): LEADS | KEEPS,
    (Action.COMPARE_TEAMS, "own teams", IN_TEAM): {"coach"} | KEEPS,
    (Action.COMPARE_TEAMS, "all teams", replace(IN_TEAM, settings_allow=True)): (
        {"coach", "other coach"} | KEEPS
    ),
}
ACADEMYS_OWN = {
    (Action.ENTER_VALUE, "academy", OF_ACADEMY): KEEPS,
    (Action.TAKE_BACK_VALUE, "academy", OF_ACADEMY): KEEPS,
    (Action.KEEP_METRIC, "academy", OF_ACADEMY): KEEPS,
    (Action.SET_GOAL, "academy", OF_ACADEMY): KEEPS,
    (Action.CELEBRATE, "academy", OF_ACADEMY): KEEPS,
    (Action.PLAN_CELEBRATION, "academy", OF_ACADEMY): {"admin"},
    (Action.OPEN_CELEBRATION, "academy", OF_ACADEMY): {"admin"},
    (Action.SET_PICTURE, "academy", OF_ACADEMY): {"admin"},
    (Action.KEEP_EVENT, "academy", OF_ACADEMY): {"operator"},
    (Action.SEE_EVENT, "academy", OF_ACADEMY): KEEPS,
    (Action.SEE_METRIC, "academy", OF_ACADEMY): KEEPS,
    (Action.EXPORT_ALL, "", NOWHERE): {"operator"},
    (Action.OFFER_SET_UP, "", NOWHERE): {"operator"},
} | {
    (action, "", NOWHERE): KEEPS
    for action in (
        Action.SEE_PEOPLE,
        Action.SEE_PERSON,
        Action.ADD_PERSON,
        Action.CHANGE_PERSON,
        Action.SET_PASSWORD,
        Action.OFFER_PASSWORD_LINK,
        Action.TAKE_AWAY_SECOND_FACTOR,
        Action.END_SIGN_INS_OF,
        Action.MERGE_PEOPLE,
        Action.ADD_TEAM,
        Action.CHANGE_TEAM,
        Action.ADD_MEMBERSHIP,
        Action.CHANGE_MEMBERSHIP,
        Action.REMOVE_MEMBERSHIP,
        Action.INVITE_TO_ACADEMY,
        Action.PREVIEW_IMPORT,
        Action.IMPORT,
        Action.SEE_IMPORTS,
        Action.UNDO_IMPORT,
        Action.MAKE_TEMPLATE,
        Action.SEE_LOG,
        Action.SEE_ERASURE_REQUESTS,
        Action.ERASE_PERSON,
    )
}
NOBODYS = (
    {
        (action, "", NOWHERE): SIGNED_IN
        for action in (Action.SEE_FRAME, Action.SEE_HOME, Action.SEE_CELEBRATIONS)
    }
    | {
        (action, "", NOWHERE): SIGNED_IN | {"signed out"}
        for action in (
            Action.SIGN_IN,
            Action.PASS_SECOND_FACTOR,
            Action.SIGN_IN_WITH_PROVIDER,
            Action.ASK_FOR_RESET,
        )
    }
    | {
        (action, how, Subject(by_link=by_link)): may
        for action in (
            Action.SET_UP,
            Action.ACCEPT_INVITATION,
            Action.RESET_PASSWORD,
            Action.ANSWER_SURVEY,
            Action.READ_CALENDAR_FEED,
        )
        for how, by_link, may in (
            ("without the link", False, set()),
            ("by link", True, SIGNED_IN | {"signed out"}),
        )
    }
    | {
        (Action.BE_SOMEBODY, "in the demo", Subject(in_demo=True)): SIGNED_IN | {"signed out"},
        (Action.BE_SOMEBODY, "elsewhere", NOWHERE): set(),
    }
    | {
        (action, "", NOWHERE): set(ACTORS)
        for action in (Action.SEE_PRIVACY, Action.SEE_HEALTH, Action.FETCH_FILE)
    }
    | {
        (action, "", NOWHERE): {"operator"}
        for action in (Action.RUN, Action.RUN_DEMO, Action.CHECK_CONFIG, Action.DIAGNOSE)
    }
)
LINES = PERSONS_OWN | TEAMS_OWN | ACADEMYS_OWN | NOBODYS

# What an archived team no longer takes, except from the operator.
READ_ONLY = {
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
