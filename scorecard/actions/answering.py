"""Giving one's own assessment of a process, and taking it back."""

from dataclasses import dataclass

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.dots import Assessment, HalfYear, is_closed
from scorecard.domain.people import Owner, OwnerKind, Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.words import clean_note
from scorecard.store.assessments import keep_assessment, own_assessments, remove_assessments
from scorecard.store.half_years import half_year as settled_for
from scorecard.store.half_years import keep_half_year
from scorecard.store.teams import team


@dataclass(frozen=True, slots=True)
class Answer:
    """What a member says of one process; `version` is that of the answer seen (0 if none)."""

    process: str
    dots: int
    note: str = ""
    version: int = 0


def give_answer(act: Act, half_year: Period, answer: Answer) -> Assessment:
    """Keep the actor's own answer to their team of today; nobody else reads it.

    The first answer of a team's half-year settles who will see names, so that nobody
    answers under one promise and is read under another.

    Raises:
        NotAllowedError: the actor belongs to no team.
        RefusedError: there are not so many dots, or the half-year takes no answers.
        ConflictError: the answer was changed on another device in the meantime.
    """
    own, person_id = _own_team(act)
    _settle(act, own, half_year)
    process = act.academy.model.process(answer.process)
    if not 0 <= answer.dots <= process.most_dots:
        raise RefusedError("dots-out-of-range", most=process.most_dots)
    kept = keep_assessment(
        act.session,
        Assessment(
            person_id,
            own.id,
            half_year,
            process.code,
            answer.dots,
            clean_note(answer.note),
            answer.version,
        ),
    )
    act.log("give-answer", f"team:{own.id}/{half_year}/{process.code}", ["dots", "note"])
    return kept


def take_back_answer(act: Act, half_year: Period, process: str, version: int) -> None:
    """Leave a process unanswered again, as long as nobody has seen the answer.

    Raises:
        NotAllowedError: there is no such answer of the actor's.
        RefusedError: the half-year is closed, so that the answer counts for good.
        ConflictError: the answer was changed on another device in the meantime.
    """
    own, person_id = _own_team(act)
    _check_open(act, own, half_year)
    held = _held(act, person_id, own.id, half_year, process)
    if held is None:
        raise NotAllowedError
    if held.version != version:
        raise ConflictError(theirs=held, mine=None)
    remove_assessments(act.session, [(own.id, half_year, person_id, process)])
    act.log("take-back-answer", f"team:{own.id}/{half_year}/{process}", ["dots", "note"])


def _own_team(act: Act) -> tuple[Team, int]:
    person_id, team_id = act.actor.person_id, act.actor.own_team_id
    if person_id is None or team_id is None:
        raise NotAllowedError
    own = team(act.session, team_id)
    if own is None:
        raise NotAllowedError
    subject = Subject(
        owner=Owner(OwnerKind.PERSON, person_id),
        team_id=team_id,
        archived=own.is_archived(act.today),
    )
    act.require(Action.ANSWER, subject)
    return own, person_id


def _check_open(act: Act, own: Team, half_year: Period) -> HalfYear | None:
    calendar = act.academy.calendar
    if half_year > calendar.half_year_of(act.today):
        raise RefusedError("half-year-in-the-future")
    if calendar.age(own.founded, half_year) < 1:
        raise RefusedError("half-year-before-the-team")
    settled = settled_for(act.session, own.id, half_year)
    if is_closed(settled or HalfYear(own.id, half_year), calendar, act.today):
        raise RefusedError("answers-closed")
    return settled


def _settle(act: Act, own: Team, half_year: Period) -> None:
    if _check_open(act, own, half_year) is None:
        names = act.academy.settings.policies.names
        keep_half_year(act.session, HalfYear(own.id, half_year, names, version=0))


def _held(
    act: Act, person_id: int, team_id: int, half_year: Period, process: str
) -> Assessment | None:
    wanted = (team_id, half_year, process)
    mine = own_assessments(act.session, person_id)
    return next((a for a in mine if (a.team_id, a.period, a.process) == wanted), None)
