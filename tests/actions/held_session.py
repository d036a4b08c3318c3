"""What came of a dot session of the small academy's team Usva, stored as it was left.

Y1 was revealed and agreed on; what Ville thinks of Y2 and Aino of A3 is still secret. Kaisa has
not shared her dots, Ahjo's coach has. Ahjo has revealed something before it settled anything.
"""

from dataclasses import replace
from datetime import date

from scorecard.app import App
from scorecard.domain.dot_sessions import Agreement, Confirmation, Reveal
from scorecard.domain.dots import Assessment, HalfYear, Names, Rating, Source
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.periods import Period
from scorecard.store.agreements import add_agreement, add_confirmation
from scorecard.store.assessments import keep_assessment
from scorecard.store.database import Session
from scorecard.store.dot_sessions import add_reveal
from scorecard.store.half_years import keep_half_year
from scorecard.store.next_steps import add_next_step
from scorecard.store.ratings import add_rating
from tests.academies import NOW, TODAY, SmallAcademy

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")
REVEALED, SECRET, PRIVATE = "We asked the first customer", "Nobody reads me yet", "Only coaches"


def hold_session(app: App, small: SmallAcademy) -> None:
    """Store all of it."""
    app.database.write(lambda session: _store(session, small, app.academy.model_version))


def _store(session: Session, small: SmallAcademy, model: str) -> None:
    usva, ahjo = small.teams["usva"].id, small.teams["ahjo"].id
    maija, ville, aino, kaisa = map(small.id, ("maija", "ville", "aino", "kaisa"))
    keep_half_year(session, HalfYear(usva, AUTUMN, Names.TEAM, version=0))
    shared = HalfYear(ahjo, AUTUMN, Names.COACH, None, 0, coach_shared_on=TODAY)
    keep_half_year(session, shared)
    for answer in (
        Assessment(ville, usva, AUTUMN, "Y1", 2, REVEALED, 0),
        Assessment(aino, usva, AUTUMN, "Y1", 1, "", 0, entered_by=maija),
        Assessment(maija, usva, AUTUMN, "Y1", 3, "", 0),
        Assessment(ville, usva, AUTUMN, "Y2", 1, SECRET, 0),
        Assessment(aino, usva, AUTUMN, "A3", 0, SECRET, 0, entered_by=maija),
    ):
        keep_assessment(session, answer)
    add_reveal(session, Reveal(usva, AUTUMN, "Y1", NOW, maija))
    add_reveal(session, Reveal(ahjo, SPRING, "Y2", NOW))
    first = Rating(usva, "Y1", AUTUMN, 2, TODAY, model, reason="Seen", given_by=maija)
    for number, (understood, present) in enumerate([(3, (maija, ville)), (None, (aino,))], start=1):
        rating = add_rating(session, replace(first, revision=number))
        add_agreement(session, Agreement(rating.id, 3, understood, present))
    coachs = replace(first, source=Source.COACH, dots=1, reason=PRIVATE, given_by=kaisa)
    add_rating(session, coachs)
    add_rating(session, replace(coachs, team_id=ahjo, given_by=small.id("osmo")))
    add_confirmation(session, Confirmation(usva, AUTUMN, "A3", aino, TODAY))
    for step in (
        NextStep(usva, AUTUMN, "Call five customers", ville, date(2026, 12, 1), "Y1"),
        NextStep(usva, AUTUMN, "call five customers", aino, given_by=maija),
        _settled(NextStep(usva, AUTUMN, "Read a book"), StepState.DONE),
        _settled(NextStep(usva, SPRING, "Visit a fair", small.id("tuuli")), StepState.DROPPED),
    ):
        add_next_step(session, step)


def _settled(step: NextStep, state: StepState) -> NextStep:
    return replace(step, state=state, settled_on=TODAY)
