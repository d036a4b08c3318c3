"""Which cell of the access table each act and each view stands for.

Acts and views are named as in `test_every_act` and `test_every_view`, where everybody tries
them. A row there without one here is red: then a line is missing that says which action it is,
and about what it is asked.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from scorecard.app import App
from scorecard.domain.access import OPERATOR, SIGNED_OUT, Actor, Subject
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import ACADEMY, Owner, OwnerKind
from scorecard.domain.policy import Action
from scorecard.store.subjects import actor_of
from tests.academies import TODAY, SmallAcademy

About = Callable[[SmallAcademy, str], Subject]
"""What an actor, known by name, asks leave for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The action that is asked, and about what; `only` where facts besides leave one fewer."""

    action: Action
    about: About = lambda *_: Subject()
    only: frozenset[str] | None = None


def actor(app: App, small: SmallAcademy, name: str) -> Actor:
    """Return somebody of the small academy as an actor."""
    if name == "operator":
        return OPERATOR
    if name == "signed out":
        return SIGNED_OUT
    with app.database.read() as session:
        return actor_of(session, small.id(name), TODAY)


def own(small: SmallAcademy, name: str) -> Subject:
    """Return what is the actor's own; nothing is anybody's who is no person."""
    return Subject(owner=small.people[name].owner) if name in small.people else Subject()


def of(person: str, visibility: Visibility = Visibility.ME) -> About:
    """Return what belongs to somebody of Usva, shared so."""
    return lambda small, _: Subject(
        owner=small.people[person].owner,
        team_id=small.teams["usva"].id,
        visibility=visibility,
    )


def usva(small: SmallAcademy, _: str) -> Subject:
    """Return the team."""
    return Subject(owner=Owner(OwnerKind.TEAM, small.teams["usva"].id), team_id=_team(small))


def of_aino_in_session(small: SmallAcademy, name: str) -> Subject:
    """Return what belongs to Aino, asked about while the team sits together."""
    return replace(of("aino")(small, name), in_session=True)


def shared_in_usva(small: SmallAcademy, name: str) -> Subject:
    """Return what the coach of the team shares with it."""
    return replace(usva(small, name), shared=True)


def waiting_in_usva(small: SmallAcademy, name: str) -> Subject:
    """Return somebody of the team who has no password yet."""
    return replace(usva(small, name), theirs_to_invite=True)


def coached(small: SmallAcademy, name: str) -> Subject:
    """Return the team that the actor coaches, else Usva."""
    team = small.teams["ahjo" if name == "osmo" else "usva"]
    return Subject(owner=team.owner, team_id=team.id)


def academys(*_: object) -> Subject:
    """Return what is the academy's own."""
    return Subject(owner=ACADEMY)


def by_link(*_: object) -> Subject:
    """Return what the actor holds a link to."""
    return Subject(by_link=True)


def _team(small: SmallAcademy) -> int:
    return small.teams["usva"].id


VILLE, AINO, MAIJA, KAISA = (frozenset({name}) for name in ("ville", "aino", "maija", "kaisa"))
MEMBERS = VILLE | AINO | MAIJA | KAISA | {"otso", "osmo", "risto"}
NOBODY: frozenset[str] = frozenset()
PEOPLE = frozenset({"ville", "aino", "maija", "kaisa", "osmo", "otso", "tuuli", "risto", "veikko"})

