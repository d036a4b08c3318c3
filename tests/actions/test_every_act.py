"""Every act, tried by everybody: who may do it, what others hear, and what the log keeps.

The table has a row for each act; an act without one fails. Who may not do a thing hears the
same as about a thing that does not exist.
"""

import inspect
import pkgutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import pytest

import scorecard.actions
from scorecard.actions.act import Act
from scorecard.actions.answering import Answer, enter_answer, give_answer, take_back_answer
from scorecard.actions.away import go_away
from scorecard.actions.calendar_feed import make_feed, revoke_feed
from scorecard.actions.celebrating import Story, celebrate, see_celebration
from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.actions.coach_sharing import (
    keep_coach_dots_private,
    share_coach_dots,
    take_back_coach_dots,
)
from scorecard.actions.confirming import confirm_understanding, take_back_confirmation
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.entering import MonthEntry, enter_month, take_back_month
from scorecard.actions.erasing import erase_again, erase_person
from scorecard.actions.erasure_requests import ask_for_erasure, recall_erasure
from scorecard.actions.events import EventGiven, add_event, change_event, take_away_event
from scorecard.actions.exporting import export_academy
from scorecard.actions.filling import fill_cells, take_back_cells
from scorecard.actions.goals import DotsGoalGiven, set_dots_goal
from scorecard.actions.half_years import choose_names, close_half_year
from scorecard.actions.identities import (
    accept_invitation_with_identity,
    link_identity,
    link_identity_by_address,
    sign_in_with_both_factors,
    unlink_identity,
)
from scorecard.actions.importing import import_sheets
from scorecard.actions.inviting import (
    Invitation,
    accept_invitation,
    invite,
    revoke_invitation,
    send_invitation,
)
from scorecard.actions.joining import join_session, leave_session, seat_member
from scorecard.actions.leading import lead_to, reveal
from scorecard.actions.memberships import MembershipGiven, add_membership, change_membership
from scorecard.actions.merging import merge_people
from scorecard.actions.metrics import add_metric, change_metric
from scorecard.actions.metrics_anew import begin_anew
from scorecard.actions.metrics_archive import archive_metric, bring_back_metric
from scorecard.actions.metrics_conversion import convert_metric
from scorecard.actions.metrics_given import MetricGiven
from scorecard.actions.metrics_places import Seen
from scorecard.actions.mistaken_places import remove_membership
from scorecard.actions.next_steps import (
    StepGiven,
    add_step,
    change_step,
    settle_step,
    take_away_step,
)
from scorecard.actions.own_password import ShownPassword, change_own_password
from scorecard.actions.own_settings import change_own_name, set_language, set_time_zone
from scorecard.actions.people import NewPassword, add_person, set_password
from scorecard.actions.resetting import ask_for_reset, offer_reset, reset_password
from scorecard.actions.second_factor import (
    RecoveryCodes,
    ask_for_code,
    begin_second_factor,
    confirm_second_factor,
    remove_second_factor,
    renew_recovery_codes,
    sign_in_with_code,
    turn_off_second_factor,
)
from scorecard.actions.sessions import SessionPlan, end_session, open_session, plan_session
from scorecard.actions.setting_up import add_first_administrator, offer_set_up
from scorecard.actions.sharing import share_metric
from scorecard.actions.showing import ShownCode, show_again
from scorecard.actions.signing_in import (
    end_other_sign_ins,
    end_sign_in,
    end_sign_ins_of_person,
    sign_in,
    sign_out,
)
from scorecard.actions.surveying import answer_survey, close_survey, open_survey
from scorecard.actions.taking_along import take_along
from scorecard.actions.teams import TeamGiven, add_team, change_team
from scorecard.actions.undoing_imports import undo_import
from scorecard.app import App
from scorecard.domain.dot_sessions import Confirmation
from scorecard.domain.dots import Assessment, Names, Source
from scorecard.domain.erasures import ErasureRequest
from scorecard.domain.events import MonthEvent
from scorecard.domain.merging import SeenMerging, Tally
from scorecard.domain.metrics import Direction, Kind, Perspective, Visibility
from scorecard.domain.next_steps import StepState
from scorecard.domain.people import ACADEMY, Owner, OwnerKind, Role
from scorecard.domain.periods import Period
from scorecard.domain.providers import Vouched
from scorecard.domain.second_factors import step_at
from scorecard.domain.sign_ins import key_of
from scorecard.domain.surveys import Survey
from scorecard.erasure_ledger import ErasureLedger
from scorecard.exchange.gathering import Gathered
from scorecard.store.agreements import add_confirmation
from scorecard.store.assessments import keep_assessment
from scorecard.store.calendar_feeds import keep_feed
from scorecard.store.database import Session
from scorecard.store.erasure_requests import keep_erasure_request
from scorecard.store.events import add_event as keep_event
from scorecard.store.identities import add_identity
from scorecard.store.imports import begin_import
from scorecard.store.links import HALF_WAY, INVITATION, RESET, add_link
from scorecard.store.metrics import change_metric as store_metric
from scorecard.store.metrics import metric as stored_metric
from scorecard.store.people import set_password_hash
from scorecard.store.sign_ins import open_sign_in
from scorecard.store.surveys import add_survey
from tests.academies import NOW, TODAY, SmallAcademy, month
from tests.actions import aiming, factors, partying, sitting
from tests.actions.doing import ACTORS, PEOPLE, Deed, done, log_of, refusal, says_not_found, who
from tests.exchange.planned import recognised

