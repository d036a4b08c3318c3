"""Add dot sessions, what was revealed and settled in them, coaches' sharing, and surveys.

Answers so far were given by their members themselves, and no coach's dots are shared. Going
back loses what was settled in sessions; dots, answers and half-years stay.

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DAY = sa.Date().with_variant(sa.Text(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
TEXT = sa.Text()


def upgrade() -> None:
    """Add them."""
    _sessions()
    _settled()
    _surveys()
    op.add_column("half_year", sa.Column("coach_shared_on", DAY, nullable=True))
    with op.batch_alter_table("assessment", table_kwargs={"sqlite_strict": True}) as table:
        table.add_column(sa.Column("entered_by", NUMBER, nullable=True))
        table.create_foreign_key(
            "fk_assessment_entered_by", "person", ["entered_by"], ["id"], ondelete="RESTRICT"
        )
        table.create_index("ix_assessment_entered_by", ["entered_by"], unique=False)


def downgrade() -> None:
    """Drop them and what is in them."""
    with op.batch_alter_table("assessment", table_kwargs={"sqlite_strict": True}) as table:
        table.drop_index("ix_assessment_entered_by")
        table.drop_constraint("fk_assessment_entered_by", type_="foreignkey")
        table.drop_column("entered_by")
    op.drop_column("half_year", "coach_shared_on")
    for name in ("survey_dots", "survey_answer", "survey"):
        op.drop_table(name)
    for name in (
        "next_step",
        "confirmation",
        "agreed",
        "agreement",
        "attendance",
        "reveal",
        "dot_session",
    ):
        op.drop_table(name)


def _sessions() -> None:
    op.create_table(
        "dot_session",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("team_id", NUMBER, nullable=False),
        sa.Column("period", TEXT, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("agenda", TEXT, nullable=False),
        sa.Column("process", TEXT, nullable=False),
        sa.Column("ordered", TEXT, nullable=False),
        sa.Column("minutes", NUMBER, nullable=False),
        sa.Column("stepped_at", INSTANT, nullable=False),
        sa.Column("opened_at", INSTANT, nullable=False),
        sa.Column("opened_by", NUMBER, nullable=True),
        sa.Column("ended_at", INSTANT, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dot_session"),
        sa.CheckConstraint("ordered IN ('rocket', 'widest')", name="ordered"),
        sa.CheckConstraint("minutes BETWEEN 0 AND 30", name="minutes"),
        sa.UniqueConstraint("team_id", "period", name="uq_dot_session_team_id_period"),
        _to("dot_session", "team_id", "team"),
        _to("dot_session", "opened_by", "person"),
        sqlite_strict=True,
    )
    op.create_index("ix_dot_session_opened_by", "dot_session", ["opened_by"])
    op.create_table(
        "reveal",
        *_team_half_year(),
        sa.Column("process", TEXT, nullable=False),
        sa.Column("revealed_at", INSTANT, nullable=False),
        sa.Column("revealed_by", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("team_id", "period", "process", name="pk_reveal"),
        _to("reveal", "team_id", "team"),
        _to("reveal", "revealed_by", "person"),
        sqlite_strict=True,
    )
    op.create_index("ix_reveal_revealed_by", "reveal", ["revealed_by"])
    op.create_table(
        "attendance",
        *_team_half_year(),
        _key("person_id"),
        sa.Column("joined_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("team_id", "period", "person_id", name="pk_attendance"),
        _to("attendance", "team_id", "team"),
        _to("attendance", "person_id", "person"),
        sqlite_strict=True,
    )
    op.create_index("ix_attendance_person_id", "attendance", ["person_id"])


def _settled() -> None:
    op.create_table(
        "agreement",
        _key("rating_id"),
        sa.Column("members", NUMBER, nullable=False),
        sa.Column("understood", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("rating_id", name="pk_agreement"),
        _to("agreement", "rating_id", "rating"),
        sqlite_strict=True,
    )
    op.create_table(
        "agreed",
        _key("rating_id"),
        _key("person_id"),
        sa.PrimaryKeyConstraint("rating_id", "person_id", name="pk_agreed"),
        _to("agreed", "rating_id", "rating"),
        _to("agreed", "person_id", "person"),
        sqlite_strict=True,
    )
    op.create_index("ix_agreed_person_id", "agreed", ["person_id"])
    op.create_table(
        "confirmation",
        *_team_half_year(),
        sa.Column("process", TEXT, nullable=False),
        _key("person_id"),
        sa.Column("said_on", DAY, nullable=False),
        sa.PrimaryKeyConstraint(
            "team_id", "period", "process", "person_id", name="pk_confirmation"
        ),
        _to("confirmation", "team_id", "team"),
        _to("confirmation", "person_id", "person"),
        sqlite_strict=True,
    )
    op.create_index("ix_confirmation_person_id", "confirmation", ["person_id"])
    op.create_table(
        "next_step",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("team_id", NUMBER, nullable=False),
        sa.Column("period", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("person_id", NUMBER, nullable=True),
        sa.Column("due", DAY, nullable=True),
        sa.Column("process", TEXT, nullable=True),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("settled_on", DAY, nullable=True),
        sa.Column("given_by", NUMBER, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_next_step"),
        sa.CheckConstraint("state IN ('open', 'done', 'dropped')", name="state"),
        sa.CheckConstraint("(state = 'open') = (settled_on IS NULL)", name="settled"),
        _to("next_step", "team_id", "team"),
        _to("next_step", "person_id", "person"),
        _to("next_step", "given_by", "person"),
        sqlite_strict=True,
    )
    for column in ("team_id", "person_id", "given_by"):
        op.create_index(f"ix_next_step_{column}", "next_step", [column])


def _surveys() -> None:
    op.create_table(
        "survey",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("team_id", NUMBER, nullable=False),
        sa.Column("period", TEXT, nullable=False),
        sa.Column("token_hash", TEXT, nullable=False),
        sa.Column("processes", TEXT, nullable=False),
        sa.Column("opened_on", DAY, nullable=False),
        sa.Column("closes_on", DAY, nullable=False),
        sa.Column("opened_by", NUMBER, nullable=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_survey"),
        sa.CheckConstraint("closes_on >= opened_on", name="days"),
        sa.UniqueConstraint("token_hash", name="uq_survey_token_hash"),
        _to("survey", "team_id", "team"),
        _to("survey", "opened_by", "person"),
        sqlite_strict=True,
    )
    for column in ("team_id", "opened_by"):
        op.create_index(f"ix_survey_{column}", "survey", [column])
    op.create_table(
        "survey_answer",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("survey_id", NUMBER, nullable=False),
        sa.Column("form", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_survey_answer"),
        sa.UniqueConstraint("survey_id", "form", name="uq_survey_answer_survey_id_form"),
        _to("survey_answer", "survey_id", "survey"),
        sqlite_strict=True,
    )
    op.create_table(
        "survey_dots",
        _key("survey_answer_id"),
        sa.Column("process", TEXT, nullable=False),
        sa.Column("dots", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("survey_answer_id", "process", name="pk_survey_dots"),
        sa.CheckConstraint("dots BETWEEN 0 AND 9", name="dots"),
        _to("survey_dots", "survey_answer_id", "survey_answer"),
        sqlite_strict=True,
    )


def _team_half_year() -> tuple[sa.Column[int], sa.Column[str]]:
    return _key("team_id"), sa.Column("period", TEXT, nullable=False)


def _key(name: str) -> sa.Column[int]:
    return sa.Column(name, NUMBER, nullable=False, autoincrement=False)


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete="RESTRICT"
    )
