"""Add second factors, identities at providers, known devices and counted attempts.

Going back loses second factors and identities, so that people sign in by password alone.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Add them, and let a sign-in get a new token."""
    _second_factors()
    op.create_table(
        "identity",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("linked_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
        sa.UniqueConstraint("issuer", "subject", name="uq_identity_issuer_subject"),
        _person("identity"),
        sqlite_strict=True,
    )
    op.create_index("ix_identity_person_id", "identity", ["person_id"], unique=False)
    op.create_table(
        "known_device",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("used_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_known_device"),
        _person("known_device"),
        sqlite_strict=True,
    )
    op.create_index("ix_known_device_person_id", "known_device", ["person_id"], unique=False)
    op.create_table(
        "attempt",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("counted", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
        sqlite_strict=True,
    )
    op.create_index("ix_attempt_counted_at", "attempt", ["counted", "at"], unique=False)
    for name, kind in _NEW_COLUMNS:
        op.add_column("sign_in", sa.Column(name, kind, nullable=True))
    op.create_index("ix_sign_in_former_hash", "sign_in", ["former_hash"], unique=False)


def downgrade() -> None:
    """Drop them and what is in them."""
    op.drop_index("ix_sign_in_former_hash", "sign_in")
    for name, _ in reversed(_NEW_COLUMNS):
        op.drop_column("sign_in", name)
    op.drop_table("attempt")
    op.drop_table("known_device")
    op.drop_table("identity")
    op.drop_table("recovery_code")
    op.drop_table("second_factor")


_NEW_COLUMNS = (
    ("shown_at", INSTANT),
    ("renewal_due_at", INSTANT),
    ("former_hash", sa.Text()),
    ("former_until", INSTANT),
)


def _second_factors() -> None:
    op.create_table(
        "second_factor",
        sa.Column("person_id", NUMBER, nullable=False, autoincrement=False),
        sa.Column("sealed_secret", sa.Text(), nullable=False),
        sa.Column("confirmed_at", INSTANT, nullable=True),
        sa.Column("last_step", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_second_factor"),
        _person("second_factor"),
        sqlite_strict=True,
    )
    op.create_table(
        "recovery_code",
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("used_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("code_hash", name="pk_recovery_code"),
        _person("recovery_code"),
        sqlite_strict=True,
    )
    op.create_index("ix_recovery_code_person_id", "recovery_code", ["person_id"], unique=False)


def _person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["person_id"], ["person.id"], name=f"fk_{table}_person_id", ondelete="RESTRICT"
    )
