"""The tables, as SQLModel classes, a module for each family. They stay inside the store."""

from scorecard.store.tables.base import Table
from scorecard.store.tables.celebrations import (
    CelebrationPictureRow,
    CelebrationPlanRow,
    CelebrationRow,
    CheerRow,
    CommentRow,
    SeenOccasionRow,
    SeenRow,
)
from scorecard.store.tables.change_log import ChangeRow, PseudonymRow
from scorecard.store.tables.dots import AssessmentRow, HalfYearRow, ModelVersionRow, RatingRow
from scorecard.store.tables.goals import GoalRow, GoalShareRow, LessonRow
from scorecard.store.tables.imports import FactRow, ImportRow, ImportStepRow
from scorecard.store.tables.metrics import MetricRow, MonthEventRow, ValueHistoryRow, ValueRow
from scorecard.store.tables.people import (
    FormerEmailRow,
    FormerTeamKeyRow,
    MembershipRow,
    OwnerRow,
    PersonRow,
    TeamRow,
)
from scorecard.store.tables.privacy import ErasureRequestRow, LookRow
from scorecard.store.tables.sessions import (
    AgreedRow,
    AgreementRow,
    AttendanceRow,
    ConfirmationRow,
    DotSessionRow,
    NextStepRow,
    RevealRow,
)
from scorecard.store.tables.signing_in import (
    AttemptRow,
    CalendarFeedRow,
    IdentityRow,
    KnownDeviceRow,
    LinkRow,
    RecoveryCodeRow,
    SecondFactorRow,
    SignInRow,
)
from scorecard.store.tables.surveys import SurveyAnswerRow, SurveyDotsRow, SurveyRow

__all__ = [
    "AgreedRow",
    "AgreementRow",
    "AssessmentRow",
    "AttemptRow",
    "AttendanceRow",
    "CalendarFeedRow",
    "CelebrationPictureRow",
    "CelebrationPlanRow",
    "CelebrationRow",
    "ChangeRow",
    "CheerRow",
    "CommentRow",
    "ConfirmationRow",
    "DotSessionRow",
    "ErasureRequestRow",
    "FactRow",
    "FormerEmailRow",
    "FormerTeamKeyRow",
    "GoalRow",
    "GoalShareRow",
    "HalfYearRow",
    "IdentityRow",
    "ImportRow",
    "ImportStepRow",
    "KnownDeviceRow",
    "LessonRow",
    "LinkRow",
    "LookRow",
    "MembershipRow",
    "MetricRow",
    "ModelVersionRow",
    "MonthEventRow",
    "NextStepRow",
    "OwnerRow",
    "PersonRow",
    "PseudonymRow",
    "RatingRow",
    "RecoveryCodeRow",
    "RevealRow",
    "SecondFactorRow",
    "SeenOccasionRow",
    "SeenRow",
    "SignInRow",
    "SurveyAnswerRow",
    "SurveyDotsRow",
    "SurveyRow",
    "Table",
    "TeamRow",
    "ValueHistoryRow",
    "ValueRow",
]
