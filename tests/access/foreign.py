"""Everything by which a thing can be named, with the same things of another team.

Each parameter of an act or a view that names a thing has a line: what it is tried with, and
which things of Otso, Osmo and Ahjo there are that somebody of Usva must not get at.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from scorecard.actions.act import Act
from scorecard.actions.celebrating import celebrate, see_celebration
from scorecard.actions.inviting import revoke_invitation
from scorecard.actions.mistaken_places import remove_membership
from scorecard.actions.people import NewPassword, set_password
from scorecard.actions.resetting import offer_reset
from scorecard.actions.second_factor import remove_second_factor
from scorecard.actions.sharing import share_metric
from scorecard.actions.signing_in import (
    end_other_sign_ins,
    end_sign_in,
    end_sign_ins_of_person,
    sign_out,
)
from scorecard.actions.taking_along import take_along
from scorecard.actions.undoing_imports import undo_import
from scorecard.domain.dots import Source
from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.sign_ins import key_of
from scorecard.domain.surveys import Survey
from scorecard.domain.values import MonthValue
from scorecard.store.database import Session
from scorecard.store.events import add_event
from scorecard.store.goals import add_goal
from scorecard.store.identities import add_identity
from scorecard.store.imports import begin_import
from scorecard.store.links import HALF_WAY, INVITATION, add_link
from scorecard.store.memberships import memberships_of
from scorecard.store.metrics import add_metric
from scorecard.store.sign_ins import open_sign_in
from scorecard.store.surveys import add_survey
from scorecard.store.values import add_values
from scorecard.views.around import around_team
from scorecard.views.celebrations import team_moments
from scorecard.views.celebrations_alone import picture_view, poster_view
from scorecard.views.coach_dots import coach_dots_view
from scorecard.views.curves import metric_curve
from scorecard.views.dot_session import session_view
from scorecard.views.doubles import merge_view
from scorecard.views.erasing import erasure_view
from scorecard.views.events import team_events
from scorecard.views.invitations import inviting_view
from scorecard.views.leading import leading_view
from scorecard.views.next_steps import next_steps_view
from scorecard.views.outside import outside_view
from scorecard.views.own_data import own_data
from scorecard.views.people import person_view
from scorecard.views.pictures import gap_at, rocket_at
from scorecard.views.report import report_view
from scorecard.views.rocket import rocket_replay, rocket_view
from scorecard.views.scorecard import team_scorecard
from scorecard.views.scorecard_parts import parts_of
from scorecard.views.session_summary import session_summary
from scorecard.views.sight import Sight
from scorecard.views.team import team_view
from scorecard.views.whose import whose_view
from scorecard.views.year import year_view
from tests.academies import NOW, TODAY, SmallAcademy, month
from tests.actions import aiming, partying, sitting
from tests.actions import test_every_act as acts

Name = int | str
SECRET = Decimal(777_001)
"""What Otso entered: the canary, which no answer to anybody of Usva may hold."""


@dataclass(frozen=True, slots=True)
class Things:
    """What there is of the other team, by kind."""

    metric: tuple[Name, ...]
    goal: tuple[Name, ...]
    team: tuple[Name, ...]
    person: tuple[Name, ...]
    place: tuple[Name, ...]
    identity: tuple[Name, ...]
    an_import: tuple[Name, ...]
    step: tuple[Name, ...]
    event: tuple[Name, ...]
    session: tuple[Name, ...]
    half_way: tuple[Name, ...]
    team_key: tuple[Name, ...]
    celebration: tuple[Name, ...]
    comment: tuple[Name, ...]


def others_things(session: Session, small: SmallAcademy) -> Things:
    """Store what the other team has, and return how it is named."""
    otso, ahjo = small.people["otso"], small.teams["ahjo"]
    visits = small.metrics["visits"]
    metrics = [
        add_metric(session, replace(visits, id=0, owner=owner, name=f"Canary {name}"))
        for name, owner in {"Otso": otso.owner, "Ahjo": ahjo.owner}.items()
    ]
    for metric in metrics:
        add_values(
            session,
            [(metric.id, MonthValue(month("2026-10"), SECRET))],
            entered_by=None,
            entered_at=NOW,
        )
    goals = [
        add_goal(session, replace(small.goals["trip"], id=0, owner=owner, words="Canary"))
        for owner in (otso.owner, ahjo.owner)
    ]
    identity = add_identity(
        session, person_id=otso.id, issuer="https://login.example.org", subject="1", at=NOW
    )
    assert identity
    open_sign_in(session, token_hash="otsos", person_id=otso.id, at=NOW, remembered=False)
    for purpose, token in ((INVITATION, "canary"), (HALF_WAY, "otsos half way")):
        add_link(
            session,
            token_hash=token,
            purpose=purpose,
            person_id=otso.id,
            expires_at=NOW + timedelta(days=1),
        )
    asking = Survey(ahjo.id, acts.SPRING, TODAY, TODAY + timedelta(days=7), ("A3",))
    add_survey(session, asking, token_hash="ahjos")
    sitting.seated(session, ahjo.id, here=(otso.id,))
    sitting.seated(session, small.teams["usva"].id)
    party = partying.celebrated(session, small, team="ahjo", member="otso")
    return Things(
        metric=tuple(m.id for m in metrics),
        goal=tuple(g.id for g in goals),
        team=(ahjo.id,),
        person=tuple(small.id(name) for name in ("otso", "osmo", "tuuli", "veikko", "risto")),
        place=tuple(m.id for m in memberships_of(session, otso.id)),
        identity=(identity.id,),
        an_import=(begin_import(session, at=NOW, by=None, files=["canary.xlsx"]),),
        step=(sitting.step(session, ahjo.id, otso.id).id,),
        event=(add_event(session, MonthEvent(otso.owner, month("2026-10"), "Secret")).id,),
        session=("otsos",),
        half_way=("otsos half way",),
        team_key=(ahjo.key,),
        celebration=(party.ours.id, party.mine.id),
        comment=party.comments,
    )


@dataclass(frozen=True, slots=True)
class ByName:
    """An act or a view that is asked for a thing of this kind by its name."""

    kind: str
    deed: Callable[..., Callable[[Act], object]] | None = None
    view: Callable[..., Callable[[Sight], object]] | None = None


ACTS = {
    "answering.enter_answer team_id": ByName("team", lambda id: acts._enter_answer(id, 1)),
    "answering.enter_answer person_id": ByName("person", lambda id: acts._enter_answer(1, id)),
    "celebrating.celebrate cause": ByName(
        "goal", lambda id: lambda act: celebrate(act, id, acts.STORY)
    ),
    "celebrating.see_celebration cause": ByName(
        "goal", lambda id: lambda act: see_celebration(act, id)
    ),
    "celebrating.plan_celebration cause": ByName("goal", partying.plan),
    "celebration_wall.cheer_celebration celebration_id": ByName("celebration", partying.cheer),
    "celebration_wall.take_back_cheer celebration_id": ByName("celebration", partying.uncheer),
    "celebration_wall.comment_on_celebration celebration_id": ByName(
        "celebration", partying.comment
    ),
    "celebration_wall.take_comment_away comment_id": ByName("comment", partying.tidy),
    "celebration_wall.give_picture celebration_id": ByName("celebration", partying.picture),
    "celebration_wall.take_picture_away celebration_id": ByName("celebration", partying.no_picture),
    "celebration_wall.open_celebration celebration_id": ByName("celebration", partying.opened),
    "changing_people.change_person person_id": ByName("person", acts._change_person),
    "confirming.confirm_understanding team_id": ByName("team", acts._confirm),
    "confirming.take_back_confirmation team_id": ByName("team", acts._take_word_back),
    "goals.set_dots_goal team_id": ByName("team", acts._aim),
    "closing_goals.close_goal goal_id": ByName("goal", aiming.close),
    "closing_goals.drop_goal goal_id": ByName("goal", aiming.drop),
    "goals_in_words.reword_goal goal_id": ByName("goal", aiming.reword),
    "goals_in_words.state_goal goal_id": ByName("goal", aiming.state),
    "metric_goals.set_metric_goal metric_id": ByName("metric", aiming.aim_at),
    "metric_goals.shape_goal goal_id": ByName("goal", aiming.shape),
    "coach_sharing.keep_coach_dots_private team_id": ByName("team", acts._keep_coach_dots_private),
    "coach_sharing.share_coach_dots team_id": ByName("team", acts._share_coach_dots),
    "coach_sharing.take_back_coach_dots team_id": ByName("team", acts._take_back_coach_dots),
    "dotting.set_dots team_id": ByName("team", lambda id: acts._dots(id, Source.TEAM)),
    "entering.enter_month entries": ByName("metric", lambda id: acts._enter(id, 0)),
    "entering.take_back_month versions": ByName("metric", acts._take_back),
    "filling.fill_cells entries": ByName("metric", acts._fill),
    "filling.take_back_cells versions": ByName("metric", acts._take_cells_back),
    "events.add_event team_id": ByName("team", acts._write),
    "events.change_event event_id": ByName("event", acts._change_event),
    "events.take_away_event event_id": ByName("event", acts._take_event_away),
    "erasing.erase_person person_id": ByName("person", lambda id: acts._erase(id, "Otso Virta")),
    "half_years.choose_names team_id": ByName("team", acts._choose_names),
    "half_years.close_half_year team_id": ByName("team", acts._close),
    "identities.link_identity here": ByName("session", acts._link_identity),
    "identities.unlink_identity identity_id": ByName("identity", acts._unlink_identity),
    "inviting.revoke_invitation person_id": ByName(
        "person", lambda id: lambda act: revoke_invitation(act, id)
    ),
    "inviting.send_invitation person_id": ByName("person", acts._send_invitation),
    "joining.join_session team_id": ByName("team", acts._join),
    "joining.leave_session team_id": ByName("team", acts._leave),
    "joining.seat_member person_id": ByName("person", lambda id: acts._seat(1, id)),
    "joining.seat_member team_id": ByName("team", lambda id: acts._seat(id, 1)),
    "leading.lead_to team_id": ByName("team", acts._lead_to),
    "leading.reveal team_id": ByName("team", acts._reveal),
    "memberships.add_membership person_id": ByName("person", lambda id: acts._add_place(id, 1)),
    "memberships.add_membership team_id": ByName("team", lambda id: acts._add_place(1, id)),
    "memberships.change_membership membership_id": ByName("place", acts._change_place),
    "merging.merge_people kept_id": ByName("person", lambda id: acts._merge(id, 1)),
    "merging.merge_people double_id": ByName("person", lambda id: acts._merge(1, id)),
    "metrics.add_metric instead_of": ByName(
        "metric", lambda id: acts._follow(Owner(OwnerKind.TEAM, 1), instead_of=id)
    ),
    "metrics_anew.begin_anew metric_id": ByName("metric", acts._begin_anew),
    "metrics.change_metric metric_id": ByName("metric", acts._change_metric),
    "metrics_conversion.convert_metric metric_id": ByName("metric", acts._convert),
    "metrics_archive.archive_metric metric_id": ByName("metric", acts._archive),
    "metrics_archive.bring_back_metric metric_id": ByName("metric", acts._bring_back),
    "metrics_archive.bring_back_metric instead_of": ByName(
        "metric", lambda id: acts._bring_back(1, instead_of=id)
    ),
    "mistaken_places.remove_membership membership_id": ByName(
        "place", lambda id: lambda act: remove_membership(act, id, 1)
    ),
    "next_steps.add_step team_id": ByName("team", acts._add_step),
    "next_steps.change_step step_id": ByName("step", acts._change_step),
    "next_steps.settle_step step_id": ByName("step", acts._settle_step),
    "next_steps.take_away_step step_id": ByName("step", acts._take_away_step),
    "own_password.change_own_password instead_of": ByName("session", acts._change_password),
    "people.set_password person_id": ByName(
        "person", lambda id: lambda act: set_password(act, id, NewPassword("hash"))
    ),
    "resetting.offer_reset person_id": ByName(
        "person", lambda id: lambda act: offer_reset(act, id, token_hash="new")
    ),
    "second_factor.begin_second_factor here": ByName("session", acts._begin_factor),
    "second_factor.confirm_second_factor here": ByName("session", acts._confirm_factor),
    "second_factor.remove_second_factor person_id": ByName(
        "person", lambda id: lambda act: remove_second_factor(act, id)
    ),
    "second_factor.renew_recovery_codes here": ByName("session", acts._new_recovery_codes),
    "second_factor.sign_in_with_code half_way": ByName("half_way", acts._sign_in_with_code),
    "second_factor.turn_off_second_factor here": ByName("session", acts._turn_off_factor),
    "sessions.end_session team_id": ByName("team", acts._end),
    "sessions.open_session team_id": ByName("team", acts._open),
    "sessions.plan_session team_id": ByName("team", acts._plan),
    "sharing.share_metric metric_id": ByName(
        "metric", lambda id: lambda act: share_metric(act, id, Visibility.ME, version=1)
    ),
    "showing.show_again here": ByName("session", acts._show_again),
    "signing_in.end_other_sign_ins here": ByName(
        "session", lambda held: lambda act: end_other_sign_ins(act, here=key_of(held))
    ),
    "signing_in.end_sign_in key": ByName(
        "session", lambda held: lambda act: end_sign_in(act, key_of(held))
    ),
    "signing_in.sign_out token_hash": ByName(
        "session", lambda held: lambda act: sign_out(act, token_hash=held)
    ),
    "surveying.close_survey team_id": ByName("team", acts._end_asking),
    "surveying.open_survey team_id": ByName("team", acts._ask_customers),
    "taking_along.take_along person_id": ByName(
        "person", lambda id: lambda act: take_along(act, id)
    ),
    "signing_in.end_sign_ins_of_person person_id": ByName(
        "person", lambda id: lambda act: end_sign_ins_of_person(act, id)
    ),
    "teams.change_team team_id": ByName("team", acts._change_team),
    "undoing_imports.undo_import import_id": ByName(
        "an_import", lambda id: lambda act: undo_import(act, id)
    ),
}
VIEWS = {
    "celebrations.team_moments team_id": ByName(
        "team", view=lambda id: lambda sight: team_moments(sight, id)
    ),
    "celebrations_alone.picture_view celebration_id": ByName(
        "celebration", view=lambda id: lambda sight: picture_view(sight, id)
    ),
    "celebrations_alone.poster_view celebration_id": ByName(
        "celebration", view=lambda id: lambda sight: poster_view(sight, id)
    ),
    "coach_dots.coach_dots_view team_id": ByName(
        "team", view=lambda id: lambda sight: coach_dots_view(sight, id, acts.AUTUMN)
    ),
    "dot_session.session_view team_id": ByName(
        "team", view=lambda id: lambda sight: session_view(sight, id)
    ),
    "doubles.merge_view kept_id": ByName(
        "person", view=lambda id: lambda sight: merge_view(sight, id, 1)
    ),
    "doubles.merge_view double_id": ByName(
        "person", view=lambda id: lambda sight: merge_view(sight, 1, id)
    ),
    "erasing.erasure_view person_id": ByName(
        "person", view=lambda id: lambda sight: erasure_view(sight, id)
    ),
    "invitations.inviting_view team_id": ByName(
        "team", view=lambda id: lambda sight: inviting_view(sight, id)
    ),
    "leading.leading_view team_id": ByName(
        "team", view=lambda id: lambda sight: leading_view(sight, id)
    ),
    "next_steps.next_steps_view team_id": ByName(
        "team", view=lambda id: lambda sight: next_steps_view(sight, id)
    ),
    "outside.outside_view team_id": ByName(
        "team", view=lambda id: lambda sight: outside_view(sight, id, acts.AUTUMN)
    ),
    "own_data.own_data person_id": ByName(
        "person", view=lambda id: lambda sight: own_data(sight, id)
    ),
    "people.person_view person_id": ByName(
        "person", view=lambda id: lambda sight: person_view(sight, id, now=NOW)
    ),
    "around.around_team team_id": ByName(
        "team", view=lambda id: lambda sight: around_team(sight, id)
    ),
    "curves.metric_curve metric_id": ByName(
        "metric", view=lambda id: lambda sight: metric_curve(sight, id)
    ),
    "pictures.gap_at team_key": ByName(
        "team_key", view=lambda key: lambda sight: gap_at(sight, key, acts.AUTUMN)
    ),
    "pictures.rocket_at team_key": ByName(
        "team_key", view=lambda key: lambda sight: rocket_at(sight, key, acts.AUTUMN)
    ),
    "report.report_view team_key": ByName(
        "team_key", view=lambda key: lambda sight: report_view(sight, key, acts.AUTUMN)
    ),
    "rocket.rocket_view team_id": ByName(
        "team", view=lambda id: lambda sight: rocket_view(sight, id)
    ),
    "rocket.rocket_replay team_id": ByName(
        "team", view=lambda id: lambda sight: rocket_replay(sight, id)
    ),
    "whose.whose_view team_id": ByName("team", view=lambda id: lambda sight: whose_view(sight, id)),
    "scorecard.team_scorecard team_id": ByName(
        "team", view=lambda id: lambda sight: team_scorecard(sight, id)
    ),
    "scorecard_parts.parts_of metric_id": ByName(
        "metric", view=lambda id: lambda sight: parts_of(sight, id)
    ),
    "session_summary.session_summary team_id": ByName(
        "team", view=lambda id: lambda sight: session_summary(sight, id, acts.AUTUMN)
    ),
    "team.team_view team_id": ByName("team", view=lambda id: lambda sight: team_view(sight, id)),
    "events.team_events team_id": ByName(
        "team", view=lambda id: lambda sight: team_events(sight, id)
    ),
    "year.year_view team_id": ByName(
        "team", view=lambda id: lambda sight: year_view(sight, team_id=id)
    ),
}
# What looks like a name and is none: a secret just made, or one that is itself the leave.
NO_NAME = {
    "identities.accept_invitation_with_identity token_hash": "whoever holds the link may",
    "identities.identities_view here": "shows the actor's own, whichever browser asks",
    "identities.sign_in_with_both_factors instead_of": "the browser's own earlier session",
    "identities.sign_in_with_both_factors token_hash": "made for this",
    "identities.unlink_identity here": "only whether something was shown there lately",
    "invitations.invited token_hash": "whoever holds the link may",
    "inviting.accept_invitation token_hash": "whoever holds the link may",
    "inviting.invite token_hash": "made for this",
    "inviting.send_invitation token_hash": "made for this",
    "me.me_view here": "shows the actor's own, whichever browser asks",
    "own_password.change_own_password token_hash": "made for this",
    "resets.resettable token_hash": "whoever holds the link may",
    "resetting.ask_for_reset token_hash": "made for this",
    "resetting.offer_reset token_hash": "made for this",
    "resetting.reset_password token_hash": "whoever holds the link may",
    "second_factor.ask_for_code token_hash": "made for this",
    "second_factor.confirm_second_factor token_hash": "made for this",
    "second_factor.half_way token_hash": "whoever holds it has shown the first proof",
    "second_factor.second_factor_view here": "shows the actor's own, whichever browser asks",
    "second_factor.sign_in_with_code instead_of": "the browser's own earlier session",
    "second_factor.sign_in_with_code token_hash": "made for this",
    "second_factor.turn_off_second_factor token_hash": "made for this",
    "setting_up.add_first_administrator token_hash": "whoever holds the link may",
    "setting_up.offer_set_up token_hash": "made for this",
    "showing.show_again token_hash": "made for this",
    "sign_ins.goes_on token_hash": "whoever holds it is signed in",
    "sign_ins.may_set_up token_hash": "whoever holds the link may",
    "sign_ins.signed_in token_hash": "whoever holds it is signed in",
    "outside.survey_form token_hash": "whoever holds the link may",
    "signing_in.sign_in instead_of": "the browser's own earlier session",
    "signing_in.sign_in token_hash": "made for this",
    "surveying.answer_survey token_hash": "whoever holds the link may",
    "surveying.open_survey token_hash": "made for this",
    "erasing.erase_person here": "only whether something was shown there lately",
    "calendar_feed.make_feed token_hash": "made for this",
    "calendar.reader_of_feed token_hash": "whoever holds the address may",
    "exporting.export_academy team_key": "the operator's, to whom no team is foreign",
}
