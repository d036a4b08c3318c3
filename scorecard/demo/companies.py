"""The teams of the demo academy, with what makes their stories."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from scorecard.domain.academy import Academy
from scorecard.domain.people import Team
from scorecard.domain.periods import Calendar, Period


@dataclass(frozen=True, slots=True)
class Company:
    """A team with what makes its story: its language, and the troubles it had."""

    team: Team
    language: str
    trouble: bool
    gap: bool


def companies_for(teams: Iterable[Any], academy: Academy, today: date) -> Iterator[Company]:
    """Yield the teams that the file tells of, founded before the half-year of `today`."""
    calendar = academy.calendar
    running = calendar.half_year_of(today)
    for number, told in enumerate(teams, 1):
        half_year = running.plus(told["founded"])
        archived = told.get("archived")
        team = Team(
            id=number,
            key=told["key"],
            name=told["name"],
            cohort=half_year.code,
            founded=_founding_day(half_year, calendar, number),
            archived=calendar.last_day(running.plus(archived)) if archived else None,
        )
        yield Company(
            team,
            language=spoken(told["words"], academy.settings.languages),
            trouble=told.get("trouble", False),
            gap=told.get("gap", False),
        )


def _founding_day(half_year: Period, calendar: Calendar, number: int) -> date:
    # The second month: so the oldest team is three years old by any day of the running one.
    month = calendar.first_month(half_year).successor
    return date(month.year, month.number, number)


def spoken(language: str, offered: tuple[str, ...]) -> str:
    """Return the language if the academy offers it, else the academy's first."""
    return language if language in offered else offered[0]
