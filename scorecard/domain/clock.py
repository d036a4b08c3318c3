"""Which day it is: a question of the place, so that two clocks may say two months."""

from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_CONTINENTS = frozenset(
    {
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    }
)


def today_in(zone: str, now: datetime) -> date:
    """Return the date at the moment `now` in a time zone such as `Europe/Helsinki`.

    Raises:
        ValueError: `now` does not say its own time zone, so it could be any moment.
    """
    if now.tzinfo is None:
        raise ValueError("A moment without a time zone has no date elsewhere.")
    return now.astimezone(ZoneInfo(zone)).date()


@cache
def time_zones() -> tuple[str, ...]:
    """Return the time zones that people choose from, named after places, and UTC.

    Left out are the older names of the same zones, such as `EET` or `Etc/GMT-2`.
    """
    places = {zone for zone in available_timezones() if zone.partition("/")[0] in _CONTINENTS}
    return tuple(sorted(places | {"UTC"}))
