"""Column types: INTEGER and TEXT on SQLite's strict tables, native types on PostgreSQL.

Domain values go in and come out, so no other module of the store converts anything.
"""

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Boolean, Date, DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from scorecard.domain.periods import Period
from scorecard.domain.values import exact
from scorecard.domain.words import NAME_LIMIT, NOTE_LIMIT, clean_text

MILLION = 1_000_000


class _Portable(TypeDecorator[Any]):
    """A type with one form on SQLite's strict tables and another elsewhere."""

    impl: Any = Text
    cache_ok = True
    on_sqlite: type[TypeEngine[Any]] = Text
    elsewhere: TypeEngine[Any] = Text()

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type that this database stores."""
        return self.on_sqlite() if dialect.name == "sqlite" else self.elsewhere


class Number(_Portable):
    """A whole number; a key, a count, a version."""

    impl = BigInteger
    cache_ok = True
    on_sqlite = Integer
    elsewhere = BigInteger()


class Amount(_Portable):
    """An exact decimal, stored as whole millionths."""

    impl = BigInteger
    cache_ok = True
    on_sqlite = Integer
    elsewhere = BigInteger()

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Store millionths; refuse what is not finite or too large."""
        return None if value is None else int(exact(value) * MILLION)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Return the decimal that was stored."""
        return None if value is None else Decimal(value) / MILLION


class Flag(_Portable):
    """Yes or no."""

    impl = Boolean
    cache_ok = True
    on_sqlite = Integer
    elsewhere = Boolean()

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> Any:
        """Store 0 or 1 where there is no boolean."""
        if value is None:
            return None
        return int(value) if dialect.name == "sqlite" else bool(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        """Return a boolean everywhere."""
        return None if value is None else bool(value)


class Day(_Portable):
    """A date."""

    impl = Date
    cache_ok = True
    elsewhere = Date()

    def process_bind_param(self, value: date | None, dialect: Dialect) -> Any:
        """Store ISO text where there is no date."""
        return value.isoformat() if value and dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        """Return a date everywhere."""
        return date.fromisoformat(value) if isinstance(value, str) else value


class Instant(_Portable):
    """A moment in time, in UTC; text of one width on SQLite, so that it sorts."""

    impl = DateTime
    cache_ok = True
    elsewhere = DateTime(timezone=True)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Store UTC; a moment without a time zone is a mistake of ours and fails here."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment needs a time zone.")
        moment = value.astimezone(UTC)
        return moment.isoformat(timespec="microseconds") if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Return a moment in UTC everywhere."""
        if isinstance(value, str):
            return datetime.fromisoformat(value)
        return value.astimezone(UTC) if value else None


class PeriodCode(_Portable):
    """A period by its code, which sorts by time within its kind."""

    cache_ok = True

    def process_bind_param(self, value: Period | None, dialect: Dialect) -> str | None:
        """Store the code."""
        return value.code if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> Period | None:
        """Return the period."""
        return _period(value) if value else None


# Months repeat by the thousand, and there are fewer than six thousand codes.
_period = cache(Period.parse)


class Choice(_Portable):
    """One of a fixed set of words, such as a role."""

    cache_ok = True

    def __init__(self, choices: type[StrEnum]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """Store the word; a word outside the set fails here."""
        return None if value is None else self.choices(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """Return the member of the set."""
        return None if value is None else self.choices(value)


class Line(_Portable):
    """One line of people's own text: normalised, without control characters."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Refuse what would break an export or a constraint later."""
        return None if value is None else clean_text(value, limit=NAME_LIMIT)


class Prose(_Portable):
    """Several lines of people's own text: normalised, without control characters."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Refuse what would break an export or a constraint later."""
        return None if value is None else clean_text(value, limit=NOTE_LIMIT, lines=True)


class Opaque(_Portable):
    """Text that we made ourselves: hashes, codes, JSON."""

    cache_ok = True


class Months(_Portable):
    """Several months in their order; most often none."""

    cache_ok = True

    def process_bind_param(self, value: tuple[Period, ...] | None, dialect: Dialect) -> str | None:
        """Store their codes with a space between."""
        return None if value is None else " ".join(month.code for month in value)

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> tuple[Period, ...] | None:
        """Return them in their order."""
        return None if value is None else tuple(_period(code) for code in value.split())


class Codes(_Portable):
    """Several codes in their order, such as the processes of an agenda; none has a space."""

    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        """Store them with a space between."""
        return None if value is None else " ".join(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """Return them in their order."""
        return None if value is None else tuple(value.split())
