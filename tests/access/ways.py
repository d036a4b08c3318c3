"""Which actions stand behind each route, each command and each page.

A way in without a line here is red: then a line is missing that says what it is for.
"""

from scorecard.domain.policy import Action

# Whoever the table allows the first action gets an answer, all others none.
ROUTES: dict[str, tuple[Action, ...]] = {
    "GET /account/login": (Action.SIGN_IN,),
    "POST /account/login": (Action.SIGN_IN,),
    "GET /account/logout": (Action.SIGN_OUT,),
    "POST /account/logout": (Action.SIGN_OUT,),
    "GET /account/password": (Action.CHANGE_OWN_PASSWORD,),
    "POST /account/password": (Action.CHANGE_OWN_PASSWORD,),
    "POST /account/demo": (Action.BE_SOMEBODY,),
    "GET /account/invitation/{token}": (Action.ACCEPT_INVITATION,),
    "POST /account/invitation/{token}": (Action.ACCEPT_INVITATION,),
    "GET /account/invitation/{token}/with/{provider}": (Action.ACCEPT_INVITATION,),
    "GET /account/forgot": (Action.ASK_FOR_RESET,),
    "POST /account/forgot": (Action.ASK_FOR_RESET,),
    "GET /account/reset/{token}": (Action.RESET_PASSWORD,),
    "POST /account/reset/{token}": (Action.RESET_PASSWORD,),
    "GET /account/too-many-pages": (Action.FETCH_FILE,),
    "GET /account/oidc/start": (Action.SIGN_IN_WITH_PROVIDER,),
    "GET /account/oidc/link/{provider}": (Action.LINK_IDENTITY,),
    "GET /account/oidc/callback": (
        Action.SIGN_IN_WITH_PROVIDER,
        Action.LINK_IDENTITY,
        Action.ACCEPT_INVITATION,
    ),
    "GET /account/oidc/answer": (Action.SIGN_IN_WITH_PROVIDER,),
    "GET /account/code": (Action.PASS_SECOND_FACTOR,),
    "POST /account/code": (Action.PASS_SECOND_FACTOR,),
    "GET /account/again": (Action.SHOW_PASSWORD_AGAIN,),
    "POST /account/again": (Action.SHOW_PASSWORD_AGAIN,),
    "GET /account/second-factor": (
        Action.BEGIN_SECOND_FACTOR,
        Action.CONFIRM_SECOND_FACTOR,
        Action.TURN_OFF_SECOND_FACTOR,
        Action.RENEW_RECOVERY_CODES,
    ),
    "POST /account/second-factor": (
        Action.BEGIN_SECOND_FACTOR,
        Action.CONFIRM_SECOND_FACTOR,
        Action.TURN_OFF_SECOND_FACTOR,
        Action.RENEW_RECOVERY_CODES,
    ),
    "GET /account/privacy": (Action.SEE_PRIVACY,),
    "GET /account/{name}": (Action.FETCH_FILE,),
    "GET /export/me.json": (Action.TAKE_ALONG,),
    "POST /export/me.json": (Action.TAKE_ALONG,),
    "GET /export/me.xlsx": (Action.TAKE_ALONG,),
    "POST /export/me.xlsx": (Action.TAKE_ALONG,),
    "GET /export/template.xlsx": (Action.MAKE_TEMPLATE,),
    "GET /set-up/{token}": (Action.SET_UP,),
    "POST /set-up/{token}": (Action.SET_UP,),
    "GET /healthz": (Action.SEE_HEALTH,),
    "GET /readyz": (Action.SEE_HEALTH,),
    "GET /robots.txt": (Action.FETCH_FILE,),
}

COMMANDS: dict[str, tuple[Action, ...]] = {
    "run": (Action.RUN, Action.OFFER_SET_UP),
    "demo": (Action.RUN_DEMO,),
    "check": (Action.CHECK_CONFIG,),
    "doctor": (Action.DIAGNOSE,),
    "import": (
        Action.IMPORT,
        Action.PREVIEW_IMPORT,
        Action.UNDO_IMPORT,
        Action.MAKE_TEMPLATE,
    ),
    "export": (Action.EXPORT_ALL,),
    "person add": (Action.ADD_PERSON, Action.SET_PASSWORD),
    "person invite": (
        Action.INVITE,
        Action.INVITE_LEADER,
        Action.INVITE_COACH,
        Action.INVITE_TO_ACADEMY,
    ),
    "person list": (Action.SEE_PEOPLE,),
    "person export": (Action.TAKE_ALONG,),
    "person erase": (Action.ERASE_PERSON,),
    "person new-ledger": (Action.RUN,),
    "person reset-second-factor": (Action.TAKE_AWAY_SECOND_FACTOR,),
    "person reset-password": (
        Action.SEE_PERSON,
        Action.OFFER_PASSWORD_LINK,
        Action.SET_PASSWORD,
    ),
}

# The first action is what the page is for; who may not, has no such page.
PAGES: dict[str, tuple[Action, ...]] = {
    "home": (Action.SEE_HOME, Action.SEE_FRAME),
    "month": (Action.SEE_MONTH, Action.ENTER_VALUE, Action.TAKE_BACK_VALUE),
    "session": (Action.ANSWER, Action.SEE_OWN_ANSWERS),
    "rocket": (Action.SEE_DOTS, Action.SET_DOTS, Action.SEE_SPREAD, Action.SEE_TEAM_NAMES),
    "team": (
        Action.SEE_TEAM,
        Action.SEE_METRIC,
        Action.SEE_GOAL,
        Action.SEE_ENTRY_STATE,
        Action.SEE_INVITED,
        Action.INVITE,
        Action.INVITE_LEADER,
        Action.RENEW_INVITATION,
        Action.REVOKE_INVITATION,
    ),
    "celebrations": (
        Action.SEE_CELEBRATIONS,
        Action.CELEBRATE,
        Action.SEE_CELEBRATION,
    ),
    "compare": (Action.COMPARE_TEAMS,),
    "people": (
        Action.SEE_PEOPLE,
        Action.SEE_PERSON,
        Action.CHANGE_PERSON,
        Action.ADD_TEAM,
        Action.CHANGE_TEAM,
        Action.ADD_MEMBERSHIP,
        Action.CHANGE_MEMBERSHIP,
        Action.INVITE_TO_ACADEMY,
        Action.INVITE_COACH,
    ),
    "data": (Action.SEE_IMPORTS, Action.PREVIEW_IMPORT, Action.IMPORT, Action.UNDO_IMPORT),
    "me": (
        Action.SEE_OWN_PAGE,
        Action.CHANGE_OWN_NAME,
        Action.SET_LANGUAGE,
        Action.SET_TIME_ZONE,
        Action.SEE_SIGN_INS,
        Action.END_SIGN_IN,
        Action.END_OTHER_SIGN_INS,
        Action.SEE_OWN_DEEDS,
    ),
}