UNKNOWN = 999_999
FIRST_PLACE = 1
IMPORTED = 1
LINKED = 1
STEP, OWN_STEP = 1, 2
EVENT = 1
ELSEWHERE = Vouched("https://login.example.org", "18", email="ville@example.org")
NEW_PERSON = [{"email": "new@example.org", "name": "Uusi Ihminen"}]
STORY = Story(date(2026, 11, 20), "Cake for all", "Start earlier")
FOLLOWED = MetricGiven("Reading", "€", Kind.LEVEL, Direction.UP, Perspective.LEARNING)
AUTUMN, SPRING = Period.parse("2026-H2"), Period.parse("2026-H1")
# Parts of acts, which ask no leave and write no log row of their own.
PARTS = {
    "cells.enterable",
    "cells.keep_entry",
    "cells.put_back",
    "judging_goals.goal_to",
    "judging_goals.is_celebrated",
    "judging_goals.judgement_of",
    "judging_goals.metric_of_goal",
    "judging_goals.owner_to",
    "judging_goals.state_of",
    "metrics.described_anew",
    "metrics_places.filled_months",
    "metrics_places.free_place",
    "metrics.is_another_thing",
    "metrics.keep_senses",
    "metrics_places.kept_metric",
    "metrics_places.make_room",
    "metrics_places.put_away",
    "metrics_places.require_keeping",
    "metrics_given.check_name",
    "metrics_given.metric_given",
    "rights.renewing_where_rights_change",
    "rights.rights_changed",
    "links.hand_out_link",
    "moments.goal_waits",
    "moments.has_happened",
    "moments.judgement_of",
    "moments.occasion_waits",
    "links.spend_link",
    "memberships.store_membership",
    "own_settings.oneself",
    "people.store_password",
    "people.store_person",
    "showing.own_sign_in",
    "showing.require_shown",
    "showing.take_code",
    "session_acts.session_as_seen",
    "session_acts.session_going_on",
    "session_acts.session_to",
    "signing_in.open_browser",
    "team_acts.check_half_year",
    "team_acts.is_half_year_closed",
    "team_acts.known_team",
    "team_acts.living_team_to",
    "team_acts.member_in",
    "team_acts.members_today",
    "team_acts.settled_half_year",
    "team_acts.team_to",
}


@dataclass(frozen=True, slots=True)
class Row:
    """An act on one thing: who may do it, and the same on a thing that does not exist."""

    act: str
    allowed: frozenset[str]
    on: Callable[[SmallAcademy], Deed]
    on_nothing: Deed | None = None


def _enter(metric_id: int, version: int) -> Deed:
    entry = MonthEntry(metric_id, Decimal(5), version=version)
    return lambda act: enter_month(act, month("2026-11"), [entry])


def _follow(owner: Owner, *, instead_of: int | None = None) -> Deed:
    seen = None if instead_of is None else Seen(instead_of, 1)
    return lambda act: add_metric(act, owner, FOLLOWED, instead_of=seen)


def _change_metric(metric_id: int) -> Deed:
    return lambda act: change_metric(act, metric_id, FOLLOWED, version=1)


def _begin_anew(metric_id: int) -> Deed:
    given = replace(FOLLOWED, first=month("2026-10"))
    return lambda act: begin_anew(act, metric_id, given, version=1, old_name="Before")


def _convert(metric_id: int) -> Deed:
    given = replace(FOLLOWED, unit="k€")
    return lambda act: convert_metric(act, metric_id, given, version=1)


def _archive(metric_id: int) -> Deed:
    return lambda act: archive_metric(act, metric_id, version=1)


def _bring_back(metric_id: int, *, instead_of: int | None = None) -> Deed:
    seen = None if instead_of is None else Seen(instead_of, 1)

    def deed(act: Act) -> object:
        held = stored_metric(act.session, metric_id)
        if held is not None and held.slot is not None:
            ended = replace(held, last=month("2026-10"), slot=None)
            held = store_metric(act.session, ended)
        version = held.version if held else 1
        return bring_back_metric(act, metric_id, version=version, instead_of=seen)

    return deed


def _take_back(metric_id: int) -> Deed:
    return lambda act: take_back_month(act, month("2026-10"), {metric_id: 1})


def _fill(metric_id: int) -> Deed:
    entries = [(month("2026-11"), MonthEntry(metric_id, Decimal(5)))]
    return lambda act: fill_cells(act, entries)


def _take_cells_back(metric_id: int) -> Deed:
    return lambda act: take_back_cells(act, {(metric_id, month("2026-10")): (1, 0)})


def _write(team_id: int | None) -> Deed:
    return lambda act: add_event(act, month("2026-11"), EventGiven("A big fair"), team_id=team_id)


def _change_event(event_id: int) -> Deed:
    return lambda act: change_event(act, event_id, EventGiven("Exams"), version=1)


def _take_event_away(event_id: int) -> Deed:
    return lambda act: take_away_event(act, event_id, version=1)


def _dots(team_id: int, source: Source) -> Deed:
    given = DotsGiven("Y3", 1, attested="We talked about it all day")
    return lambda act: set_dots(act, team_id, AUTUMN, given, source=source)


def _confirm(team_id: int) -> Deed:
    return lambda act: confirm_understanding(act, team_id, "Y2")


def _take_word_back(team_id: int) -> Deed:
    return lambda act: take_back_confirmation(act, team_id, "A3")


def _aim(team_id: int) -> Deed:
    return lambda act: set_dots_goal(act, team_id, DotsGoalGiven("Y2", AUTUMN, 2))


def _share_coach_dots(team_id: int) -> Deed:
    return lambda act: share_coach_dots(act, team_id, SPRING, 0)


def _keep_coach_dots_private(team_id: int) -> Deed:
    return lambda act: keep_coach_dots_private(act, team_id, SPRING, 0)


def _take_back_coach_dots(team_id: int) -> Deed:
    return lambda act: take_back_coach_dots(act, team_id, AUTUMN, "Y2", 1)


def _new_person(act: Act) -> object:
    return add_person(act, email="new@example.org", name="Uusi Ihminen")


def _change_password(here: str) -> Deed:
    return lambda act: change_own_password(
        act,
        shown=ShownPassword("Ville's"),
        new=NewPassword("hash"),
        token_hash="new",
        instead_of=here,
    )


def _link_identity(here: str) -> Deed:
    return lambda act: link_identity(act, ELSEWHERE, here=key_of(here))


def _unlink_identity(identity_id: int) -> Deed:
    return lambda act: unlink_identity(act, identity_id, here=key_of("villes"))


def _accept_with_identity(held: str) -> Deed:
    return lambda act: accept_invitation_with_identity(act, ELSEWHERE, token_hash=held)


def _show_again(here: str) -> Deed:
    return lambda act: show_again(
        act, here=key_of(here), shown=ShownPassword("Ville's"), token_hash="new"
    )


def _begin_factor(here: str) -> Deed:
    return lambda act: begin_second_factor(act, here=key_of(here), sealed_secret=factors.SEALED)


def _confirm_factor(here: str) -> Deed:
    return lambda act: confirm_second_factor(
        act, here=key_of(here), shown=_code(), recovery=RECOVERY, token_hash="new"
    )


def _turn_off_factor(here: str) -> Deed:
    return lambda act: turn_off_second_factor(act, here=key_of(here), token_hash="new")


def _new_recovery_codes(here: str) -> Deed:
    return lambda act: renew_recovery_codes(act, here=key_of(here), recovery=RECOVERY)


