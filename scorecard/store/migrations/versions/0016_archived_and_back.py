"""Remember the months in which a metric was archived before it came back.

Nothing was ever brought back before this, so no metric has such months yet. Going back loses
them: the months between then count as months in which nothing was entered.

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Add the column."""
    op.add_column("metric", sa.Column("paused", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("metric", "paused")
