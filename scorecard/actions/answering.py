"""Giving an own assessment of a process, and taking it back."""

from dataclasses import dataclass, replace

from scorecard.actions.act import Act
from scorecard.actions.session_acts import session_going_on
from scorecard.actions.team_acts import (
    check_half_year,
    known_team,
    member_in,
    members_today,
    settled_half_year,
)
from scorecard.domain.dot_sessions import Attendance, is_revealed
from scorecard.domain.dots import Assessment, HalfYear, Names, is_closed
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.words import clean_note
from scorecard.store.assessments import assessments_of, keep_assessment, remove_assessments
from scorecard.store.dot_sessions import add_attendance, revealed_in
from scorecard.store.half_years import keep_half_year


@dataclass(frozen=True, slots=True)
class Answer:
    """What a member says of one process; `version` is that of the answer seen (0 if none).

    `names` is who will see names, as it was shown to whoever answers.
    """

    process: str
    dots: int
    note: str = ""
    version: int = 0
    names: Names | None = None


def give_answer(act: Act, half_year: Period, answer: Answer) -> Assessment:
    """Keep the actor's own answer to their team of today; nobody else reads it.

    The first answer of a team's half-year settles who will see names, so that nobody
    answers under one promise and is read under another.

    Raises:
        NotAllowedError: the actor belongs to no team.
        RefusedError: there are not so many dots, the half-year takes no answers, the process
            was revealed, or who will see names is another by now than was shown.
        ConflictError: the answer was changed on another device in the meantime.
    """
    own, person_id = _own_team(act)
    kept = _keep(act, own, half_year, person_id, answer)
    act.log("give-answer", f"team:{own.id}/{half_year}/{kept.process}", ["dots", "note"])
    return kept


def enter_answer(
    act: Act, team_id: int, half_year: Period, person_id: int, answer: Answer
) -> Assessment:
    """Keep the answer that a member without a phone tells a leader or coach in a session.

    Marked with who entered it. What somebody answered themselves is neither read nor changed
    by anybody else.

    Raises:
        NotAllowedError: the team sits in no session, or not for this actor; no such member.
        RefusedError: they have answered themselves, somebody else has entered their answer,
            or as with `give_answer`.
    """
    found = known_team(act, team_id)
    sits = session_going_on(act, team_id, half_year) and person_id in members_today(act, team_id)
    if not sits or person_id == act.actor.person_id:
        raise NotAllowedError
    act.require(Action.ANSWER, member_in(act, found, person_id, in_session=True))
    before = _held(act, person_id, team_id, half_year, answer.process)
    if before and before.entered_by != act.actor.person_id:
        whose = "answer-is-their-own" if before.entered_by is None else "answer-of-another-hand"
        raise RefusedError(whose)
    seen = replace(answer, version=before.version if before else 0)
    kept = _keep(act, found, half_year, person_id, seen, entered_by=act.actor.person_id)
    add_attendance(act.session, Attendance(team_id, half_year, person_id, act.now))
    where = f"team:{team_id}/{half_year}/{kept.process}/person:{person_id}"
    act.log("enter-answer", where, ["dots", "note", "entered_by"])
    return kept


def take_back_answer(act: Act, half_year: Period, process: str, version: int) -> None:
    """Leave a process unanswered again, as long as nobody has seen the answer.

    Raises:
        NotAllowedError: there is no such answer of the actor's.
        RefusedError: the process was revealed or the half-year closed: the answer stays.
        ConflictError: the answer was changed on another device in the meantime.
    """
    own, person_id = _own_team(act)
    _check_open(act, own, half_year, process)
    held = _held(act, person_id, own.id, half_year, process)
    if held is None:
        raise NotAllowedError
    if held.version != version:
        raise ConflictError(theirs=held, mine=None)
    remove_assessments(act.session, [(own.id, half_year, person_id, process)])
    act.log("take-back-answer", f"team:{own.id}/{half_year}/{process}", ["dots", "note"])


def _keep(
    act: Act,
    own: Team,
    half_year: Period,
    person_id: int,
    answer: Answer,
    *,
    entered_by: int | None = None,
) -> Assessment:
    settled = _check_open(act, own, half_year, answer.process)
    process = act.academy.model.process(answer.process)
    if not 0 <= answer.dots <= process.most_dots:
        raise RefusedError("dots-out-of-range", most=process.most_dots)
    _settle(act, settled, answer.names)
    return keep_assessment(
        act.session,
        Assessment(
            person_id,
            own.id,
            half_year,
            process.code,
            answer.dots,
            clean_note(answer.note),
            answer.version,
            entered_by,
        ),
    )


def _own_team(act: Act) -> tuple[Team, int]:
    person_id, team_id = act.actor.person_id, act.actor.own_team_id
    if person_id is None or team_id is None:
        raise NotAllowedError
    own = known_team(act, team_id)
    act.require(Action.ANSWER, member_in(act, own, person_id))
    return own, person_id


def _check_open(act: Act, own: Team, half_year: Period, process: str) -> HalfYear:
    check_half_year(act, own, half_year)
    settled = settled_half_year(act, own.id, half_year)
    if is_closed(settled, act.academy.calendar, act.today):
        raise RefusedError("answers-closed")
    if is_revealed(revealed_in(act.session, own.id, half_year), process, closed=False):
        raise RefusedError("answer-revealed")
    return settled


def _settle(act: Act, promised: HalfYear, shown: Names | None) -> None:
    if shown is not None and shown is not promised.names:
        raise RefusedError("answer-names-changed")
    if not assessments_of(act.session, promised.team_id, promised.period):
        # Stored anew even if nothing changes, so that no choice of names slips in beside it.
        keep_half_year(act.session, promised)


def _held(
    act: Act, person_id: int, team_id: int, half_year: Period, process: str
) -> Assessment | None:
    given = assessments_of(act.session, team_id, half_year)
    return next((a for a in given if (a.person_id, a.process) == (person_id, process)), None)
