"""Every view, asked for by everybody: who gets it, and what it costs.

The table has a row for each view; a view without one fails. For whoever may not see a thing
it does not exist. What a view costs does not grow with the people and teams around.
"""

import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from importlib import import_module

import pytest
import sqlalchemy as sa

import scorecard.views
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.dots import HalfYear
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.people import ACADEMY, Membership, Owner, OwnerKind, Person, Role, Team
from scorecard.domain.periods import Period
from scorecard.domain.providers import Vouched
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.database import Session
from scorecard.store.goals import add_goal
from scorecard.store.half_years import half_year, keep_half_year
from scorecard.store.metrics import add_metric, metrics_of
from scorecard.store.people import add_person
from scorecard.store.teams import add_membership, add_team
from scorecard.views.answering import answering_view
from scorecard.views.around import around_own, around_team
from scorecard.views.away import away_view
from scorecard.views.calendar import calendar_view, own_feed
from scorecard.views.celebrations import (
    academy_moments,
    celebrations_view,
    own_moments,
    team_moments,
)
from scorecard.views.celebrations_alone import opened_view, picture_view, poster_view
from scorecard.views.coach_dots import coach_dots_view
from scorecard.views.compare import compare_view
from scorecard.views.curves import metric_curve
from scorecard.views.customers import customers_view
from scorecard.views.demo_people import demo_people
from scorecard.views.dot_session import session_view
from scorecard.views.doubles import merge_view
from scorecard.views.erasing import erasure_requests, erasure_view, own_erasure_request
from scorecard.views.events import own_events, team_events
from scorecard.views.frame import frame_view
from scorecard.views.gap import gap_view
from scorecard.views.goals import goals_view
from scorecard.views.home import home_view
from scorecard.views.identities import identities_view, known_by
from scorecard.views.importing import imports_view, template_workbook
from scorecard.views.invitations import inviting_view
from scorecard.views.leading import leading_view
from scorecard.views.looks import looks_view
from scorecard.views.me import me_view
from scorecard.views.month import month_view
from scorecard.views.next_steps import next_steps_view
from scorecard.views.outside import outside_view
from scorecard.views.own_data import own_data
from scorecard.views.people import people_view, person_view
from scorecard.views.pictures import gap_at, rocket_at
from scorecard.views.process import process_view
from scorecard.views.reconfirming import reconfirm_view
from scorecard.views.relations import relations_view
from scorecard.views.report import report_view
from scorecard.views.rocket import rocket_replay, rocket_view
from scorecard.views.rocket_parts import rocket_parts
from scorecard.views.scorecard import academy_scorecard, own_scorecard, team_scorecard
from scorecard.views.scorecard_parts import parts_of
from scorecard.views.second_factor import own_proofs, second_factor_view, way_in
from scorecard.views.session_summary import session_summary
from scorecard.views.sharing import who_sees
from scorecard.views.sight import Sight
from scorecard.views.sign_ins import credentials, own_credentials
from scorecard.views.team import team_view
from scorecard.views.whose import Whose, WhoseKind, whose_view
from scorecard.views.year import year_view
from tests.academies import FOUNDED, NOW, TODAY, SmallAcademy
from tests.actions import partying, sitting
from tests.actions.doing import ACTORS, PEOPLE, who