ACTS = {
    "a month of one's own": Asked(Action.ENTER_VALUE, of("ville", Visibility.TEAM)),
    "a month of the team": Asked(Action.ENTER_VALUE, usva),
    "taking a month of one's own back": Asked(Action.TAKE_BACK_VALUE, of("ville", Visibility.TEAM)),
    "cells of one's own": Asked(Action.ENTER_VALUE, of("ville", Visibility.TEAM)),
    "cells of the team": Asked(Action.ENTER_VALUE, usva),
    "taking cells of one's own back": Asked(Action.TAKE_BACK_VALUE, of("ville", Visibility.TEAM)),
    # Who follows no metric has nothing to be excused from.
    "being away": Asked(Action.ENTER_VALUE, own, only=VILLE),
    "an event of one's own": Asked(Action.KEEP_EVENT, own, only=MEMBERS),
    "an event of the team": Asked(Action.KEEP_EVENT, usva),
    "changing an event": Asked(Action.KEEP_EVENT, of("ville")),
    "taking an event away": Asked(Action.KEEP_EVENT, of("ville")),
    "following a metric": Asked(Action.KEEP_METRIC, of("ville")),
    "following a metric as a team": Asked(Action.KEEP_METRIC, usva),
    "following a metric as the academy": Asked(
        Action.KEEP_METRIC, lambda *_: Subject(owner=ACADEMY)
    ),
    "changing a metric": Asked(Action.KEEP_METRIC, usva),
    "beginning a metric anew": Asked(Action.KEEP_METRIC, usva),
    "converting a metric": Asked(Action.KEEP_METRIC, usva),
    "archiving a metric": Asked(Action.KEEP_METRIC, of("ville")),
    "bringing a metric back": Asked(Action.KEEP_METRIC, usva),
    "an answer of one's own": Asked(Action.ANSWER, own, only=VILLE | AINO | MAIJA | {"otso"}),
    "taking an answer of one's own back": Asked(Action.ANSWER, own, only=VILLE),
    "an answer of somebody without a phone": Asked(
        # For oneself one answers oneself.
        Action.ANSWER,
        of_aino_in_session,
        only=MAIJA | KAISA,
    ),
    "opening a dot session": Asked(Action.OPEN_SESSION, usva),
    "ending a dot session": Asked(Action.OPEN_SESSION, usva),
    "leading a dot session on": Asked(Action.LEAD_SESSION, usva),
    "planning a dot session": Asked(Action.LEAD_SESSION, usva),
    "revealing answers": Asked(Action.LEAD_SESSION, usva),
    "joining a dot session": Asked(Action.JOIN_SESSION, usva),
    "leaving a dot session": Asked(Action.JOIN_SESSION, usva),
    "seating a member": Asked(Action.SEAT_MEMBER, usva),
    "who will see names": Asked(Action.CHOOSE_NAMES, usva),
    "closing a half-year": Asked(Action.CLOSE_HALF_YEAR, usva),
    "a next step": Asked(Action.KEEP_NEXT_STEPS, usva),
    "changing a next step": Asked(Action.KEEP_NEXT_STEPS, usva),
    "taking a next step away": Asked(Action.KEEP_NEXT_STEPS, usva),
    "what became of a next step": Asked(Action.SETTLE_NEXT_STEP, usva),
    "what became of a next step of one's own": Asked(Action.SETTLE_NEXT_STEP, of("aino")),
    "the team's dots": Asked(Action.SET_DOTS, usva),
    "the coach's dots": Asked(Action.SET_COACH_DOTS, usva),
    "saying that one has understood": Asked(
        Action.CONFIRM_UNDERSTANDING, own, only=VILLE | AINO | MAIJA
    ),
    "taking back that one has understood": Asked(Action.CONFIRM_UNDERSTANDING, own, only=VILLE),
    "a goal for the team's dots": Asked(Action.SET_GOAL, usva),
    "dropping a goal for the team's dots": Asked(Action.SET_GOAL, usva),
    "dropping a goal of one's own": Asked(Action.SET_GOAL, of("ville", Visibility.TEAM)),
    "a goal on a metric of one's own": Asked(Action.SET_GOAL, of("ville", Visibility.TEAM)),
    "a goal on a metric of the team": Asked(Action.SET_GOAL, usva),
    "spreading a year of one's own over its months": Asked(
        Action.SET_GOAL, of("ville", Visibility.TEAM)
    ),
    "a goal in words of one's own": Asked(Action.SET_GOAL, of("ville")),
    "a goal in words of the team": Asked(Action.SET_GOAL, usva),
    "a goal in words of the academy": Asked(Action.SET_GOAL, academys),
    "other words for a goal of one's own": Asked(Action.SET_GOAL, of("ville", Visibility.COACH)),
    "saying what became of a goal of the team": Asked(Action.SET_GOAL, usva),
    "closing a missed goal of one's own": Asked(Action.SET_GOAL, of("ville", Visibility.COACH)),
    "closing a missed goal of the team": Asked(Action.SET_GOAL, usva),
    "sharing the coach's dots": Asked(Action.SET_COACH_DOTS, usva),
    "keeping the coach's dots private": Asked(Action.SET_COACH_DOTS, usva),
    "taking dots of the coach back": Asked(Action.SET_COACH_DOTS, usva, only=KAISA),
    "celebrating one's own goal": Asked(Action.CELEBRATE, of("ville", Visibility.COACH)),
    "celebrating the team's goal": Asked(Action.CELEBRATE, usva),
    "seeing a success shared with the coach": Asked(
        # A command has nobody for whom the animation could have played.
        Action.SEE_CELEBRATION,
        of("ville", Visibility.COACH),
        only=VILLE | KAISA,
    ),
    "seeing a success of the team": Asked(
        Action.SEE_CELEBRATION,
        usva,
        only=frozenset({"ville", "aino", "maija", "kaisa", "risto"}),
    ),
    "planning how to celebrate one's own goal": Asked(
        Action.PLAN_CELEBRATION, of("ville", Visibility.COACH)
    ),
    "planning how to celebrate the team's goal": Asked(Action.PLAN_CELEBRATION, usva),
    "cheering what the team celebrated": Asked(Action.CHEER, usva),
    "cheering what a member celebrated": Asked(
        # One's own one celebrates, and does not cheer.
        Action.CHEER,
        of("ville", Visibility.TEAM),
        only=AINO | MAIJA | KAISA,
    ),
    "taking a cheer back": Asked(Action.CHEER, usva),
    "commenting on what the team celebrated": Asked(Action.COMMENT, usva),
    "taking one's own comment away": Asked(Action.COMMENT, usva, only=AINO | MAIJA | KAISA),
    "taking somebody's comment away": Asked(Action.TAKE_COMMENT_AWAY, usva),
    "a picture of what the team celebrated": Asked(Action.SET_PICTURE, usva),
    "a picture of what a member celebrated": Asked(
        Action.SET_PICTURE, of("ville", Visibility.TEAM)
    ),
    "taking a picture away": Asked(Action.SET_PICTURE, usva),
    "opening what the team celebrated": Asked(Action.OPEN_CELEBRATION, usva),
    "opening what a member celebrated": Asked(
        Action.OPEN_CELEBRATION, of("ville", Visibility.TEAM)
    ),
    "one's language": Asked(Action.SET_LANGUAGE, own),
    "one's name": Asked(Action.CHANGE_OWN_NAME, own),
    "sharing a metric": Asked(Action.SHARE_METRIC, of("ville")),
    "one's time zone": Asked(Action.SET_TIME_ZONE, own),
    "one's password": Asked(Action.CHANGE_OWN_PASSWORD, of("ville")),
    "adding somebody": Asked(Action.ADD_PERSON),
    "changing somebody": Asked(Action.CHANGE_PERSON),
    "a new team": Asked(Action.ADD_TEAM),
    "changing a team": Asked(Action.CHANGE_TEAM),
    "a new place": Asked(Action.ADD_MEMBERSHIP),
    "changing a place": Asked(Action.CHANGE_MEMBERSHIP),
    "inviting a member": Asked(Action.INVITE, usva),
    "inviting a leader": Asked(Action.INVITE_LEADER, usva),
    "inviting a coach": Asked(Action.INVITE_COACH, usva),
    "inviting somebody into no team": Asked(Action.INVITE_TO_ACADEMY),
    "a new link for a member": Asked(Action.RENEW_INVITATION, waiting_in_usva),
    "a new link for somebody in no team": Asked(Action.RENEW_INVITATION),
    "taking a link back": Asked(Action.REVOKE_INVITATION, waiting_in_usva),
    "accepting an invitation": Asked(Action.ACCEPT_INVITATION, by_link),
    "a link for a new password": Asked(Action.OFFER_PASSWORD_LINK),
    "asking for a link for a new password": Asked(Action.ASK_FOR_RESET),
    "choosing a new password by link": Asked(Action.RESET_PASSWORD, by_link),
    "signing somebody out everywhere": Asked(Action.END_SIGN_INS_OF),
    "a password": Asked(Action.SET_PASSWORD),
    "signing in": Asked(Action.SIGN_IN, only=PEOPLE - MAIJA),
    "asking for a code": Asked(Action.SIGN_IN, only=PEOPLE),
    "signing in with a code": Asked(Action.PASS_SECOND_FACTOR, only=MAIJA),
    "showing who one is": Asked(Action.SHOW_PASSWORD_AGAIN, of("ville")),
    "beginning a second factor": Asked(Action.BEGIN_SECOND_FACTOR, of("ville")),
    "confirming a second factor": Asked(Action.CONFIRM_SECOND_FACTOR, of("aino")),
    "turning a second factor off": Asked(Action.TURN_OFF_SECOND_FACTOR, of("maija")),
    "new recovery codes": Asked(Action.RENEW_RECOVERY_CODES, of("maija")),
    "taking a second factor away": Asked(Action.TAKE_AWAY_SECOND_FACTOR),
    "signing out": Asked(Action.SIGN_OUT, of("ville")),
    "ending a session of one's own": Asked(Action.END_SIGN_IN, of("ville")),
    "ending one's other sessions": Asked(Action.END_OTHER_SIGN_INS, of("ville")),
    "importing a workbook": Asked(Action.IMPORT),
    "taking an import back": Asked(Action.UNDO_IMPORT),
    "taking one's data along": Asked(Action.TAKE_ALONG, own),
    "somebody's data for them to take along": Asked(Action.TAKE_ALONG, of("ville")),
    "asking to be erased": Asked(Action.ASK_FOR_ERASURE, own),
    "taking back asking to be erased": Asked(Action.RECALL_ERASURE, of("aino")),
    "erasing somebody": Asked(Action.ERASE_PERSON),
    "erasing again who came back": Asked(Action.ERASE_PERSON),
    "asking customers": Asked(Action.OPEN_SURVEY, usva),
    "ending to ask customers": Asked(Action.CLOSE_SURVEY, usva),
    "answering as a customer": Asked(Action.ANSWER_SURVEY, by_link),
    "an address for one's calendar": Asked(Action.KEEP_CALENDAR_FEED, own),
    "revoking the address": Asked(Action.KEEP_CALENDAR_FEED, of("aino")),
    "exporting everything": Asked(Action.EXPORT_ALL),
    "offering the first link": Asked(Action.OFFER_SET_UP),
    "accepting an invitation with a provider": Asked(Action.ACCEPT_INVITATION, by_link),
    "linking an identity": Asked(Action.LINK_IDENTITY, of("ville")),
    "taking an identity away": Asked(Action.UNLINK_IDENTITY, of("ville")),
    # The academy as shipped has no providers; `test_identities` has.
    "linking by address": Asked(Action.SIGN_IN_WITH_PROVIDER, only=NOBODY),
    "signing in with both factors": Asked(Action.SIGN_IN_WITH_PROVIDER, only=NOBODY),
    "making two people one": Asked(Action.MERGE_PEOPLE),
    "removing a place": Asked(Action.REMOVE_MEMBERSHIP),
    # There are people already, so the link opens nothing; `test_setting_up` has nobody.
    "becoming the first administrator": Asked(Action.SET_UP, by_link, only=NOBODY),
}

