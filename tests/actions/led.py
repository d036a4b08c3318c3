"""How Usva's leaders open and lead a dot session, and where it stands afterwards."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

from scorecard.actions.joining import join_session, leave_session, seat_member
from scorecard.actions.leading import lead_to, reveal
from scorecard.actions.sessions import SessionPlan, end_session, open_session, plan_session
from scorecard.app import App
from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.dots import Assessment
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import (
    attendance_of,
    dot_session,
)
from tests.academies import SmallAcademy
from tests.actions.doing import Deed, done, refusal
from tests.actions.sitting import AUTUMN

Team = Callable[[int], Deed]
LEADING: dict[str, Team] = {
    "leading on": lambda usva: lambda act: lead_to(act, usva, AUTUMN, "Y2", version=1),
    "planning": lambda usva: lambda act: plan_session(act, usva, AUTUMN, SessionPlan(), version=1),
    "revealing": lambda usva: lambda act: reveal(act, usva, AUTUMN, "A3", version=1),
    "ending": lambda usva: lambda act: end_session(act, usva, AUTUMN, version=1),
}
BEING_THERE: dict[str, Callable[[int, int], Deed]] = {
    "joining": lambda usva, _: lambda act: join_session(act, usva, AUTUMN),
    "leaving": lambda usva, _: lambda act: leave_session(act, usva, AUTUMN),
    "seating": lambda usva, aino: lambda act: seat_member(act, usva, AUTUMN, aino),
}


def usva_of(small: SmallAcademy) -> int:
    return small.teams["usva"].id


def key_of(app: App, small: SmallAcademy, name: str, deed: Deed) -> str | None:
    found = refusal(app, small.id(name), deed)
    return found.key if found else None


def opened(
    app: App, small: SmallAcademy, at: Period = AUTUMN, plan: SessionPlan | None = None
) -> DotSession:
    usva = usva_of(small)
    return done(
        app, small.id("maija"), lambda act: open_session(act, usva, at, plan or SessionPlan())
    )


def opening(small: SmallAcademy, at: Period = AUTUMN, *, minutes: int = 3) -> Deed:
    return lambda act: open_session(act, usva_of(small), at, SessionPlan(minutes=minutes))


def stands(app: App, small: SmallAcademy) -> DotSession:
    with app.database.read() as session:
        held = dot_session(session, usva_of(small), AUTUMN)
    assert held
    return held


def there(app: App, small: SmallAcademy) -> set[str]:
    with app.database.read() as session:
        found = {a.person_id for a in attendance_of(session, usva_of(small), AUTUMN)}
    return {name for name, person in small.people.items() if person.id in found}


def said(app: App, small: SmallAcademy) -> dict[str, Assessment]:
    """Return the answers on A3 by first name."""
    with app.database.read() as session:
        found = {a.person_id: a for a in assessments_of(session, usva_of(small), AUTUMN)}
    return {name: found[p.id] for name, p in small.people.items() if p.id in found}


def at_once(app: App, *deeds: tuple[int, Deed]) -> list[object]:
    """Let everybody act at the same moment; return what came of it, or the refusals."""
    start = Barrier(len(deeds))

    def act_of(one: tuple[int, Deed]) -> object:
        start.wait(timeout=10)
        try:
            return app.perform(*one, request=uuid4().hex)
        except RefusedError as refused:
            return refused

    with ThreadPoolExecutor(len(deeds)) as everybody:
        return list(everybody.map(act_of, deeds))
