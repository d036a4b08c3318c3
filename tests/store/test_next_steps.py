"""Next steps are stored with all that was said, and changed by who has seen them as they are."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import Session

from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.refusals import ConflictError
from scorecard.store.next_steps import (
    add_next_step,
    change_next_step,
    next_step,
    next_steps_of,
    remove_next_step,
)
from scorecard.store.people import add_person
from scorecard.store.teams import add_team
from tests.store.examples import AINO, AUTUMN, KIDE, LUOTO, SPRING


@pytest.fixture
def step(session: Session) -> NextStep:
    """A step of Kide's spring with every field filled in."""
    kide, aino = add_team(session, KIDE), add_person(session, AINO)
    return add_next_step(
        session,
        NextStep(
            kide.id,
            SPRING,
            "Visit ten customers",
            aino.id,
            date(2026, 9, 30),
            "dialogue",
            StepState.DONE,
            date(2026, 8, 1),
            aino.id,
            version=7,
        ),
    )


def test_steps_come_back_by_team_and_half_year(session: Session, step: NextStep) -> None:
    luoto = add_team(session, LUOTO)
    autumn = add_next_step(session, NextStep(step.team_id, AUTUMN, "Write it down"))
    second = add_next_step(session, replace(step, words="Thank them"))
    other = add_next_step(session, replace(step, team_id=luoto.id))

    assert step.version == 1
    assert next_steps_of(session, [step.team_id]) == [step, second, autumn]
    assert next_steps_of(session, [step.team_id], SPRING) == [step, second]
    assert next_steps_of(session, [luoto.id]) == [other]
    assert next_step(session, autumn.id) == autumn
    assert next_step(session, 999_999) is None


def test_a_changed_step_has_the_next_version(session: Session, step: NextStep) -> None:
    changed = replace(step, words="Visit five", state=StepState.OPEN, settled_on=None)

    kept = change_next_step(session, changed)

    assert kept == replace(changed, version=2)
    assert next_step(session, step.id) == kept


def test_who_has_not_seen_a_step_as_it_is_does_not_change_it(
    session: Session, step: NextStep
) -> None:
    now = change_next_step(session, replace(step, words="Visit five"))

    with pytest.raises(ConflictError) as refusal:
        change_next_step(session, replace(step, words="Visit six"))

    assert (refusal.value.theirs, refusal.value.mine) == (now, replace(step, words="Visit six"))
    assert next_steps_of(session, [step.team_id]) == [now]


def test_a_step_written_by_mistake_leaves_nothing(session: Session, step: NextStep) -> None:
    kept = add_next_step(session, replace(step, words="Thank them"))

    remove_next_step(session, step.id)

    assert next_steps_of(session, [step.team_id]) == [kept]
