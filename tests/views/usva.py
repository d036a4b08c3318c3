"""What people see of Usva's rocket, and what Usva's people have said of it."""

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.app import App
from scorecard.domain.dot_sessions import Reveal
from scorecard.domain.dots import Assessment, Rating
from scorecard.domain.periods import Period
from scorecard.store.assessments import keep_assessment
from scorecard.store.dot_sessions import add_reveal
from scorecard.views.process import ProcessView, process_view
from scorecard.views.rocket import RocketView, rocket_view
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import done

FIRST, SPRING, AUTUMN = (Period.parse(code) for code in ("2025-H2", "2026-H1", "2026-H2"))


def seen(
    app: App, small: SmallAcademy, at: Period | None = None, name: str = "ville"
) -> RocketView:
    usva = small.teams["usva"].id
    return app.look(small.id(name), lambda sight: rocket_view(sight, usva, at))


def close_up(
    app: App, small: SmallAcademy, code: str, name: str = "ville", at: Period | None = None
) -> ProcessView:
    rocket = seen(app, small, at, name)
    return app.look(small.id(name), lambda sight: process_view(sight, rocket, code))


def rate(app: App, small: SmallAcademy, code: str, dots: int, revision: int = 0) -> Rating:
    usva, given = small.teams["usva"].id, DotsGiven(code, dots, "Why", "", "All agree", revision)
    return done(app, small.id("maija"), lambda act: set_dots(act, usva, AUTUMN, given))


def reveal(app: App, small: SmallAcademy, process: str = "A3", at: Period = AUTUMN) -> None:
    shown = Reveal(small.teams["usva"].id, at, process, NOW)
    app.database.write(lambda session: add_reveal(session, shown))


def answer(app: App, small: SmallAcademy, at: Period = AUTUMN, **dots: int) -> None:
    usva = small.teams["usva"].id
    for name, given in dots.items():
        said = Assessment(small.id(name), usva, at, "A3", given, version=0)
        app.database.write(lambda session, said=said: keep_assessment(session, said))