VIEWS = {
    "one's identities": Asked(Action.LINK_IDENTITY, own),
    "whose identity it is": Asked(Action.SIGN_IN_WITH_PROVIDER),
    "what making two people one comes to": Asked(Action.MERGE_PEOPLE),
    "the frame": Asked(Action.SEE_FRAME),
    "home": Asked(Action.SEE_HOME),
    "one's month": Asked(Action.SEE_MONTH, own),
    "being away": Asked(Action.ENTER_VALUE, own, only=MEMBERS),
    "one's events": Asked(Action.SEE_MONTH, own),
    "a team's events": Asked(Action.SEE_EVENT, usva),
    "one's year": Asked(Action.SEE_MONTH, own),
    "a team's year": Asked(Action.ENTER_VALUE, usva),
    "a team's rocket": Asked(Action.SEE_DOTS, usva),
    "a team's rocket in every half-year": Asked(Action.SEE_DOTS, usva),
    "a team's dot session": Asked(Action.SEE_SESSION, usva),
    "what leads a team's dot session": Asked(Action.LEAD_SESSION, usva),
    "what came out of a half-year": Asked(Action.SEE_DOTS, usva),
    "a team's next steps": Asked(Action.SEE_TEAM, usva),
    "what waits for one's word in a team": Asked(Action.SEE_DOTS, usva),
    "a process of a team": Asked(Action.SEE_DOTS, usva),
    "the parts of the rocket page": Asked(Action.SEE_DOTS, usva),
    "what several say side by side": Asked(Action.SEE_DOTS, usva),
    "the coach's dots": Asked(Action.SEE_COACH_DOTS, usva),
    "the coach's dots, shared": Asked(Action.SEE_COACH_DOTS, shared_in_usva),
    "what customers say of a team": Asked(Action.SEE_OUTSIDE, usva),
    "a team in numbers": Asked(Action.SEE_TEAM, usva),
    "one's scorecard": Asked(Action.SEE_MONTH, own),
    "a team's scorecard": Asked(Action.SEE_TEAM, usva),
    "the academy's scorecard": Asked(Action.SEE_METRIC, lambda *_: Subject(owner=ACADEMY)),
    "what a team's figure is made of": Asked(Action.SEE_METRIC, usva),
    "a team's half-year": Asked(Action.SEE_DOTS, usva),
    "what stands around a team's curves": Asked(Action.SEE_TEAM, usva),
    "what stands around one's curves": Asked(Action.SEE_MONTH, own),
    "a curve of one's own": Asked(Action.SEE_METRIC, of("ville", Visibility.TEAM)),
    "a curve of a team": Asked(Action.SEE_METRIC, usva),
    "the picture of a rocket": Asked(Action.SEE_DOTS, usva),
    "the picture of what several say": Asked(Action.SEE_DOTS, usva),
    "whose numbers there are in a team": Asked(Action.SEE_TEAM, usva),
    "two metrics of a team": Asked(Action.SEE_METRIC, usva),
    "two metrics of members together": Asked(Action.SEE_METRIC, usva),
    "two metrics of somebody": Asked(Action.SEE_METRIC, of("ville", Visibility.TEAM)),
    "a team's customers": Asked(Action.SEE_METRIC, usva),
    "somebody's customers": Asked(Action.SEE_METRIC, of("ville", Visibility.TEAM)),
    "one's own answers": Asked(Action.SEE_OWN_ANSWERS, own, only=VILLE | AINO | MAIJA | {"otso"}),
    "one's own goals": Asked(Action.SEE_GOAL, of("ville")),
    "a team's goals": Asked(Action.SEE_GOAL, usva),
    "the academy's goals": Asked(Action.SEE_GOAL, academys),
    "celebrations": Asked(Action.SEE_CELEBRATIONS),
    "what others opened": Asked(Action.SEE_CELEBRATIONS),
    "what of a team waits": Asked(Action.SEE_TEAM, usva),
    "what of the academy waits": Asked(Action.SEE_METRIC, lambda *_: Subject(owner=ACADEMY)),
    "one's own moments": Asked(Action.SEE_MONTH, own),
    "a celebration on a poster": Asked(Action.SEE_CELEBRATION, usva),
    "the picture of a celebration": Asked(Action.SEE_CELEBRATION, usva),
    "the comparison": Asked(Action.COMPARE_TEAMS, coached),
    "everybody": Asked(Action.SEE_PEOPLE),
    "somebody": Asked(Action.SEE_PERSON),
    "whom to invite into a team": Asked(Action.SEE_TEAM, usva),
    "whom to be in the demo": Asked(Action.SEE_PEOPLE),
    "one's dates": Asked(Action.SEE_CALENDAR, own),
    "one's calendar": Asked(Action.SEE_CALENDAR, own),
    "who saw one's numbers": Asked(Action.SEE_LOOKS, own),
    "who sees one's metrics": Asked(Action.SEE_MONTH, own),
    "oneself": Asked(Action.SEE_OWN_PAGE, own),
    "what changing one's password takes": Asked(Action.CHANGE_OWN_PASSWORD, own),
    "how one goes on after the first proof": Asked(Action.SIGN_IN, only=PEOPLE),
    "what showing anew who one is takes": Asked(Action.SHOW_PASSWORD_AGAIN, own),
    "one's second factor": Asked(Action.BEGIN_SECOND_FACTOR, own),
    "what signing in takes": Asked(Action.SIGN_IN),
    "all that is stored about oneself": Asked(Action.TAKE_ALONG, own),
    "all that is stored about somebody": Asked(Action.TAKE_ALONG, of("ville")),
    "what erasing somebody would do": Asked(Action.ERASE_PERSON),
    "who asks to be erased": Asked(Action.SEE_ERASURE_REQUESTS),
    "whether one asked to be erased": Asked(Action.ASK_FOR_ERASURE, own),
    "the imports": Asked(Action.SEE_IMPORTS),
    "a workbook to fill in": Asked(Action.MAKE_TEMPLATE),
}
