"""What the members of a team answered alone: mostly near each other, sometimes far apart."""

from collections.abc import Iterator

from scorecard.demo.journeys import Journey, Session
from scorecard.demo.reading import saying
from scorecard.domain.dots import Assessment
from scorecard.domain.model import Process

FAR, NEAR = 1.0, 0.45  # how far answers scatter, in dots
STILL_TO_COME, NEVER_CAME = 0.35, 0.12
WITH_NOTE = 0.02


def answers_in(journey: Journey, session: Session) -> Iterator[Assessment]:
    """Yield the members' answers for a session; in a running one some are still to come."""
    for person_id in journey.members(session):
        if not _is_silent(journey, session, person_id):
            mood = journey.chance.gauss(0, 0.3)
            for process in journey.academy.model.processes:
                yield _answer(journey, session, person_id, process, mood)


def _is_silent(journey: Journey, session: Session, person_id: int) -> bool:
    if session.over:
        return not session.all_there and journey.chance.random() < NEVER_CAME
    # Who is suggested at sign-in finds the answering still to do.
    return person_id == journey.cast.suggested.id or journey.chance.random() < STILL_TO_COME


def _answer(
    journey: Journey, session: Session, person_id: int, process: Process, mood: float
) -> Assessment:
    chance, team = journey.chance, journey.company.team
    disagree = journey.company.trouble or abs(journey.lean[process.code]) > 0.6
    felt = journey.level(process, session) + mood + chance.gauss(0.2, FAR if disagree else NEAR)
    note = ""
    if chance.random() < WITH_NOTE:
        note = saying(chance, "answers", language=journey.cast.people[person_id - 1].language)
    dots = max(0, min(process.most_dots, round(felt)))
    return Assessment(person_id, team.id, session.half_year, process.code, dots, note)
