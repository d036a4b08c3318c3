"""Let teams give themselves dots, and members answer for themselves.

Ratings are only added to, never changed: the triggers in `scorecard/store/triggers.py`
see to that. Going back loses all dots and answers.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FLAG = sa.Boolean().with_variant(sa.Integer(), "sqlite")
DAY = sa.Date().with_variant(sa.Text(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Let teams give themselves dots, and members answer for themselves."""
    op.create_table(
        "model_version",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("first_used", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_model_version"),
        sqlite_strict=True,
    )
    op.create_table(
        "rating",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("team_id", NUMBER, nullable=False),
        sa.Column("process", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("revision", NUMBER, nullable=False),
        sa.Column("dots", NUMBER, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("attested", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("given_on", DAY, nullable=False),
        sa.Column("given_by", NUMBER, nullable=True),
        sa.Column("imported", FLAG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rating"),
        sa.CheckConstraint("source IN ('team', 'coach')", name=op.f("ck_rating_source")),
        sa.CheckConstraint("dots BETWEEN 0 AND 9", name=op.f("ck_rating_dots")),
        sa.UniqueConstraint(
            "team_id",
            "process",
            "period",
            "source",
            "revision",
            name="uq_rating_team_id_process_period_source_revision",
        ),
        sa.ForeignKeyConstraint(
            ["given_by"], ["person.id"], name="fk_rating_given_by", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["model"], ["model_version.id"], name="fk_rating_model", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name="fk_rating_team_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_rating_given_by", "rating", ["given_by"], unique=False)
    op.create_table(
        "half_year",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("team_id", NUMBER, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("closed_on", DAY, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_half_year"),
        sa.CheckConstraint("names IN ('team', 'coach', 'nobody')", name=op.f("ck_half_year_names")),
        sa.UniqueConstraint("team_id", "period", name="uq_half_year_team_id_period"),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name="fk_half_year_team_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "assessment",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("team_id", NUMBER, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("process", sa.Text(), nullable=False),
        sa.Column("dots", NUMBER, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_assessment"),
        sa.CheckConstraint("dots BETWEEN 0 AND 9", name=op.f("ck_assessment_dots")),
        sa.UniqueConstraint(
            "team_id",
            "period",
            "person_id",
            "process",
            name="uq_assessment_team_id_period_person_id_process",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_assessment_person_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name="fk_assessment_team_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_assessment_person_id", "assessment", ["person_id"], unique=False)


def downgrade() -> None:
    """Drop the tables and what is in them."""
    op.drop_table("assessment")
    op.drop_table("half_year")
    op.drop_table("rating")
    op.drop_table("model_version")