View = Callable[[Sight], object]
UNKNOWN = 999_999
# Parts of views, which their callers ask leave for.
PARTS = {
    "second_factor.lacks_second_factor",
    "celebration_social.social_of",
    "celebrations.celebrations_in",
    "celebrations.note_shown",
    "celebrations.with_social",
    "moments.waiting_in",
    "reached.celebrated_in",
    "reached.reached_in",
    "around.first_drawn",
    "celebrations.owners_around",
    "coach_dots.coach_dots_if_any",
    "followed.followed_by",
    "events.may_keep_events",
    "events.visible_events",
    "heard.heard",
    "history.history_of",
    "history.models_for",
    "judged_goals.judged_goals",
    "ledger.dots_goals",
    "ledger.ledger",
    "lessons.learnt_in",
    "ledger.visible_metrics",
    "month.due_month",
    "month.goal_in_focus",
    "report_numbers.celebrated_during",
    "scorecard.book_of",
    "report_numbers.curves_upto",
    "report_numbers.goals_touching",
    "reconfirming.words_waiting",
    "team_life.shown_dots",
    "team_life.team_and_ratings",
    "understood.may_confirm",
    "understood.own_word",
    "understood.today_views",
    "understood.understood_view",
    "whose.members_in",
    "whose.require_whose",
    "whose.whose_at",
}
# What a secret opens, and what takes a whole workbook, is tested beside where it is used.
APART = {
    "importing.import_preview",
    "invitations.invited",
    "outside.survey_form",
    "calendar.reader_of_feed",
    "resets.resettable",
    "sign_ins.goes_on",
    "second_factor.half_way",
    "sign_ins.may_set_up",
    "sign_ins.signed_in",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A view of one thing: who gets it, and the same of a thing that does not exist."""

    view: str
    allowed: frozenset[str]
    on: Callable[[App, SmallAcademy], View]
    on_nothing: View | None = None
    statements: int = 30


def _process(app: App, small: SmallAcademy) -> View:
    rocket = app.look(OPERATOR, lambda sight: rocket_view(sight, small.teams["usva"].id))
    return lambda sight: process_view(sight, rocket, "A3")


def _celebrated(app: App, small: SmallAcademy, view: Callable[[Sight, int], object]) -> View:
    ours = app.database.write(lambda session: partying.celebrated_once(session, small))
    return lambda sight: view(sight, ours.id)


def _session(app: App, small: SmallAcademy) -> View:
    usva = small.teams["usva"].id
    app.database.write(lambda session: sitting.seated_once(session, usva))
    return lambda sight: session_view(sight, usva)


AUTUMN, MONTH = Period.parse("2026-H2"), Period.parse("2026-11")


def _reconfirm(app: App, small: SmallAcademy) -> View:
    rocket = app.look(OPERATOR, lambda sight: rocket_view(sight, small.teams["usva"].id))
    return lambda sight: reconfirm_view(sight, rocket)


def _gap(app: App, small: SmallAcademy) -> View:
    rocket = app.look(OPERATOR, lambda sight: rocket_view(sight, small.teams["usva"].id))
    return lambda sight: gap_view(sight, rocket)


def _shared_coach_dots(app: App, small: SmallAcademy) -> View:
    usva = small.teams["usva"].id
    settled = HalfYear(usva, AUTUMN, coach_shared_on=TODAY, version=0)
    with app.database.read() as session:
        held = half_year(session, usva, AUTUMN)
    if held is None:
        app.database.write(lambda session: keep_half_year(session, settled))
    return lambda sight: coach_dots_view(sight, usva, AUTUMN)


def _of_usva(small: SmallAcademy, kind: WhoseKind) -> Whose:
    return Whose(kind, small.teams["usva"].owner, small.teams["usva"].id)


def _of_ville(small: SmallAcademy) -> Whose:
    ville = small.people["ville"]
    return Whose(WhoseKind.PERSON, ville.owner, small.teams["usva"].id, ville)


def _nobodys(kind: WhoseKind) -> Whose:
    owner = Owner(OwnerKind.PERSON if kind is WhoseKind.PERSON else OwnerKind.TEAM, UNKNOWN)
    return Whose(kind, owner, UNKNOWN)


def _parts(app: App, small: SmallAcademy) -> View:
    usva = small.teams["usva"].owner
    whole = replace(small.metrics["visits"], id=0, owner=usva, name="All", slot=2, collected=True)

    def unit(session: Session) -> Metric:
        held = [m for m in metrics_of(session, [usva]) if m.collected]
        return held[0] if held else add_metric(session, whole)

    metric = app.database.write(unit)
    return lambda sight: parts_of(sight, metric.id)


READS = frozenset({"ville", "aino", "maija", "kaisa", "risto", "operator"})
TABLE = {
    "the frame": Row("frame.frame_view", PEOPLE, lambda *_: frame_view),
    "home": Row("home.home_view", PEOPLE, lambda *_: home_view, statements=35),
    "one's month": Row("month.month_view", PEOPLE, lambda *_: month_view),
    "being away": Row(
        "away.away_view",
        PEOPLE - {"tuuli", "veikko"},
        lambda *_: lambda sight: away_view(sight, MONTH, MONTH),
    ),
    "one's events": Row("events.own_events", PEOPLE, lambda *_: own_events),
    "a team's events": Row(
        "events.team_events",
        READS,
        lambda _, small: lambda sight: team_events(sight, small.teams["usva"].id),
        lambda sight: team_events(sight, UNKNOWN),
    ),
    "one's year": Row("year.year_view", PEOPLE, lambda *_: year_view),
    "a team's year": Row(
        "year.year_view",
        frozenset({"maija", "kaisa", "operator"}),
        lambda _, small: lambda sight: year_view(sight, team_id=small.teams["usva"].id),
        lambda sight: year_view(sight, team_id=UNKNOWN),
    ),
    "one's own answers": Row(
        "answering.answering_view",
        frozenset({"ville", "aino", "maija", "otso"}),
        lambda *_: answering_view,
    ),
    "a team's rocket": Row(
        "rocket.rocket_view",
        READS,
        lambda _, small: lambda sight: rocket_view(sight, small.teams["usva"].id),
        lambda sight: rocket_view(sight, UNKNOWN),
    ),
    "a team's rocket in every half-year": Row(
        "rocket.rocket_replay",
        READS,
        lambda _, small: lambda sight: rocket_replay(sight, small.teams["usva"].id),
        lambda sight: rocket_replay(sight, UNKNOWN),
    ),
    "what leads a team's dot session": Row(
        "leading.leading_view",
        frozenset({"maija", "kaisa"}),
        lambda _, small: lambda sight: leading_view(sight, small.teams["usva"].id),
        lambda sight: leading_view(sight, UNKNOWN),
    ),
    "a team's next steps": Row(
        "next_steps.next_steps_view",
        READS,
        lambda _, small: lambda sight: next_steps_view(sight, small.teams["usva"].id),
        lambda sight: next_steps_view(sight, UNKNOWN),
    ),
    "a team's dot session": Row(
        "dot_session.session_view",
        frozenset({"ville", "aino", "maija", "kaisa"}),
        _session,
        lambda sight: session_view(sight, UNKNOWN),
    ),
    "what waits for one's word in a team": Row("reconfirming.reconfirm_view", READS, _reconfirm),
    "a process of a team": Row("process.process_view", READS, _process),
    "the parts of the rocket page": Row(
        "rocket_parts.rocket_parts",
        READS,
        lambda _, small: lambda sight: rocket_parts(sight, small.teams["usva"]),
    ),
    "what several say side by side": Row("gap.gap_view", READS, _gap),
    "the coach's dots": Row(
        "coach_dots.coach_dots_view",
        frozenset({"kaisa", "operator"}),
        lambda _, small: lambda sight: coach_dots_view(sight, small.teams["usva"].id, AUTUMN),
        lambda sight: coach_dots_view(sight, UNKNOWN, AUTUMN),
    ),
    "the coach's dots, shared": Row(
        "coach_dots.coach_dots_view", READS - {"risto"}, _shared_coach_dots
    ),
    "what came out of a half-year": Row(
        "session_summary.session_summary",
        READS,
        lambda _, small: lambda sight: session_summary(sight, small.teams["usva"].id, AUTUMN),
        lambda sight: session_summary(sight, UNKNOWN, AUTUMN),
    ),
    "what customers say of a team": Row(
        "outside.outside_view",
        READS - {"risto"},
        lambda _, small: lambda sight: outside_view(sight, small.teams["usva"].id, AUTUMN),
        lambda sight: outside_view(sight, UNKNOWN, AUTUMN),
    ),
    "a team in numbers": Row(
        "team.team_view",
        READS,
        lambda _, small: lambda sight: team_view(sight, small.teams["usva"].id),
        lambda sight: team_view(sight, UNKNOWN),
    ),
    "whose numbers there are in a team": Row(
        "whose.whose_view",
        READS,
        lambda _, small: lambda sight: whose_view(sight, small.teams["usva"].id),
        lambda sight: whose_view(sight, UNKNOWN),
    ),
    "two metrics of a team": Row(
        "relations.relations_view",
        READS,
        lambda _, small: lambda sight: relations_view(sight, _of_usva(small, WhoseKind.TEAM)),
        lambda sight: relations_view(sight, _nobodys(WhoseKind.TEAM)),
    ),
    "two metrics of members together": Row(
        "relations.relations_view",
        READS,
        lambda _, small: lambda sight: relations_view(sight, _of_usva(small, WhoseKind.MEMBERS)),
        lambda sight: relations_view(sight, _nobodys(WhoseKind.MEMBERS)),
    ),
    "two metrics of somebody": Row(
        "relations.relations_view",
        # What Ville shares with the team; administrators see nobody's own figures.
        READS - {"risto"},
        lambda _, small: lambda sight: relations_view(sight, _of_ville(small)),
        lambda sight: relations_view(sight, _nobodys(WhoseKind.PERSON)),
    ),
    "a team's customers": Row(
        "customers.customers_view",
        READS,
        lambda _, small: lambda sight: customers_view(sight, _of_usva(small, WhoseKind.TEAM)),
        lambda sight: customers_view(sight, _nobodys(WhoseKind.TEAM)),
    ),
    "somebody's customers": Row(
        "customers.customers_view",
        READS - {"risto"},
        lambda _, small: lambda sight: customers_view(sight, _of_ville(small)),
        lambda sight: customers_view(sight, _nobodys(WhoseKind.PERSON)),
    ),
    "what stands around a team's curves": Row(
        "around.around_team",
        READS,
        lambda _, small: lambda sight: around_team(sight, small.teams["usva"].id),
        lambda sight: around_team(sight, UNKNOWN),
    ),
    "what stands around one's curves": Row("around.around_own", PEOPLE, lambda *_: around_own),
    "a curve of one's own": Row(
        "curves.metric_curve",
        frozenset({"ville", "aino", "maija", "kaisa", "operator"}),
        lambda _, small: lambda sight: metric_curve(sight, small.metrics["visits"].id),
        lambda sight: metric_curve(sight, UNKNOWN),
    ),
    "a curve of a team": Row(
        "curves.metric_curve",
        READS,
        lambda _, small: lambda sight: metric_curve(sight, small.metrics["cash"].id),
    ),
    "the picture of a rocket": Row(
        "pictures.rocket_at",
        READS,
        lambda *_: lambda sight: rocket_at(sight, "usva", AUTUMN),
        lambda sight: rocket_at(sight, "there-is-none", AUTUMN),
    ),
    "the picture of what several say": Row(
        "pictures.gap_at",
        READS,
        lambda *_: lambda sight: gap_at(sight, "usva", AUTUMN),
        lambda sight: gap_at(sight, "there-is-none", AUTUMN),
    ),
    "one's scorecard": Row("scorecard.own_scorecard", PEOPLE, lambda *_: own_scorecard),
    "a team's scorecard": Row(
        "scorecard.team_scorecard",
        READS,
        lambda _, small: lambda sight: team_scorecard(sight, small.teams["usva"].id),
        lambda sight: team_scorecard(sight, UNKNOWN),
    ),
    "the academy's scorecard": Row(
        "scorecard.academy_scorecard",
        frozenset({"risto", "operator"}),
        lambda *_: academy_scorecard,
    ),
    "what a team's figure is made of": Row(
        "scorecard_parts.parts_of", READS, _parts, lambda sight: parts_of(sight, UNKNOWN)
    ),
    "a team's half-year": Row(
        "report.report_view",
        READS,
        lambda *_: lambda sight: report_view(sight, "usva", Period.parse("2026-H2")),
        lambda sight: report_view(sight, "there-is-none", Period.parse("2026-H2")),
        statements=35,
    ),
    "one's own goals": Row(
        "goals.goals_view",
        frozenset({"ville", "operator"}),
        lambda _, small: lambda sight: goals_view(sight, small.people["ville"].owner),
        lambda sight: goals_view(sight, Owner(OwnerKind.PERSON, UNKNOWN)),
    ),
    "a team's goals": Row(
        "goals.goals_view",
        READS,
        lambda _, small: lambda sight: goals_view(sight, small.teams["usva"].owner),
        lambda sight: goals_view(sight, Owner(OwnerKind.TEAM, UNKNOWN)),
    ),
    "the academy's goals": Row(
        "goals.goals_view",
        frozenset({"risto", "operator"}),
        lambda *_: lambda sight: goals_view(sight, ACADEMY),
    ),
    "celebrations": Row(
        "celebrations.celebrations_view", PEOPLE, lambda *_: celebrations_view, statements=35
    ),
    "what others opened": Row(
        "celebrations_alone.opened_view",
        PEOPLE,
        lambda *_: lambda sight: opened_view(sight, most=12),
    ),
    "what of a team waits": Row(
        "celebrations.team_moments",
        READS,
        lambda _, small: lambda sight: team_moments(sight, small.teams["usva"].id),
        lambda sight: team_moments(sight, UNKNOWN),
    ),
    "what of the academy waits": Row(
        "celebrations.academy_moments",
        frozenset({"risto", "operator"}),
        lambda *_: academy_moments,
    ),
    "one's own moments": Row("celebrations.own_moments", PEOPLE, lambda *_: own_moments),
    "a celebration on a poster": Row(
        "celebrations_alone.poster_view",
        READS,
        lambda app, small: _celebrated(app, small, poster_view),
        lambda sight: poster_view(sight, UNKNOWN),
    ),
    "the picture of a celebration": Row(
        "celebrations_alone.picture_view",
        READS,
        lambda app, small: _celebrated(app, small, picture_view),
        lambda sight: picture_view(sight, UNKNOWN),
    ),
    "the comparison": Row(
        "compare.compare_view",
        frozenset({"kaisa", "osmo", "risto", "operator"}),
        lambda *_: compare_view,
    ),
    "everybody": Row(
        "people.people_view", frozenset({"risto", "operator"}), lambda *_: people_view
    ),
    "somebody": Row(
        "people.person_view",
        frozenset({"risto", "operator"}),
        lambda _, small: lambda sight: person_view(sight, small.id("ville"), now=NOW),
        lambda sight: person_view(sight, UNKNOWN, now=NOW),
    ),
    # A few for each table that holds people; a handful could not read all of them.
    "all that is stored about oneself": Row(
        "own_data.own_data", PEOPLE, lambda *_: own_data, statements=80
    ),
    "all that is stored about somebody": Row(
        "own_data.own_data",
        frozenset({"ville", "operator"}),
        lambda _, small: lambda sight: own_data(sight, small.id("ville")),
        lambda sight: own_data(sight, UNKNOWN),
        statements=80,
    ),
    "what erasing somebody would do": Row(
        "erasing.erasure_view",
        frozenset({"risto", "operator"}),
        lambda _, small: lambda sight: erasure_view(sight, small.id("ville")),
        lambda sight: erasure_view(sight, UNKNOWN),
    ),
    "who asks to be erased": Row(
        "erasing.erasure_requests", frozenset({"risto", "operator"}), lambda *_: erasure_requests
    ),
    "whether one asked to be erased": Row(
        "erasing.own_erasure_request", PEOPLE, lambda *_: own_erasure_request
    ),
    "what making two people one comes to": Row(
        "doubles.merge_view",
        frozenset({"risto", "operator"}),
        lambda _, small: lambda sight: merge_view(sight, small.id("ville"), small.id("veikko")),
        lambda sight: merge_view(sight, UNKNOWN, UNKNOWN + 1),
    ),
    "the imports": Row(
        "importing.imports_view", frozenset({"risto", "operator"}), lambda *_: imports_view
    ),
    "a workbook to fill in": Row(
        "importing.template_workbook",
        frozenset({"risto", "operator"}),
        lambda *_: lambda sight: template_workbook(sight, "fi"),
    ),
    "whom to invite into a team": Row(
        "invitations.inviting_view",
        READS,
        lambda _, small: lambda sight: inviting_view(sight, small.teams["usva"].id),
        lambda sight: inviting_view(sight, UNKNOWN),
    ),
    "whom to be in the demo": Row(
        "demo_people.demo_people", frozenset({"risto", "operator"}), lambda *_: demo_people
    ),
    "one's dates": Row("calendar.calendar_view", PEOPLE, lambda *_: calendar_view),
    "one's calendar": Row("calendar.own_feed", PEOPLE, lambda *_: own_feed),
    "who saw one's numbers": Row("looks.looks_view", PEOPLE, lambda *_: looks_view),
    "who sees one's metrics": Row("sharing.who_sees", PEOPLE, lambda *_: who_sees),
    "oneself": Row("me.me_view", PEOPLE, lambda *_: lambda sight: me_view(sight, now=NOW)),
    "what changing one's password takes": Row(
        "sign_ins.own_credentials", PEOPLE, lambda *_: own_credentials
    ),
    "one's identities": Row(
        "identities.identities_view",
        PEOPLE,
        lambda *_: lambda sight: identities_view(sight, here="", now=NOW),
    ),
    "whose identity it is": Row(
        "identities.known_by",
        PEOPLE | {"signed out"},
        lambda *_: lambda sight: known_by(sight, Vouched("https://login.example.org", "17")),
    ),
    "how one goes on after the first proof": Row("second_factor.way_in", PEOPLE, lambda *_: way_in),
    "what showing anew who one is takes": Row(
        "second_factor.own_proofs", PEOPLE, lambda *_: own_proofs
    ),
    "one's second factor": Row(
        "second_factor.second_factor_view",
        PEOPLE,
        lambda *_: lambda sight: second_factor_view(sight, here="", now=NOW),
    ),
    "what signing in takes": Row(
        "sign_ins.credentials",
        PEOPLE | {"signed out"},
        lambda *_: lambda sight: credentials(sight, "ville@example.org"),
    ),
}
NOTHING = {name: row.on_nothing for name, row in TABLE.items() if row.on_nothing}
rows = pytest.mark.parametrize("row", TABLE.values(), ids=TABLE)


def views() -> Iterator[str]:
    """Yield every public function of the views that takes a sight, by module and name."""
    for module in pkgutil.iter_modules(scorecard.views.__path__):
        loaded = import_module(f"scorecard.views.{module.name}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            takes = [p.annotation for p in inspect.signature(function).parameters.values()]
            own = function.__module__ == loaded.__name__ and not name.startswith("_")
            if own and (Sight in takes or "Sight" in takes):
                yield f"{module.name}.{name}"


def is_there(app: App, small: SmallAcademy, name: str, view: View) -> bool:
    try:
        app.look(who(small, name), view)
    except NotAllowedError as refused:
        assert (refused.key, refused.arguments) == ("not-found", {})  # noqa: PT017
        return False
    return True


def test_every_view_has_a_row() -> None:
    assert set(views()) - PARTS - APART == {row.view for row in TABLE.values()}


@rows
def test_a_view_is_there_for_those_who_may_and_for_nobody_else(
    app: App, small: SmallAcademy, row: Row
) -> None:
    view = row.on(app, small)

    assert {name for name in ACTORS if is_there(app, small, name, view)} == row.allowed


@pytest.mark.parametrize("view", NOTHING.values(), ids=NOTHING)
def test_what_does_not_exist_is_there_for_nobody(app: App, small: SmallAcademy, view: View) -> None:
    assert [name for name in ACTORS if is_there(app, small, name, view)] == []


def personal(thing: object) -> Iterator[Owner]:
    """Yield the people whose metrics, goals and celebrations are in what a view hands out."""
    match thing:
        case Metric(owner=owner) | Goal(owner=owner) if owner.kind is OwnerKind.PERSON:
            yield owner
        case Mapping():
            for part in thing.values():
                yield from personal(part)
        case tuple() | list():
            for part in thing:
                yield from personal(part)
        case _ if is_dataclass(thing):
            for field in fields(thing):
                yield from personal(getattr(thing, field.name))


@pytest.mark.parametrize(
    ("row", "name"),
    [
        pytest.param(row, name, id=f"{view} as {name}")
        for view, row in TABLE.items()
        for name in sorted(row.allowed & PEOPLE)
    ],
)
def test_whose_figures_a_view_hands_out_it_notes_and_nobody_elses(
    app: App, small: SmallAcademy, row: Row, name: str
) -> None:
    seen: list[Sight] = []
    view = row.on(app, small)

    given = app.look(small.id(name), lambda sight: seen.append(sight) or view(sight))

    others = {owner.id for owner in personal(given)} - {small.id(name)}
    assert {look.person_id for look in seen[0].looks} == others


def test_figures_of_others_are_among_what_views_hand_out(app: App, small: SmallAcademy) -> None:
    def told(row: Row) -> set[int]:
        return {owner.id for owner in personal(app.look(small.id("kaisa"), row.on(app, small)))}

    showing = {row.view for row in TABLE.values() if "kaisa" in row.allowed and told(row)}
    assert {"team.team_view", "celebrations.celebrations_view"} <= showing


@contextmanager
def counted(app: App) -> Iterator[list[str]]:
    """Collect the statements with which the database is asked meanwhile."""
    asked: list[str] = []

    def ask(*arguments: object) -> None:
        asked.append(str(arguments[2]))

    sa.event.listen(app.database.reader, "before_cursor_execute", ask)
    yield asked
    sa.event.remove(app.database.reader, "before_cursor_execute", ask)


def crowd(session: Session, small: SmallAcademy) -> None:
    """Give Usva nine more members, Kaisa nine more teams, and each of them what Ville has."""
    visits, autumn = small.metrics["visits"], small.goals["visits"]
    for number in range(9):
        team = add_team(session, Team(0, f"team{number}", f"Team {number}", "", FOUNDED))
        coached = Membership(0, team.id, small.id("kaisa"), Role.COACH, FOUNDED)
        add_membership(session, coached)
        email = f"member{number}@example.org"
        person = add_person(session, Person(0, email, f"Member {number}"))
        held = Membership(0, small.teams["usva"].id, person.id, Role.MEMBER, date(2026, 9, 1))
        add_membership(session, held)
        metric = add_metric(session, replace(visits, owner=person.owner))
        goal = replace(autumn, owner=person.owner, metric_id=metric.id)
        add_goal(session, goal)
        add_goal(session, replace(small.goals["trip"], owner=team.owner))
        add_goal(session, replace(small.goals["a3"], owner=team.owner))


@pytest.mark.parametrize(
    ("row", "name"),
    [
        pytest.param(row, name, id=f"{view} as {name}")
        for view, row in TABLE.items()
        for name in sorted(row.allowed & {"ville", "kaisa", "risto"})
    ],
)
def test_a_view_asks_the_database_no_more_often_in_a_crowd(
    app: App, small: SmallAcademy, row: Row, name: str
) -> None:
    with counted(app) as before:
        app.look(small.id(name), row.on(app, small))

    app.database.write(lambda session: crowd(session, small))

    with counted(app) as after:
        app.look(small.id(name), row.on(app, small))
    assert len(after) == len(before), sorted(set(after) - set(before))
    assert len(after) <= row.statements
