"""Which day it is: a question of the place, so that two clocks may say two months."""

from datetime import date, datetime
from zoneinfo import ZoneInfo


def today_in(zone: str, now: datetime) -> date:
    """Return the date at the moment `now` in a time zone such as `Europe/Helsinki`.

    Raises:
        ValueError: `now` does not say its own time zone, so it could be any moment.
    """
    if now.tzinfo is None:
        raise ValueError("A moment without a time zone has no date elsewhere.")
    return now.astimezone(ZoneInfo(zone)).date()
