"""What the month and the team page cost after ten years, beside one year and a bare page."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

from scorecard.app import build_app
from scorecard.settings import settings_from_env
from tests.bench.figures import Figures
from tests.bench.long_lived import grow_old
from tests.bench.servers import academy_server, bare_server, cpu_seconds, signed_in
from tests.bench.side_by_side import ROUNDS, Visit, side_by_side

YEARS = (10, 1)
PAGES = ("month", "team")
OPENED = 3


def test_pages_of_ten_years(tmp_path: Path, figures: Figures) -> None:
    with ExitStack() as opened:
        bare = Visit(opened.enter_context(bare_server()))
        rows = {
            f"{page}, {years} year{'s' if years > 1 else ''}": visit
            for years in YEARS
            for page, visit in opened.enter_context(_visits(tmp_path / str(years), years)).items()
        }
        visits = [*rows.values(), bare]
        *costs, least = side_by_side(visits)
        *used, least_used = _cpu_of(visits)
    for row, cost, cpu in zip(rows, costs, used, strict=True):
        figures.note(
            "ten years",
            row,
            {
                "load, ms": cost.load * 1000,
                "load, server": cost.load / least.load,
                "load, CPU": cpu / least_used,
                "load, bytes": cost.bytes / least.bytes,
                "run again, server": cost.again / least.again,
            },
        )


@contextmanager
def _visits(folder: Path, years: int) -> Iterator[dict[str, Visit]]:
    """Serve a team of so many years, looked at by whoever has most goals."""
    app = build_app(settings_from_env({"SCORECARD_DATA": str(folder)}))
    lived = grow_old(app, years)
    app.database.close()
    with academy_server(folder) as server:
        cookie = signed_in(server, lived.person)
        yield {page: Visit(server, page, cookie) for page in PAGES}


def _cpu_of(visits: Sequence[Visit]) -> list[float]:
    """Return the seconds of a core that opening each page takes its server, the medians of rounds.

    The system counts in hundredths of a second, so that each round opens a page several times.
    """
    rounds: list[list[float]] = [[] for _ in visits]
    for _ in range(ROUNDS):
        for visit, found in zip(visits, rounds, strict=True):
            began = cpu_seconds(visit.server)
            for _ in range(OPENED):
                visit.load()
            found.append((cpu_seconds(visit.server) - began) / OPENED)
    return [median(found) for found in rounds]
