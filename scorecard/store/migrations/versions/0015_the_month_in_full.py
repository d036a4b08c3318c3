"""Add events, calendar feeds, lessons, a year's shares, and what belongs to celebrating.

A celebration may now be of an occasion of its owner instead of a goal. Going back loses these
celebrations and whatever the new tables hold; celebrations of goals stay.

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DAY = sa.Date().with_variant(sa.Text(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
TEXT = sa.Text()
OF_GOAL_OR_OCCASION = (
    "(goal_id IS NOT NULL AND owner_id IS NULL AND occasion IS NULL) OR "
    "(goal_id IS NULL AND owner_id IS NOT NULL AND occasion IS NOT NULL)"
)


def upgrade() -> None:
    """Add them."""
    _months()
    _goals()
    with op.batch_alter_table("celebration", table_kwargs={"sqlite_strict": True}) as table:
        table.alter_column("goal_id", existing_type=NUMBER, nullable=True)
        table.add_column(sa.Column("owner_id", NUMBER, nullable=True))
        table.add_column(sa.Column("occasion", TEXT, nullable=True))
        table.add_column(sa.Column("opened_on", DAY, nullable=True))
        table.create_foreign_key(
            "fk_celebration_owner_id", "owner", ["owner_id"], ["id"], ondelete="RESTRICT"
        )
        table.create_unique_constraint("uq_celebration_owner_id_occasion", ["owner_id", "occasion"])
        table.create_check_constraint(op.f("ck_celebration_what"), OF_GOAL_OR_OCCASION)
    _celebrating()


def downgrade() -> None:
    """Drop them and what is in them."""
    for name in ("celebration_picture", "comment", "cheer", "seen_occasion", "celebration_plan"):
        op.drop_table(name)
    op.execute("DELETE FROM celebration WHERE goal_id IS NULL")
    with op.batch_alter_table("celebration", table_kwargs={"sqlite_strict": True}) as table:
        table.drop_constraint(op.f("ck_celebration_what"), type_="check")
        table.drop_constraint("uq_celebration_owner_id_occasion", type_="unique")
        table.drop_constraint("fk_celebration_owner_id", type_="foreignkey")
        table.drop_column("opened_on")
        table.drop_column("occasion")
        table.drop_column("owner_id")
        table.alter_column("goal_id", existing_type=NUMBER, nullable=False)
    for name in ("goal_share", "lesson", "calendar_feed", "month_event"):
        op.drop_table(name)


def _months() -> None:
    op.create_table(
        "month_event",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner_id", NUMBER, nullable=False),
        sa.Column("month", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("visibility", TEXT, nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_month_event"),
        sa.CheckConstraint(
            "visibility IN ('me', 'coach', 'team')", name=op.f("ck_month_event_visibility")
        ),
        _to("month_event", "owner_id", "owner"),
        sqlite_strict=True,
    )
    op.create_index("ix_month_event_owner_id", "month_event", ["owner_id"])
    op.create_table(
        "calendar_feed",
        _key("person_id"),
        sa.Column("token_hash", TEXT, nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_calendar_feed"),
        sa.UniqueConstraint("token_hash", name="uq_calendar_feed_token_hash"),
        _to("calendar_feed", "person_id", "person"),
        sqlite_strict=True,
    )


def _goals() -> None:
    op.create_table(
        "lesson",
        _key("goal_id"),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("closed_on", DAY, nullable=False),
        sa.Column("given_by", NUMBER, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("goal_id", name="pk_lesson"),
        _to("lesson", "goal_id", "goal"),
        _to("lesson", "given_by", "person"),
        sqlite_strict=True,
    )
    op.create_index("ix_lesson_given_by", "lesson", ["given_by"])
    op.create_table(
        "goal_share",
        _key("goal_id"),
        sa.Column("month", TEXT, nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("goal_id", "month", name="pk_goal_share"),
        _to("goal_share", "goal_id", "goal"),
        sqlite_strict=True,
    )


def _celebrating() -> None:
    op.create_table(
        "celebration_plan",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("goal_id", NUMBER, nullable=True),
        sa.Column("owner_id", NUMBER, nullable=True),
        sa.Column("occasion", TEXT, nullable=True),
        sa.Column("how", TEXT, nullable=False),
        sa.Column("planned_on", DAY, nullable=True),
        sa.Column("planned_by", NUMBER, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_celebration_plan"),
        sa.CheckConstraint(OF_GOAL_OR_OCCASION, name=op.f("ck_celebration_plan_what")),
        sa.UniqueConstraint("goal_id", name="uq_celebration_plan_goal_id"),
        sa.UniqueConstraint("owner_id", "occasion", name="uq_celebration_plan_owner_id_occasion"),
        _to("celebration_plan", "goal_id", "goal"),
        _to("celebration_plan", "owner_id", "owner"),
        _to("celebration_plan", "planned_by", "person"),
        sqlite_strict=True,
    )
    op.create_index("ix_celebration_plan_planned_by", "celebration_plan", ["planned_by"])
    op.create_table(
        "seen_occasion",
        _key("person_id"),
        _key("owner_id"),
        sa.Column("occasion", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "owner_id", "occasion", name="pk_seen_occasion"),
        _to("seen_occasion", "person_id", "person"),
        _to("seen_occasion", "owner_id", "owner"),
        sqlite_strict=True,
    )
    op.create_table(
        "cheer",
        _key("celebration_id"),
        _key("person_id"),
        sa.Column("cheered_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("celebration_id", "person_id", name="pk_cheer"),
        _to("cheer", "celebration_id", "celebration"),
        _to("cheer", "person_id", "person"),
        sqlite_strict=True,
    )
    op.create_index("ix_cheer_person_id", "cheer", ["person_id"])
    op.create_table(
        "comment",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("celebration_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("said_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_comment"),
        _to("comment", "celebration_id", "celebration"),
        _to("comment", "person_id", "person"),
        sqlite_strict=True,
    )
    for column in ("celebration_id", "person_id"):
        op.create_index(f"ix_comment_{column}", "comment", [column])
    op.create_table(
        "celebration_picture",
        _key("celebration_id"),
        sa.Column("media_type", TEXT, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("width", NUMBER, nullable=False),
        sa.Column("height", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("celebration_id", name="pk_celebration_picture"),
        sa.CheckConstraint(
            "media_type IN ('image/jpeg', 'image/png', 'image/webp')",
            name=op.f("ck_celebration_picture_media_type"),
        ),
        sa.CheckConstraint("width > 0 AND height > 0", name=op.f("ck_celebration_picture_size")),
        _to("celebration_picture", "celebration_id", "celebration"),
        sqlite_strict=True,
    )


def _key(name: str) -> sa.Column[int]:
    return sa.Column(name, NUMBER, nullable=False, autoincrement=False)


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete="RESTRICT"
    )
