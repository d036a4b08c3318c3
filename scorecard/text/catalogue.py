"""`Text`: everything the app says in one language, words as well as numbers and dates.

How to call it: `text("month-saved", metric=metric.name, count=3)`. Text is shown as it
is; a whole number also chooses between the plural forms of a message, which are written
`[one]` and `*[other]`. A number that needs decimals is formatted first, with `number` or
`amount`. A year is passed as text, since it is no count: 2026 and not 2 026.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache

from babel import Locale
from babel.dates import format_date, format_datetime, get_timezone

from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Calendar, Period, PeriodKind
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import Words
from scorecard.text import numerals
from scorecard.text.bundles import known_language, phrase

_WORD_START = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Text:
    """The words and formats of one language; get it from `text_in`."""

    language: str

    def __call__(self, key: str, /, **arguments: object) -> str:
        """Return the message called `key`, with `arguments` filled in.

        Dates, decimals and large numbers are shown in the language's way; what else
        is neither text nor a number is shown as `str` gives it.
        """
        return phrase(key, self.language, {n: self._blank(a) for n, a in arguments.items()})

    def refusal(self, refused: RefusedError) -> str:
        """Return what a refusal says."""
        return self(refused.key, **refused.arguments)

    def choice(self, choice: StrEnum) -> str:
        """Return the word for a choice: `Kind.ADDS_UP` is the message `kind-adds-up`."""
        return self(choice_key(choice))

    def words(self, words: Words) -> str:
        """Return a text of the model or the templates; English where ours is missing."""
        return words.get(self.language) or words.get("en") or next(iter(words.values()), "")

    def number(self, number: Decimal | int, decimals: int = 0) -> str:
        """Return a number with a fixed count of decimals."""
        return numerals.fixed(number, decimals, self._locale)

    def exact(self, number: Decimal | int) -> str:
        """Return a number with all its decimals, as a field shows it for editing."""
        return numerals.unrounded(number, self._locale)

    def amount(self, number: Decimal, metric: Metric) -> str:
        """Return a metric's number with its decimals and its unit: `1 234,50 €`."""
        return self.unit_value(number, metric.decimals, metric.unit)

    def unit_value(self, number: Decimal | int, decimals: int, unit: str) -> str:
        """Return a number and its unit on one line: `12 visits`, `64%`."""
        shown = self.number(number, decimals)
        if unit == "%":
            return self("format-percent", number=shown)
        return f"{shown}{numerals.NO_BREAK_SPACE}{unit}" if unit else shown

    def percent_change(self, share: Decimal) -> str:
        """Return a change with its sign: 1.3 of what was there before is `+130%`."""
        sign = "+" if round(share * 100) > 0 else ""
        return self("format-percent", number=sign + self.number(share * 100))

    def date(self, day: date) -> str:
        """Return a day with its year: `22 Nov 2026`, `22.11.2026`."""
        return format_date(day, self("format-date"), self._locale)

    def moment(self, at: datetime, zone: str) -> str:
        """Return a day and the time on the clocks of a zone: `22 Nov 2026, 12:05`."""
        return format_datetime(at, self("format-moment"), get_timezone(zone), self._locale)

    def month(self, month: Period) -> str:
        """Return a month with its year: `November 2026`, `marraskuu 2026`."""
        return format_date(_first_day(month), "LLLL y", self._locale)

    def month_short(self, month: Period) -> str:
        """Return a month's short name alone, as axes show it: `Nov`, `marras`."""
        return format_date(_first_day(month), "LLL", self._locale)

    def period(self, period: Period, calendar: Calendar) -> str:
        """Return any period's name: `November 2026`, `Q4 2026`, `Autumn 2026`, `2026`."""
        year = str(period.year)
        match period.kind:
            case PeriodKind.MONTH:
                return self.month(period)
            case PeriodKind.QUARTER:
                return self("format-quarter", quarter=str(period.number), year=year)
            case PeriodKind.HALF_YEAR:
                if calendar.first_month(period).number == calendar.autumn:
                    return self("format-autumn", year=year)
                return self("format-spring", year=year)
            case PeriodKind.YEAR:
                return year

    def sentence(self, words: str) -> str:
        """Return words with a capital first letter: Finnish months are small within a line."""
        return words[:1].upper() + words[1:]

    def list(self, items: Sequence[str]) -> str:
        """Return items in one phrase: `a, b and c`; nothing for none."""
        *most, last = items or ("",)
        return self("format-list", most=", ".join(most), last=last) if most else last

    @property
    def _locale(self) -> Locale:
        return _locale_of(self.language)

    def _blank(self, argument: object) -> str | int:
        match argument:
            case str():
                return argument
            case int() if abs(argument) < 1000:
                return argument
            case int():  # Fluent parts thousands its own way; all of these are plural
                return self.number(argument)
            case Decimal():
                return self.exact(argument)
            case date():
                return self.date(argument)
            case _:
                return str(argument)


def text_in(language: str) -> Text:
    """Return the words of a language or locale; English for one we do not speak."""
    return Text(known_language(language))


def choice_key(choice: StrEnum) -> str:
    """Return the message key of a choice, made of its class and its value."""
    name = _WORD_START.sub("-", type(choice).__name__).lower()
    return f"{name}-{re.sub('[ _]', '-', choice.value)}"


@cache
def _locale_of(language: str) -> Locale:
    return Locale.parse(language)


def _first_day(month: Period) -> date:
    return date(month.year, month.number, 1)
