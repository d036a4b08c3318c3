"""The academy's time zone decides which day, and so which month, it is."""

from datetime import UTC, datetime

import pytest

from scorecard.domain.clock import today_in
from scorecard.domain.periods import month_of


@pytest.mark.parametrize(
    ("zone", "moment", "month"),
    [
        pytest.param("UTC", "2026-12-31T22:30", "2026-12", id="the old year in Greenwich"),
        pytest.param("Europe/Helsinki", "2026-12-31T22:30", "2027-01", id="the new in Helsinki"),
        pytest.param("Europe/Helsinki", "2026-12-31T21:59", "2026-12", id="a minute before"),
        pytest.param("Europe/Helsinki", "2026-12-31T22:00", "2027-01", id="on the stroke"),
        pytest.param("Europe/Helsinki", "2026-06-30T21:00", "2026-07", id="summer time"),
        pytest.param("Europe/Helsinki", "2026-06-30T20:59", "2026-06", id="before, in summer"),
        pytest.param("America/New_York", "2027-01-01T04:00", "2026-12", id="west of Greenwich"),
    ],
)
def test_a_month_ends_at_midnight_of_the_place(zone: str, moment: str, month: str) -> None:
    now = datetime.fromisoformat(moment).replace(tzinfo=UTC)

    assert month_of(today_in(zone, now)).code == month


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        today_in("UTC", datetime(2026, 12, 31, 12))  # noqa: DTZ001 (that is the point)
