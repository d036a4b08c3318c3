"""Celebrations, plans for them, who has seen them shine, and what others said to them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, LargeBinary, UniqueConstraint
from sqlmodel import Field

from scorecard.store.tables.base import STRICT, Table, key_pointer, pointer, row_key
from scorecard.store.types import Day, Instant, Number, Opaque, Prose


def _of_goal_or_occasion() -> CheckConstraint:
    return CheckConstraint(
        "(goal_id IS NOT NULL AND owner_id IS NULL AND occasion IS NULL) OR "
        "(goal_id IS NULL AND owner_id IS NOT NULL AND occasion IS NOT NULL)",
        name="what",
    )


class CelebrationRow(Table, table=True):
    """How a reached goal, or another occasion of its owner, was celebrated.

    `opened_on` is since when the whole academy sees it.
    """

    __tablename__ = "celebration"
    __table_args__ = (_of_goal_or_occasion(), UniqueConstraint("owner_id", "occasion"), STRICT)

    id: int | None = row_key()
    goal_id: int | None = Field(
        default=None, foreign_key="goal.id", ondelete="RESTRICT", unique=True, sa_type=Number
    )
    held_on: date = Field(sa_type=Day)
    how: str = Field(sa_type=Prose)
    better_next_time: str = Field(sa_type=Prose)
    recorded_by: int | None = pointer("person.id", optional=True)
    version: int = Field(default=1, sa_type=Number)
    owner_id: int | None = pointer("owner.id", optional=True, index=False)
    occasion: str | None = Field(default=None, sa_type=Opaque)
    opened_on: date | None = Field(default=None, sa_type=Day)


class CelebrationPlanRow(Table, table=True):
    """How, and perhaps when, something is going to be celebrated."""

    __tablename__ = "celebration_plan"
    __table_args__ = (_of_goal_or_occasion(), UniqueConstraint("owner_id", "occasion"), STRICT)

    id: int | None = row_key()
    goal_id: int | None = Field(
        default=None, foreign_key="goal.id", ondelete="RESTRICT", unique=True, sa_type=Number
    )
    owner_id: int | None = pointer("owner.id", optional=True, index=False)
    occasion: str | None = Field(default=None, sa_type=Opaque)
    how: str = Field(sa_type=Prose)
    planned_on: date | None = Field(default=None, sa_type=Day)
    planned_by: int | None = pointer("person.id", optional=True)
    version: int = Field(default=1, sa_type=Number)


class SeenRow(Table, table=True):
    """The celebration's animation has played once for this person."""

    __tablename__ = "seen"
    __table_args__ = (STRICT,)

    person_id: int = Field(
        foreign_key="person.id", ondelete="RESTRICT", primary_key=True, sa_type=Number
    )
    goal_id: int = Field(
        foreign_key="goal.id", ondelete="RESTRICT", primary_key=True, sa_type=Number
    )


class SeenOccasionRow(Table, table=True):
    """The same of an occasion that is no goal."""

    __tablename__ = "seen_occasion"
    __table_args__ = (STRICT,)

    person_id: int = key_pointer("person.id")
    owner_id: int = key_pointer("owner.id")
    occasion: str = Field(primary_key=True, sa_type=Opaque)


class CheerRow(Table, table=True):
    """Somebody cheers a celebration, once."""

    __tablename__ = "cheer"
    __table_args__ = (STRICT,)

    celebration_id: int = key_pointer("celebration.id")
    person_id: int = key_pointer("person.id", index=True)
    cheered_at: datetime = Field(sa_type=Instant)


class CommentRow(Table, table=True):
    """What somebody says to a celebration."""

    __tablename__ = "comment"
    __table_args__ = (STRICT,)

    id: int | None = row_key()
    celebration_id: int = pointer("celebration.id")
    person_id: int = pointer("person.id")
    words: str = Field(sa_type=Prose)
    said_at: datetime = Field(sa_type=Instant)


class CelebrationPictureRow(Table, table=True):
    """A celebration's picture, as we encoded it; `width` and `height` are in pixels."""

    __tablename__ = "celebration_picture"
    __table_args__ = (
        CheckConstraint(
            "media_type IN ('image/jpeg', 'image/png', 'image/webp')", name="media_type"
        ),
        CheckConstraint("width > 0 AND height > 0", name="size"),
        STRICT,
    )

    celebration_id: int = key_pointer("celebration.id")
    media_type: str = Field(sa_type=Opaque)
    content: bytes = Field(sa_type=LargeBinary)
    width: int = Field(sa_type=Number)
    height: int = Field(sa_type=Number)
