"""Where reports and posters are found: `/report/usva/2026-H2.html`, `/poster/usva/2026-H2.svg`.

A team's short name may hold anything, but a path only plain letters. What is not plain is
written as its bytes: `Pähkinä` becomes `P=C3=A4hkin=C3=A4`.
"""

from urllib.parse import quote, unquote

from scorecard.charts.poster import Sheet
from scorecard.domain.people import Team
from scorecard.domain.periods import Period


def report_address(team: Team, half_year: Period, ending: str) -> str:
    """Return the address of a report; `ending` is html or pdf."""
    return f"/report/{in_path(team.key)}/{half_year.code}.{ending}"


def poster_address(team: Team, half_year: Period, ending: str, sheet: Sheet = Sheet.A3) -> str:
    """Return the address of a poster; `ending` is svg or pdf."""
    return f"/poster/{in_path(team.key)}/{half_year.code}.{ending}?size={sheet}"


def in_path(key: str) -> str:
    """Return a short name as it stands in a path."""
    # A name of dots alone would lead elsewhere, and one with a slash would be two.
    return quote(key, safe="").replace(".", "%2E").replace("%", "=")


def from_path(part: str) -> str:
    """Return the short name that a part of a path means."""
    return unquote(part.replace("=", "%"))