def _sign_in_with_code(half_way: str) -> Deed:
    return lambda act: sign_in_with_code(
        act, half_way=half_way, shown=_code(), token_hash="new", remembered=False
    )


def _code() -> ShownCode:
    return ShownCode(step_at(NOW), factors.SEALED)


def _erase(person_id: int, typed: str) -> Deed:
    return lambda act: erase_person(
        act, person_id, typed=typed, ledger=_new_ledger(), here=key_of("ristos")
    )


def _new_ledger() -> ErasureLedger:
    # An empty one each time, as the database is, where what was tried is taken back.
    return ErasureLedger(Path(tempfile.mkdtemp()) / "erasures.jsonl", b"only for tests")


def _import(act: Act) -> object:
    return import_sheets(act, Gathered(recognised(people=NEW_PERSON)), ["people.csv"])


def _first_administrator(act: Act) -> object:
    return add_first_administrator(
        act,
        token_hash="link",
        email="new@example.org",
        name="Uusi Ihminen",
        language="en",
        password=NewPassword("hash"),
    )


def _invite(team_id: int | None, role: Role = Role.MEMBER) -> Deed:
    asked = Invitation("new@example.org", "Uusi Ihminen", "en", team_id, role)
    return lambda act: invite(act, asked, token_hash="link")


def _send_invitation(person_id: int) -> Deed:
    return lambda act: send_invitation(act, person_id, token_hash="link")


def _change_person(person_id: int) -> Deed:
    given = PersonGiven("ville@example.org", "Ville K", "fi", admin=False, version=1)
    return lambda act: change_person(act, person_id, given)


def _change_team(team_id: int) -> Deed:
    given = TeamGiven("sumu", "Sumu", "2025", date(2025, 8, 15), version=1)
    return lambda act: change_team(act, team_id, given)


def _change_place(membership_id: int) -> Deed:
    given = MembershipGiven(Role.MEMBER, date(2025, 8, 15), date(2026, 11, 30), version=1)
    return lambda act: change_membership(act, membership_id, given)


def _add_place(person_id: int, team_id: int) -> Deed:
    given = MembershipGiven(Role.COACH, date(2026, 11, 22))
    return lambda act: add_membership(act, person_id, team_id, given)


def _ask_customers(team_id: int) -> Deed:
    return lambda act: open_survey(act, team_id, AUTUMN, days=7, token_hash="new")


def _end_asking(team_id: int) -> Deed:
    return lambda act: close_survey(act, team_id, SPRING, version=1)


def _answer_as_customer(held: str) -> Deed:
    return lambda act: answer_survey(act, token_hash=held, form="form", dots={"A3": 2})


def _open(team_id: int) -> Deed:
    return lambda act: open_session(act, team_id, AUTUMN, SessionPlan())


def _end(team_id: int) -> Deed:
    return lambda act: end_session(act, team_id, AUTUMN, version=1)


def _lead_to(team_id: int) -> Deed:
    return lambda act: lead_to(act, team_id, AUTUMN, "Y1", version=1)


def _plan(team_id: int) -> Deed:
    return lambda act: plan_session(act, team_id, AUTUMN, SessionPlan(minutes=5), version=1)


def _reveal(team_id: int) -> Deed:
    return lambda act: reveal(act, team_id, AUTUMN, "A3", version=1)


def _join(team_id: int) -> Deed:
    return lambda act: join_session(act, team_id, AUTUMN)


def _leave(team_id: int) -> Deed:
    return lambda act: leave_session(act, team_id, AUTUMN)


def _seat(team_id: int, person_id: int) -> Deed:
    return lambda act: seat_member(act, team_id, AUTUMN, person_id)


def _enter_answer(team_id: int, person_id: int) -> Deed:
    return lambda act: enter_answer(act, team_id, AUTUMN, person_id, Answer("A3", 1))


def _choose_names(team_id: int) -> Deed:
    return lambda act: choose_names(act, team_id, AUTUMN, Names.TEAM, version=0)


def _close(team_id: int) -> Deed:
    return lambda act: close_half_year(act, team_id, AUTUMN, version=0)


def _add_step(team_id: int, person_id: int | None = None) -> Deed:
    return lambda act: add_step(act, team_id, AUTUMN, StepGiven("Call them", person_id))


def _change_step(step_id: int) -> Deed:
    return lambda act: change_step(act, step_id, StepGiven("Call them"), version=1)


def _take_away_step(step_id: int) -> Deed:
    return lambda act: take_away_step(act, step_id, version=1)


def _settle_step(step_id: int) -> Deed:
    return lambda act: settle_step(act, step_id, StepState.DONE, version=1)


def _sitting(deed: Callable[[int], Deed]) -> Callable[[SmallAcademy], Deed]:
    """Return what is done to Usva while it sits together."""

    def on(small: SmallAcademy) -> Deed:
        usva = small.teams["usva"].id
        return sitting.in_session(usva, deed(usva))

    return on


RECOVERY = RecoveryCodes(("0123456789abcdef",))


def _merge(kept_id: int, double_id: int) -> Deed:
    nothing = Tally(*[0] * 10)
    seen = SeenMerging(1, 1, nothing)
    return lambda act: merge_people(act, kept_id, double_id, seen)


