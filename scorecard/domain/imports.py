"""Imports and the steps they took, so that an import can be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

Cells = Mapping[str, Any]
"""A row by column, of what JSON knows: texts, whole numbers, booleans and None."""


@dataclass(frozen=True, slots=True)
class Step:
    """One row that an import wrote: what it was before (None if it is new), what it became.

    `number` counts from 1 within the import; `row_key` finds the row in its table.
    """

    number: int
    table: str
    row_key: str
    before: Cells | None
    after: Cells


@dataclass(frozen=True, slots=True)
class Import:
    """One import of workbooks; `by` is None for the operator."""

    id: int
    at: datetime
    by: int | None
    files: tuple[str, ...]
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """How many rows of a table an import brought, and how many it changed."""

    import_id: int
    table: str
    new: int
    changed: int
