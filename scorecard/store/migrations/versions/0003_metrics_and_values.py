"""Let people, teams and the academy follow metrics month by month.

An owner has five places for metrics in use; a metric out of use takes none.
Amounts are whole millionths. Going back loses all metrics and values.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FLAG = sa.Boolean().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Let people, teams and the academy follow metrics month by month."""
    op.create_table(
        "owner",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER, nullable=True),
        sa.Column("team_id", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_owner"),
        sa.CheckConstraint("kind IN ('person', 'team', 'academy')", name=op.f("ck_owner_kind")),
        sa.CheckConstraint(
            "(kind = 'person' AND person_id IS NOT NULL AND team_id IS NULL) OR "
            "(kind = 'team' AND team_id IS NOT NULL AND person_id IS NULL) OR "
            "(kind = 'academy' AND person_id IS NULL AND team_id IS NULL)",
            name=op.f("ck_owner_one"),
        ),
        sa.UniqueConstraint("person_id", name="uq_owner_person_id"),
        sa.UniqueConstraint("team_id", name="uq_owner_team_id"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_owner_person_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name="fk_owner_team_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_owner_academy",
        "owner",
        ["kind"],
        unique=True,
        sqlite_where=sa.text("kind = 'academy'"),
        postgresql_where=sa.text("kind = 'academy'"),
    )
    op.create_table(
        "metric",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("owner_id", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("fold", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("aggregate", sa.Text(), nullable=False),
        sa.Column("perspective", sa.Text(), nullable=False),
        sa.Column("process", sa.Text(), nullable=True),
        sa.Column("template", sa.Text(), nullable=True),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("slot", NUMBER, nullable=True),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("collected", FLAG, nullable=False),
        sa.Column("decimals", NUMBER, nullable=False),
        sa.Column("lower", NUMBER, nullable=True),
        sa.Column("upper", NUMBER, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_metric"),
        sa.CheckConstraint("kind IN ('adds up', 'level')", name=op.f("ck_metric_kind")),
        sa.CheckConstraint(
            "direction IN ('up', 'down', 'range', 'neutral')", name=op.f("ck_metric_direction")
        ),
        sa.CheckConstraint(
            "aggregate IN ('sum', 'mean', 'last')", name=op.f("ck_metric_aggregate")
        ),
        sa.CheckConstraint(
            "perspective IN ('learning', 'customers', 'inner work', 'finances')",
            name=op.f("ck_metric_perspective"),
        ),
        sa.CheckConstraint(
            "visibility IN ('me', 'coach', 'team')", name=op.f("ck_metric_visibility")
        ),
        sa.CheckConstraint("slot BETWEEN 1 AND 5", name=op.f("ck_metric_slot")),
        sa.CheckConstraint("decimals BETWEEN 0 AND 6", name=op.f("ck_metric_decimals")),
        sa.CheckConstraint("last IS NULL OR last >= first", name=op.f("ck_metric_months")),
        sa.CheckConstraint(
            "lower IS NULL OR upper IS NULL OR upper >= lower", name=op.f("ck_metric_bounds")
        ),
        sa.UniqueConstraint("owner_id", "fold", name="uq_metric_owner_id_fold"),
        sa.UniqueConstraint("owner_id", "slot", name="uq_metric_owner_id_slot"),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["owner.id"], name="fk_metric_owner_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_metric_template", "metric", ["template"], unique=False)
    op.create_table(
        "value",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("metric_id", NUMBER, nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("amount", NUMBER, nullable=True),
        sa.Column("excused", FLAG, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("late", FLAG, nullable=False),
        sa.Column("corrected", FLAG, nullable=False),
        sa.Column("entered_at", INSTANT, nullable=False),
        sa.Column("entered_by", NUMBER, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_value"),
        sa.CheckConstraint("amount IS NULL OR NOT excused", name=op.f("ck_value_excused")),
        sa.CheckConstraint(
            "amount > -1000000000000000000 AND amount < 1000000000000000000",
            name=op.f("ck_value_amount"),
        ),
        sa.UniqueConstraint("metric_id", "month", name="uq_value_metric_id_month"),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["person.id"], name="fk_value_entered_by", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["metric_id"], ["metric.id"], name="fk_value_metric_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_value_entered_by", "value", ["entered_by"], unique=False)
    op.create_table(
        "value_history",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("metric_id", NUMBER, nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("amount", NUMBER, nullable=True),
        sa.Column("excused", FLAG, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("entered_at", INSTANT, nullable=False),
        sa.Column("entered_by", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_value_history"),
        sa.UniqueConstraint(
            "metric_id", "month", "version", name="uq_value_history_metric_id_month_version"
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["person.id"], name="fk_value_history_entered_by", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["metric_id"], ["metric.id"], name="fk_value_history_metric_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_value_history_entered_by", "value_history", ["entered_by"], unique=False)


def downgrade() -> None:
    """Drop the tables and what is in them."""
    op.drop_table("value_history")
    op.drop_table("value")
    op.drop_table("metric")
    op.drop_table("owner")