KEEPS = frozenset({"risto", "operator"})
OWN = frozenset({"ville", "operator"})
LEADS = frozenset({"maija", "kaisa", "operator"})
TEAM = frozenset({"ville", "aino", "maija", "kaisa"})
IN_FRONT = frozenset({"maija", "kaisa"})
TABLE = {
    "a month of one's own": Row(
        "entering.enter_month",
        frozenset({"ville", "operator"}),
        lambda small: _enter(small.metrics["visits"].id, 0),
        _enter(UNKNOWN, 0),
    ),
    "a month of the team": Row(
        "entering.enter_month", LEADS, lambda small: _enter(small.metrics["cash"].id, 0)
    ),
    "taking a month of one's own back": Row(
        "entering.take_back_month",
        frozenset({"ville", "operator"}),
        lambda small: _take_back(small.metrics["visits"].id),
        _take_back(UNKNOWN),
    ),
    "cells of one's own": Row(
        "filling.fill_cells",
        frozenset({"ville", "operator"}),
        lambda small: _fill(small.metrics["visits"].id),
        _fill(UNKNOWN),
    ),
    "cells of the team": Row(
        "filling.fill_cells", LEADS, lambda small: _fill(small.metrics["cash"].id)
    ),
    "taking cells of one's own back": Row(
        "filling.take_back_cells",
        frozenset({"ville", "operator"}),
        lambda small: _take_cells_back(small.metrics["visits"].id),
        _take_cells_back(UNKNOWN),
    ),
    "being away": Row(
        "away.go_away",
        frozenset({"ville"}),  # the others follow nothing, or have left
        lambda _: lambda act: go_away(act, month("2026-11"), month("2026-12")),
    ),
    "following a metric": Row(
        "metrics.add_metric",
        frozenset({"ville", "operator"}),
        lambda small: _follow(small.people["ville"].owner),
        _follow(Owner(OwnerKind.PERSON, UNKNOWN)),
    ),
    "following a metric as a team": Row(
        "metrics.add_metric",
        LEADS,
        lambda small: _follow(small.teams["usva"].owner),
        _follow(Owner(OwnerKind.TEAM, UNKNOWN)),
    ),
    "following a metric as the academy": Row(
        "metrics.add_metric", frozenset({"risto", "operator"}), lambda _: _follow(ACADEMY)
    ),
    "changing a metric": Row(
        "metrics.change_metric",
        LEADS,
        lambda small: _change_metric(small.metrics["cash"].id),
        _change_metric(UNKNOWN),
    ),
    "beginning a metric anew": Row(
        "metrics_anew.begin_anew",
        LEADS,
        lambda small: _begin_anew(small.metrics["cash"].id),
        _begin_anew(UNKNOWN),
    ),
    "converting a metric": Row(
        "metrics_conversion.convert_metric",
        LEADS,
        lambda small: _convert(small.metrics["cash"].id),
        _convert(UNKNOWN),
    ),
    "archiving a metric": Row(
        "metrics_archive.archive_metric",
        frozenset({"ville", "operator"}),
        lambda small: _archive(small.metrics["visits"].id),
        _archive(UNKNOWN),
    ),
    "bringing a metric back": Row(
        "metrics_archive.bring_back_metric",
        LEADS,
        lambda small: _bring_back(small.metrics["cash"].id),
        _bring_back(UNKNOWN),
    ),
    "an event of one's own": Row(
        "events.add_event", PEOPLE - {"tuuli", "veikko"}, lambda _: _write(None)
    ),
    "an event of the team": Row(
        "events.add_event",
        LEADS,
        lambda small: _write(small.teams["usva"].id),
        _write(UNKNOWN),
    ),
    "changing an event": Row(
        "events.change_event",
        frozenset({"ville", "operator"}),
        lambda _: _change_event(EVENT),
        _change_event(UNKNOWN),
    ),
    "taking an event away": Row(
        "events.take_away_event",
        frozenset({"ville", "operator"}),
        lambda _: _take_event_away(EVENT),
        _take_event_away(UNKNOWN),
    ),
    "an answer of one's own": Row(
        "answering.give_answer",
        frozenset({"ville", "aino", "maija", "otso"}),
        lambda _: lambda act: give_answer(act, AUTUMN, Answer("A3", 1)),
    ),
    "taking an answer of one's own back": Row(
        "answering.take_back_answer",
        frozenset({"ville"}),
        lambda _: lambda act: take_back_answer(act, AUTUMN, "Y1", 1),
        lambda act: take_back_answer(act, AUTUMN, "A2", 1),
    ),
    "an answer of somebody without a phone": Row(
        "answering.enter_answer",
        IN_FRONT,
        lambda small: _sitting(lambda usva: _enter_answer(usva, small.id("aino")))(small),
        _enter_answer(UNKNOWN, UNKNOWN),
    ),
    "opening a dot session": Row(
        "sessions.open_session",
        IN_FRONT,
        lambda small: _open(small.teams["usva"].id),
        _open(UNKNOWN),
    ),
    "ending a dot session": Row("sessions.end_session", IN_FRONT, _sitting(_end), _end(UNKNOWN)),
    "leading a dot session on": Row(
        "leading.lead_to", IN_FRONT, _sitting(_lead_to), _lead_to(UNKNOWN)
    ),
    "planning a dot session": Row(
        "sessions.plan_session", IN_FRONT, _sitting(_plan), _plan(UNKNOWN)
    ),
    "revealing answers": Row("leading.reveal", IN_FRONT, _sitting(_reveal), _reveal(UNKNOWN)),
    "joining a dot session": Row("joining.join_session", TEAM, _sitting(_join), _join(UNKNOWN)),
    "leaving a dot session": Row("joining.leave_session", TEAM, _sitting(_leave), _leave(UNKNOWN)),
    "seating a member": Row(
        "joining.seat_member",
        IN_FRONT,
        lambda small: _sitting(lambda usva: _seat(usva, small.id("aino")))(small),
        _seat(UNKNOWN, UNKNOWN),
    ),
    "who will see names": Row(
        "half_years.choose_names",
        IN_FRONT,
        lambda small: sitting.unanswered(
            small.teams["usva"].id, _choose_names(small.teams["usva"].id)
        ),
        _choose_names(UNKNOWN),
    ),
    "closing a half-year": Row(
        "half_years.close_half_year",
        IN_FRONT,
        lambda small: _close(small.teams["usva"].id),
        _close(UNKNOWN),
    ),
    "a next step": Row(
        "next_steps.add_step",
        IN_FRONT,
        lambda small: _add_step(small.teams["usva"].id, small.id("aino")),
        _add_step(UNKNOWN),
    ),
    "changing a next step": Row(
        "next_steps.change_step", IN_FRONT, lambda _: _change_step(STEP), _change_step(UNKNOWN)
    ),
    "taking a next step away": Row(
        "next_steps.take_away_step",
        IN_FRONT,
        lambda _: _take_away_step(STEP),
        _take_away_step(UNKNOWN),
    ),
    "what became of a next step": Row(
        "next_steps.settle_step", IN_FRONT, lambda _: _settle_step(STEP), _settle_step(UNKNOWN)
    ),
    "what became of a next step of one's own": Row(
        "next_steps.settle_step", IN_FRONT | {"aino"}, lambda _: _settle_step(OWN_STEP)
    ),
    "the team's dots": Row(
        "dotting.set_dots",
        LEADS,
        lambda small: _dots(small.teams["usva"].id, Source.TEAM),
        _dots(UNKNOWN, Source.TEAM),
    ),
    "the coach's dots": Row(
        "dotting.set_dots",
        frozenset({"kaisa", "operator"}),
        lambda small: _dots(small.teams["usva"].id, Source.COACH),
        _dots(UNKNOWN, Source.COACH),
    ),
    "saying that one has understood": Row(
        "confirming.confirm_understanding",
        frozenset({"ville", "aino", "maija"}),
        lambda small: _confirm(small.teams["usva"].id),
        _confirm(UNKNOWN),
    ),
    "taking back that one has understood": Row(
        "confirming.take_back_confirmation",
        frozenset({"ville"}),
        lambda small: _take_word_back(small.teams["usva"].id),
        _take_word_back(UNKNOWN),
    ),
    "a goal for the team's dots": Row(
        "goals.set_dots_goal",
        LEADS,
        lambda small: _aim(small.teams["usva"].id),
        _aim(UNKNOWN),
    ),
    "dropping a goal for the team's dots": Row(
        "closing_goals.drop_goal",
        LEADS,
        lambda small: aiming.drop(small.goals["a3"].id),
        aiming.drop(UNKNOWN),
    ),
    "dropping a goal of one's own": Row(
        "closing_goals.drop_goal",
        OWN,
        lambda small: aiming.drop(small.goals["visits"].id),
    ),
    "a goal on a metric of one's own": Row(
        "metric_goals.set_metric_goal",
        OWN,
        lambda small: aiming.aim_at(small.metrics["visits"].id),
        aiming.aim_at(UNKNOWN),
    ),
    "a goal on a metric of the team": Row(
        "metric_goals.set_metric_goal",
        LEADS,
        lambda small: aiming.aim_at(small.metrics["cash"].id),
    ),
    "spreading a year of one's own over its months": Row(
        "metric_goals.shape_goal",
        OWN,
        aiming.with_goal(aiming.of_the_year, aiming.shape),
        aiming.shape(UNKNOWN),
    ),
    "a goal in words of one's own": Row(
        "goals_in_words.set_goal_in_words",
        OWN,
        lambda small: aiming.say(small.people["ville"].owner),
        aiming.say(Owner(OwnerKind.PERSON, UNKNOWN)),
    ),
    "a goal in words of the team": Row(
        "goals_in_words.set_goal_in_words",
        LEADS,
        lambda small: aiming.say(small.teams["usva"].owner),
        aiming.say(Owner(OwnerKind.TEAM, UNKNOWN)),
    ),
    "a goal in words of the academy": Row(
        "goals_in_words.set_goal_in_words", KEEPS, lambda _: aiming.say(ACADEMY)
    ),
    "other words for a goal of one's own": Row(
        "goals_in_words.reword_goal",
        OWN,
        aiming.with_goal(
            lambda small: aiming.still_open(small.people["ville"].owner), aiming.reword
        ),
        aiming.reword(UNKNOWN),
    ),
    "saying what became of a goal of the team": Row(
        "goals_in_words.state_goal",
        LEADS,
        lambda small: aiming.state(small.goals["trip"].id),
        aiming.state(UNKNOWN),
    ),
    "closing a missed goal of one's own": Row(
        "closing_goals.close_goal",
        OWN,
        aiming.with_goal(lambda small: aiming.missed(small.people["ville"].owner), aiming.close),
        aiming.close(UNKNOWN),
    ),
    "closing a missed goal of the team": Row(
        "closing_goals.close_goal",
        LEADS,
        aiming.with_goal(lambda small: aiming.missed(small.teams["usva"].owner), aiming.close),
    ),
    "sharing the coach's dots": Row(
        "coach_sharing.share_coach_dots",
        frozenset({"kaisa", "operator"}),
        lambda small: _share_coach_dots(small.teams["usva"].id),
        _share_coach_dots(UNKNOWN),
    ),
    "keeping the coach's dots private": Row(
        "coach_sharing.keep_coach_dots_private",
        frozenset({"kaisa", "operator"}),
        lambda small: _keep_coach_dots_private(small.teams["usva"].id),
        _keep_coach_dots_private(UNKNOWN),
    ),
    "taking dots of the coach back": Row(
        "coach_sharing.take_back_coach_dots",
        frozenset({"kaisa"}),
        lambda small: _take_back_coach_dots(small.teams["usva"].id),
        _take_back_coach_dots(UNKNOWN),
    ),
    "celebrating one's own goal": Row(
        "celebrating.celebrate",
        frozenset({"ville", "operator"}),
        lambda small: lambda act: celebrate(act, small.goals["book"].id, STORY),
        lambda act: celebrate(act, UNKNOWN, STORY),
    ),
    "celebrating the team's goal": Row(
        "celebrating.celebrate",
        TEAM | {"operator"},
        lambda small: lambda act: celebrate(act, small.goals["trip"].id, STORY),
    ),
    "seeing a success shared with the coach": Row(
        "celebrating.see_celebration",
        frozenset({"ville", "kaisa"}),
        lambda small: lambda act: see_celebration(act, small.goals["book"].id),
        lambda act: see_celebration(act, UNKNOWN),
    ),
    "seeing a success of the team": Row(
        "celebrating.see_celebration",
        TEAM | {"risto"},
        lambda small: lambda act: see_celebration(act, small.goals["trip"].id),
    ),
    "planning how to celebrate one's own goal": Row(
        "celebrating.plan_celebration",
        frozenset({"ville"}),
        lambda small: partying.plan(small.goals["book"].id),
        partying.plan(UNKNOWN),
    ),
    "planning how to celebrate the team's goal": Row(
        "celebrating.plan_celebration",
        TEAM,
        lambda small: partying.plan(small.goals["trip"].id),
    ),
    "cheering what the team celebrated": Row(
        "celebration_wall.cheer_celebration",
        TEAM,
        lambda _: partying.cheer(partying.OURS),
        partying.cheer(UNKNOWN),
    ),
    "cheering what a member celebrated": Row(
        "celebration_wall.cheer_celebration",
        TEAM - {"ville"},
        lambda _: partying.cheer(partying.VILLES),
    ),
    "taking a cheer back": Row(
        "celebration_wall.take_back_cheer",
        TEAM,
        lambda _: partying.uncheer(partying.OURS),
        partying.uncheer(UNKNOWN),
    ),
    "commenting on what the team celebrated": Row(
        "celebration_wall.comment_on_celebration",
        TEAM,
        lambda _: partying.comment(partying.OURS),
        partying.comment(UNKNOWN),
    ),
    "taking one's own comment away": Row(
        "celebration_wall.take_comment_away",
        IN_FRONT | {"aino"},
        lambda _: partying.tidy(partying.BY_AINO),
        partying.tidy(UNKNOWN),
    ),
    "taking somebody's comment away": Row(
        "celebration_wall.take_comment_away",
        IN_FRONT,
        lambda _: partying.tidy(partying.BY_KAISA),
    ),
    "a picture of what the team celebrated": Row(
        "celebration_wall.give_picture",
        TEAM,
        lambda _: partying.picture(partying.OURS),
        partying.picture(UNKNOWN),
    ),
    "a picture of what a member celebrated": Row(
        "celebration_wall.give_picture",
        frozenset({"ville"}),
        lambda _: partying.picture(partying.VILLES),
    ),
    "taking a picture away": Row(
        "celebration_wall.take_picture_away",
        TEAM,
        lambda _: partying.no_picture(partying.OURS),
        partying.no_picture(UNKNOWN),
    ),
    "opening what the team celebrated": Row(
        "celebration_wall.open_celebration",
        IN_FRONT,
        lambda _: partying.opened(partying.OURS),
        partying.opened(UNKNOWN),
    ),
    "opening what a member celebrated": Row(
        "celebration_wall.open_celebration",
        frozenset({"ville"}),
        lambda _: partying.opened(partying.VILLES),
    ),
    "one's language": Row(
        "own_settings.set_language", PEOPLE, lambda _: lambda act: set_language(act, "fi")
    ),
    "one's name": Row(
        "own_settings.change_own_name",
        PEOPLE,
        lambda _: lambda act: change_own_name(act, "Toinen Nimi", version=1),
    ),
    "sharing a metric": Row(
        "sharing.share_metric",
        frozenset({"ville"}),
        lambda small: (
            lambda act: share_metric(act, small.metrics["visits"].id, Visibility.ME, version=1)
        ),
        lambda act: share_metric(act, UNKNOWN, Visibility.ME, version=1),
    ),
    "one's time zone": Row(
        "own_settings.set_time_zone",
        PEOPLE,
        lambda _: lambda act: set_time_zone(act, "Asia/Tokyo", version=1),
    ),
    "one's password": Row(
        "own_password.change_own_password",
        frozenset({"ville"}),
        lambda _: _change_password("villes"),
        _change_password("nobodys"),
    ),
    "adding somebody": Row(
        "people.add_person", frozenset({"risto", "operator"}), lambda _: _new_person
    ),
    "changing somebody": Row(
        "changing_people.change_person",
        KEEPS,
        lambda small: _change_person(small.id("ville")),
        _change_person(UNKNOWN),
    ),
    "a new team": Row(
        "teams.add_team",
        KEEPS,
        lambda _: lambda act: add_team(act, TeamGiven("uusi", "Uusi", "", date(2026, 11, 1))),
    ),
    "making two people one": Row(
        "merging.merge_people",
        KEEPS,
        lambda small: _merge(small.id("otso"), small.id("veikko")),
        _merge(UNKNOWN, UNKNOWN + 1),
    ),
    "changing a team": Row(
        "teams.change_team",
        KEEPS,
        lambda small: _change_team(small.teams["usva"].id),
        _change_team(UNKNOWN),
    ),
    "a new place": Row(
        "memberships.add_membership",
        KEEPS,
        lambda small: _add_place(small.id("veikko"), small.teams["usva"].id),
        _add_place(UNKNOWN, UNKNOWN),
    ),
    "changing a place": Row(
        "memberships.change_membership",
        KEEPS,
        lambda _: _change_place(FIRST_PLACE),
        _change_place(UNKNOWN),
    ),
    "removing a place": Row(
        "mistaken_places.remove_membership",
        KEEPS,
        lambda _: lambda act: remove_membership(act, FIRST_PLACE, 1),
        lambda act: remove_membership(act, UNKNOWN, 1),
    ),
    "inviting a member": Row(
        "inviting.invite",
        LEADS | {"risto"},
        lambda small: _invite(small.teams["usva"].id),
        _invite(UNKNOWN),
    ),
    "inviting a leader": Row(
        "inviting.invite",
        frozenset({"kaisa"}) | KEEPS,
        lambda small: _invite(small.teams["usva"].id, Role.LEADER),
    ),
    "inviting a coach": Row(
        "inviting.invite", KEEPS, lambda small: _invite(small.teams["usva"].id, Role.COACH)
    ),
    "inviting somebody into no team": Row("inviting.invite", KEEPS, lambda _: _invite(None)),
    "a new link for a member": Row(
        "inviting.send_invitation",
        LEADS | {"risto"},
        lambda small: _send_invitation(small.id("aino")),
        _send_invitation(UNKNOWN),
    ),
    "a new link for somebody in no team": Row(
        "inviting.send_invitation", KEEPS, lambda small: _send_invitation(small.id("veikko"))
    ),
    "taking a link back": Row(
        "inviting.revoke_invitation",
        LEADS | {"risto"},
        lambda small: lambda act: revoke_invitation(act, small.id("aino")),
        lambda act: revoke_invitation(act, UNKNOWN),
    ),
    "accepting an invitation": Row(
        "inviting.accept_invitation",
        PEOPLE | {"signed out"},
        lambda _: (
            lambda act: accept_invitation(act, token_hash="ainos", password=NewPassword("hash"))
        ),
        lambda act: accept_invitation(act, token_hash="nobodys", password=NewPassword("hash")),
    ),
    "accepting an invitation with a provider": Row(
        "identities.accept_invitation_with_identity",
        frozenset(ACTORS) - {"operator"},
        lambda _: _accept_with_identity("ainos"),
        _accept_with_identity("nobodys"),
    ),
    "linking an identity": Row(
        "identities.link_identity",
        frozenset({"ville"}),
        lambda _: _link_identity("villes"),
        _link_identity("nobodys"),
    ),
    "taking an identity away": Row(
        "identities.unlink_identity",
        frozenset({"ville"}),
        lambda _: _unlink_identity(LINKED),
        _unlink_identity(UNKNOWN),
    ),
    # Settings believe no provider, unless a test of its own says so.
    "signing in with both factors": Row(
        "identities.sign_in_with_both_factors",
        frozenset(),
        lambda _: (
            lambda act: sign_in_with_both_factors(
                act, replace(ELSEWHERE, multi_factor=True), token_hash="new", remembered=False
            )
        ),
    ),
    "linking by address": Row(
        "identities.link_identity_by_address",
        frozenset(),
        lambda _: lambda act: link_identity_by_address(act, ELSEWHERE),
    ),
    "a password": Row(
        "people.set_password",
        KEEPS,
        lambda small: lambda act: set_password(act, small.id("ville"), NewPassword("hash")),
        lambda act: set_password(act, UNKNOWN, NewPassword("hash")),
    ),
    "a link for a new password": Row(
        "resetting.offer_reset",
        KEEPS,
        lambda small: lambda act: offer_reset(act, small.id("ville"), token_hash="link"),
        lambda act: offer_reset(act, UNKNOWN, token_hash="link"),
    ),
    "asking for a link for a new password": Row(
        "resetting.ask_for_reset",
        PEOPLE | {"signed out"},
        lambda _: lambda act: ask_for_reset(act, "ville@example.org", token_hash="link"),
        lambda act: ask_for_reset(act, "nobody@example.org", token_hash="link"),
    ),
    "choosing a new password by link": Row(
        "resetting.reset_password",
        PEOPLE | {"signed out"},
        lambda _: (
            lambda act: reset_password(act, token_hash="villes link", password=NewPassword("hash"))
        ),
        lambda act: reset_password(act, token_hash="ainos", password=NewPassword("hash")),
    ),
    "signing somebody out everywhere": Row(
        "signing_in.end_sign_ins_of_person",
        KEEPS,
        lambda small: lambda act: end_sign_ins_of_person(act, small.id("ville")),
        lambda act: end_sign_ins_of_person(act, UNKNOWN),
    ),
    "signing in": Row(
        "signing_in.sign_in",
        PEOPLE - {"maija"},  # who has a second factor
        lambda _: lambda act: sign_in(act, token_hash="new", remembered=False),
    ),
    "asking for a code": Row(
        "second_factor.ask_for_code",
        PEOPLE,
        lambda _: lambda act: ask_for_code(act, token_hash="half-way"),
    ),
    "signing in with a code": Row(
        "second_factor.sign_in_with_code",
        frozenset({"maija"}),
        lambda _: _sign_in_with_code("maijas"),
        _sign_in_with_code("nobodys"),
    ),
    "showing who one is": Row(
        "showing.show_again",
        frozenset({"ville"}),
        lambda _: _show_again("villes"),
        _show_again("nobodys"),
    ),
    "beginning a second factor": Row(
        "second_factor.begin_second_factor",
        frozenset({"ville"}),
        lambda _: _begin_factor("villes"),
        _begin_factor("nobodys"),
    ),
    "confirming a second factor": Row(
        "second_factor.confirm_second_factor",
        frozenset({"aino"}),
        lambda _: _confirm_factor("ainos browser"),
        _confirm_factor("nobodys"),
    ),
    "turning a second factor off": Row(
        "second_factor.turn_off_second_factor",
        frozenset({"maija"}),
        lambda _: _turn_off_factor("maijas browser"),
        _turn_off_factor("nobodys"),
    ),
    "new recovery codes": Row(
        "second_factor.renew_recovery_codes",
        frozenset({"maija"}),
        lambda _: _new_recovery_codes("maijas browser"),
        _new_recovery_codes("nobodys"),
    ),
    "taking a second factor away": Row(
        "second_factor.remove_second_factor",
        KEEPS,
        lambda small: lambda act: remove_second_factor(act, small.id("maija")),
        lambda act: remove_second_factor(act, UNKNOWN),
    ),
    "signing out": Row(
        "signing_in.sign_out",
        frozenset({"ville"}),
        lambda _: lambda act: sign_out(act, token_hash="villes"),
        lambda act: sign_out(act, token_hash="nobodys"),
    ),
    "ending a session of one's own": Row(
        "signing_in.end_sign_in",
        frozenset({"ville"}),
        lambda _: lambda act: end_sign_in(act, key_of("villes")),
        lambda act: end_sign_in(act, key_of("nobodys")),
    ),
    "ending one's other sessions": Row(
        "signing_in.end_other_sign_ins",
        frozenset({"ville"}),
        lambda _: lambda act: end_other_sign_ins(act, here=key_of("villes")),
        lambda act: end_other_sign_ins(act, here=key_of("nobodys")),
    ),
    "importing a workbook": Row(
        "importing.import_sheets", frozenset({"risto", "operator"}), lambda _: _import
    ),
    "taking an import back": Row(
        "undoing_imports.undo_import",
        frozenset({"risto", "operator"}),
        lambda _: lambda act: undo_import(act, IMPORTED),
    ),
    "taking one's data along": Row(
        "taking_along.take_along",
        PEOPLE,
        lambda _: take_along,
        lambda act: take_along(act, UNKNOWN),
    ),
    "somebody's data for them to take along": Row(
        "taking_along.take_along",
        frozenset({"ville", "operator"}),
        lambda small: lambda act: take_along(act, small.id("ville")),
    ),
    "asking to be erased": Row(
        "erasure_requests.ask_for_erasure", PEOPLE, lambda _: ask_for_erasure
    ),
    "taking back asking to be erased": Row(
        "erasure_requests.recall_erasure", frozenset({"aino"}), lambda _: recall_erasure
    ),
    "erasing somebody": Row(
        "erasing.erase_person",
        KEEPS,
        lambda small: _erase(small.id("ville"), "ville@example.org"),
        _erase(UNKNOWN, "ville@example.org"),
    ),
    "erasing again who came back": Row(
        "erasing.erase_again", KEEPS, lambda _: lambda act: erase_again(act, ledger=_new_ledger())
    ),
    "asking customers": Row(
        "surveying.open_survey",
        frozenset({"maija", "kaisa"}),
        lambda small: _ask_customers(small.teams["usva"].id),
        _ask_customers(UNKNOWN),
    ),
    "ending to ask customers": Row(
        "surveying.close_survey",
        frozenset({"maija", "kaisa"}),
        lambda small: _end_asking(small.teams["usva"].id),
        _end_asking(UNKNOWN),
    ),
    "answering as a customer": Row(
        "surveying.answer_survey",
        PEOPLE | {"signed out"},
        lambda _: _answer_as_customer("customers"),
        _answer_as_customer("nobody's"),
    ),
    "an address for one's calendar": Row(
        "calendar_feed.make_feed",
        PEOPLE,
        lambda _: lambda act: make_feed(act, token_hash="another"),
    ),
    "revoking the address": Row(
        "calendar_feed.revoke_feed", frozenset({"aino"}), lambda _: revoke_feed
    ),
    "exporting everything": Row(
        "exporting.export_academy", frozenset({"operator"}), lambda _: export_academy
    ),
    "offering the first link": Row(
        "setting_up.offer_set_up",
        frozenset({"operator"}),
        lambda _: lambda act: offer_set_up(act, token_hash="link"),
    ),
    "becoming the first administrator": Row(
        "setting_up.add_first_administrator", frozenset(), lambda _: _first_administrator
    ),
}
NOTHING = {name: row.on_nothing for name, row in TABLE.items() if row.on_nothing}
rows = pytest.mark.parametrize("row", TABLE.values(), ids=TABLE)


