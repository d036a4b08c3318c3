"""What all tables share: one registry, named constraints, and the usual columns."""

from typing import Any

from sqlalchemy import CheckConstraint, MetaData
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from scorecard.store.types import Number

STRICT = {"sqlite_strict": True}


_METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


class Table(SQLModel, registry=registry(metadata=_METADATA)):
    """The base of all our tables.

    It has a registry of its own because Streamlit imports this module again
    after an edit, and the registry that SQLModel shares would then refuse to
    define the same table twice. Its constraints have names because SQLite can
    only change what has a name.
    """

    metadata = _METADATA


def row_key() -> Any:
    """Return the column that numbers the rows of a table."""
    return Field(default=None, primary_key=True, sa_type=Number)


def pointer(target: str, *, optional: bool = False, index: bool = True) -> Any:
    """Return a column that points to a row of another table; `target` is `table.column`."""
    # RESTRICT: what belongs to somebody goes by an explicit act, never by cascade.
    return Field(
        default=None if optional else ...,
        foreign_key=target,
        ondelete="RESTRICT",
        sa_type=Number,
        index=index,
        nullable=optional,
    )


def among(column: str, choices: type[Any]) -> CheckConstraint:
    """Return the constraint that a column holds one of these words."""
    allowed = ", ".join(f"'{choice.value}'" for choice in choices)
    return CheckConstraint(f"{column} IN ({allowed})", name=column)


def key_pointer(target: str, *, index: bool = False) -> Any:
    """Return a column of the primary key that points to a row of another table."""
    return Field(
        primary_key=True,
        foreign_key=target,
        ondelete="RESTRICT",
        sa_type=Number,
        sa_column_kwargs={"autoincrement": False},
        index=index,
    )
