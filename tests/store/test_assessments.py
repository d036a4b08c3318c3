"""A member has one answer per process and half-year, and may change it."""

from dataclasses import replace

import pytest
from sqlmodel import Session

from scorecard.domain.dots import Assessment
from scorecard.domain.refusals import ConflictError
from scorecard.store.assessments import (
    assessments_of,
    keep_assessment,
    own_assessments,
    remove_assessments,
)
from scorecard.store.people import add_person
from scorecard.store.teams import add_team
from tests.store.examples import AINO, AUTUMN, KIDE, SPRING, VEETI


@pytest.fixture
def dialogue(session: Session) -> Assessment:
    """Aino's answer on dialogue in spring."""
    aino, kide = add_person(session, AINO), add_team(session, KIDE)
    return keep_assessment(
        session, Assessment(aino.id, kide.id, SPRING, "dialogue", 1, "In circles", version=0)
    )


def test_answers_come_back_by_half_year_and_by_person(
    session: Session, dialogue: Assessment
) -> None:
    veeti = add_person(session, VEETI)
    autumn = keep_assessment(session, replace(dialogue, period=AUTUMN, version=0))
    other = keep_assessment(session, replace(dialogue, person_id=veeti.id, dots=0, version=0))

    assert dialogue == Assessment(
        dialogue.person_id, dialogue.team_id, SPRING, "dialogue", 1, "In circles", version=1
    )
    assert assessments_of(session, dialogue.team_id, SPRING) == [dialogue, other]
    assert own_assessments(session, dialogue.person_id) == [dialogue, autumn]
    assert own_assessments(session, veeti.id) == [other]


def test_a_changed_answer_takes_the_place_of_the_old_one(
    session: Session, dialogue: Assessment
) -> None:
    changed = keep_assessment(session, replace(dialogue, dots=2, note=""))

    assert changed == replace(dialogue, dots=2, note="", version=2)
    assert own_assessments(session, dialogue.person_id) == [changed]


@pytest.mark.parametrize(
    "version", [pytest.param(0, id="saw none"), pytest.param(2, id="saw another")]
)
def test_an_answer_given_on_another_device_is_not_lost(
    session: Session, dialogue: Assessment, version: int
) -> None:
    mine = replace(dialogue, dots=3, version=version)

    with pytest.raises(ConflictError) as refusal:
        keep_assessment(session, mine)

    assert (refusal.value.theirs, refusal.value.mine) == (dialogue, mine)


def test_answers_of_an_import_can_be_taken_back(session: Session, dialogue: Assessment) -> None:
    sales = keep_assessment(session, replace(dialogue, process="sales", version=0))

    remove_assessments(session, [(dialogue.team_id, SPRING, dialogue.person_id, dialogue.process)])

    assert own_assessments(session, dialogue.person_id) == [sales]