@pytest.fixture
def _invited(app: App, small: SmallAcademy) -> None:
    """Aino holds an invitation, and Ville a link for a new password."""
    app.database.write(
        lambda session: add_link(
            session,
            token_hash="villes link",
            purpose=RESET,
            person_id=small.id("ville"),
            expires_at=NOW + timedelta(hours=1),
        )
    )
    app.database.write(
        lambda session: add_link(
            session,
            token_hash="ainos",
            purpose=INVITATION,
            person_id=small.id("aino"),
            expires_at=NOW + timedelta(days=7),
        )
    )


@pytest.fixture
def _second_factors(app: App, small: SmallAcademy) -> None:
    """Aino has begun a second factor; Maija has one, and has shown her password elsewhere."""
    aino, maija = small.id("aino"), small.id("maija")

    def unit(session: Session) -> None:
        for person_id, browser in ((aino, "ainos browser"), (maija, "maijas browser")):
            open_sign_in(session, token_hash=browser, person_id=person_id, at=NOW, remembered=False)
        factors.begin(session, aino, NOW)
        factors.confirm(session, maija, NOW)
        add_link(
            session,
            token_hash="maijas",
            purpose=HALF_WAY,
            person_id=maija,
            expires_at=NOW + timedelta(minutes=10),
        )

    app.database.write(unit)


