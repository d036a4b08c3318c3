"""Add time zones of people, who looked at whose figures, requests to be erased.

A person may have several pseudonyms from here on, once two of them were made one. Going back
keeps one of them; what the log tells under the others is then told of somebody unknown.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DAY = sa.Date().with_variant(sa.Text(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Add them, and let people have several pseudonyms."""
    op.add_column("person", sa.Column("time_zone", sa.Text(), nullable=True))
    op.create_table(
        "look",
        sa.Column("person_id", NUMBER, nullable=False, autoincrement=False),
        sa.Column("day", DAY, nullable=False),
        sa.Column("seen_by", NUMBER, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("person_id", "day", "seen_by", name="pk_look"),
        _person("look", "person_id"),
        _person("look", "seen_by"),
        sqlite_strict=True,
    )
    op.create_index("ix_look_seen_by", "look", ["seen_by"], unique=False)
    op.create_table(
        "erasure_request",
        sa.Column("person_id", NUMBER, nullable=False, autoincrement=False),
        sa.Column("asked_at", INSTANT, nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_erasure_request"),
        _person("erasure_request", "person_id"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("pseudonym", table_kwargs={"sqlite_strict": True}) as table:
        table.drop_constraint("uq_pseudonym_person_id", type_="unique")
        table.create_index("ix_pseudonym_person_id", ["person_id"], unique=False)


def downgrade() -> None:
    """Drop them and what is in them, and every pseudonym but the first of each person."""
    op.execute(
        "DELETE FROM pseudonym WHERE pseudonym NOT IN"
        " (SELECT min(pseudonym) FROM pseudonym GROUP BY person_id)"
    )
    with op.batch_alter_table("pseudonym", table_kwargs={"sqlite_strict": True}) as table:
        table.drop_index("ix_pseudonym_person_id")
        table.create_unique_constraint("uq_pseudonym_person_id", ["person_id"])
    op.drop_table("erasure_request")
    op.drop_table("look")
    op.drop_column("person", "time_zone")


def _person(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], ["person.id"], name=f"fk_{table}_{column}", ondelete="RESTRICT"
    )
