"""Giving an own assessment of a process, and taking it back."""

from dataclasses import dataclass, replace

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.dot_sessions import Attendance, is_revealed
from scorecard.domain.dots import Assessment, HalfYear, Names, is_closed
from scorecard.domain.people import Owner, OwnerKind, Team, members_on
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.words import clean_note
from scorecard.store.assessments import assessments_of, keep_assessment, remove_assessments
from scorecard.store.dot_sessions import add_attendance, dot_session, revealed_in
from scorecard.store.half_years import half_year as settled_for
from scorecard.store.half_years import keep_half_year
from scorecard.store.teams import memberships_in, team


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
        RefusedError: they have answered themselves, or as with `give_answer`.
    """
    found = team(act.session, team_id)
    held = dot_session(act.session, team_id, half_year)
    members = members_on(memberships_in(act.session, [team_id]), act.today)
    if found is None or held is None or not held.is_open(act.today) or person_id not in members:
        raise NotAllowedError
    if person_id == act.actor.person_id:
        raise NotAllowedError
    subject = Subject(
        owner=Owner(OwnerKind.PERSON, person_id),
        team_id=team_id,
        in_session=True,
        archived=found.is_archived(act.today),
    )
    act.require(Action.ANSWER, subject)
    before = _held(act, person_id, team_id, half_year, answer.process)
    if before and before.entered_by != act.actor.person_id:
        raise RefusedError("answer-is-their-own")
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
    _settle(act, own, half_year, settled, answer.names)
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


def _check_open(act: Act, own: Team, half_year: Period, process: str) -> HalfYear | None:
    calendar = act.academy.calendar
    if half_year > calendar.half_year_of(act.today):
        raise RefusedError("half-year-in-the-future")
    if calendar.age(own.founded, half_year) < 1:
        raise RefusedError("half-year-before-the-team")
    settled = settled_for(act.session, own.id, half_year)
    if is_closed(settled or HalfYear(own.id, half_year), calendar, act.today):
        raise RefusedError("answers-closed")
    if is_revealed(revealed_in(act.session, own.id, half_year), process, closed=False):
        raise RefusedError("answer-revealed")
    return settled


def _settle(
    act: Act, own: Team, half_year: Period, settled: HalfYear | None, shown: Names | None
) -> None:
    default = HalfYear(own.id, half_year, act.academy.settings.policies.names, version=0)
    promised = settled or default
    if shown is not None and shown is not promised.names:
        raise RefusedError("answer-names-changed")
    if not assessments_of(act.session, own.id, half_year):
        # Stored anew even if nothing changes, so that no choice of names slips in beside it.
        keep_half_year(act.session, promised)


def _held(
    act: Act, person_id: int, team_id: int, half_year: Period, process: str
) -> Assessment | None:
    given = assessments_of(act.session, team_id, half_year)
    return next((a for a in given if (a.person_id, a.process) == (person_id, process)), None)
