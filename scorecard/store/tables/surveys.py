"""What customers answer by link: nothing here says who they are, or when they answered."""

from datetime import date

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from scorecard.domain.periods import Period
from scorecard.store.tables.base import STRICT, Table, key_pointer, pointer, row_key
from scorecard.store.types import Codes, Day, Number, Opaque, PeriodCode


class SurveyRow(Table, table=True):
    """A link by which customers answer; only its hash is kept."""

    __tablename__ = "survey"
    __table_args__ = (
        CheckConstraint("closes_on >= opened_on", name="days"),
        UniqueConstraint("token_hash"),
        STRICT,
    )

    id: int | None = row_key()
    team_id: int = pointer("team.id")
    period: Period = Field(sa_type=PeriodCode)
    token_hash: str = Field(sa_type=Opaque)
    processes: tuple[str, ...] = Field(sa_type=Codes)
    opened_on: date = Field(sa_type=Day)
    closes_on: date = Field(sa_type=Day)
    opened_by: int | None = pointer("person.id", optional=True)
    version: int = Field(default=1, sa_type=Number)


class SurveyAnswerRow(Table, table=True):
    """That a form was sent; `form` is the one-time mark of that form, so none counts twice."""

    __tablename__ = "survey_answer"
    __table_args__ = (UniqueConstraint("survey_id", "form"), STRICT)

    id: int | None = row_key()
    survey_id: int = pointer("survey.id", index=False)
    form: str = Field(sa_type=Opaque)


class SurveyDotsRow(Table, table=True):
    """The dots that one sent form gives to one process."""

    __tablename__ = "survey_dots"
    __table_args__ = (CheckConstraint("dots BETWEEN 0 AND 9", name="dots"), STRICT)

    survey_answer_id: int = key_pointer("survey_answer.id")
    process: str = Field(primary_key=True, sa_type=Opaque)
    dots: int = Field(sa_type=Number)
