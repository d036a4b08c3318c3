"""Let people and teams set goals and celebrate the reached ones.

Going back loses all goals and celebrations.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DAY = sa.Date().with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Let people and teams set goals and celebrate the reached ones."""
    op.create_table(
        "goal",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner_id", NUMBER, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("metric_id", NUMBER, nullable=True),
        sa.Column("process", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("fold", sa.Text(), nullable=True),
        sa.Column("target", NUMBER, nullable=True),
        sa.Column("upper", NUMBER, nullable=True),
        sa.Column("sense", sa.Text(), nullable=True),
        sa.Column("stated", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_goal"),
        sa.CheckConstraint(
            "sense IN ('at least', 'at most', 'within')", name=op.f("ck_goal_sense")
        ),
        sa.CheckConstraint(
            "stated IN ('open', 'reached', 'missed', 'dropped')", name=op.f("ck_goal_stated")
        ),
        sa.CheckConstraint(
            "visibility IN ('me', 'coach', 'team')", name=op.f("ck_goal_visibility")
        ),
        sa.CheckConstraint(
            "(metric_id IS NOT NULL AND process IS NULL AND words IS NULL) OR "
            "(metric_id IS NULL AND process IS NOT NULL AND words IS NULL) OR "
            "(metric_id IS NULL AND process IS NULL AND words IS NOT NULL)",
            name=op.f("ck_goal_one"),
        ),
        sa.CheckConstraint("words IS NOT NULL OR target IS NOT NULL", name=op.f("ck_goal_target")),
        sa.CheckConstraint("upper IS NULL OR upper >= target", name=op.f("ck_goal_upper")),
        sa.ForeignKeyConstraint(
            ["metric_id"], ["metric.id"], name="fk_goal_metric_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["owner.id"], name="fk_goal_owner_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_goal_metric_id", "goal", ["metric_id"], unique=False)
    op.create_index(
        "uq_goal_fold",
        "goal",
        ["owner_id", "period", "fold"],
        unique=True,
        sqlite_where=sa.text("fold IS NOT NULL"),
        postgresql_where=sa.text("fold IS NOT NULL"),
    )
    op.create_index(
        "uq_goal_metric_id",
        "goal",
        ["owner_id", "period", "metric_id"],
        unique=True,
        sqlite_where=sa.text("metric_id IS NOT NULL"),
        postgresql_where=sa.text("metric_id IS NOT NULL"),
    )
    op.create_index(
        "uq_goal_process",
        "goal",
        ["owner_id", "period", "process"],
        unique=True,
        sqlite_where=sa.text("process IS NOT NULL"),
        postgresql_where=sa.text("process IS NOT NULL"),
    )
    op.create_table(
        "celebration",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("goal_id", NUMBER, nullable=False),
        sa.Column("held_on", DAY, nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("better_next_time", sa.Text(), nullable=False),
        sa.Column("recorded_by", NUMBER, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_celebration"),
        sa.UniqueConstraint("goal_id", name="uq_celebration_goal_id"),
        sa.ForeignKeyConstraint(
            ["goal_id"], ["goal.id"], name="fk_celebration_goal_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["person.id"], name="fk_celebration_recorded_by", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_celebration_recorded_by", "celebration", ["recorded_by"], unique=False)
    op.create_table(
        "seen",
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("goal_id", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "goal_id", name="pk_seen"),
        sa.ForeignKeyConstraint(
            ["goal_id"], ["goal.id"], name="fk_seen_goal_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_seen_person_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """Drop the tables and what is in them."""
    op.drop_table("seen")
    op.drop_table("celebration")
    op.drop_table("goal")
