"""Write down who did what.

The log is only added to, never changed: the triggers in `scorecard/store/triggers.py`
see to that. Going back loses the log and who stands behind its pseudonyms.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Write down who did what."""
    op.create_table(
        "pseudonym",
        sa.Column("pseudonym", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("pseudonym", name="pk_pseudonym"),
        sa.UniqueConstraint("person_id", name="uq_pseudonym_person_id"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_pseudonym_person_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "change",
        sa.Column("seq", NUMBER, nullable=False, autoincrement=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_change"),
        sa.UniqueConstraint("request", name="uq_change_request"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """Drop the tables and what is in them."""
    op.drop_table("change")
    op.drop_table("pseudonym")
