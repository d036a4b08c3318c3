"""Usva sits together in its dot session: put there for one act, or for good."""

from dataclasses import replace
from datetime import date

from scorecard.actions.act import Act
from scorecard.app import App
from scorecard.domain.dot_sessions import Attendance, DotSession
from scorecard.domain.dots import Assessment, Names
from scorecard.domain.next_steps import NextStep
from scorecard.domain.periods import Period
from scorecard.store.assessments import assessments_of, keep_assessment, remove_assessments
from scorecard.store.database import Session
from scorecard.store.dot_sessions import add_attendance, dot_session, keep_dot_session
from scorecard.store.next_steps import add_next_step
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import Deed

AUTUMN = Period.parse("2026-H2")
AGENDA = ("A3", "Y1", "Y2")
CODE = "ABCDEF"


def seated(session: Session, team_id: int, *, here: tuple[int, ...] = ()) -> DotSession:
    """Store an open session at A3, of version 1, in which these people are."""
    opened = DotSession(
        team_id=team_id,
        period=AUTUMN,
        code=CODE,
        agenda=AGENDA,
        process=AGENDA[0],
        stepped_at=NOW,
        opened_at=NOW,
        version=0,
    )
    for person_id in here:
        add_attendance(session, Attendance(team_id, AUTUMN, person_id, NOW))
    return keep_dot_session(session, opened)


def seated_once(session: Session, team_id: int) -> None:
    """Store an open session, unless there is one."""
    if dot_session(session, team_id, AUTUMN) is None:
        seated(session, team_id)


def sits(app: App, small: SmallAcademy, *here: str) -> DotSession:
    """Let Usva sit together for good, with these of its people there."""
    people = tuple(small.id(name) for name in here)
    return app.database.write(lambda s: seated(s, small.teams["usva"].id, here=people))


def in_session(team_id: int, deed: Deed, *, here: tuple[int, ...] = ()) -> Deed:
    """Return a deed that is done while a team sits together, and at no other time."""

    def unit(act: Act) -> object:
        seated(act.session, team_id, here=here)
        return deed(act)

    return unit


def unanswered(team_id: int, deed: Deed) -> Deed:
    """Return a deed that is done before anybody of the team has answered this autumn."""

    def unit(act: Act) -> object:
        given = assessments_of(act.session, team_id, AUTUMN)
        remove_assessments(
            act.session, [(a.team_id, a.period, a.person_id, a.process) for a in given]
        )
        return deed(act)

    return unit


def answers(app: App, small: SmallAcademy, process: str = "A3", **dots: int) -> None:
    """Let people of Usva have answered to one process this autumn, by first name."""

    def unit(session: Session) -> None:
        for name, given in dots.items():
            usva = small.teams["usva"].id
            said = Assessment(small.id(name), usva, AUTUMN, process, given, version=0)
            keep_assessment(session, said)

    app.database.write(unit)


def step(session: Session, team_id: int, person_id: int | None = None) -> NextStep:
    """Store a next step of this autumn, of version 1."""
    due = date(2026, 12, 18)
    return add_next_step(session, NextStep(team_id, AUTUMN, "Ask ten customers", person_id, due))


def with_names(app: App, names: Names) -> App:
    """Return the app of an academy whose teams see names so, unless they choose otherwise."""
    policies = replace(app.academy.settings.policies, names=names)
    settings = replace(app.academy.settings, policies=policies)
    return replace(app, academy=replace(app.academy, settings=settings))
