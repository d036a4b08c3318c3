"""What a team does next: written down at the end of a session, and what became of it."""

from dataclasses import dataclass, replace
from datetime import date

from scorecard.actions.act import Act
from scorecard.actions.team_acts import check_half_year, known_team, members_today, team_to
from scorecard.domain.access import Subject
from scorecard.domain.next_steps import MOST_STEPS, NextStep, StepState
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.words import clean_name
from scorecard.store.next_steps import (
    add_next_step,
    change_next_step,
    next_step,
    next_steps_of,
    remove_next_step,
)


@dataclass(frozen=True, slots=True)
class StepGiven:
    """What somebody wrote down: what to do, who takes care of it, until when, about what."""

    words: str
    person_id: int | None = None
    due: date | None = None
    process: str | None = None


def add_step(act: Act, team_id: int, half_year: Period, given: StepGiven) -> NextStep:
    """Write down a next step of a team's half-year.

    Raises:
        NotAllowedError: there is no such team, or not for this actor; or no such member.
        RefusedError: there are three already, the words are missing or too long, the date
            has passed, or the half-year is none of the team's.
    """
    found = team_to(act, team_id, Action.KEEP_NEXT_STEPS)
    if len(next_steps_of(act.session, [team_id], half_year)) >= MOST_STEPS:
        raise RefusedError("steps-enough", most=MOST_STEPS)
    check_half_year(act, found, half_year)
    step = NextStep(
        team_id,
        half_year,
        clean_name(given.words),
        _member(act, team_id, given.person_id),
        _due(act, given.due),
        act.academy.model.process(given.process).code if given.process else None,
        given_by=act.actor.person_id,
    )
    added = add_next_step(act.session, step)
    act.log("add-next-step", _named(added), ["words", "person_id", "due", "process"])
    return added


def change_step(act: Act, step_id: int, given: StepGiven, *, version: int) -> NextStep:
    """Correct a next step.

    Raises:
        NotAllowedError: there is no such step for this actor, or no such member.
        RefusedError: the words are missing or too long, or a new date has passed.
        ConflictError: somebody else changed it in the meantime.
    """
    held = _held(act, step_id, version)
    team_to(act, held.team_id, Action.KEEP_NEXT_STEPS)
    changed = replace(
        held,
        words=clean_name(given.words),
        person_id=_member(act, held.team_id, given.person_id, but=held.person_id),
        due=given.due if given.due == held.due else _due(act, given.due),
        process=act.academy.model.process(given.process).code if given.process else None,
    )
    kept = change_next_step(act.session, changed)
    act.log("change-next-step", _named(kept), ["words", "person_id", "due", "process"])
    return kept


def take_away_step(act: Act, step_id: int, *, version: int) -> None:
    """Take a next step away that was written down by mistake; nothing is left of it."""
    held = _held(act, step_id, version)
    team_to(act, held.team_id, Action.KEEP_NEXT_STEPS)
    remove_next_step(act.session, held.id)
    act.log("take-away-next-step", _named(held), ["words", "person_id", "due", "process"])


def settle_step(act: Act, step_id: int, state: StepState, *, version: int) -> NextStep:
    """Say that a step is done, dropped, or open again; whoever takes care of it may, too.

    Whoever has left the team takes care of nothing there any more.

    Raises:
        NotAllowedError: there is no such step for this actor.
        ConflictError: somebody else changed it in the meantime.
    """
    held = _held(act, step_id, None)
    found = known_team(act, held.team_id)
    archived = found.is_archived(act.today)
    theirs = held.person_id if held.person_id in members_today(act, found.id) else None
    owner = found.owner if theirs is None else Owner(OwnerKind.PERSON, theirs)
    act.require(Action.SETTLE_NEXT_STEP, Subject(owner, held.team_id, archived=archived))
    if held.version != version:
        raise ConflictError(theirs=held, mine=state)
    on = None if state is StepState.OPEN else act.today
    kept = change_next_step(act.session, replace(held, state=state, settled_on=on))
    act.log("settle-next-step", _named(kept), ["state"])
    return kept


def _held(act: Act, step_id: int, version: int | None) -> NextStep:
    held = next_step(act.session, step_id)
    if held is None:
        raise NotAllowedError
    if version is not None and held.version != version:
        team_to(act, held.team_id, Action.KEEP_NEXT_STEPS)
        raise ConflictError(theirs=held, mine=None)
    return held


def _member(act: Act, team_id: int, person_id: int | None, *, but: int | None = None) -> int | None:
    if person_id is None or person_id == but:
        return person_id
    if person_id not in members_today(act, team_id):
        raise NotAllowedError
    return person_id


def _due(act: Act, due: date | None) -> date | None:
    if due is not None and due < act.today:
        raise RefusedError("step-due-passed")
    return due


def _named(step: NextStep) -> str:
    return f"team:{step.team_id}/{step.period}/step:{step.id}"