@pytest.fixture
def signed_in(app: App, small: SmallAcademy, _invited: None, _second_factors: None) -> SmallAcademy:
    """The small academy, with Ville signed in by a password."""
    app.database.write(
        lambda session: open_sign_in(
            session, token_hash="villes", person_id=small.id("ville"), at=NOW, remembered=False
        )
    )
    app.database.write(
        lambda session: open_sign_in(
            session, token_hash="ristos", person_id=small.id("risto"), at=NOW, remembered=False
        )
    )
    asked = ErasureRequest(small.id("aino"), NOW)
    app.database.write(lambda session: keep_erasure_request(session, asked))
    app.database.write(
        lambda session: keep_feed(session, small.id("aino"), token_hash="ainos", at=NOW)
    )
    app.database.write(lambda session: set_password_hash(session, small.id("ville"), "Ville's"))
    said = Assessment(small.id("ville"), small.teams["usva"].id, AUTUMN, "Y1", 1, version=0)
    app.database.write(lambda session: keep_assessment(session, said))
    app.database.write(
        lambda session: add_identity(
            session,
            person_id=small.id("ville"),
            issuer="https://login.example.org",
            subject="17",
            at=NOW,
        )
    )
    app.database.write(lambda session: begin_import(session, at=NOW, by=None, files=["x.xlsx"]))
    fair = MonthEvent(small.people["ville"].owner, month("2026-11"), "A big fair")
    app.database.write(lambda session: keep_event(session, fair))
    usva = small.teams["usva"].id
    kaisas = DotsGiven("Y2", 2)
    app.perform(
        small.id("kaisa"),
        lambda act: set_dots(act, usva, AUTUMN, kaisas, source=Source.COACH),
        request="kaisas dots",
    )
    openly = Confirmation(small.teams["usva"].id, AUTUMN, "A3", small.id("ville"), TODAY)
    app.database.write(lambda session: add_confirmation(session, openly))
    app.database.write(lambda session: sitting.step(session, usva))
    app.database.write(lambda session: sitting.step(session, usva, small.id("aino")))
    app.database.write(lambda session: partying.celebrated(session, small))
    survey = Survey(small.teams["usva"].id, SPRING, TODAY, date(2026, 12, 24), ("A3", "A2", "A1"))
    app.database.write(lambda session: add_survey(session, survey, token_hash="customers"))
    return small


