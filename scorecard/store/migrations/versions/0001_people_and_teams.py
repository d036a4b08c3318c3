"""Start with people, teams and the people in them.

Going back loses all people, teams and memberships.

Revision ID: 0001
Revises: nothing
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FLAG = sa.Boolean().with_variant(sa.Integer(), "sqlite")
DAY = sa.Date().with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Start with people, teams and the people in them."""
    op.create_table(
        "person",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("email_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("admin", FLAG, nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("email_key", name="uq_person_email_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "former_email",
        sa.Column("email_key", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("email_key", name="pk_former_email"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_former_email_person_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_former_email_person_id", "former_email", ["person_id"], unique=False)
    op.create_table(
        "team",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fold", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("cohort", sa.Text(), nullable=False),
        sa.Column("founded", DAY, nullable=False),
        sa.Column("archived", DAY, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_team"),
        sa.CheckConstraint(
            "archived IS NULL OR archived >= founded", name=op.f("ck_team_archived")
        ),
        sa.CheckConstraint("fold <> 'academy'", name=op.f("ck_team_reserved")),
        sa.UniqueConstraint("fold", name="uq_team_fold"),
        sqlite_strict=True,
    )
    op.create_table(
        "former_team_key",
        sa.Column("fold", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("team_id", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("fold", name="pk_former_team_key"),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name="fk_former_team_key_team_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_former_team_key_team_id", "former_team_key", ["team_id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("team_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("first", DAY, nullable=False),
        sa.Column("last", DAY, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_membership"),
        sa.CheckConstraint(
            "role IN ('member', 'leader', 'coach')", name=op.f("ck_membership_role")
        ),
        sa.CheckConstraint("last IS NULL OR last >= first", name=op.f("ck_membership_dates")),
        sa.UniqueConstraint(
            "team_id",
            "person_id",
            "role",
            "first",
            name="uq_membership_team_id_person_id_role_first",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_membership_person_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name="fk_membership_team_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_membership_person_id", "membership", ["person_id"], unique=False)
    op.create_index("ix_membership_team_id", "membership", ["team_id"], unique=False)
    op.create_index(
        "uq_membership_one_place",
        "membership",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("last IS NULL AND role <> 'coach'"),
        postgresql_where=sa.text("last IS NULL AND role <> 'coach'"),
    )


def downgrade() -> None:
    """Drop the tables and what is in them."""
    op.drop_table("membership")
    op.drop_table("former_team_key")
    op.drop_table("team")
    op.drop_table("former_email")
    op.drop_table("person")
