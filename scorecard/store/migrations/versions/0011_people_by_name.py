"""Keep names of people as we compare them, so that searching and ordering heed every letter.

SQLite's own lower() knows ASCII only. The triggers, which are renewed after every step, let
dots follow from here on to whoever their giver turned out to be.

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

from scorecard.domain.words import fold

revision = "0011"
down_revision = "0010"

_KEPT = {"sqlite_strict": True, "sqlite_autoincrement": True}
_PERSON = sa.table("person", *map(sa.column, ("id", "name", "name_key")))


def upgrade() -> None:
    """Add the column and its index, and fill it in."""
    op.add_column("person", sa.Column("name_key", sa.Text(), nullable=True))
    connection = op.get_bind()
    for id, name in connection.execute(sa.select(_PERSON.c.id, _PERSON.c.name)).all():
        key = {"name_key": fold(name)}
        connection.execute(sa.update(_PERSON).where(_PERSON.c.id == id).values(key))
    with op.batch_alter_table("person", table_kwargs=_KEPT) as table:
        table.alter_column("name_key", existing_type=sa.Text(), nullable=False)
        table.create_index("ix_person_name_key", ["name_key"], unique=False)


def downgrade() -> None:
    """Drop the index and the column."""
    with op.batch_alter_table("person", table_kwargs=_KEPT) as table:
        table.drop_index("ix_person_name_key")
        table.drop_column("name_key")
