"""Months as people write them in workbooks, in both languages."""

import re
from datetime import date

from scorecard.domain.periods import NotAPeriodError, Period, PeriodKind
from scorecard.domain.words import fold

_ENGLISH = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_FINNISH = (
    "tammi",
    "helmi",
    "maalis",
    "huhti",
    "touko",
    "kesä",
    "heinä",
    "elo",
    "syys",
    "loka",
    "marras",
    "joulu",
)
_NUMBERS = (
    {name: number for number, name in enumerate(_ENGLISH, 1)}
    | {name[:3]: number for number, name in enumerate(_ENGLISH, 1)}
    | {name: number for number, name in enumerate(_FINNISH, 1)}
    | {f"{name}kuu": number for number, name in enumerate(_FINNISH, 1)}
    | {"sept": 9}
)
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})")
_SLASH = re.compile(r"(?P<month>[0-9]{1,2})\s?/\s?(?P<year>[0-9]{4})")
_NAMED = re.compile(r"(?P<name>[^\W\d_]+)\.? (?P<year>[0-9]{4})")
_DAYS = (
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"),
    re.compile(r"(?P<day>[0-9]{1,2})\.\s?(?P<month>[0-9]{1,2})\.\s?(?P<year>[0-9]{4})"),
)


def month_in(text: str) -> Period:
    """Return the month that `2026-01`, `1/2026`, `Jan 2026` or `tammikuu 2026` names.

    A whole day names its month, as a real date cell does once it has become a CSV file.
    """
    if day := day_in(text):
        return Period.parse(f"{day.year:04}-{day.month:02}", PeriodKind.MONTH)
    for pattern in (_ISO, _SLASH, _NAMED):
        if match := pattern.fullmatch(fold(text)):
            found = match.groupdict()
            number = found.get("month") or _NUMBERS.get(found.get("name", ""), 0)
            try:
                return Period.parse(f"{found['year']}-{int(number):02}", PeriodKind.MONTH)
            except NotAPeriodError:
                break
    raise NotAPeriodError(text.strip(), PeriodKind.MONTH)


def day_in(text: str) -> date | None:
    """Return the day that `2026-01-31` or `31.1.2026` names, None if it names none."""
    for pattern in _DAYS:
        if match := pattern.fullmatch(text.strip()):
            try:
                return date(int(match["year"]), int(match["month"]), int(match["day"]))
            except ValueError:
                return None
    return None
