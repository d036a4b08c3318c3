"""Dates written so that calendars read them: iCalendar, RFC 5545."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

MEDIA_TYPE = "text/calendar; charset=utf-8"
READ_AGAIN = timedelta(hours=12)
"""How soon a calendar should look again; most look once a day."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A whole day in a calendar. `uid` stays the same for the same thing, all over the world."""

    uid: str
    day: date
    title: str
    what: str
    address: str


def calendar_file(name: str, entries: Iterable[CalendarEntry], *, at: datetime) -> bytes:
    """Return a calendar called `name`, written at the moment `at`."""
    calendar = Calendar()
    calendar.add("prodid", "-//Rocket Scorecard//scorecard//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", READ_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", READ_AGAIN)
    for entry in entries:
        calendar.add_component(_event(entry, at))
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, at: datetime) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", at.astimezone(UTC))
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", entry.title)
    event.add("description", entry.what)
    event.add("url", entry.address)
    event.add("transp", "TRANSPARENT")  # it takes nobody's time
    return event


def midnight(day: date) -> datetime:
    """Return the moment at which a day's calendar counts as written, whenever it is read."""
    return datetime.combine(day, time(), UTC)
