"""A half-year of Usva with everything in it that a report can show."""

from datetime import date
from decimal import Decimal

from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.celebration_wall import OccasionCelebration
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dot_sessions import Agreement, Reveal
from scorecard.domain.dots import Assessment, HalfYear, Names, Rating
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.agreements import add_agreement
from scorecard.store.assessments import keep_assessment
from scorecard.store.celebrations import add_celebration, add_occasion_celebration
from scorecard.store.database import Session
from scorecard.store.dot_sessions import add_reveal
from scorecard.store.half_years import keep_half_year
from scorecard.store.next_steps import add_next_step
from scorecard.store.ratings import add_rating
from scorecard.store.values import add_values
from scorecard.views.report import ReportView, report_view
from tests.academies import NOW, SmallAcademy, month

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")
EVIDENCE = "https://example.org/usva/visits"


def hold_session(
    app: App, small: SmallAcademy, *, words: str = "", names: Names = Names.TEAM
) -> None:
    """Let Usva have rated, agreed and celebrated; `words` stands in all that is written."""

    def unit(session: Session) -> None:
        usva, ville = small.teams["usva"].id, small.id("ville")
        keep_half_year(session, HalfYear(usva, AUTUMN, names, version=0))
        for name, dots in {"ville": 2, "aino": 0, "maija": 2}.items():
            said = Assessment(small.id(name), usva, AUTUMN, "A3", dots, words, version=0)
            keep_assessment(session, said)
        add_reveal(session, Reveal(usva, AUTUMN, "A3", NOW))
        for code, dots in {"A3": 2, "Y1": 1}.items():
            rating = add_rating(session, _rating(app, usva, code, dots, words))
            add_agreement(session, Agreement(rating.id, members=3, understood=3))
        step = NextStep(usva, AUTUMN, f"Visit three{words}", ville, due=date(2027, 1, 15))
        add_next_step(session, step)
        earlier = NextStep(
            usva, SPRING, f"Call five{words}", state=StepState.DONE, settled_on=date(2026, 6, 1)
        )
        add_next_step(session, earlier)
        trip = small.goals["trip"].id
        held = Celebration(0, trip, date(2026, 9, 1), f"A cake{words}", f"Go earlier{words}")
        add_celebration(session, held)
        year = Occasion(small.teams["usva"].owner, MomentKind.FIRST_YEAR, "1")
        add_occasion_celebration(
            session, OccasionCelebration(0, year, date(2026, 9, 2), f"Tea{words}", f"More{words}")
        )
        cash = small.metrics["cash"].id
        rows = [(cash, MonthValue(month(code), Decimal(700))) for code in ("2026-09", "2026-10")]
        add_values(session, rows, entered_by=None, entered_at=NOW)

    app.database.write(unit)


def report_of(app: App, at: Period = AUTUMN) -> ReportView:
    """Return the report as a command prints it."""
    return app.look(OPERATOR, lambda sight: report_view(sight, "usva", at))


def _rating(app: App, usva: int, code: str, dots: int, words: str) -> Rating:
    return Rating(
        usva,
        code,
        AUTUMN,
        dots,
        date(2026, 11, 2),
        app.academy.model_version,
        reason=f"Eleven visits{words}",
        evidence=EVIDENCE,
        attested=f"All of us said so{words}",
    )
