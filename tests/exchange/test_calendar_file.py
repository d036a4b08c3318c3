"""Calendars read what we write, whatever stands in it."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from scorecard.exchange.calendar_file import CalendarEntry, calendar_file

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
NASTY = 'Käynnit; 50 %, \\ "uudet"\nBEGIN:VEVENT\r\nX:1 ' + "pitkä " * 40


@pytest.mark.parametrize("title", ["Enter November", NASTY])
def test_what_is_written_is_read_back(title: str) -> None:
    entry = CalendarEntry(
        "month-2026-11@host",
        date(2026, 12, 1),
        title,
        "Five numbers",
        "https://a.example.org/month",
    )

    read = Calendar.from_ical(calendar_file("Rocket", [entry], at=NOW))

    [event] = read.walk("VEVENT")
    assert str(event["SUMMARY"]).split() == title.split()
    assert event["DTSTART"].dt == date(2026, 12, 1)
    assert event["DTEND"].dt == date(2026, 12, 2)
    assert (event["UID"], event["URL"]) == ("month-2026-11@host", "https://a.example.org/month")
    assert (read["X-WR-CALNAME"], read["METHOD"]) == ("Rocket", "PUBLISH")


def test_the_same_dates_make_the_same_file() -> None:
    entry = CalendarEntry(
        "goal-1@host", date(2026, 12, 31), "Goal ends", "", "https://a.example.org"
    )

    assert calendar_file("R", [entry], at=NOW) == calendar_file("R", [entry], at=NOW)
    assert len(Calendar.from_ical(calendar_file("R", [], at=NOW)).walk("VEVENT")) == 0
