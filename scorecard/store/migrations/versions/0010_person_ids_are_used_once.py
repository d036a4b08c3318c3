"""Let SQLite give no person the id of somebody who was erased, as PostgreSQL never does.

Otherwise what the change log tells of person 12 would be told of the next one under that id.

Revision ID: 0010
Revises: 0009
"""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Number people on SQLite from a count that only goes up."""
    _rebuild(counted=True)


def downgrade() -> None:
    """Let SQLite take the next free number again."""
    _rebuild(counted=False)


def _rebuild(*, counted: bool) -> None:
    if op.get_bind().dialect.name == "sqlite":
        told = {"sqlite_strict": True, "sqlite_autoincrement": counted}
        with op.batch_alter_table("person", recreate="always", table_kwargs=told):
            pass