def acts() -> Iterator[str]:
    """Yield every public function of the actions that takes an act, by module and name."""
    for module in pkgutil.iter_modules(scorecard.actions.__path__):
        loaded = import_module(f"scorecard.actions.{module.name}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            first = next(iter(inspect.signature(function).parameters.values()), None)
            own = function.__module__ == loaded.__name__ and not name.startswith("_")
            if own and first is not None and first.annotation in (Act, "Act"):
                yield f"{module.name}.{name}"


def test_every_act_has_a_row() -> None:
    assert set(acts()) - PARTS == {row.act for row in TABLE.values()}


@rows
def test_an_act_is_done_by_those_who_may_and_does_not_exist_for_others(
    app: App, signed_in: SmallAcademy, row: Row
) -> None:
    answers = {name: refusal(app, who(signed_in, name), row.on(signed_in)) for name in ACTORS}

    assert {name for name, refused in answers.items() if refused is None} == row.allowed
    assert all(says_not_found(answers[name]) for name in set(ACTORS) - row.allowed)


@pytest.mark.parametrize("deed", NOTHING.values(), ids=NOTHING)
def test_what_does_not_exist_is_refused_to_everybody_alike(
    app: App, signed_in: SmallAcademy, deed: Deed
) -> None:
    answers = [refusal(app, who(signed_in, name), deed) for name in ACTORS]

    assert all(says_not_found(refused) for refused in answers)


@rows
def test_an_act_writes_one_row_into_the_log(app: App, signed_in: SmallAcademy, row: Row) -> None:
    for name in sorted(row.allowed)[:1]:
        before = log_of(app)

        done(app, who(signed_in, name), row.on(signed_in), request="from the form")

        added, *rest = log_of(app)
        actor = None if name == "operator" else signed_in.id(name)
        assert (added.request, added.actor_id, added.at) == ("from the form", actor, NOW)
        assert added.fields
        assert rest == before


@rows
def test_the_same_request_has_one_effect(app: App, signed_in: SmallAcademy, row: Row) -> None:
    for name in sorted(row.allowed)[:1]:
        deed = row.on(signed_in)
        app.perform(who(signed_in, name), deed, request="from the form")
        log = log_of(app)

        again = app.perform(who(signed_in, name), deed, request="from the form")

        assert (again, log_of(app)) == (None, log)
