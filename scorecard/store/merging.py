"""Making two people one: every row that points to the double, and what becomes of it.

The rules stand in four sets by table and column. A pointer to people that is in none of them
fails a test, and would stop the double from being deleted.
"""

from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.merging import Merging
from scorecard.domain.people import Person
from scorecard.store.assessments import remove_assessments
from scorecard.store.memberships import remove_memberships
from scorecard.store.merging_journal import rename_in_journal
from scorecard.store.merging_owned import merge_owned, move, move_if_new
from scorecard.store.people import change_person, remove_people
from scorecard.store.rows import cells_of, remove_rows, table_of
from scorecard.store.tables import (
    AgreedRow,
    AssessmentRow,
    AttendanceRow,
    CalendarFeedRow,
    CelebrationPlanRow,
    CelebrationRow,
    CheerRow,
    CommentRow,
    ConfirmationRow,
    DotSessionRow,
    IdentityRow,
    ImportRow,
    KnownDeviceRow,
    LessonRow,
    LinkRow,
    LookRow,
    MembershipRow,
    NextStepRow,
    PseudonymRow,
    RatingRow,
    RecoveryCodeRow,
    RevealRow,
    SecondFactorRow,
    SeenOccasionRow,
    SeenRow,
    SignInRow,
    SurveyRow,
    Table,
    ValueHistoryRow,
    ValueRow,
)

Pointer = tuple[type[Table], str]

# What they did and are called by: the one who stays did it, and is found by it.
MOVED: tuple[Pointer, ...] = (
    (PseudonymRow, "person_id"),
    (RatingRow, "given_by"),
    (ValueRow, "entered_by"),
    (ValueHistoryRow, "entered_by"),
    (CelebrationRow, "recorded_by"),
    (CelebrationPlanRow, "planned_by"),
    (LessonRow, "given_by"),
    (CommentRow, "person_id"),
    (ImportRow, "by"),
    (AssessmentRow, "entered_by"),
    (DotSessionRow, "opened_by"),
    (RevealRow, "revealed_by"),
    (NextStepRow, "person_id"),
    (NextStepRow, "given_by"),
    (SurveyRow, "opened_by"),
)
# The same, unless the one who stays has such a row already.
MOVED_IF_NEW: tuple[Pointer, ...] = (
    (SeenRow, "person_id"),
    (SeenOccasionRow, "person_id"),
    (CheerRow, "person_id"),
    (LookRow, "person_id"),
    (LookRow, "seen_by"),
    (AttendanceRow, "person_id"),
    (AgreedRow, "person_id"),
    (ConfirmationRow, "person_id"),
)
# Ways to sign in: those of the one who stays are the only ones.
DROPPED: tuple[Pointer, ...] = (
    (SignInRow, "person_id"),
    (LinkRow, "person_id"),
    (SecondFactorRow, "person_id"),
    (RecoveryCodeRow, "person_id"),
    (IdentityRow, "person_id"),
    (KnownDeviceRow, "person_id"),
    (CalendarFeedRow, "person_id"),
)
# Worked out thing by thing in the domain, or gone before: who asks to be erased is not merged.
APART = frozenset(
    {
        ("membership", "person_id"),
        ("assessment", "person_id"),
        ("owner", "person_id"),
        ("former_email", "person_id"),
        ("erasure_request", "person_id"),
    }
)

_MEMBERSHIP, _ASSESSMENT = table_of(MembershipRow), table_of(AssessmentRow)
_LOOK = table_of(LookRow)


def merge_rows(session: Session, kept: Person, double: Person, merged: Merging) -> Person:
    """Make the double part of the one who stays, delete it, and return the one who stays."""
    # Their addresses first: dots follow only to whoever has the address of who gave them.
    names = (*kept.former_emails, *double.former_emails, double.email)
    stored = change_person(session, replace(kept, former_emails=names))
    for row, column in MOVED:
        move(session, table_of(row), column, double.id, kept.id)
    for row, column in MOVED_IF_NEW:
        move_if_new(session, table_of(row), column, double.id, kept.id)
    session.connection().execute(sa.delete(_LOOK).where(_LOOK.c.person_id == _LOOK.c.seen_by))
    for row, column in DROPPED:
        remove_rows(session, row, [double.id], by=column)
    _merge_places(session, merged)
    _merge_answers(session, kept, double, merged)
    merge_owned(session, kept.owner, double.owner, merged)
    rename_in_journal(session, double.id, kept.id)
    remove_people(session, [double.id])
    return stored


def _merge_places(session: Session, merged: Merging) -> None:
    remove_memberships(session, merged.places.gone)
    for place in merged.places.changed:
        cells = {**cells_of(place, without=["id"]), "version": place.version + 1}
        session.connection().execute(
            sa.update(_MEMBERSHIP).where(_MEMBERSHIP.c.id == place.id).values(cells)
        )


def _merge_answers(session: Session, kept: Person, double: Person, merged: Merging) -> None:
    twice = [(team, period, double.id, process) for team, period, process in merged.answered_twice]
    remove_assessments(session, twice)
    move(session, _ASSESSMENT, "person_id", double.id, kept.id)
