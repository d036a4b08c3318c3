"""Charts as files: each the same drawing as on its page, with its name on it, on white paper.

Where they are found is here too, so that pages and routes say the same:
`/picture/curve/17.svg?view=sums`, `/picture/rocket/usva/2026-H2.png`,
`/picture/compare/totals.svg?by=age`.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from scorecard.charts.curve_words import number_heading
from scorecard.charts.gap import gap_chart
from scorecard.charts.gap_rows import gap_alt
from scorecard.charts.heat_map import heat_map_chart
from scorecard.charts.heat_map_rows import heat_map_alt
from scorecard.charts.rocket import rocket_chart
from scorecard.charts.rocket_state import Rocket
from scorecard.charts.rocket_words import rocket_alt
from scorecard.charts.specs import Spec, harmless
from scorecard.charts.totals import totals_alt, totals_chart
from scorecard.domain.academy import Academy
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.reporting.addresses import in_path
from scorecard.reporting.curves import CurveSight, drawn_curve
from scorecard.text import Text
from scorecard.views.compare import CompareView
from scorecard.views.curves import MetricCurve
from scorecard.views.gap import GapView
from scorecard.views.rocket import RocketView

ENDINGS = ("png", "svg")
WIDE = 960  # pixels: a heat map needs room for every process


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart on its way into a file; `name` is the file's without its ending.

    `said` is what the picture says, for whoever cannot see it.
    """

    name: str
    chart: Spec
    said: str


def curve_picture(shown: MetricCurve, way: CurveSight, academy: Academy, text: Text) -> Picture:
    """Return a metric's curve, looked at in one of the ways of its page."""
    drawn = drawn_curve(shown, way, academy.calendar, text, dark=False)
    last = shown.points[-1].month.code if shown.points else shown.metric.first.code
    chart = _titled(drawn.chart(), number_heading(shown.metric, text))
    return Picture(f"{_plain(shown.metric.name)}-{last}", chart, drawn.alt)


def rocket_picture(view: RocketView, academy: Academy, text: Text) -> Picture:
    """Return a team's rocket in a half-year."""
    rocket = Rocket(view.model, view.shown, view.before, view.aims, academy.calendar)
    chart = rocket_chart(rocket, text, dark=False)
    return _of_team(view, text("nav-rocket"), chart, rocket_alt(rocket, text), academy, text)


def gap_picture(view: GapView, academy: Academy, text: Text) -> Picture:
    """Return what several say of a team's dots, side by side."""
    chart = gap_chart(view.comparable, view.processes, text, dark=False)
    said = gap_alt(view.comparable, text)
    return _of_team(view, text("rocket-part-gap"), chart, said, academy, text)


def heat_map_picture(view: CompareView, academy: Academy, text: Text) -> Picture:
    """Return the teams' dots, process by process."""
    chart = heat_map_chart(view.rows, academy.model, academy.calendar, text, dark=False)
    titled = _titled(chart, text.period(view.half_year, academy.calendar))
    name = f"{_plain(text('nav-compare'))}-{view.half_year.code}"
    return Picture(name, {**titled, "width": WIDE}, heat_map_alt(view.rows, text))


def totals_picture(view: CompareView, academy: Academy, text: Text) -> Picture:
    """Return all dots of each team over time."""
    chart = totals_chart(view.histories, view.alignment, academy.calendar, text, dark=False)
    title = text("compare-over-time")
    name = f"{_plain(title)}-{view.half_year.code}"
    return Picture(name, _titled(chart, title), totals_alt(view.histories, text))


def curve_address(metric_id: int, way: CurveSight) -> str:
    """Return the address of a curve's picture, without its ending."""
    return _address(f"/picture/curve/{metric_id}", {"view": way})


def team_address(kind: str, team: Team, half_year: Period) -> str:
    """Return the address of a picture of a team's half-year; `kind` is rocket or gap."""
    return _address(f"/picture/{kind}/{in_path(team.key)}/{half_year.code}", {})


def compare_address(kind: str, view: CompareView, *, archived: bool) -> str:
    """Return the address of a picture of the comparison; `kind` is heat-map or totals."""
    asked = {"by": view.alignment, "period": view.half_year.code, "age": str(view.age)}
    return _address(f"/picture/compare/{kind}", asked | ({"archived": "1"} if archived else {}))


def as_file(address: str, ending: str) -> str:
    """Return the address of a picture as a file of this kind: `png` or `svg`."""
    path, _, asked = address.partition("?")
    return f"{path}.{ending}?{asked}" if asked else f"{path}.{ending}"


def _of_team(
    view: RocketView | GapView, what: str, chart: Spec, said: str, academy: Academy, text: Text
) -> Picture:
    title = f"{view.team.name} · {text.period(view.half_year, academy.calendar)}"
    name = f"{in_path(view.team.key)}-{view.half_year.code}-{_plain(what)}"
    return Picture(name, _titled(chart, title), f"{title}. {said}")


def _titled(chart: Spec, title: str) -> Spec:
    return {**chart, "title": harmless(title)}


def _plain(name: str) -> str:
    """Return a name that every file system and header takes: `Käyntejä (kpl)` is `kaynteja-kpl`."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "curve"


def _address(path: str, asked: Mapping[str, str]) -> str:
    return f"{path}?{urlencode(asked)}" if asked else path
