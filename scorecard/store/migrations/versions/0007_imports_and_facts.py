"""Let imports be taken back, and keep facts about the whole academy.

Going back loses the journals, so that earlier imports stay for good.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Let imports be taken back, and keep facts about the whole academy."""
    op.create_table(
        "import",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("by", NUMBER, nullable=True),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("undone_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_import"),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name="fk_import_by", ondelete="RESTRICT"),
        sqlite_strict=True,
    )
    op.create_index("ix_import_by", "import", ["by"], unique=False)
    op.create_table(
        "import_step",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("import_id", NUMBER, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("table", sa.Text(), nullable=False),
        sa.Column("row_key", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_step"),
        sa.UniqueConstraint("import_id", "number", name="uq_import_step_import_id_number"),
        sa.ForeignKeyConstraint(
            ["import_id"], ["import.id"], name="fk_import_step_import_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "fact",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_fact"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """Drop the tables and what is in them."""
    op.drop_table("fact")
    op.drop_table("import_step")
    op.drop_table("import")
