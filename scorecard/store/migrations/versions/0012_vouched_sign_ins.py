"""Know of a sign-in that a provider vouched for a second factor, too.

Earlier ones are taken for signed in without. Going back, everybody is taken so.

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Add the column."""
    op.add_column("sign_in", sa.Column("vouched_at", INSTANT, nullable=True))


def downgrade() -> None:
    """Drop the column."""
    op.drop_column("sign_in", "vouched_at")
